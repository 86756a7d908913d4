/* The search box by keys: arrows walk through the hits, Enter follows the chosen one once the server has answered what was typed last. */
const hits = (box) => [...box.querySelectorAll('a.hit')];
const chosen = (box) => box.querySelector('a.hit.on');
const choose = (box, hit) => {
  chosen(box)?.classList.remove('on');
  if (hit) {
    hit.classList.add('on');
    hit.scrollIntoView({ block: 'nearest' });
  }
};
const answered = (box) => box.querySelector('.hits')?.dataset.q === (box.querySelector('input')?.value ?? '').trim();
const follow = (box) => (chosen(box) ?? hits(box)[0])?.click();

const keyed = (key) => document.querySelector(`[data-key="${key}"]`);

let waiting = null;
let pressing = null; // The key that a command presses once its page is there.

document.addEventListener('click', (event) => {
  const hit = event.target instanceof Element ? event.target.closest('a.hit[href*="#"]') : null;
  if (!hit) return;
  const [address, key] = hit.getAttribute('href').split('#');
  const path = address ? new URL(address, document.baseURI).pathname : location.pathname;
  // The address changes before the page does, whose button of the same key is not the one.
  const not = path === location.pathname ? null : keyed(key);
  pressing = { key, path, not, until: Date.now() + 5000 };
  if (address) {
    hit.setAttribute('href', address);
    return;
  }
  event.preventDefault();
  event.stopPropagation();
  const dialog = document.querySelector('vaadin-dialog[opened]');
  // As if by hand: a dialog that only its own element closes stays in the page.
  if (dialog) dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
  else press();
}, true);

const press = () => {
  // The box gives the focus back when it goes, and would take it from what opens meanwhile.
  if (location.pathname !== pressing.path || document.querySelector('.search-dialog, vaadin-dialog[opened]')) return;
  const target = keyed(pressing.key);
  if (!target || target === pressing.not) return;
  pressing = null;
  target.click();
};

document.addEventListener('keydown', (event) => {
  const box = event.target instanceof Element ? event.target.closest('.search-box') : null;
  if (!box || event.isComposing) return;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const all = hits(box);
    if (all.length) {
      const at = all.indexOf(chosen(box));
      const step = event.key === 'ArrowDown' ? 1 : -1;
      choose(box, all[at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length]);
    }
    event.preventDefault();
  } else if (event.key === 'Enter' && event.target.tagName === 'INPUT') {
    event.preventDefault();
    if (answered(box)) {
      follow(box);
    } else {
      waiting = box;
    }
  } else if (event.key !== 'Shift') {
    waiting = null;
  }
}, true);

const SLOW = 300;
let hint;

document.addEventListener('input', (event) => {
  const box = event.target instanceof Element ? event.target.closest('.search-box') : null;
  if (!box) return;
  clearTimeout(hint);
  hint = setTimeout(() => box.classList.toggle('searching', !answered(box)), SLOW);
}, true);

new MutationObserver(() => {
  document.querySelectorAll('.search-box.searching').forEach((box) => box.classList.toggle('searching', !answered(box)));
  if (pressing && Date.now() > pressing.until) pressing = null;
  if (pressing) press();
  if (waiting && !waiting.isConnected) waiting = null;
  if (waiting && answered(waiting)) {
    const box = waiting;
    waiting = null;
    follow(box);
  }
}).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-q', 'opened'] });
