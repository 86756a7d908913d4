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

/* A wrong password costs a page, and the name that was typed on it. Kept in this tab until the next page, which comes at once. */
const TYPED = 'qiao-login-typed';
const AT_ONCE = 60000;
const TRIES = 50;

const former = JSON.parse(sessionStorage.getItem(TYPED) ?? 'null');
sessionStorage.removeItem(TYPED);
document.addEventListener('login', (event) =>
  sessionStorage.setItem(TYPED, JSON.stringify({ name: event.detail.username, at: Date.now() })), true);

let typing = false;
document.addEventListener('input', (event) => { typing ||= event.isTrusted; }, true);

/* The form is drawn in several steps, the last of which empties it. */
const bringBack = (tries) => {
  const field = document.querySelector('vaadin-login-form vaadin-text-field');
  if (typing) return;
  if (field && !field.value) field.value = former.name;
  if (tries) setTimeout(() => bringBack(tries - 1), 100);
};

if (former && Date.now() - former.at < AT_ONCE) bringBack(TRIES);
