/**
 * Links on cells of a workbook (ECMA-376 part 1, 18.3.1.47): the cell keeps the address as its text.
 * A HYPERLINK formula would leave the cell empty for every reader that does not calculate.
 */
import type { Image, Feature as OfLibrary } from 'write-excel-file/node';
import { escapeXml } from './svg-markup';

/** The library names the content of its files only inside an image. */
export type Feature = OfLibrary<Image['content']>;

export interface CellLink {
  /** `AB12` */
  readonly cell: string;
  readonly address: string;
}

const LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
const relation = (index: number) => `rId-link-${index + 1}`;

/** What the schema of a sheet wants behind its links. */
const BEHIND_LINKS =
  /<(?:printOptions|pageMargins|pageSetup|headerFooter|drawing|\/worksheet)[\s/>]/;

const elementsOf = (links: readonly CellLink[]): string =>
  `<hyperlinks>${links
    .map(({ cell }, index) => `<hyperlink ref="${cell}" r:id="${relation(index)}"/>`)
    .join('')}</hyperlinks>`;

const relationsOf = (links: readonly CellLink[]): string =>
  links
    .map(
      ({ address }, index) =>
        `<Relationship Id="${relation(index)}" Type="${LINK}" Target="${escapeXml(address)}" TargetMode="External"/>`,
    )
    .join('');

/** Letters of a column, from 0: A … Z, AA, AB …. */
export const columnLetters = (index: number): string =>
  (index < 26 ? '' : columnLetters(Math.floor(index / 26) - 1)) +
  String.fromCharCode(65 + (index % 26));

/** One list a sheet, in the order of the sheets. */
export function linksFeature(links: readonly (readonly CellLink[])[]): Feature {
  const linksAt = (sheet: number) => links[sheet] ?? [];
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const own = linksAt(sheetIndex);
            return own.length === 0
              ? xml
              : xml.replace(BEHIND_LINKS, (behind) => elementsOf(own) + behind);
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_options, { sheetIndex }) => relationsOf(linksAt(sheetIndex)),
        },
      },
    },
  };
}
