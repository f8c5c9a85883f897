import { parseAtomFeed } from 'feedsmith';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { CheckedDataset } from '@/lib/check/report';
import { feedOf } from '@/lib/publish/feed';
import { EDITION } from '@/lib/record/edition';
import { NOWHERE, SOMEWHERE, theRecord } from './record';

const dataset = theRecord();
const parse = (xml: string) => new JSDOM(xml, { contentType: 'application/xml' }).window.document;

/** The record with a correction that tries to break the XML. */
const corrected = {
  ...dataset,
  corrections: [
    {
      id: 'one',
      subject_id: 'cn-us-trade-2012',
      corrected_on: '2027-01-02',
      column: 'hedge_text',
      before: null,
      after: 'over',
      why: '“Over” <was> missing & more.',
    },
  ],
} as CheckedDataset;

describe('the feed', () => {
  it('is well-formed, with the parts that RFC 4287 demands', () => {
    const feed = parse(feedOf(dataset, SOMEWHERE)).documentElement;
    expect(feed.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    for (const name of ['id', 'title', 'updated', 'author', 'entry'])
      expect(feed.querySelector(`:scope > ${name}`), name).not.toBeNull();
    for (const id of feed.querySelectorAll('id'))
      expect(id.textContent).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
      );
  });

  it('tells of a correction first, text kept as written', () => {
    const feed = parse(feedOf(corrected, SOMEWHERE));
    const [first, second] = feed.querySelectorAll('entry');
    expect(first?.querySelector('content')?.textContent).toBe(
      'Before: empty. After: over. “Over” <was> missing & more.',
    );
    expect(feed.querySelector('feed > updated')?.textContent).toBe('2027-01-02T00:00:00Z');
    expect(second?.querySelector('title')?.textContent).toBe('Version 1.0.0');
  });

  it('keeps the names of its entries wherever the site is', () => {
    const ids = (xml: string) => [...parse(xml).querySelectorAll('id')].map((id) => id.textContent);
    expect(ids(feedOf(dataset, NOWHERE))).toEqual(ids(feedOf(dataset, SOMEWHERE)));
  });

  it('is read by a feed reader’s library with all its parts', () => {
    const feed = parseAtomFeed(feedOf(corrected, SOMEWHERE));
    expect(feed.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['self', 'https://figures.example/feed.atom'],
      ['alternate', 'https://figures.example/'],
    ]);
    expect(
      feed.entries?.map(({ title, updated, links }) => [title?.value, updated, links?.[0]?.href]),
    ).toEqual([
      [
        'Corrected: cn-us-trade-2012, hedge_text',
        '2027-01-02T00:00:00Z',
        'https://figures.example/corrections',
      ],
      ['Version 1.0.0', '2026-11-22T00:00:00Z', 'https://figures.example/data'],
    ]);
  });

  it('tells of no correction that the released version does not hold yet', () => {
    const days = [EDITION.released, ...dataset.corrections.map((one) => one.corrected_on)];
    expect(days.sort().at(-1)).toBe(EDITION.released);
  });
});
