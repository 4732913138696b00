// Follows a form while it is filled in: shows and hides questions by their conditions, and works out sums. The server does the
// same when the form is saved, and alone decides. Values are whole ten-thousandths, so that nothing is rounded on the way.

const SCALE = 10000n;
const MONEY = /^([0-9]{1,12})(?:[,.]([0-9]{2}))?$/;
const GROUPED = /^[0-9]{1,3}(\.[0-9]{3})+$/;
const NUMBER = /^(-?)([0-9]{1,12})(?:[,.]([0-9]{1,4}))?$/;

function amount(text) {
  const bare = text.replace(/[\s\p{Z}\p{Cf}]/gu, '').replace(/(kronor|kr|sek|:-)\.?$/i, '');
  const match = MONEY.exec(GROUPED.test(bare) ? bare.replaceAll('.', '') : bare);
  return match ? BigInt(match[1]) * SCALE + BigInt((match[2] ?? '').padEnd(4, '0')) : null;
}

function number(text) {
  const match = NUMBER.exec(text.replace(/[\s\p{Z}\p{Cf}]/gu, '').replace('\u2212', '-'));
  if (!match) {
    return null;
  }
  const size = BigInt(match[2]) * SCALE + BigInt((match[3] ?? '').padEnd(4, '0'));
  return match[1] ? -size : size;
}

function rounded(part, whole) {
  if (part === null || whole === null || whole === 0n) {
    return null;
  }
  const twice = 2n * part * 10000n;
  const negative = (twice < 0n) !== (whole < 0n);
  const size = ((twice < 0n ? -twice : twice) / (whole < 0n ? -whole : whole) + 1n) / 2n;
  return (negative ? -size : size) * 100n;
}

class Section {
  constructor(root) {
    this.root = root;
    this.known = JSON.parse(root.dataset.known);
    this.language = root.dataset.language;
    this.questions = new Map([...root.querySelectorAll('[data-question]')].map(one => [one.dataset.question, one]));
  }

  inputs(path) {
    return [...this.root.querySelectorAll('input, select, textarea')].filter(input => input.name === path);
  }

  text(path) {
    const inputs = this.inputs(path);
    if (inputs.length === 0) {
      return this.known.answers[path] ?? '';
    }
    return inputs
      .filter(input => !['checkbox', 'radio'].includes(input.type) || input.checked)
      .map(input => input.value.trim())
      .join(',');
  }

  visible(id) {
    const question = this.questions.get(id);
    if (!question) {
      return !this.known.hidden.includes(id);
    }
    if (!this.found.has(id)) {
      this.found.set(id, false);
      const when = question.dataset.when;
      this.found.set(id, when ? this.truth(JSON.parse(when)) === true : this.fixed(question));
    }
    return this.found.get(id);
  }

  // What has no condition is hidden for want of something to choose: that does not change while one writes.
  fixed(question) {
    return !question.hidden;
  }

  // True, false, or null where nothing is known: of what hangs on a hidden question or an answer that is not there.
  truth(condition) {
    if (condition.all) {
      const parts = condition.all.map(part => this.truth(part));
      return parts.includes(false) ? false : parts.includes(null) ? null : true;
    }
    if (condition.any) {
      const parts = condition.any.map(part => this.truth(part));
      return parts.includes(true) ? true : parts.includes(null) ? null : false;
    }
    if (condition.not) {
      const turned = this.truth(condition.not);
      return turned === null ? null : !turned;
    }
    if (condition.left) {
      return this.compare(condition);
    }
    if (!this.visible(condition.question)) {
      return null;
    }
    if (condition.answered) {
      return this.answered(condition.question);
    }
    const text = this.text(condition.question);
    return 'is' in condition ? text === condition.is : text.split(',').includes(condition.contains);
  }

  answered(id) {
    const inside = this.questions.get(id);
    if (inside?.dataset.type === 'calculated') {
      return this.answer(id) !== null;
    }
    const names = inside
      ? [...inside.querySelectorAll('input, select, textarea')].map(input => input.name).filter(name => name !== 'asked')
      : Object.keys(this.known.answers).filter(path => path === id || path.startsWith(`${id}.`));
    return names.some(name => this.text(name) !== '') || id in this.known.values;
  }

