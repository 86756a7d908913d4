/* Wraps ECharts: data in by property, colours and type from the page's tokens, redrawn on size and colour-scheme changes. */
class QiaoChart extends HTMLElement {
  #data = null;
  #chart = null;

  set data(json) {
    this.#data = json ? JSON.parse(json) : null;
    this.#draw();
  }

  get data() {
    return this.#data ? JSON.stringify(this.#data) : '';
  }

  connectedCallback() {
    this.setAttribute('role', 'figure');
    this.observer = new ResizeObserver(() => (this.#chart ? this.#chart.resize() : this.#draw()));
    this.observer.observe(this);
    this.scheme = new MutationObserver(() => this.#draw());
    this.scheme.observe(document.documentElement, { attributes: true });
    this.#draw();
  }

  disconnectedCallback() {
    this.observer?.disconnect();
    this.scheme?.disconnect();
    this.#chart?.dispose();
    this.#chart = null;
  }

  #draw() {
    if (!this.#data || !this.isConnected || !window.echarts || !this.clientWidth) return;
    if (!this.canvasBox) {
      this.canvasBox = document.createElement('div');
      this.canvasBox.className = 'chart-canvas';
      this.canvasBox.setAttribute('aria-hidden', 'true');
      this.table = document.createElement('table');
      this.table.className = 'visually-hidden';
      this.append(this.canvasBox, this.table);
    }
    this.setAttribute('aria-label', this.#data.caption);
    this.#fillTable();
    const style = getComputedStyle(this);
    const token = (name) => style.getPropertyValue(name).trim();
    const small = this.#data.series.length < 2;
    this.canvasBox.style.height = `${Math.max(120, this.#data.categories.length * (small ? 34 : 48) + (small ? 24 : 56))}px`;
    this.#chart ??= window.echarts.init(this.canvasBox, null, { renderer: 'svg' });
    this.#chart.resize();
    this.#chart.setOption({
      animation: false,
      textStyle: { fontFamily: style.fontFamily, color: token('--ink') },
      color: [token('--chart-1'), token('--chart-2'), token('--chart-3'), token('--chart-4')],
      grid: { left: 8, right: 96, top: small ? 4 : 36, bottom: 4, containLabel: true },
      legend: small ? { show: false } : { top: 0, left: 0, textStyle: { color: token('--ink') } },
      xAxis: { type: 'value', show: false, max: (v) => v.max * 1.05 || 1 },
      yAxis: {
        type: 'category', inverse: true, data: this.#data.categories,
        axisTick: { show: false }, axisLine: { show: false },
        axisLabel: { color: token('--ink'), fontSize: 13, width: 150, overflow: 'truncate' },
      },
      series: this.#data.series.map((s) => ({
        type: 'bar', name: s.name, barMaxWidth: 16, cursor: this.#data.links.length ? 'pointer' : 'default',
        data: s.values, itemStyle: { borderRadius: [0, 3, 3, 0] },
        label: { show: true, position: 'right', color: token('--ink-soft'), formatter: (p) => s.labels[p.dataIndex] },
      })),
    }, true);
    this.#chart.off('click');
    this.#chart.on('click', (p) => {
      const link = this.#data.links[p.dataIndex];
      if (link) this.dispatchEvent(new CustomEvent('open-link', { detail: { link } }));
    });
  }

  #fillTable() {
    const cell = (row, tag, text) => { const c = document.createElement(tag); c.textContent = text ?? ''; row.append(c); };
    this.table.replaceChildren();
    const caption = document.createElement('caption');
    caption.textContent = this.#data.caption;
    this.table.append(caption);
    const head = this.table.insertRow();
    cell(head, 'th', '');
    this.#data.series.forEach((s) => cell(head, 'th', s.name));
    this.#data.categories.forEach((name, i) => {
      const row = this.table.insertRow();
      cell(row, 'th', name);
      this.#data.series.forEach((s) => cell(row, 'td', s.labels[i]));
    });
  }
}
customElements.define('qiao-chart', QiaoChart);
