import { describe, expect, it } from 'vitest';
import { isStated } from '@/lib/record/figure';
import { madeJson } from './made';
import { theRecord } from './record';

const { items, type } = await madeJson('annotations.jsonld');
const dataset = theRecord();

describe('the annotations', () => {
  it('are one for each quote', () => {
    expect(type).toBe('AnnotationPage');
    expect(items.map(({ body }: { body: { id: string } }) => body.id)).toEqual(
      dataset.figures.filter(isStated).map(({ id }) => `/figures/${id}`),
    );
  });

  it('select the same words by quote and by position', () => {
    for (const { target } of items) {
      const [quote, position] = target.selector;
      const sha256 = target.state.cached.split('#sha256=')[1];
      const text = dataset.articles.find((article) => article.sha256 === sha256)?.text ?? '';
      const characters = [...text];
      expect(characters.slice(position.start, position.end).join('')).toBe(quote.exact);
      const around = `${quote.prefix ?? ''}${quote.exact}${quote.suffix ?? ''}`;
      expect(text.split(around)).toHaveLength(2);
    }
  });
});
