/** Steps from number to number, and on narrow screens a sheet with the reading before the page. */

/** Below this width there is no margin for notes; the same width as in the style sheet. */
const NARROW = '(max-width: 62rem)';

const numbersOf = (root: HTMLElement): HTMLAnchorElement[] => [
  ...root.querySelectorAll<HTMLAnchorElement>('[data-number]'),
];

function step(root: HTMLElement, by: 1 | -1): void {
  const numbers = numbersOf(root);
  const at = numbers.indexOf(document.activeElement as HTMLAnchorElement);
  const next = at < 0 ? (by === 1 ? 0 : numbers.length - 1) : at + by;
  numbers[Math.min(Math.max(next, 0), numbers.length - 1)]?.focus();
}

/** Opens the note as a sheet; its first link takes the focus. Back closes it. */
function openSheet(note: HTMLElement): void {
  location.hash = note.id;
  note.querySelector('a')?.focus({ preventScroll: true });
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
      if (stepper) {
        last?.focus();
        return step(root, stepper.dataset.step === 'back' ? -1 : 1);
      }
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
      if (event.key === 'j') step(root, 1);
      if (event.key === 'k') step(root, -1);
    },
    { signal },
  );
  return () => stop.abort();
}
