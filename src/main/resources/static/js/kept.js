// What a person writes is kept in the browser until the server has it, in two ways. The window keeps it at once, and for as
// long as the window is open and the person signed in. For the case that the window is lost, the browser keeps it locked, with
// a key that the server gives to this person's pages only: the next person at a shared computer finds nothing to read.

const START = 'statsbidrag:';
const HANDED = 'sb-handed';
const lockable = Boolean(globalThis.crypto?.subtle);

const bytes = text => Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
const letters = some => btoa(Array.from(some, one => String.fromCharCode(one)).join(''));

export class Kept {
  static async open(person, place, secret) {
    Object.keys(sessionStorage)
      .filter(key => key.startsWith(START) && !key.startsWith(START + person))
      .forEach(key => sessionStorage.removeItem(key));
    const key = lockable && (await crypto.subtle.importKey('raw', bytes(secret), 'AES-GCM', false, ['encrypt', 'decrypt']));
    return new Kept(`${START}${person}:${place}:`, key);
  }

  constructor(start, key) {
    this.start = start;
    this.key = key;
    this.turns = new Map();
    this.handed = null;
    this.locked = new Map();
  }

  // What is typed last is kept last, however long the locking of what came before takes.
  keep(name, entry) {
    const at = this.start + name;
    const turn = this.turn(at);
    sessionStorage.setItem(at, JSON.stringify(entry));
    if (this.key) {
      this.lock(entry).then(locked => {
        if (this.turns.get(at) === turn) {
          localStorage.setItem(at, locked);
          this.locked.set(at, locked);
          this.note();
        }
      });
    }
  }

  // The server has it. What another window of the same person keeps of the same answer stays.
  saved(name, entry) {
    const at = this.start + name;
    this.turn(at);
    sessionStorage.setItem(at, JSON.stringify({ ...entry, saved: true }));
    if (localStorage.getItem(at) === this.locked.get(at)) {
      localStorage.removeItem(at);
    }
  }

  // Returns what was kept of an answer: what waits to be saved, else what was saved last, else nothing.
  async find(name) {
    const at = this.start + name;
    const here = JSON.parse(sessionStorage.getItem(at));
    const locked = localStorage.getItem(at);
    if (here && !here.saved) {
      this.locked.set(at, locked);
      return here;
    }
    const waiting = locked && this.key ? await this.unlock(locked).catch(() => null) : null;
    if (waiting) {
      this.locked.set(at, locked);
    }
    return waiting ?? here;
  }

  forget(name) {
    sessionStorage.removeItem(this.start + name);
  }

  // The form itself carries these answers to the server. They stay here until a page says that it has them.
  handOver(names) {
    this.handed = names.map(name => this.start + name);
    this.note();
  }

  note() {
    if (this.handed) {
      sessionStorage.setItem(HANDED, JSON.stringify(this.handed.map(at => [at, this.locked.get(at) ?? null])));
    }
  }

  turn(at) {
    const turn = (this.turns.get(at) ?? 0) + 1;
    this.turns.set(at, turn);
    return turn;
  }

  async lock(entry) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify(entry));
    const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, this.key, plain);
    return `${letters(iv)}.${letters(new Uint8Array(locked))}`;
  }

  async unlock(kept) {
    const [iv, locked] = kept.split('.').map(bytes);
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, this.key, locked);
    return JSON.parse(new TextDecoder().decode(plain));
  }
}

// Returns the places where text of this person waits to be saved.
export function waitingOf(person) {
  const own = key => key.startsWith(`${START}${person}:`);
  const here = Object.keys(sessionStorage).filter(key => own(key) && !JSON.parse(sessionStorage.getItem(key)).saved);
  return [...here, ...Object.keys(localStorage).filter(own)].map(key => key.split(':')[2]);
}

// Lets go of what a form carried, when the server has said that it has it. What another window keeps of it stays.
export function letGo() {
  for (const [at, locked] of JSON.parse(sessionStorage.getItem(HANDED)) ?? []) {
    sessionStorage.removeItem(at);
    if (locked && localStorage.getItem(at) === locked) {
      localStorage.removeItem(at);
    }
  }
  sessionStorage.removeItem(HANDED);
}

// Takes from the window what stands there to be read. What is locked stays.
export function clearWindow() {
  Object.keys(sessionStorage).filter(key => key.startsWith(START)).forEach(key => sessionStorage.removeItem(key));
}

export const keepsLocked = lockable;
