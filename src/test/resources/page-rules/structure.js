// What axe does not grade as serious: the order of headings, labels of fields, doubled ids, the token of forms.
() => {
  const problems = [];
  const passing = '.govuk-error-summary, .govuk-notification-banner';
  let level = 0;
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    if (heading.closest(passing)) continue;
    const own = Number(heading.tagName[1]);
    if (own > level + 1) problems.push('skips a level: ' + heading.textContent.trim());
    level = own;
  }
  for (const field of document.querySelectorAll('input:not([type=hidden]), select, textarea')) {
    if (!field.labels.length && !field.ariaLabel) problems.push('no label: ' + field.name);
  }
  const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
  ids.filter((id, at) => ids.indexOf(id) !== at).forEach(id => problems.push('id twice: ' + id));
  for (const form of document.querySelectorAll('form[method=post]')) {
    if (!form.querySelector('[name=_csrf]')) problems.push('no token: ' + form.action);
  }
  if (document.body.textContent.includes('??')) problems.push('a text is missing');
  return problems;
}
