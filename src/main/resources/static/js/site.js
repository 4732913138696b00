// Every page works without script; this adds the character count, the focus on the error summary and the like.
import { initAll } from '/webjars/govuk-frontend/dist/govuk/govuk-frontend.min.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();

if (document.querySelector('.sb-session')) {
  import('./session.js');
}
if (document.querySelector('.sb-waiting')) {
  import('./signout.js');
}
