/* A click on a demo sign-in fills the form and sends it. */
document.addEventListener('click', (event) => {
  const row = event.target.closest?.('[data-login]');
  const form = row && document.querySelector('vaadin-login-form');
  if (!form) return;
  const fill = (name, value) => {
    const input = form.querySelector(`input[name=${name}]`);
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
  fill('username', row.dataset.login);
  fill('password', row.dataset.password);
  form.querySelector('[slot=submit]').click();
});

/* A wrong password costs a page, and the name that was typed on it. Kept in this tab until that page is there. */
const NAME = 'qiao-login-typed';

document.addEventListener('login', (event) => sessionStorage.setItem(NAME, event.detail?.username ?? ''));

const typed = sessionStorage.getItem(NAME);
sessionStorage.removeItem(NAME);

const bringBack = () => {
  // The field, not the input in it, which takes the field's value once it is drawn.
  const field = document.querySelector('vaadin-login-form input[name=username]')?.closest('vaadin-text-field');
  if (field && !field.value) field.value = typed;
  return Boolean(field);
};

if (typed && new URLSearchParams(location.search).has('error') && !bringBack()) {
  const watch = new MutationObserver(() => { if (bringBack()) watch.disconnect(); });
  watch.observe(document.body, { subtree: true, childList: true });
}
