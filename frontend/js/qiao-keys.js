/* Ctrl+K and ⌘K open the search box. Single keys: "/" goes to the list's search field or opens the box, a key named by data-key clicks its element. Never while typing. */
const typing = (event) => event.composedPath().some((e) =>
  e instanceof HTMLElement && (e.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(e.tagName)));
const covered = () => document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]');

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
