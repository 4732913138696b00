// Before a person signs out: saves what is still to be saved, and tells them where that cannot be done.
import { clearWindow, keepsLocked, waitingOf } from './kept.js';

const WAIT = 3000;

const form = document.querySelector('.sb-header__person');
const dialog = document.querySelector('.sb-waiting');
const person = form.dataset.person;

function leave() {
  clearWindow();
  form.submit();
}

form.addEventListener('submit', async event => {
  if (waitingOf(person).length === 0) {
    clearWindow();
    return;
  }
  event.preventDefault();
  const saving = [];
  document.dispatchEvent(new CustomEvent('sb:leave', { detail: saving }));
  await Promise.race([Promise.all(saving), new Promise(done => setTimeout(done, WAIT))]);
  const waiting = waitingOf(person);
  if (waiting.length === 0) {
    leave();
    return;
  }
  dialog.querySelector('p').textContent = keepsLocked ? dialog.dataset.locked : dialog.dataset.lost;
  dialog.querySelector('a').href = waiting[0].replace(/\/svar$/, '');
  dialog.showModal();
  dialog.querySelector('h2').focus();
});

dialog.querySelector('button').addEventListener('click', leave);
