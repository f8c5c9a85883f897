import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ReadingList } from '@/components/add-desk/reading-list';

it('names the steps of a reading once', () => {
  const facts = [
    { aspect: 'Unit', words: '%' },
    { aspect: 'Step', words: 'first' },
    { aspect: 'Step', words: 'second' },
  ];
  const place = renderToStaticMarkup(<ReadingList facts={facts} />).replaceAll(
    / class="[^"]*"/g,
    '',
  );
  expect(place).toContain('<dt>Unit</dt><dd>%</dd>');
  expect(place).toContain('<dt>Steps</dt><dd>first</dd><dd>second</dd>');
});
