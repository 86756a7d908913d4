/* Moves a clock on at each full minute; the server has written the first time, in the page's language. */
class QiaoClock extends HTMLElement {
  connectedCallback() {
    this.#wait();
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
  }

  #wait() {
    this.timer = setTimeout(() => {
      this.#show();
      this.#wait();
    }, 60_000 - (Date.now() % 60_000) + 50);
  }

  #show() {
    const face = this.querySelector('.clock-time');
    if (!face) return;
    const language = document.documentElement.lang.startsWith('zh') ? 'zh-CN' : 'en-GB';
    const parts = new Intl.DateTimeFormat(language, {
      timeZone: this.getAttribute('zone'), weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
    }).formatToParts(new Date());
    const part = (type) => parts.find((p) => p.type === type).value;
    face.textContent = `${part('weekday')} ${part('hour')}:${part('minute')}`;
    const weekday = new Intl.DateTimeFormat('en', { timeZone: this.getAttribute('zone'), weekday: 'short' }).format(new Date());
    const hour = Number(part('hour'));
    this.classList.toggle('closed', hour < 8 || hour >= 18 || weekday === 'Sat' || weekday === 'Sun');
  }
}
customElements.define('qiao-clock', QiaoClock);
