// Every page works without script; this adds the character count, the focus on the error summary and the like.
import { CharacterCount, initAll } from '/webjars/govuk-frontend/dist/govuk/govuk-frontend.min.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');

// What the server counts: blanks around a text are not kept, a hard blank is.
const kept = CharacterCount.prototype.count;
CharacterCount.prototype.count = function (text) {
  return kept.call(this, text.replace(/^[^\S\u00a0\u2007\u202f\ufeff]+|[^\S\u00a0\u2007\u202f\ufeff]+$/g, ''));
};
initAll();

// What was sent came too late for its session: after the sign-in the person is back where they wrote.
const sent = sessionStorage.getItem('sb-sent');
sessionStorage.removeItem('sb-sent');
if (sent && document.querySelector('[data-sent-from]')) {
  sessionStorage.setItem('sb-focus', sent);
}

// What is typed in a form that is saved by its button alone is not left without a question.
let typed = false;
for (const form of document.querySelectorAll('main form[method="post"]')) {
  if (!form.querySelector('.sb-autosave')) {
    form.addEventListener('input', () => { typed = true; });
  }
  form.addEventListener('submit', () => { typed = false; });
}
addEventListener('beforeunload', event => {
  if (typed) {
    event.preventDefault();
  }
});

if (document.querySelector('meta[data-handed]')) {
  import('./kept.js').then(({ letGo }) => letGo());
}
if (document.querySelector('.sb-session')) {
  import('./session.js');
}
if (document.querySelector('[data-total]')) {
  import('./total.js');
}
if (document.querySelector('.sb-waiting')) {
  import('./signout.js');
}
