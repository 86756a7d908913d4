/* One column of the board and its cards, drawn from one property: text in by textContent, moves out as events. */
import { isCarrying, keepStill, press } from './qiao-carry.js';

const TYPE = 'application/x-qiao-deal';
let follow = null; // The card that the keyboard last moved: focus goes with it into its new column.

const element = (tag, className, text) => {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
};

const flag = ({ icon, text }) => {
  const made = element('span', 'card-flag');
  made.title = text;
  made.setAttribute('role', 'img');
  made.setAttribute('aria-label', text);
  const picture = element('vaadin-icon');
  picture.setAttribute('icon', `vaadin:${icon}`);
  picture.setAttribute('aria-hidden', 'true');
  made.append(picture);
  return made;
};

class QiaoCard extends HTMLElement {
  set deal(deal) {
    this.data = deal;
    this.setAttribute('role', 'listitem');
    this.draggable = deal.fixed !== true;
    this.classList.toggle('stuck', Boolean(deal.stuck));
    const link = element('a', 'card-title', deal.title);
    link.href = `deals/${deal.id}`;
    link.setAttribute('router-link', '');
    link.draggable = false;
    const foot = element('div', 'card-foot');
    const days = element('span', deal.stuck ? 'card-days alert' : 'card-days', deal.days);
    days.title = deal.days;
    const owner = element('span', 'card-owner', deal.initials);
    owner.title = deal.owner;
    foot.append(days, ...(deal.flags ?? []).map(flag), element('span', 'grow'), owner);
    this.replaceChildren(link);
    if (deal.company) this.append(element('div', 'card-company', deal.company));
    if (deal.value) this.append(element('div', 'card-value number', deal.value));
    if (deal.next) this.append(element('div', deal.late ? 'card-next alert' : 'card-next', deal.next));
    if (deal.secret) this.append(element('span', 'chip chip-plain', deal.secret));
    this.append(foot);
    if (deal.fixed) return;
    const menu = element('button', 'card-menu', '⇄');
    menu.type = 'button';
    menu.title = deal.move;
    menu.setAttribute('aria-label', `${deal.move}: ${deal.title}`);
    foot.append(menu);
  }
}
customElements.define('qiao-card', QiaoCard);

class QiaoColumn extends HTMLElement {
  #data = null;

