// Saves each answer of a draft half a second after the last key, and never lets go of a text before the server has it:
// every key press is kept in the browser at once, and let go when the server has answered that the text is saved.
import { Kept } from './kept.js';

const PAUSE = 500;
const LONGEST = 5000;
const AGAIN = 3000;
const SELDOM = 60000;
const LEAVING = 2000;

const carrier = document.querySelector('[data-autosave]');
const form = carrier.form;
const say = carrier.dataset;
const status = form.querySelector('.sb-autosave');
const writer = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
const fields = new Map();

carrier.value = writer;
form.querySelectorAll('[data-back]').forEach(link => { link.textContent = say.back; });

// Signatures that a change would void: nothing is sent until the person has chosen. The text is kept in the browser meanwhile.
const consent = form.elements._void;
let stake = form.querySelector('.sb-stake')?.dataset;
let chosen = '';
let choosing = null;

// What the line says when all is saved.
let allSaved = '';

const kept = await Kept.open(say.person, say.autosave, say.lock);

// What is not saved yet looks other than what is.
function tell(sentence, link, waits = false) {
  status.replaceChildren(sentence);
  status.classList.toggle('sb-autosave--waits', waits);
  if (link) {
    const way = document.createElement('a');
    way.className = 'govuk-link';
    way.href = location.pathname;
    way.textContent = link;
    status.append(' ', way);
  }
}

function valueOf(name, from = form) {
  const inputs = [...from.elements].filter(input => input.name === name && input.type !== 'hidden');
  if (inputs[0].type === 'checkbox' || inputs[0].type === 'radio') {
    return inputs.filter(input => input.checked).map(input => input.value).join(',');
  }
  return inputs[0].value;
}

function put(name, text) {
  for (const input of [...form.elements].filter(input => input.name === name && input.type !== 'hidden')) {
    if (input.type === 'checkbox' || input.type === 'radio') {
      input.checked = text.split(',').includes(input.value);
    } else {
      input.value = text;
      input.dispatchEvent(new Event('keyup'));
    }
  }
}

function remember(field) {
  kept.keep(field.name, { text: field.text, base: field.base, writer: field.writer });
}

// Saved half a second after the last key, and every few seconds while somebody writes without a pause.
function typed(field) {
  field.text = valueOf(field.name);
  field.failures = 0;
  remember(field);
  if (!field.contested) {
    tellThatItWaits(field);
    clearTimeout(field.timer);
    field.since ??= Date.now();
    field.timer = setTimeout(() => save(field), Math.max(0, Math.min(PAUSE, field.since + LONGEST - Date.now())));
  }
}

// From the first key the line no longer says that all is saved.
function tellThatItWaits(field) {
  if (!navigator.onLine) {
    tell(say.offline, null, true);
  } else if (!choosing && !status.classList.contains('sb-autosave--waits')) {
    tell(field.text === field.saved ? allSaved : say.saving);
  }
}

// One request at a time for each answer: so the texts of an answer arrive in the order they were typed.
function save(field) {
  clearTimeout(field.timer);
  field.since = null;
  if (field.contested) {
    return Promise.resolve();
  }
  field.busy ??= send(field).finally(() => {
    field.busy = null;
  });
  return field.busy;
}

async function send(field) {
  let renewed = '';
  while (field.text !== field.saved && !field.contested) {
    if (isAtStake()) {
      return choose(field);
    }
    const text = field.text;
    tell(say.saving);
    const answer = await post(field, text).catch(() => null);
    if (!answer) {
      return later(field, say.offline, AGAIN);
    }
    if (answer.type === 'opaqueredirect') {
      return signedOut();
    }
    if (answer.status === 403 && !renewed) {
      renewed = await renew();
      if (renewed === 'signed-out') {
        return signedOut();
      }
      continue;
    }
    if (!(await understood(field, text, answer))) {
      return;
    }
  }
}

function post(field, text) {
  const body = new URLSearchParams({ field: field.name, text, revision: field.base, writer: field.writer });
  body.append('signing', chosen);
  body.append('_csrf', form.elements._csrf.value);
  return fetch(say.autosave, { method: 'POST', body, redirect: 'manual', keepalive: text.length < 30000 });
}

