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

let waiting = null;

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

new MutationObserver(() => {
  if (waiting && !waiting.isConnected) waiting = null;
  if (waiting && answered(waiting)) {
    const box = waiting;
    waiting = null;
    follow(box);
  }
}).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-q'] });