  /* Closed stages stay folded until this browser's user unfolds them, and any column as they left it. */
  get folded() {
    if (!this.#data) return false;
    const chosen = localStorage.getItem(this.#data.key);
    return chosen === null ? this.#data.closed : chosen === 'yes';
  }

  set folded(folded) {
    localStorage.setItem(this.#data.key, folded ? 'yes' : 'no');
    // The stage has a column in every swim lane.
    document.querySelectorAll('qiao-column').forEach((c) => { if (c.#data?.key === this.#data.key) c.#draw(); });
  }

  constructor() {
    super();
    this.addEventListener('dragstart', (e) => this.#lift(e));
    this.addEventListener('dragend', () => this.classList.remove('lifted'));
    this.addEventListener('dragover', (e) => this.#hover(e));
    this.addEventListener('dragleave', (e) => { if (!this.contains(e.relatedTarget)) this.classList.remove('over'); });
    this.addEventListener('drop', (e) => this.#drop(e));
    this.addEventListener('pointerdown', (e) => this.#press(e));
    this.addEventListener('touchmove', keepStill, { passive: false });
    this.addEventListener('click', (e) => this.#click(e));
    this.addEventListener('keydown', (e) => this.#key(e));
  }

  set data(json) {
    this.#data = json ? JSON.parse(json) : null;
    this.#draw();
  }

  get data() {
    return this.#data ? JSON.stringify(this.#data) : '';
  }

  #draw() {
    // A card that is being carried is not drawn anew under the thumb.
    if (!this.#data || isCarrying()) return;
    const focused = this.contains(document.activeElement) ? document.activeElement.closest('qiao-card')?.data.id : null;
    const folding = this.contains(document.activeElement) && document.activeElement.matches('.column-fold');
    const { name, count, note, totals, converted, cards, more } = this.#data;
    // A card that the keyboard moved here would be out of sight.
    if (this.folded && cards.some((deal) => deal.id === follow)) localStorage.setItem(this.#data.key, 'no');
    const { folded } = this;
    this.classList.toggle('column-folded', folded);
    const head = element('header', `column-head ${this.#data.tone}`);
    const title = element('h2');
    title.append(element('span', 'column-name', name), element('span', 'column-count', count));
    const fold = element('button', 'column-fold', folded ? '⇥' : '⇤');
    fold.type = 'button';
    fold.title = folded ? this.#data.unfold : this.#data.fold;
    fold.setAttribute('aria-label', fold.title);
    fold.setAttribute('aria-expanded', String(!folded));
    title.append(fold);
    head.append(title);
    if (note) head.append(element('span', 'soft', note));
    totals.forEach((total) => head.append(element('div', 'column-total number', total)));
    if (converted) head.append(element('div', 'column-converted number', converted));
    const list = element('div', 'column-cards');
    list.setAttribute('role', 'list');
    list.setAttribute('aria-label', name);
    cards.forEach((deal) => {
      const card = document.createElement('qiao-card');
      card.deal = deal;
      list.append(card);
    });
    const scrolled = this.querySelector('.column-cards')?.scrollTop ?? 0;
    this.replaceChildren(head, list);
    list.scrollTop = scrolled;
    if (more) list.append(element('button', 'column-more', more));
    if (folding) fold.focus();
    const wanted = cards.find((deal) => deal.id === follow) ? follow : focused;
    const there = wanted && [...list.children].find((card) => card.data?.id === wanted);
    if (there) {
      there.querySelector('a').focus();
      if (wanted === follow) follow = null; // Not by the column that it has left.
    }
  }

  #tell(name, deal, by = 0) {
    this.dispatchEvent(new CustomEvent(name, { detail: { deal: String(deal.id), version: deal.version, by } }));
  }

  #lift(e) {
    const card = e.target.closest('qiao-card');
    if (!card || card.data.fixed) return;
    e.dataTransfer.setData(TYPE, JSON.stringify(card.data));
    e.dataTransfer.effectAllowed = 'move';
    this.classList.add('lifted');
  }

  #hover(e) {
    if (!e.dataTransfer.types.includes(TYPE) || this.classList.contains('lifted')) return;
    e.preventDefault();
    e.dataTransfer.dropEffect = 'move';
    this.classList.add('over');
  }

  #drop(e) {
    this.classList.remove('over');
    const dropped = e.dataTransfer.getData(TYPE);
    if (!dropped) return;
    e.preventDefault();
    this.#tell('deal-drop', JSON.parse(dropped));
  }

  #press(e) {
    const card = e.target.closest('qiao-card');
    if (!card || card.data.fixed || e.target.closest('.card-menu')) return;
    press(e, card, (column) => column.#tell('deal-drop', card.data), () => {
      document.querySelectorAll('qiao-column').forEach((column) => column.#draw());
    });
  }

  #click(e) {
    if (e.target.closest('.card-menu')) this.#tell('deal-menu', e.target.closest('qiao-card').data);
    if (e.target.closest('.column-fold') || (this.folded && e.target.closest('.column-head'))) this.folded = !this.folded;
    if (e.target.closest('.column-more')) this.dispatchEvent(new CustomEvent('deal-more'));
  }

  #key(e) {
    const card = e.target.closest('qiao-card');
    const by = { ArrowLeft: -1, ArrowRight: 1 }[e.key];
    const step = { ArrowUp: 'previousElementSibling', ArrowDown: 'nextElementSibling' }[e.key];
    if (!card || !(by || step)) return;
    e.preventDefault();
    if (by && (e.ctrlKey || e.altKey || e.metaKey)) {
      if (card.data.fixed) return;
      follow = card.data.id;
      this.#tell('deal-shift', card.data, by);
    } else if (by) {
      const columns = [...this.parentElement.querySelectorAll('qiao-column')].filter((c) => !c.folded && c.querySelector('qiao-card'));
      columns[columns.indexOf(this) + by]?.querySelector('qiao-card a').focus();
    } else {
      card[step]?.querySelector('a')?.focus();
    }
  }
}
customElements.define('qiao-column', QiaoColumn);
