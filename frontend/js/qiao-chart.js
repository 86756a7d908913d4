import './qiao-print.js';

/* What fits on a sheet across. */
const PAPER = 960;

/* Wraps ECharts: data in by property, colours and type from the page's tokens, redrawn on size and colour-scheme changes. */
class QiaoChart extends HTMLElement {
  #data = null;
  #chart = null;
  #width = 0;
  #dark = window.matchMedia('(prefers-color-scheme: dark)');
  #redraw = () => this.#draw();

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
    this.scheme = new MutationObserver(this.#redraw);
    this.scheme.observe(document.documentElement, { attributes: true });
    this.#dark.addEventListener('change', this.#redraw);
    this.#draw();
  }

  disconnectedCallback() {
    this.observer?.disconnect();
    this.scheme?.disconnect();
    this.#dark.removeEventListener('change', this.#redraw);
    this.#chart?.dispose();
    this.#chart = null;
  }

  /* The frame stays from draw to draw, so that an open table stays open. */
  #frame() {
    if (this.canvasBox) return;
    this.caption = document.createElement('div');
    this.caption.className = 'chart-caption';
    this.canvasBox = document.createElement('div');
    this.canvasBox.className = 'chart-canvas';
    this.canvasBox.setAttribute('aria-hidden', 'true');
    this.tip = document.createElement('div');
    this.tip.className = 'chart-tip';
    this.tip.hidden = true;
    this.details = document.createElement('details');
    this.details.className = 'chart-table';
    this.summary = document.createElement('summary');
    this.table = document.createElement('table');
    this.details.append(this.summary, this.table);
    this.append(this.caption, this.canvasBox, this.tip, this.details);
  }

  /* A token may be light-dark(): only a computed colour says which one holds. */
  #colour(token) {
    this.caption.style.color = `var(${token})`;
    if (document.documentElement.hasAttribute('data-paper')) this.caption.style.colorScheme = 'light';
    const colour = getComputedStyle(this.caption).color;
    this.caption.style.color = '';
    this.caption.style.colorScheme = '';
    return colour;
  }

  #draw() {
    if (!this.#data || !this.isConnected || !this.clientWidth) return;
    this.#frame();
    const { caption, table } = this.#data;
    const categories = this.#data.categories.slice(0, this.#data.bars);
    const series = this.#data.series.map((s) => ({ ...s, values: s.values.slice(0, this.#data.bars), labels: s.labels.slice(0, this.#data.bars) }));
    this.setAttribute('role', 'figure');
    this.setAttribute('aria-label', caption);
    this.caption.textContent = caption;
    this.summary.textContent = table;
    this.#fillTable();
    if (!window.echarts) return;
    this.#width = this.clientWidth;
    const paper = document.documentElement.hasAttribute('data-paper');
    const width = paper ? Math.min(PAPER, this.#width) : this.#width;
    this.canvasBox.style.width = paper ? `${width}px` : '';
    this.#shut();
    const narrow = width < 420;
    const one = series.length < 2;
    const ink = this.#colour('--ink');
    const soft = this.#colour('--ink-soft');
    const bars = Math.max(1, series.length);
    this.canvasBox.style.height = `${categories.length * (bars * 20 + 14 + (narrow ? 16 : 0)) + (one ? 8 : 36)}px`;
    this.#chart ??= this.#begin();
    this.#chart.resize();
    const font = { fontFamily: getComputedStyle(this).fontFamily, fontSize: 13 };
    const room = this.#room(series.flatMap((s) => s.labels), font, width);
    this.#chart.setOption({
      animation: false,
      textStyle: { ...font, color: ink },
      color: ['--chart-1', '--chart-2', '--chart-3', '--chart-4'].map((t) => this.#colour(t)),
      grid: { left: narrow ? 4 : 8, right: room, top: one ? 4 : 32, bottom: 4, containLabel: !narrow },
      legend: one ? { show: false } : { top: 0, left: 0, icon: 'roundRect', textStyle: { ...font, color: ink } },
      xAxis: { type: 'value', show: false, min: 0, max: (v) => v.max || 1 },
      yAxis: {
        type: 'category', inverse: true, data: categories,
        axisTick: { show: false }, axisLine: { show: !narrow, lineStyle: { color: this.#colour('--line') } },
        // On a phone the names stand above their bars, since beside them there is no room for the bars.
        axisLabel: narrow
          ? { ...font, color: ink, inside: true, align: 'left', verticalAlign: 'bottom', padding: [0, 0, bars * 10 + 4, -6] }
          : { ...font, color: ink, width: Math.min(280, Math.max(160, width * 0.25)), overflow: 'truncate' },
        z: 3,
      },
      series: series.map((s) => ({
        type: 'bar', name: s.name, barMaxWidth: 16, barMinHeight: 2, barGap: '20%',
        cursor: s.links.some(Boolean) ? 'pointer' : 'default',
        // What has no value has no bar, and still says at its place what its label says.
        data: s.values.map((v) => v ?? { value: 0, itemStyle: { color: 'transparent' } }), itemStyle: { borderRadius: [0, 3, 3, 0] },
        label: { show: true, position: 'right', ...font, color: soft, formatter: (p) => s.labels[p.dataIndex] },
      })),
    }, true);
  }

  /* One series: the whole line of a bar, its name included, tells and leads; of several, each bar leads for itself. */
  #begin() {
    const chart = window.echarts.init(this.canvasBox, null, { renderer: 'svg' });
    const pointer = chart.getZr();
    pointer.on('mousemove', (e) => this.#tell(e));
    pointer.on('globalout', () => this.#shut());
    pointer.on('click', (e) => {
      const row = this.#row(e);
      if (row >= 0 && this.links?.length === 1) this.links[0][row]?.click();
    });
    chart.on('click', (p) => {
      if (this.links?.length > 1) this.links[p.seriesIndex]?.[p.dataIndex]?.click();
    });
    return chart;
  }

  /* The number of the bar whose line the pointer is in, or -1. */
  #row(e) {
    const row = this.#chart.convertFromPixel({ yAxisIndex: 0 }, e.offsetY);
    return Number.isInteger(row) && row >= 0 && row < Math.min(this.#data.bars, this.#data.categories.length) ? row : -1;
  }

  #shut() {
    this.tip.hidden = true;
  }

  /* The name in full and all that the table says of it. What it holds are words of users: text, never markup. */
  #tell(e) {
    const row = this.#row(e);
    this.tip.hidden = row < 0;
    if (row < 0) return;
    const one = this.links?.length === 1;
    if (one) this.#chart.getZr().setCursorStyle(this.links[0][row] ? 'pointer' : 'default');
    const said = this.columns.map((c) => [c.name, c.texts[row]]).filter(([, text]) => text);
    const share = this.#share(row);
    if (share) said.push([this.#data.share, share]);
    const name = document.createElement('strong');
    name.textContent = this.#data.categories[row];
    const facts = document.createElement('dl');
    said.forEach(([what, text]) => {
      const term = document.createElement('dt');
      const fact = document.createElement('dd');
      term.textContent = what;
      fact.textContent = text;
      facts.append(term, fact);
    });
    this.tip.replaceChildren(name, facts);
    const left = Math.min(e.offsetX + 16, this.clientWidth - this.tip.offsetWidth);
    this.tip.style.left = `${Math.max(0, left)}px`;
    this.tip.style.top = `${this.canvasBox.offsetTop + e.offsetY + 16}px`;
  }

  /* How much of all bars, drawn or not, this one is; only where they are parts of one thing. */
  #share(row) {
    if (!this.#data.share) return '';
    const values = this.#data.series[0].values.map(Number);
    const all = values.reduce((sum, value) => sum + value, 0);
    const percent = (100 * values[row]) / all;
    return all > 0 ? `${percent > 0 && percent < 1 ? '<1' : Math.round(percent)}%` : '';
  }

  /* The width that the longest label needs beside the longest bar. */
  #room(labels, font, width) {
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = `${font.fontSize}px ${font.fontFamily}`;
    return Math.min(width * 0.6, Math.max(40, ...labels.map((l) => pen.measureText(l).width + 16)));
  }

  /* The table holds the links: a bar that is clicked follows its link, as the router would have it. */
  #fillTable() {
    const { categories, series } = this.#data;
    const cell = (row, tag, text, link) => {
      const c = document.createElement(tag);
      const holder = link ? document.createElement('a') : c;
      holder.textContent = text ?? '';
      if (link) {
        holder.href = link;
        c.append(holder);
      }
      if (tag === 'th') c.scope = row.rowIndex === 0 ? 'col' : 'row';
      row.append(c);
      return link ? holder : null;
    };
    this.table.replaceChildren();
    // A chart may tell more in its table than at its bars; the bars then lead where the first column does.
    const columns = this.#data.columns.length
      ? this.#data.columns : series.map((s) => ({ name: s.name, texts: s.labels, links: s.links }));
    const links = columns.map(() => []);
    const head = this.table.createTHead().insertRow();
    head.append(document.createElement('td'));
    columns.forEach((c) => cell(head, 'th', c.name));
    const body = this.table.createTBody();
    categories.forEach((name, i) => {
      const row = body.insertRow();
      cell(row, 'th', name);
      columns.forEach((c, n) => { links[n][i] = cell(row, 'td', c.texts[i], c.links[i]); });
    });
    this.columns = columns;
    this.links = this.#data.columns.length ? series.map(() => links[0]) : links;
  }
}
customElements.define('qiao-chart', QiaoChart);
