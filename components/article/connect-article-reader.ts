/** Steps from number to number, and on narrow screens a sheet with the reading before the page. */

/** Below this width there is no margin for notes; the same width as in the style sheet. */
const NARROW = '(max-width: 62rem)';

/** The numbers that the legend marks: what a reader has put out of sight is stepped over. */
function markedNumbers(root: HTMLElement): HTMLAnchorElement[] {
  const kinds = new Set(
    [...root.querySelectorAll<HTMLInputElement>('[data-legend]:checked')].map(
      ({ dataset }) => dataset.legend,
    ),
  );
  const numbers = [...root.querySelectorAll<HTMLAnchorElement>('[data-number]')];
  return numbers.filter(({ dataset }) => kinds.has(dataset.number));
}

/** From `last`, which need not be marked any more, to the next in the text. */
function step(root: HTMLElement, last: HTMLElement | null, by: 1 | -1): void {
  const numbers = markedNumbers(root);
  const isPast = (number: HTMLElement) =>
    last === null ||
    last.compareDocumentPosition(number) &
      (by === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING);
  const next = by === 1 ? numbers.find(isPast) : numbers.findLast(isPast);
  (next ?? (by === 1 ? numbers.at(-1) : numbers[0]))?.focus();
}

/** Opens the note as a sheet; its first link takes the focus. Back closes it. */
function openSheet(note: HTMLElement): void {
  location.hash = note.id;
  note.querySelector('a')?.focus({ preventScroll: true });
}

/** As its own link back does. */
function closeSheet(root: HTMLElement): void {
  const sheet = root.querySelector<HTMLElement>('[role="note"]:target');
  const back = sheet?.querySelector<HTMLAnchorElement>('a[href^="#"]');
  if (!back) return;
  const { hash } = back;
  location.hash = hash;
  const place = document.getElementById(hash.slice(1));
  (place?.matches('a') ? place : place?.querySelector('a'))?.focus();
}

/** Returns what undoes it. */
export function connectArticleReader(root: HTMLElement): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  // Says that clicks are heard from now on; before it, links lead on by themselves.
  root.dataset.awake = '';
  const narrow = matchMedia(NARROW);
  let last: HTMLElement | null = null;

  root.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof HTMLElement && target.matches('[data-number]')) last = target;
    },
    { signal },
  );
  root.addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element)) return;
      const stepper = event.target.closest<HTMLElement>('[data-step]');
      if (stepper) return step(root, last, stepper.dataset.step === 'back' ? -1 : 1);
      const plain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
      const number = event.target.closest<HTMLAnchorElement>('[data-note]');
      const note = number ? document.getElementById(number.dataset.note ?? '') : null;
      if (!plain || !note || !narrow.matches) return;
      // Before the router hears of it: the link itself leads on to the figure's page.
      event.preventDefault();
      event.stopPropagation();
      openSheet(note);
    },
    { signal, capture: true },
  );
  // Only while the focus is in the text, so that no other use of these keys is taken away.
  root.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'j') step(root, last, 1);
      if (event.key === 'k') step(root, last, -1);
      if (event.key === 'Escape' && narrow.matches) closeSheet(root);
    },
    { signal },
  );
  return () => stop.abort();
}