function signedOut() {
  tell(say.signedOut, say.signIn, true);
}

function later(field, sentence, pause) {
  tell(sentence, null, true);
  field.timer = setTimeout(() => save(field), pause);
}

// The server answers, and cannot save: many at once must not make it worse.
function failed(field) {
  field.failures += 1;
  later(field, say.failed, Math.min(AGAIN * 2 ** (field.failures - 1), SELDOM));
}

// Returns this page as the server would show it now, or nothing.
function pageNow() {
  return fetch(location.pathname, { redirect: 'manual' }).catch(() => null);
}

async function formOf(page) {
  return page?.ok ? new DOMParser().parseFromString(await page.text(), 'text/html').querySelector('[data-autosave]')?.form : null;
}

// The page's token belongs to an earlier session when the person has signed in again in another window.
async function renew() {
  const page = await pageNow();
  if (page?.type === 'opaqueredirect') {
    return 'signed-out';
  }
  const fresh = (await formOf(page))?.elements._csrf.value;
  if (fresh) {
    form.elements._csrf.value = fresh;
  }
  return 'renewed';
}

async function understood(field, text, answer) {
  const said = (answer.headers.get('content-type') || '').includes('json') ? await answer.json() : {};
  if (answer.ok) {
    document.dispatchEvent(new Event('sb:contact'));
    field.failures = 0;
    field.base = said.revision;
    field.saved = text;
    if (field.text === text) {
      kept.saved(field.name, { text, base: field.base });
    } else {
      remember(field);
    }
    allSaved = say.saved.replace('{0}', said.time);
    tell(allSaved);
    return true;
  }
  if (answer.status === 412) {
    stake = said;
    choose(field);
  } else if ('theirs' in said) {
    contest(field, said);
  } else if (said.sentence) {
    tell(said.sentence, null, true);
  } else {
    failed(field);
  }
  return false;
}

function contest(field, said) {
  field.contested = true;
  tell('');
  const notice = document.createElement('div');
  notice.className = 'govuk-inset-text sb-contest';
  notice.setAttribute('role', 'alert');
  const sentence = document.createElement('p');
  sentence.textContent = said.sentence;
  const heading = document.createElement('p');
  heading.className = 'govuk-!-font-weight-bold';
  heading.textContent = say.contest;
  const theirs = document.createElement('blockquote');
  theirs.className = 'sb-prose';
  theirs.textContent = said.theirs;
  const decide = text => {
    field.base = said.revision;
    field.contested = false;
    put(field.name, text());
    notice.remove();
    field.element.focus();
    typed(field);
  };
  notice.append(
    sentence,
    heading,
    theirs,
    choice(say.keepMine, () => decide(() => valueOf(field.name))),
    choice(say.useTheirs, () => decide(() => said.theirs)),
  );
  field.element.closest('.govuk-form-group').before(notice);
}

function isAtStake() {
  if (consent?.checked) {
    chosen = consent.value;
  }
  return Boolean(stake) && chosen !== stake.signing;
}

// One choice for the whole page, at the answer that was changed first.
function choose(field) {
  tell('');
  if (choosing) {
    return;
  }
  choosing = document.createElement('div');
  choosing.className = 'govuk-inset-text sb-contest';
  choosing.setAttribute('role', 'alert');
  const sentence = document.createElement('p');
  sentence.textContent = stake.sentence;
  const done = () => {
    choosing.remove();
    choosing = null;
    field.element.focus();
  };
  choosing.append(
    sentence,
    choice(say.change, () => {
      chosen = stake.signing;
      agree();
      done();
      fields.forEach(save);
    }),
    choice(say.keep, () => {
      fields.forEach(takeBack);
      done();
      tell(say.kept);
    }),
  );
  field.element.closest('.govuk-form-group').before(choosing);
}

// The button at the end of the form sends the same choice.
function agree() {
  if (consent?.value === chosen) {
    consent.checked = true;
    return;
  }
  const carried = document.createElement('input');
  carried.type = 'hidden';
  carried.name = '_void';
  carried.value = chosen;
  form.append(carried);
}

function takeBack(field) {
  clearTimeout(field.timer);
  if (field.text !== field.saved && !field.contested) {
    put(field.name, field.saved);
    field.text = field.saved;
    kept.saved(field.name, { text: field.saved, base: field.base });
  }
}

