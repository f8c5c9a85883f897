/** A citation as text, CSL-JSON, BibTeX (biblatex) and RIS. */
import type { CitationItem, IssuedDates } from './citation-item';

const twoDigits = (part: number) => String(part).padStart(2, '0');
const iso = (parts: readonly number[]) =>
  parts.map((part, place) => (place === 0 ? String(part) : twoDigits(part))).join('-');

/** One paragraph: author, date, title, version, container, address. */
export function citationText(item: CitationItem): string {
  const { author, issuedWords, title, version, container, url, path, note, type } = item;
  const quoted = title.startsWith('[') ? title : `“${title}”`;
  const kind = type === 'graphic' ? ' [chart]' : type === 'dataset' ? ' [data set]' : '';
  const within = container !== null && container !== author ? ` In: ${container}.` : '';
  const edition = version === null ? '' : ` Version ${version}.`;
  const place = url === null && path === null ? '' : ` ${url ?? path}`;
  return `${author} (${issuedWords}). ${quoted}${kind}.${within}${edition}${note === null ? '' : ` ${note[0]?.toUpperCase()}${note.slice(1)}.`}${place}\n`;
}

/**
 * What fields cannot hold follows the note or goes before it: a path is no address, and a range
 * of days does not say that one of them is meant.
 */
function noteOf({ note, path, issued, issuedWords }: CitationItem): string | null {
  const days = issued.length > 1 ? `published ${issuedWords}` : null;
  const parts = [days, note, path].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('; ');
}

export function cslOf(item: CitationItem): Record<string, unknown> {
  const { id, type, title, author, container, issued, version, url } = item;
  const note = noteOf(item);
  return {
    id,
    type,
    title,
    author: [{ literal: author }],
    issued: { 'date-parts': issued },
    ...(container === null ? {} : { 'container-title': container }),
    ...(version === null ? {} : { version, publisher: author }),
    ...(url === null ? {} : { URL: url }),
    ...(note === null ? {} : { note }),
    language: 'en',
  };
}

export const citationCsl = (item: CitationItem): string =>
  `${JSON.stringify([cslOf(item)], null, 2)}\n`;

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Characters that are syntax to LaTeX; everything else is UTF-8 as it stands. */
export const escapeLatex = (text: string): string =>
  text.replaceAll(/[\\~^]|[&%$#_{}]/g, (character) => LATEX[character] ?? `\\${character}`);

const BIB_TYPES = { dataset: 'dataset', graphic: 'misc', 'article-newspaper': 'article' } as const;

/**
 * Double braces keep an institution whole and a title in its case. Addresses are not escaped.
 * Only fields that biblatex knows for the type: neither a data set nor a picture is part of a
 * titled whole there, and what they are part of has the name of who publishes it.
 */
export function citationBib(item: CitationItem): string {
  const { id, type, title, author, container, issued, version, url } = item;
  const note = noteOf(item);
  const fields = [
    ['author', `{${escapeLatex(author)}}`],
    ['title', `{${escapeLatex(title)}}`],
    ['date', issued.map(iso).join('/')],
    ...(container !== null && type === 'article-newspaper'
      ? [['journaltitle', escapeLatex(container)]]
      : []),
    ...(version === null
      ? []
      : [
          ['version', version],
          [type === 'dataset' ? 'publisher' : 'organization', escapeLatex(author)],
        ]),
    ...(url === null ? [] : [['url', url]]),
    ...(note === null ? [] : [['note', escapeLatex(note)]]),
  ];
  const body = fields.map(([name, value]) => `  ${name} = {${value}},`).join('\n');
  return `@${BIB_TYPES[type]}{${id},\n${body}\n}\n`;
}

const RIS_TYPES = { dataset: 'DATA', graphic: 'FIGURE', 'article-newspaper': 'NEWS' } as const;

const sharedParts = ([first, last = first]: IssuedDates): readonly number[] => {
  const differs = first.findIndex((part, place) => last[place] !== part);
  return differs < 0 ? first : first.slice(0, differs);
};

/** `YYYY/MM/DD/more`: of several days what they share, and behind it the days in words. */
function risDate({ issued, issuedWords }: CitationItem): string {
  const shared = sharedParts(issued);
  const date = [0, 1, 2].map((place) => shared[place]).map((part) => part && twoDigits(part));
  return `${date.join('/')}/${issued.length > 1 ? issuedWords : ''}`;
}

/** Tag, two spaces, hyphen, space; CR LF, as reference managers expect. */
export function citationRis(item: CitationItem): string {
  const { id, type, title, author, container, issued, version, url } = item;
  const note = noteOf(item);
  const lines = [
    ['TY', RIS_TYPES[type]],
    ['ID', id],
    // A trailing comma tells reference managers that the name is an institution's.
    ['AU', `${author},`],
    ['TI', title],
    ...(container === null ? [] : [['T2', container]]),
    ['PY', String(issued[0][0])],
    ['DA', risDate(item)],
    ...(version === null
      ? []
      : [
          ['ET', version],
          ['PB', author],
        ]),
    ...(url === null ? [] : [['UR', url]]),
    ...(note === null ? [] : [['N1', note]]),
    ['LA', 'en'],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** The same citation in every format, by file name. */
export const citationFiles = (item: CitationItem) =>
  [
    { name: 'citation.txt', format: 'Citation, plain text', make: () => citationText(item) },
    { name: 'citation.bib', format: 'Citation, BibTeX (biblatex)', make: () => citationBib(item) },
    { name: 'citation.json', format: 'Citation, CSL-JSON', make: () => citationCsl(item) },
    { name: 'citation.ris', format: 'Citation, RIS', make: () => citationRis(item) },
  ] as const;
