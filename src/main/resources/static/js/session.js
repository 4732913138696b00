// Warns before a person is signed out for having done nothing, and lets them stay with one press. What is done in one
// window counts in all of them.

const WARNING = 5 * 60;
const KEY = 'sb-session';

const dialog = document.querySelector('.sb-session');
const say = dialog.dataset;
const form = dialog.querySelector('form');
const sentence = dialog.querySelector('p');
const stay = dialog.querySelector('button');
const again = dialog.querySelector('a');
let end = 0;

function contact() {
  end = Date.now() + Number(say.seconds) * 1000;
  localStorage.setItem(KEY, String(end));
  dialog.close();
}

function tell(text) {
  if (sentence.textContent !== text) {
    sentence.textContent = text;
  }
}

function ended() {
  dialog.querySelector('h2').textContent = say.endedTitle;
  tell(say.endedText);
  stay.hidden = true;
  again.hidden = false;
  again.href = location.href;
}

function look() {
  const left = Math.round((end - Date.now()) / 1000);
  if (left > WARNING) {
    dialog.close();
    return;
  }
  if (left <= 0) {
    ended();
    clearInterval(watch);
  } else {
    tell(left < 60 ? say.minute : say.minutes.replace('{0}', String(Math.floor(left / 60))));
  }
  if (!dialog.open) {
    dialog.showModal();
    dialog.querySelector('h2').focus();
  }
}

form.addEventListener('submit', async event => {
  event.preventDefault();
  const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) }).catch(() => null);
  if (answer?.ok) {
    contact();
  } else if (answer) {
    end = Date.now();
    look();
  }
});
dialog.addEventListener('cancel', event => {
  event.preventDefault();
  if (!stay.hidden) {
    form.requestSubmit();
  }
});
addEventListener('storage', event => {
  if (event.key === KEY) {
    end = Math.max(end, Number(event.newValue));
  }
});
document.addEventListener('sb:contact', contact);

contact();
const watch = setInterval(look, 1000);
