/* Single keys: "/" goes to the page's search field, a key named by data-key clicks its element. Never while typing. */
const typing = (event) => event.composedPath().some((e) =>
  e instanceof HTMLElement && (e.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(e.tagName)));
const covered = () => document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]');

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (typing(event) || covered()) return;
  if (event.key === '/') {
    const field = document.querySelector('.filter-text');
    if (field) {
      event.preventDefault();
      field.focus();
    }
    return;
  }
  const target = [...document.querySelectorAll('[data-key]')].find((e) => e.dataset.key === event.key && !e.disabled);
  if (target) {
    event.preventDefault();
    target.click();
  }
});
