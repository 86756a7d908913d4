/* Carries a card by thumb or pen: held still for a moment it comes along, and is let go over a column. A mouse drags by itself. */
const HOLD = 300; // Milliseconds until a card is lifted.
const SLIP = 10; // Pixels: who moves further before that is scrolling.
const EDGE = 48; // Pixels from an edge within which the board scrolls on.
const PACE = 12; // Pixels of scrolling in a frame.

let held = null; // The card under the thumb, from the press on.

export const isCarrying = () => Boolean(held?.ghost);

/* Begins with a press on the card; `drop` is told the column over which it is let go, `rest` when it is over either way. */
export function press(e, card, drop, rest) {
  if (held) putBack(); // A second finger.
  if (e.pointerType === 'mouse' || !e.isPrimary || !hasNeighbour(card)) return;
  const listening = new AbortController();
  const { signal } = listening;
  held = { card, drop, rest, listening, pointer: e.pointerId, x: e.clientX, y: e.clientY };
  held.timer = setTimeout(lift, HOLD);
  card.draggable = false; // Or some browsers lift it themselves.
  document.addEventListener('pointermove', move, { signal });
  document.addEventListener('pointerup', letGo, { signal });
  document.addEventListener('pointercancel', putBack, { signal });
  document.addEventListener('contextmenu', (menu) => menu.preventDefault(), { signal });
  document.addEventListener('keydown', escape, { signal, capture: true });
  window.addEventListener('blur', putBack, { signal });
}

/* A phone shows one stage at a time: there a card has nowhere to go, and what is held long is the browser's. */
function hasNeighbour(card) {
  return [...card.closest('.board').children].filter((column) => column.offsetParent).length > 1;
}

/* To be asked by a listener that was there before the finger: only then may the browser be kept from scrolling. */
export const keepStill = (e) => { if (isCarrying()) e.preventDefault(); };

function lift() {
  const { card } = held;
  const box = card.getBoundingClientRect();
  const ghost = card.cloneNode(true);
  ghost.classList.add('card-ghost');
  ghost.inert = true;
  Object.assign(ghost.style, { left: `${box.left}px`, top: `${box.top}px`, width: `${box.width}px` });
  document.body.append(ghost);
  card.classList.add('carried');
  Object.assign(held, { ghost, dx: held.x - box.left, dy: held.y - box.top });
  requestAnimationFrame(scrollOn);
}

function move(e) {
  if (e.pointerId !== held.pointer) return;
  if (!held.ghost) {
    if (Math.hypot(e.clientX - held.x, e.clientY - held.y) > SLIP) putBack();
    return;
  }
  held.x = e.clientX;
  held.y = e.clientY;
  hover();
}

function hover() {
  Object.assign(held.ghost.style, { left: `${held.x - held.dx}px`, top: `${held.y - held.dy}px` });
  const column = document.elementFromPoint(held.x, held.y)?.closest('qiao-column') ?? null;
  const over = column?.contains(held.card) ? null : column;
  if (held.over === over) return;
  held.over?.classList.remove('over');
  over?.classList.add('over');
  held.over = over;
}

/* Near an edge the board moves on under the card, and so do a column's cards and swim lanes. */
function scrollOn() {
  if (!isCarrying()) return;
  const under = document.elementFromPoint(held.x, held.y);
  scroll(under?.closest('.board') ?? held.card.closest('.board'), 1, 0);
  scroll(under?.closest('.column-cards'), 0, 1);
  scroll(held.card.closest('.lanes'), 0, 1);
  hover();
  requestAnimationFrame(scrollOn);
}

function scroll(box, across, down) {
  if (!box) return;
  const { left, right, top, bottom } = box.getBoundingClientRect();
  const by = (at, low, high) => (at < low + EDGE ? -PACE : at > high - EDGE ? PACE : 0);
  box.scrollBy({ left: across * by(held.x, left, right), top: down * by(held.y, top, bottom), behavior: 'instant' });
}

function letGo(e) {
  if (e.pointerId !== held.pointer) return;
  if (isCarrying()) hover();
  const { over, drop } = held;
  putBack();
  if (over) drop(over);
}

function escape(e) {
  if (e.key !== 'Escape' || !isCarrying()) return;
  e.stopPropagation();
  e.preventDefault();
  putBack();
}

function putBack() {
  const { card, ghost, over, rest, timer, listening } = held;
  held = null;
  clearTimeout(timer);
  listening.abort();
  card.draggable = card.data?.fixed !== true;
  if (!ghost) return;
  card.classList.remove('carried');
  over?.classList.remove('over');
  ghost.remove();
  // What was held is not clicked when it is let go.
  const stop = (click) => { click.preventDefault(); click.stopPropagation(); };
  document.addEventListener('click', stop, { capture: true, signal: AbortSignal.timeout(100) });
  rest();
}
