// What axe grades as serious or critical. "region" never is. To judge a text by its contrast costs more than all the other
// rules together, so each way of writing (its colour, its size, all that lies behind it) is judged where it is first met.
async ({ address, judged }) => {
  if (!window.axe) {
    await new Promise((loaded, failed) => {
      const script = document.createElement('script');
      Object.assign(script, { src: address, onload: loaded, onerror: failed });
      document.head.append(script);
    });
  }

  const grounds = new Map();
  const ground = element => {
    if (!element) return '';
    if (!grounds.has(element)) {
      const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(element);
      const own = [backgroundColor, backgroundImage, opacity, position].join();
      const plain = own === 'rgba(0, 0, 0, 0),none,1,static';
      grounds.set(element, plain ? ground(element.parentElement) : ground(element.parentElement) + '/' + own);
    }
    return grounds.get(element);
  };
  const writes = element => element.matches('input, select, textarea')
      || [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
  const wayOfWriting = element => {
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    return [color, fontSize, fontWeight, element.matches(':disabled'), ground(element)].join();
  };
  const hash = text => [...text].reduce((sum, letter) => (sum * 33 + letter.charCodeAt(0)) % 9007199254740881, 5381);

  const known = new Set(judged);
  const met = new Map();
  for (const element of document.body.querySelectorAll('*')) {
    const { width, height } = element.getBoundingClientRect();
    if (width <= 1 || height <= 1 || !writes(element)) continue;
    const way = hash(wayOfWriting(element));
    if (!known.has(way)) met.set(way, [...(met.get(way) ?? []), element].slice(0, 5));
  }

  const told = { resultTypes: ['violations'], preload: false };
  const runs = [await axe.run(document, {
    ...told,
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
    rules: { region: { enabled: false }, 'color-contrast': { enabled: false } },
  })];
  if (met.size) {
    runs.push(await axe.run({ include: [...met.values()].flat() }, { ...told, runOnly: { type: 'rule', values: ['color-contrast'] } }));
  }
  return {
    met: [...met.keys()],
    problems: runs
        .flatMap(run => run.violations)
        .filter(violation => ['serious', 'critical'].includes(violation.impact))
        .map(violation => violation.id + ': ' + violation.help + ' ' + violation.nodes.map(node => node.html).join(' ')),
  };
}