function choice(text, act) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'govuk-button govuk-button--secondary';
  button.textContent = text;
  button.addEventListener('click', act);
  return button;
}

// Puts back what waits to be saved. Tells whether the page is older than what this window saved when it left the page before:
// that can happen when both were under way at the same time.
async function bringBack(field) {
  const found = await kept.find(field.name);
  if (!found || field.text !== field.saved) {
    return false;
  }
  if (found.saved) {
    kept.forget(field.name);
    return found.base > field.base;
  }
  if (found.text === field.text) {
    kept.saved(field.name, { text: field.text, base: field.base });
  } else {
    put(field.name, found.text);
    Object.assign(field, { text: found.text, base: found.base, writer: found.writer });
    tell(say.restored);
    save(field);
  }
  return false;
}

async function catchUp() {
  const now = await formOf(await pageNow());
  if (!now) {
    return;
  }
  for (const name of ['_revision', '_shown']) {
    form.elements[name].value = now.elements[name].value;
  }
  for (const field of fields.values()) {
    if (field.text === field.saved && now.elements[field.name]) {
      put(field.name, valueOf(field.name, now));
      const text = valueOf(field.name);
      Object.assign(field, { text, saved: text, base: Number(now.elements._revision.value) });
    }
  }
}

for (const element of form.elements) {
  if (element.name && !element.name.startsWith('_') && !['hidden', 'submit', 'button', 'file'].includes(element.type) && !fields.has(element.name)) {
    const text = valueOf(element.name);
    fields.set(element.name, {
      name: element.name, element, text, saved: text, base: Number(form.elements._revision.value), writer, contested: false, failures: 0, since: null,
    });
  }
}
const older = await Promise.all([...fields.values()].map(bringBack));
if (older.includes(true)) {
  await catchUp();
}
// This window goes on as the one whose text it brought back: what that one saved is not somebody else's.
const continued = [...fields.values()].map(field => field.writer).find(name => name !== writer);
if (continued) {
  carrier.value = continued;
  [...fields.values()].filter(field => field.writer === writer).forEach(field => Object.assign(field, { writer: continued }));
}
document.getElementById(sessionStorage.getItem('sb-focus'))?.focus();
sessionStorage.removeItem('sb-focus');

form.addEventListener('input', event => {
  const field = fields.get(event.target.name);
  if (field) {
    typed(field);
  }
});
// What was written before this script had come.
form.querySelectorAll('[data-touched]').forEach(input => {
  const field = fields.get(input.name);
  if (field) {
    field.saved = null;
    typed(field);
  }
});

form.addEventListener('focusin', event => {
  if (fields.has(event.target.name)) {
    sessionStorage.setItem('sb-focus', event.target.id);
  }
});

// A page that is left by a link waits until the text is saved, so that the next page knows of it; but not for long.
function unsaved() {
  return [...fields.values()].filter(field => field.text !== field.saved && !field.contested);
}

document.addEventListener('sb:leave', event => event.detail.push(...unsaved().map(save)));
document.addEventListener('click', event => {
  const link = event.target.closest('a[href]');
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.defaultPrevented;
  if (link && plain && link.pathname !== location.pathname && unsaved().length > 0 && navigator.onLine) {
    event.preventDefault();
    const enough = new Promise(done => setTimeout(done, LEAVING));
    Promise.race([Promise.all(unsaved().map(save)), enough]).finally(() => location.assign(link.href));
  }
});

addEventListener('offline', () => tell(say.offline, null, true));
addEventListener('online', () => {
  tell(allSaved);
  fields.forEach(save);
});
addEventListener('visibilitychange', () => fields.forEach(save));

// Without contact the form stays, with all that was written; with it, the form carries all answers itself.
form.addEventListener('submit', event => {
  if (!navigator.onLine) {
    event.preventDefault();
    tell(say.offline, null, true);
    return;
  }
  kept.handOver([...fields.values()].filter(field => field.text !== field.saved).map(field => field.name));
  sessionStorage.setItem('sb-sent', sessionStorage.getItem('sb-focus') ?? '');
  sessionStorage.removeItem('sb-focus');
});
