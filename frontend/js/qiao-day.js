/* A day picker writes its month as the page's language does: 2026年11月 in Chinese, where the component puts the month before the year. */
const chinese = (month, year) => `${year}年${month}`;

customElements.whenDefined('vaadin-date-picker').then((picker) => {
  let owner = picker.prototype;
  while (owner && !Object.getOwnPropertyDescriptor(owner, 'i18n')) owner = Object.getPrototypeOf(owner);
  const words = owner && Object.getOwnPropertyDescriptor(owner, 'i18n');
  if (!words) return;
  Object.defineProperty(picker.prototype, 'i18n', {
    ...words,
    set(given) {
      const isChinese = given?.monthNames?.[0]?.endsWith('月');
      words.set.call(this, isChinese ? { ...given, formatTitle: chinese } : given);
    },
  });
});

/* Tab leads into the calendar, but who has typed a day is done with it: the calendar closes, which reads the day, and Tab goes on. */
customElements.whenDefined('vaadin-date-picker').then((picker) => {
  const onKeyDown = picker.prototype._onKeyDown;
  picker.prototype._onKeyDown = function keyDown(event) {
    const shown = this._selectedDate ? this.__formatDate(this._selectedDate) : '';
    if (event.key === 'Tab' && this.opened && event.target === this.inputElement && this.inputElement.value !== shown) this.close();
    onKeyDown.call(this, event);
  };
});
