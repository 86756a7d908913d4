/* Enter in a picker takes the best match for what was typed, without an arrow key first; if the server has not answered yet, once it has. A picker that takes new words keeps them as they were typed. */
const PICKERS = 'vaadin-combo-box, vaadin-multi-select-combo-box';

let waiting = null;

/* A filter says when nothing matches what was typed. */
const answer = () => {
  document.querySelectorAll('.filter-values[data-nothing]').forEach((picker) => {
    picker.toggleAttribute('data-found-nothing', Boolean(picker.opened && picker.filter && !picker.loading && !picker.filteredItems?.length));
  });
};
document.addEventListener('input', () => setTimeout(answer));
document.addEventListener('focusout', () => setTimeout(answer));

const highlight = (picker) => {
  if (picker.filteredItems?.length) picker._focusedIndex = 0;
};

document.addEventListener('keydown', (event) => {
  waiting = null;
  if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey) return;
  const picker = event.composedPath().find((e) => e instanceof Element && e.matches(PICKERS));
  if (!picker || !picker.opened || !picker.filter || picker.allowCustomValue || picker._focusedIndex >= 0) return;
  if (picker.loading) {
    event.preventDefault();
    event.stopPropagation();
    waiting = picker;
  } else {
    highlight(picker);
  }
}, true);

new MutationObserver(() => {
  answer();
  const picker = waiting;
  if (!picker || picker.loading) return;
  waiting = null;
  if (!picker.contains(document.activeElement)) return;
  highlight(picker);
  picker.inputElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true }));
}).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['loading'] });

/* Esc closes; it never takes a choice away. */
['vaadin-combo-box', 'vaadin-multi-select-combo-box', 'vaadin-date-picker'].forEach(async (name) => {
  await customElements.whenDefined(name);
  const picker = customElements.get(name).prototype;
  const close = picker._onEscape;
  picker._onEscape = function onEscape(event) {
    if (this.opened || !this.clearButtonVisible) close.call(this, event);
  };
});
