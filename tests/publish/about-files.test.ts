import { describe, expect, it } from 'vitest';
import { dataFiles } from '@/lib/publish/data-files';
import { siteOf } from '@/lib/publish/edition';
import { extentOf } from '@/lib/publish/extent';
import { feedOf } from '@/lib/publish/feed';
import { llmsText } from '@/lib/publish/llms-text';
import { datasetJsonLd } from '@/lib/publish/schema-org';
import { isStated } from '@/lib/record/figure';
import { NOWHERE, SOMEWHERE, theRecord } from './record';

const dataset = theRecord();

describe('llms.txt', () => {
  const text = llmsText(dataset, dataFiles(dataset, SOMEWHERE), SOMEWHERE);

  it('begins with a title and a summary, as its convention has it', () => {
    expect(text).toMatch(/^# Figures of Record\n\n> .+\n/);
  });

  it('links every download, chart and article', () => {
    for (const { name } of dataFiles(dataset, NOWHERE))
      expect(text).toContain(`](https://figures.example/data/${name})`);
    for (const { slug } of dataset.charts) expect(text).toContain(`/charts/${slug})`);
    for (const { id } of dataset.articles) expect(text).toContain(`/articles/${id})`);
  });

  it('calls a publisher inferred where the text names none, and prints no code for a date', () => {
    expect(text).toContain(
      '/articles/reuters-2015-05): Reuters (publisher inferred), 8 May 2015: ',
    );
    expect(text).toContain('/articles/global-times-2013-03): Global Times, 21 or 22 March 2013: ');
  });

  it('tells what is stated from what is derived, and leaves no number of an article out', () => {
    const { figures, setAsides } = dataset;
    const stated = figures.filter(({ article_id }) => article_id !== null).length;
    expect(text).toContain(
      `${stated} figures stated in 2 articles, ${figures.length - stated} figures derived from them, ${setAsides.length} other numbers of the articles set aside with a reason.`,
    );
    expect(feedOf(dataset, SOMEWHERE)).toContain(extentOf(dataset));
  });

  it('counts one in the singular', () => {
    const [article] = dataset.articles;
    const stated = dataset.figures.filter(isStated).slice(0, 1);
    const one = { ...dataset, figures: stated, setAsides: [], articles: article ? [article] : [] };
    expect(extentOf(one)).toMatch(/^1 figure stated in 1 article, 0 figures derived/);
  });

  it('tells how not to misquote', () => {
    expect(text).toContain('keep its hedge');
  });
});

describe('schema.org', () => {
  const files = [{ name: 'figures.csv', type: 'text/csv' }];
  const json = datasetJsonLd(dataset, files, SOMEWHERE);
  const about = JSON.parse(json);

  it('has what dataset search demands', () => {
    expect(about['@type']).toBe('Dataset');
    expect(about.description.length).toBeGreaterThanOrEqual(50);
    expect(about.description.length).toBeLessThanOrEqual(5_000);
    expect(about.distribution[0].contentUrl).toBe('https://figures.example/data/figures.csv');
  });

  it('gives “over” a least value and no greatest', () => {
    const over = about.variableMeasured.find(({ name }: { name: string }) =>
      name.startsWith('China–US trade'),
    );
    expect(over).toMatchObject({ minValue: '440000000000' });
    expect(over).not.toHaveProperty('maxValue');
    expect(over).not.toHaveProperty('value');
    expect(over.description).toContain('over');
  });

  it('gives as printed only what was printed, and derived figures by their formula', () => {
    for (const [index, figure] of dataset.figures.entries()) {
      const { description } = about.variableMeasured[index];
      if (isStated(figure)) expect(description).toContain(`prints “${figure.exact}”`);
      else expect(description).toContain(`computed as ${figure.formula}`);
      expect(description).not.toContain('Stated as');
    }
  });

  it('cannot end the script element it stands in', () => {
    expect(json).not.toContain('<');
  });
});

const SITES: readonly (readonly [string | undefined, string])[] = [
  [undefined, ''],
  ['', ''],
  ['https://figures.example', 'https://figures.example'],
  ['https://figures.example/', 'https://figures.example'],
  ['http://localhost:3000', 'http://localhost:3000'],
];

describe('SITE_URL', () => {
  it.each(SITES)('%s is the site "%s"', (given, base) => {
    expect(siteOf({ SITE_URL: given })).toEqual({ base });
  });

  it.each(['figures.example', 'ftp://figures.example', 'https://x.example/?a', 'javascript:1'])(
    '%s is refused',
    (given) => {
      expect(() => siteOf({ SITE_URL: given })).toThrow(
        `SITE_URL is no address of a site: ${given}`,
      );
    },
  );
});
