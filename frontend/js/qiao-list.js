/* Keys in lists: Enter opens the line, the space bar ticks it, the arrow down leads from the search field into the list, and Esc leaves a filter's choice for its chip. */
const contents = (row) => [...row.children].map((cell) => cell.querySelector('slot')?.assignedElements()[0]).filter(Boolean);
const box = (content) => content.querySelector('vaadin-checkbox input');

const open = (row) => contents(row).find((content) => !box(content))?.click();
const tick = (row) => {
  const found = contents(row).map(box).find(Boolean);
  found?.click();
  return Boolean(found);
};

const intoTheList = () => {
  const line = document.querySelector('.page > .list')?.shadowRoot.querySelector('#items [tabindex="0"]');
  line?.focus();
  return Boolean(line);
};

/* The chip may be gone when the server has answered: a filter that was begun and not filled in goes away. */
const backTo = (chip) => {
  const bar = chip.closest('.list-bar');
  setTimeout(() => {
    if (document.activeElement !== document.body) return;
    (chip.isConnected ? chip.querySelector('vaadin-button') : bar.querySelector('vaadin-menu-bar'))?.focus();
  }, 250);
};

const plain = (event) => !(event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);

/* The row of a list that opens, where the event comes from one of its cells. */
const rowOf = (event) => {
  const [cell, ...above] = event.composedPath();
  return cell.getAttribute?.('role') === 'gridcell' && above.some((e) => e.classList?.contains('opens')) ? cell.parentElement : null;
};

const done = (event) => {
  if (!plain(event)) return false;
  const within = (name) => event.composedPath().slice(1).find((e) => e.classList?.contains(name));
  const row = rowOf(event);
  if (row && event.key === ' ') return tick(row);
  if (row && event.key === 'Enter') {
    open(row);
    return true;
  }
  if (event.key === 'ArrowDown' && within('filter-text')) return intoTheList();
  if (event.key === 'Escape' && within('filter-chip')) backTo(within('filter-chip'));
  return false;
};

const swallow = (event) => {
  event.preventDefault();
  event.stopPropagation();
};

/* Before the grid hears of it, which clicks into the cell when the space bar is let go. */
document.addEventListener('keydown', (event) => {
  if (done(event)) swallow(event);
}, true);
document.addEventListener('keyup', (event) => {
  const row = event.key === ' ' && rowOf(event);
  if (row && contents(row).some(box)) swallow(event);
}, true);