  compare({ left, op, right }) {
    const one = this.value(left);
    const other = this.value(right);
    if (one === null || other === null) {
      return null;
    }
    return {
      '<': one < other, '<=': one <= other, '=': one === other, '!=': one !== other, '>': one > other, '>=': one >= other,
    }[op];
  }

  value(expression) {
    if (expression.question) {
      return this.answer(expression.question);
    }
    if (expression.sum) {
      return this.visible(expression.sum.split('.')[0]) ? this.sum(expression.sum) : null;
    }
    if (expression.add) {
      return this.total(expression.add.map(part => this.value(part)));
    }
    if (expression.subtract) {
      const [from, what] = expression.subtract.map(part => this.value(part));
      return from === null ? null : from - (what ?? 0n);
    }
    if (expression.share) {
      return rounded(...expression.share.map(part => this.value(part)));
    }
    return 'amount' in expression ? BigInt(expression.amount) * 100n : number(String(expression.number));
  }

  answer(id) {
    if (!this.visible(id) || this.underway.has(id)) {
      return null;
    }
    this.underway.add(id);
    const value = this.read(id);
    this.underway.delete(id);
    return value;
  }

  read(id) {
    const question = this.questions.get(id);
    if (!question) {
      return this.knownValue(id);
    }
    if (question.dataset.type === 'calculated') {
      return this.value(JSON.parse(question.querySelector('[data-formula]').dataset.formula));
    }
    return question.dataset.type === 'money' ? amount(this.text(id)) : number(this.text(id));
  }

  knownValue(name) {
    return name in this.known.values ? number(this.known.values[name]) : null;
  }

  sum(of) {
    const [id, part] = of.split('.');
    const inside = this.questions.get(id);
    if (!inside) {
      return this.knownValue(of);
    }
    const cells = [...inside.querySelectorAll('[data-figure]')].filter(input => !part || input.name.endsWith(`.${part}`));
    return this.total(cells.map(cell => (cell.dataset.figure === 'money' ? amount(cell.value) : number(cell.value))));
  }

  total(values) {
    const known = values.filter(value => value !== null);
    return known.length === 0 ? null : known.reduce((one, other) => one + other);
  }

  write(value, unit) {
    const negative = value < 0n;
    const size = negative ? -value : value;
    const whole = String(size / SCALE).replace(/\B(?=([0-9]{3})+$)/g, unit === 'money' ? '\u00a0' : '');
    let rest = String(size % SCALE).padStart(4, '0').replace(/0+$/, '');
    if (unit === 'money' && rest) {
      rest = rest.padEnd(2, '0');
    }
    const comma = unit === 'money' || this.language === 'sv' ? ',' : '.';
    const text = whole + (rest && comma + rest);
    const ending = { money: '\u00a0kr', percent: '\u00a0%' }[unit] ?? '';
    return (negative ? (unit === 'money' ? '\u2212' : '-') : '') + text + ending;
  }

  refresh() {
    this.found = new Map();
    this.underway = new Set();
    const shown = [...this.questions.keys()].filter(id => this.visible(id));
    for (const [id, question] of this.questions) {
      question.hidden = !shown.includes(id);
    }
    for (const output of this.root.querySelectorAll('[data-formula]')) {
      const value = this.value(JSON.parse(output.dataset.formula));
      output.textContent = value === null ? '\u2013' : this.write(value, output.dataset.unit);
    }
    for (const output of this.root.querySelectorAll('[data-sum]')) {
      const unit = output.textContent.trim().endsWith('kr') ? 'money' : 'number';
      output.textContent = this.write(this.sum(output.dataset.sum) ?? 0n, unit);
    }
  }
}

for (const root of document.querySelectorAll('.sb-form')) {
  const section = new Section(root);
  root.addEventListener('input', () => section.refresh());
  root.addEventListener('change', () => section.refresh());
  section.refresh();
}
