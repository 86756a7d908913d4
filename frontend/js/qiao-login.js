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
