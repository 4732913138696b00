// Tells the styles, before the page is painted, that script runs here.
document.documentElement.classList.add('js-ready');
document.addEventListener('DOMContentLoaded', function () {
  document.body.classList.add('js-enabled');
  if ('noModule' in HTMLScriptElement.prototype) {
    document.body.classList.add('govuk-frontend-supported');
  }
});
// A person can write before the other scripts have come.
document.addEventListener('input', function (event) {
  event.target.dataset.touched = '';
});
