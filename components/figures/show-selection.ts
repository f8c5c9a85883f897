/** What the filters left, in the form’s own words: counts beside each choice, the result, the downloads. */
import type { FacetKey } from '@/lib/view/find/facets';
import type { FigureQuery, FigureSelection } from '@/lib/view/find/filter-figures';

/** Texts that are already there are left alone: a changed one costs a layout. */
function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

export function showCounts(
  form: HTMLFormElement,
  query: FigureQuery,
  { counts }: FigureSelection,
): void {
  for (const count of form.querySelectorAll<HTMLElement>('[data-count]')) {
    const [key = '', value = ''] = (count.dataset.count ?? '').split(/:(.*)/s);
    const found = counts[key as FacetKey].get(value) ?? 0;
    setText(count, String(found));
    count.toggleAttribute('data-none', found === 0);
  }
  for (const chosen of form.querySelectorAll<HTMLElement>('[data-chosen]')) {
    const { length } = query.facets[chosen.dataset.chosen as FacetKey];
    setText(chosen, length === 0 ? '' : `(${length})`);
  }
}

function downloadWords(found: number, total: number): string {
  if (found === total) return `Download all ${total} as CSV`;
  return found === 1 ? 'Download this one as CSV' : `Download these ${found} as CSV`;
}

/** Says why a figure of another number is in the list, where it is. */
function resultWords(found: number, withNumber: number, total: number): string {
  if (found === 0) return 'No figure matches. Try fewer words, or a number as printed.';
  const all = `${found} of ${total} figures`;
  if (withNumber === 0 || withNumber === found) return all;
  return `${all}: ${withNumber} with this number, then ${found - withNumber} whose words mention it`;
}

export function showResult(
  form: HTMLFormElement,
  { ids, withNumber }: FigureSelection,
  total: number,
): void {
  const found = ids.length;
  const part = (name: string) => form.querySelector<HTMLElement>(`[data-${name}]`);
  const [result, download, metadata, reset] = [
    part('result'),
    part('download'),
    part('metadata'),
    part('reset'),
  ];
  if (result) setText(result, resultWords(found, withNumber, total));
  if (download) {
    download.hidden = found === 0;
    setText(download, downloadWords(found, total));
  }
  if (metadata) metadata.hidden = found === 0;
  if (reset) reset.hidden = found === total;
}
