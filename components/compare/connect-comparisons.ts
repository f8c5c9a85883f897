/**
 * Shows, of the comparisons that stand in the page, those that the address asks for; for pairs that
 * may not be compared it says why. The page itself holds every ratio: nothing is computed here.
 */
import { keepTitle } from './keep-title';
import { fetchFigures, type Refusal, refusalOf } from './refuse-pair';

/** Figures asked for: `?ids=a,b`, or `?ids=a&ids=b` as a form writes it; each once. */
export function readIds(search: string): string[] {
  const given = new URLSearchParams(search).getAll('ids').flatMap((ids) => ids.split(','));
  return [...new Set(given.map((id) => id.trim()).filter((id) => id !== ''))];
}

/** Every two of several, in order. */
export const pairsOf = (ids: readonly string[]): (readonly [string, string])[] =>
  ids.flatMap((one, place) => ids.slice(place + 1).map((other) => [one, other] as const));

interface Parts {
  readonly answers: HTMLElement;
  readonly all: HTMLElement;
  readonly form: HTMLFormElement;
  readonly articles: readonly HTMLElement[];
}

function findParts(root: HTMLElement): Parts | null {
  const answers = root.querySelector<HTMLElement>('[data-answers]');
  const all = root.querySelector<HTMLElement>('[data-all]');
  const form = root.querySelector<HTMLFormElement>('form[data-picker]');
  if (!answers || !all || !form) return null;
  return { answers, all, form, articles: [...root.querySelectorAll('article')] };
}

const idsOf = (article: HTMLElement) => (article.dataset.ids ?? '').split(' ');

function titleOf(shown: readonly HTMLElement[], chosen: readonly string[]): string {
  const [only] = shown;
  if (only && shown.length === 1 && chosen.length === 2)
    return only.querySelector('h2')?.textContent ?? '';
  if (shown.length > 0) return `${shown.length} comparisons of ${chosen.length} figures`;
  return 'These figures are not compared';
}

function answer({ answers }: Parts, refusals: readonly Refusal[]): void {
  answers.replaceChildren(
    ...refusals.map(({ names, reason }) => {
      const line = document.createElement('p');
      const strong = document.createElement('strong');
      strong.textContent = `${names[0]}, and ${names[1]}: not compared.`;
      line.append(strong, ` ${reason}`);
      return line;
    }),
  );
}

function fillForm({ form }: Parts, ids: readonly string[]): void {
  for (const [place, select] of [...form.querySelectorAll('select')].entries()) {
    const wanted = ids[place];
    if (wanted === undefined) select.selectedIndex = place;
    else if ([...select.options].some(({ value }) => value === wanted)) select.value = wanted;
  }
}

/** Returns what undoes it. `figures`: address of all figures as `Comparable`. */
export function connectComparisons(root: HTMLElement, figures: string): () => void {
  const parts = findParts(root);
  if (parts === null) return () => {};
  const stop = new AbortController();
  const setTitle = keepTitle(stop.signal);

  const refuse = async (pairs: readonly (readonly [string, string])[]) => {
    try {
      const known = pairs.length === 0 ? new Map() : await fetchFigures(figures);
      if (!stop.signal.aborted)
        answer(
          parts,
          pairs.map((pair) => refusalOf(pair, known)),
        );
    } catch {
      parts.answers.textContent = 'The other figures could not be fetched. Try again.';
    }
  };
  const show = (ids: readonly string[]) => {
    const chosen = ids.length >= 2;
    const wanted = new Set(ids);
    const shown = parts.articles.filter((article) => {
      const show = !chosen || idsOf(article).every((id) => wanted.has(id));
      article.hidden = !show;
      return show;
    });
    const pairs = pairsOf(ids).filter(
      (pair) => !shown.some((article) => pair.every((id) => idsOf(article).includes(id))),
    );
    void refuse(chosen ? pairs : []);
    setTitle(chosen ? `${titleOf(shown, ids)} · Figures of Record` : null);
    parts.all.hidden = !chosen;
    root.setAttribute('data-live', '');
    root.toggleAttribute('data-chosen', chosen);
    // The loader's mark of an address that waits for its answer.
    delete document.documentElement.dataset.asked;
  };

  const follow = () => {
    const ids = readIds(location.search);
    fillForm(parts, ids);
    show(ids);
  };

  const { signal } = stop;
  parts.form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      const ids = new FormData(parts.form).getAll('ids').map(String);
      history.pushState(history.state, '', `?ids=${[...new Set(ids)].join(',')}`);
      follow();
    },
    { signal },
  );
  addEventListener('popstate', follow, { signal });
  // What a reader chose before the scripts arrived stays, unless the address asks for others.
  if (readIds(location.search).length > 0) follow();
  else show([]);
  return () => stop.abort();
}
