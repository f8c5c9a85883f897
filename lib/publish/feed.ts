/** Changes of the record as an Atom feed (RFC 4287): the release and every correction since. */
import type { CheckedDataset } from '../check/report';
import type { Correction } from '../record/correction';
import { EDITION } from '../record/edition';
import { sha256Of } from './content-bytes';
import { addressOf, type Site } from './edition';
import { extentOf } from './extent';
import { escapeXml } from './svg-markup';

/** A name that stays the same wherever the site is published: a UUID made of the words (RFC 9562, version 8). */
function uuidOf(words: string): string {
  const hex = sha256Of(words);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ];
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join('-')}`;
}

const moment = (day: string) => `${day}T00:00:00Z`;

interface Entry {
  readonly key: string;
  readonly title: string;
  readonly day: string;
  readonly path: string;
  readonly text: string;
}

const correctionEntry = ({
  id,
  subject_id,
  corrected_on,
  column,
  before,
  after,
  why,
}: Correction): Entry => ({
  key: `correction ${id}`,
  title: `Corrected: ${subject_id}, ${column}`,
  day: corrected_on,
  path: '/corrections',
  text: `Before: ${before ?? 'empty'}. After: ${after ?? 'empty'}. ${why}`,
});

const entryXml = ({ key, title, day, path, text }: Entry, site: Site): string =>
  [
    '  <entry>',
    `    <id>${uuidOf(`${EDITION.name} ${key}`)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <updated>${moment(day)}</updated>`,
    `    <link rel="alternate" href="${escapeXml(addressOf(site, path))}"/>`,
    `    <content type="text">${escapeXml(text)}</content>`,
    '  </entry>',
  ].join('\n');

export function feedOf(dataset: CheckedDataset, site: Site): string {
  const release: Entry = {
    key: `release ${EDITION.version}`,
    title: `Version ${EDITION.version}`,
    day: EDITION.released,
    path: '/data',
    text: `${extentOf(dataset)}.`,
  };
  const entries = [release, ...dataset.corrections.map(correctionEntry)].sort((a, b) =>
    b.day.localeCompare(a.day),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>${uuidOf(EDITION.name)}</id>`,
    `  <title>${escapeXml(EDITION.title)}: what changed</title>`,
    `  <updated>${moment(entries[0]?.day ?? EDITION.released)}</updated>`,
    `  <author><name>${escapeXml(EDITION.publisher)}</name></author>`,
    `  <link rel="self" href="${escapeXml(addressOf(site, '/feed.atom'))}"/>`,
    `  <link rel="alternate" href="${escapeXml(addressOf(site, '/'))}"/>`,
    ...entries.map((entry) => entryXml(entry, site)),
    '</feed>',
    '',
  ].join('\n');
}
