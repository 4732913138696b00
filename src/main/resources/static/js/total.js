// Keeps the sum of per cents up to date while they are written. The server counts them when they are saved, and alone decides.
for (const total of document.querySelectorAll('[data-total]')) {
  const form = total.closest('form');
  form.addEventListener('input', () => {
    const percents = [...form.querySelectorAll('input')]
      .filter(input => input.name.startsWith(`${total.dataset.total}[`))
      .map(input => /^\s*(100|[0-9]{1,2})\s*$/.exec(input.value))
      .map(written => (written ? Number(written[1]) : 0));
    total.textContent = total.dataset.sentence.replace('#', percents.reduce((one, other) => one + other, 0));
  });
}
