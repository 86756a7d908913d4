/* Esc held down counts once: what lies below must not take the repetitions for presses of its own. */
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !event.repeat) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}, true);

/* Ctrl+K and ⌘K open the search box. Single keys: "/" goes to the list's search field or opens the box, a key named by data-key clicks its element. Never while typing. */
const typing = (event) => event.composedPath().some((e) =>
  e instanceof HTMLElement && (e.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(e.tagName)));
const covered = () => document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]');

/* From the press that opens the search box until the box has the focus, a field of our own takes what is typed, as an input method needs one, and hands it over. */
let ahead = null;
const PATIENCE = 10000; // A box that has not opened by then is not coming.

const giveUp = () => {
  const { field, before } = ahead;
  ahead = null;
  field.remove();
  before?.focus?.();
};

const typeAhead = (opener) => {
  document.querySelectorAll('.type-ahead').forEach((former) => former.remove());
  const before = document.activeElement;
  const field = document.createElement('input');
  field.className = 'type-ahead';
  field.autocomplete = 'off';
  field.tabIndex = -1;
  field.setAttribute('aria-label', opener.getAttribute('aria-label'));
  document.body.append(field);
  field.focus({ preventScroll: true });
  const mine = { field, before, pressed: null };
  ahead = mine;
  setTimeout(() => { if (ahead === mine) giveUp(); }, PATIENCE);
};

const handOver = (input) => {
  const { field, before, pressed } = ahead;
  ahead = null;
  // The box gives the focus back to what had it when it opened, which is our field.
  field.addEventListener('focus', () => {
    field.remove();
    before?.focus?.();
  });
  if (field.value) {
    input.value = field.value;
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
  if (pressed) input.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, composed: true, cancelable: true }));
};

const keep = (event) => {
  event.stopImmediatePropagation();
  const single = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (event.isComposing || event.key === 'Process') return;
  if (event.key === 'Enter' || event.key === 'Escape') ahead.pressed = event.key;
  else if (single || event.key === 'Backspace') ahead.pressed = null;
  if (['Enter', 'Escape', 'Tab'].includes(event.key) || ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k')) event.preventDefault();
  if (single && event.target !== ahead.field) {
    event.preventDefault();
    ahead.field.value += event.key;
  }
};

document.addEventListener('keydown', (event) => {
  if (ahead && (event.target === ahead.field || !typing(event))) keep(event);
}, true);

document.addEventListener('focusin', (event) => {
  const input = ahead && event.composedPath()[0];
  // An input method ends what it was composing when its field loses the focus, which is now.
  if (input instanceof HTMLInputElement && input.closest('.search-box')) setTimeout(() => { if (ahead) handOver(input); });
}, true);

document.addEventListener('click', (event) => {
  const opener = event.target instanceof Element && event.target.closest('.search-opener');
  if (!opener) return;
  if (ahead) {
    event.preventDefault();
    event.stopImmediatePropagation();
  } else {
    typeAhead(opener);
  }
}, true);

if (/Mac|iP(hone|ad)/.test(navigator.platform)) document.documentElement.classList.add('mac');

document.addEventListener('keydown', (event) => {
  const opener = document.querySelector('.search-opener');
  if (opener && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
    event.preventDefault();
    if (!covered()) opener.click();
    return;
  }
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (typing(event) || covered()) return;
  if (event.key === '/') {
    const field = document.querySelector('.filter-text');
    if (field || opener) {
      event.preventDefault();
      field ? field.focus() : opener.click();
    }
    return;
  }
  const target = [...document.querySelectorAll('[data-key]')].find((e) => e.dataset.key === event.key && !e.disabled);
  if (target) {
    event.preventDefault();
    target.click();
  }
});
