/** Title, version and licence of a workbook, where programs show a file's properties (ECMA-376 part 2, 11). */
import { EDITION } from '../record/edition';
import { escapeXml } from './svg-markup';
import type { Feature } from './workbook-links';

const PATH = 'docProps/core.xml';
const TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const RELATION =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** Elements stand in no fixed order. */
function coreXml(): string {
  const { title, description, publisher, version, released, license, keywords } = EDITION;
  const moment = `${released}T00:00:00Z`;
  const about = `${description} Version ${version}, released ${released}. ${license.title}: ${license.path}`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title>`,
    `<dc:description>${escapeXml(about)}</dc:description>`,
    `<dc:creator>${escapeXml(publisher)}</dc:creator>`,
    `<cp:keywords>${escapeXml(keywords.join(', '))}</cp:keywords>`,
    `<cp:version>${escapeXml(version)}</cp:version>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}

export const PROPERTIES: Feature = {
  files: {
    transform: {
      '[Content_Types].xml': {
        insert: () => `<Override ContentType="${TYPE}" PartName="/${PATH}"/>`,
      },
      '_rels/.rels': {
        insert: () => `<Relationship Id="rId-core-1" Type="${RELATION}" Target="${PATH}"/>`,
      },
    },
    write: { files: () => ({ [PATH]: coreXml() }) },
  },
};
