/** How much the record holds: what articles state and what is computed from it are never one count. */
import type { CheckedDataset } from '../check/report';
import { isDerived, isStated } from '../record/figure';

/** “21 figures stated in 2 articles, 14 figures derived from them, 48 other numbers of the articles set aside with a reason”. */
export function extentOf({ figures, setAsides, articles }: CheckedDataset): string {
  const count = (number: number, one: string, several: string) =>
    `${number} ${number === 1 ? one : several}`;
  return [
    `${count(figures.filter(isStated).length, 'figure', 'figures')} stated in ${count(articles.length, 'article', 'articles')}`,
    `${count(figures.filter(isDerived).length, 'figure', 'figures')} derived from them`,
    `${count(setAsides.length, 'other number', 'other numbers')} of the articles set aside with a reason`,
  ].join(', ');
}
