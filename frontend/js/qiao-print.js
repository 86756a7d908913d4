/* While a page is printed, the document says so: colours are those of paper, tables stand open, charts fit the sheet. */
const paper = window.matchMedia('print');
const opened = new Set();

const set = (printing) => {
  if (printing === document.documentElement.hasAttribute('data-paper')) return;
  if (printing) {
    document.querySelectorAll('details.chart-table:not([open])').forEach((table) => {
      table.open = true;
      opened.add(table);
    });
  } else {
    opened.forEach((table) => { table.open = false; });
    opened.clear();
  }
  document.documentElement.toggleAttribute('data-paper', printing);
};

window.addEventListener('beforeprint', () => set(true));
window.addEventListener('afterprint', () => set(false));
paper.addEventListener('change', () => set(paper.matches));
