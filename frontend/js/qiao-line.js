/* A small line over years in SVG; its colours come from the style sheet, so that it follows light, dark and paper by itself. */
const SVG = 'http://www.w3.org/2000/svg';
const HEIGHT = 190;
const EDGE = { left: 12, right: 12, top: 36, bottom: 26 };
/* From here on only the first and the last point say what they are; the others tell it when pointed at. */
const MANY = 6;

class QiaoLine extends HTMLElement {
  #data = null;
  #width = 0;

  set data(json) {
    this.#data = json ? JSON.parse(json) : null;
    this.#draw();
  }

  get data() {
    return this.#data ? JSON.stringify(this.#data) : '';
  }

  connectedCallback() {
    this.observer = new ResizeObserver(() => {
      if (this.clientWidth !== this.#width) this.#draw();
    });
    this.observer.observe(this);
    this.#draw();
  }

  disconnectedCallback() {
    this.observer?.disconnect();
  }

  #draw() {
    if (!this.#data || !this.isConnected || !this.clientWidth) return;
    const { caption, points } = this.#data;
    this.setAttribute('role', 'img');
    this.setAttribute('aria-label', `${caption}: ${points.map((p) => `${p.year} ${p.label}`).join('; ')}`);
    this.#width = this.clientWidth;
    const first = points[0].year;
    const years = Math.max(1, points[points.length - 1].year - first);
    const most = Math.max(...points.map((p) => p.value)) || 1;
    const x = (p) => EDGE.left + ((p.year - first) / years) * (this.#width - EDGE.left - EDGE.right);
    const y = (p) => HEIGHT - EDGE.bottom - (p.value / most) * (HEIGHT - EDGE.top - EDGE.bottom);
    const svg = this.#make('svg', { width: this.#width, height: HEIGHT, 'aria-hidden': 'true' });
    const floor = HEIGHT - EDGE.bottom;
    svg.append(this.#make('line', { class: 'line-floor', x1: 0, y1: floor, x2: this.#width, y2: floor }));
    svg.append(this.#make('polyline', { class: 'line-path', points: points.map((p) => `${x(p)},${y(p)}`).join(' ') }));
    points.forEach((p, i) => {
      const end = i === 0 || i === points.length - 1;
      const anchor = i === 0 ? 'start' : i === points.length - 1 ? 'end' : 'middle';
      const at = anchor === 'start' ? 0 : anchor === 'end' ? this.#width : x(p);
      const dot = this.#make('circle', { class: p.exact ? 'line-dot' : 'line-dot line-about', cx: x(p), cy: y(p), r: 4.5 });
      const title = this.#make('title', {});
      title.textContent = `${p.year}: ${p.label}`;
      dot.append(title);
      svg.append(dot);
      if (end || points.length < MANY) {
        svg.append(this.#text('line-label', at, Math.max(14, y(p) - 12), anchor, p.label));
        svg.append(this.#text('line-year', at, HEIGHT - 8, anchor, String(p.year)));
      }
    });
    this.replaceChildren(svg);
  }

  #text(style, x, y, anchor, words) {
    const text = this.#make('text', { class: style, x, y, 'text-anchor': anchor });
    text.textContent = words;
    return text;
  }

  #make(name, attributes) {
    const element = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    return element;
  }
}
customElements.define('qiao-line', QiaoLine);
