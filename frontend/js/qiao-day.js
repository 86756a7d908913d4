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
