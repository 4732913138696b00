// Saves each answer of a draft half a second after the last key, and never lets go of a text before the server has it:
// every key press is kept in the browser at once, and removed when the server has answered that the text is saved.

const PAUSE = 500;
const AGAIN = 3000;

const carrier = document.querySelector('[data-autosave]');
const form = carrier.form;
const say = carrier.dataset;
const status = form.querySelector('.sb-autosave');
const writer = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
const fields = new Map();

carrier.value = writer;

function keyOf(name) {
  return `statsbidrag:${say.person}:${say.autosave}:${name}`;
}

function tell(sentence, link) {
  status.replaceChildren(sentence);
  if (link) {
    const way = document.createElement('a');
    way.className = 'govuk-link';
    way.href = location.pathname;
    way.textContent = link;
    status.append(' ', way);
  }
}

function valueOf(name) {
  const inputs = [...form.elements].filter(input => input.name === name && input.type !== 'hidden');
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
  localStorage.setItem(keyOf(field.name), JSON.stringify({ text: field.text, base: field.base }));
}

function typed(field) {
  field.text = valueOf(field.name);
  remember(field);
  if (!field.contested) {
    clearTimeout(field.timer);
    field.timer = setTimeout(() => save(field), PAUSE);
  }
}

// One request at a time for each answer: so the texts of an answer arrive in the order they were typed.
function save(field) {
  clearTimeout(field.timer);
  if (field.contested) {
    return Promise.resolve();
  }
  field.busy ??= send(field).finally(() => {
    field.busy = null;
  });
  return field.busy;
}

async function send(field) {
  while (field.text !== field.saved && !field.contested) {
    const text = field.text;
    tell(say.saving);
    const answer = await post(field, text).catch(() => null);
    if (!answer || answer.status >= 500) {
      return later(field, say.offline);
    }
    if (answer.type === 'opaqueredirect') {
      return signedOut();
    }
    if (answer.status === 403) {
      if (await renew()) {
        continue;
      }
      return;
    }
    if (!(await understood(field, text, answer))) {
      return;
    }
  }
}

function post(field, text) {
  const body = new URLSearchParams({ field: field.name, text, revision: field.base, writer });
  body.append('_csrf', form.elements._csrf.value);
  return fetch(say.autosave, { method: 'POST', body, redirect: 'manual', keepalive: text.length < 30000 });
}

function signedOut() {
  tell(say.signedOut, say.signIn);
}

function later(field, sentence) {
  tell(sentence);
  field.timer = setTimeout(() => save(field), AGAIN);
}

// The page's token belongs to an earlier session when the person has signed in again in another window.
async function renew() {
  const page = await fetch(location.pathname, { redirect: 'manual' }).catch(() => null);
  if (!page || !page.ok) {
    signedOut();
    return false;
  }
  const fresh = new DOMParser().parseFromString(await page.text(), 'text/html').querySelector('form [name=_csrf]');
  const changed = fresh && fresh.value !== form.elements._csrf.value;
  if (changed) {
    form.elements._csrf.value = fresh.value;
  }
  return changed;
}

async function understood(field, text, answer) {
  const said = (answer.headers.get('content-type') || '').includes('json') ? await answer.json() : {};
  if (answer.ok) {
    document.dispatchEvent(new Event('sb:contact'));
    field.base = said.revision;
    field.saved = text;
    if (field.text === text) {
      localStorage.removeItem(keyOf(field.name));
    } else {
      remember(field);
    }
    tell(say.saved.replace('{0}', said.time));
    return true;
  }
  if (answer.status === 409) {
    contest(field, said);
  } else {
    tell(said.sentence || say.offline);
  }
  return false;
}

function contest(field, said) {
  field.contested = true;
  tell(said.sentence);
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

function choice(text, act) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'govuk-button govuk-button--secondary';
  button.textContent = text;
  button.addEventListener('click', act);
  return button;
}

function bringBack(field) {
  const kept = JSON.parse(localStorage.getItem(keyOf(field.name)));
  if (kept && kept.text === field.text) {
    localStorage.removeItem(keyOf(field.name));
  } else if (kept) {
    put(field.name, kept.text);
    field.text = kept.text;
    field.base = kept.base;
    tell(say.restored);
    save(field);
  }
}

for (const element of form.elements) {
  if (element.name && !['hidden', 'submit', 'button', 'file'].includes(element.type) && !fields.has(element.name)) {
    const text = valueOf(element.name);
    fields.set(element.name, {
      name: element.name, element, text, saved: text, base: Number(form.elements._revision.value), contested: false,
    });
  }
}
for (const field of fields.values()) {
  bringBack(field);
}
document.getElementById(sessionStorage.getItem('statsbidrag:focus'))?.focus();
sessionStorage.removeItem('statsbidrag:focus');

form.addEventListener('input', event => {
  const field = fields.get(event.target.name);
  if (field) {
    typed(field);
  }
});

form.addEventListener('focusin', event => {
  if (fields.has(event.target.name)) {
    sessionStorage.setItem('statsbidrag:focus', event.target.id);
  }
});

addEventListener('online', () => fields.forEach(save));
addEventListener('visibilitychange', () => fields.forEach(save));

// Without contact the form stays, with all that was written; with it, the form carries all answers itself.
form.addEventListener('submit', event => {
  sessionStorage.removeItem('statsbidrag:focus');
  if (!navigator.onLine) {
    event.preventDefault();
    tell(say.offline);
  }
});
