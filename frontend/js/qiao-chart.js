/* Wraps ECharts: data in by property, colours and type from the page's tokens, redrawn on size and colour-scheme changes. */
class QiaoChart extends HTMLElement {
  #data = null;
  #chart = null;
  #width = 0;
  #dark = window.matchMedia('(prefers-color-scheme: dark)');
  #redraw = () => this.#draw();
  /* On paper the table stands open, since nobody can open it there. */
  #open = () => {
    if (!this.details) return;
    this.wasOpen = this.details.open;
    this.details.open = true;
  };
  #shut = () => {
    if (this.details) this.details.open = Boolean(this.wasOpen);
  };

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
    window.addEventListener('beforeprint', this.#open);
    window.addEventListener('afterprint', this.#shut);
    this.#draw();
  }

  disconnectedCallback() {
    this.observer?.disconnect();
    this.scheme?.disconnect();
    this.#dark.removeEventListener('change', this.#redraw);
    window.removeEventListener('beforeprint', this.#open);
    window.removeEventListener('afterprint', this.#shut);
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
    this.details = document.createElement('details');
    this.details.className = 'chart-table';
    this.summary = document.createElement('summary');
    this.table = document.createElement('table');
    this.details.append(this.summary, this.table);
    this.append(this.caption, this.canvasBox, this.details);
  }

  /* A token may be light-dark(): only a computed colour says which one holds. */
  #colour(token) {
    this.caption.style.color = `var(${token})`;
    const colour = getComputedStyle(this.caption).color;
    this.caption.style.color = '';
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
    const narrow = this.#width < 420;
    const one = series.length < 2;
    const ink = this.#colour('--ink');
    const soft = this.#colour('--ink-soft');
    const bars = Math.max(1, series.length);
    this.canvasBox.style.height = `${categories.length * (bars * 20 + 14 + (narrow ? 16 : 0)) + (one ? 8 : 36)}px`;
    this.#chart ??= window.echarts.init(this.canvasBox, null, { renderer: 'svg' });
    this.#chart.resize();
    const font = { fontFamily: getComputedStyle(this).fontFamily, fontSize: 13 };
    const room = this.#room(series.flatMap((s) => s.labels), font);
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
          : { ...font, color: ink, width: 160, overflow: 'truncate' },
        z: 3,
      },
      series: series.map((s) => ({
        type: 'bar', name: s.name, barMaxWidth: 16, barMinHeight: 2, barGap: '20%',
        cursor: s.links.some(Boolean) ? 'pointer' : 'default',
        data: s.values, itemStyle: { borderRadius: [0, 3, 3, 0] },
        label: { show: true, position: 'right', ...font, color: soft, formatter: (p) => s.labels[p.dataIndex] },
      })),
    }, true);
    this.#chart.off('click');
    this.#chart.on('click', (p) => this.links?.[p.seriesIndex]?.[p.dataIndex]?.click());
  }

  /* The width that the longest label needs beside the longest bar. */
  #room(labels, font) {
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = `${font.fontSize}px ${font.fontFamily}`;
    return Math.min(this.#width * 0.6, Math.max(40, ...labels.map((l) => pen.measureText(l).width + 16)));
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
    this.links = this.#data.columns.length ? series.map(() => links[0]) : links;
  }
}
customElements.define('qiao-chart', QiaoChart);
