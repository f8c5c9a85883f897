/** The record as a schema.org `Dataset`, for search engines that list data. */

import type { CheckedDataset } from '../check/report';
import { AREAS } from '../record/area';
import { EDITION } from '../record/edition';
import type { Figure } from '../record/figure';
import type { Unit } from '../record/unit';
import { valueWords } from '../words/value-words';
import { addressOf, type Site } from './edition';
import { lookUp } from './look-up';

/** A value without the end that its hedge leaves open: “over 440” has no maximum. */
function variableOf(figure: Figure, unit: Unit | undefined) {
  const { label, value, bound, lower, upper } = figure;
  const limits =
    bound === 'exact'
      ? { value }
      : {
          ...(lower === null ? {} : { minValue: lower }),
          ...(upper === null ? {} : { maxValue: upper }),
        };
  return {
    '@type': 'PropertyValue',
    name: label,
    unitText: unit?.plural ?? figure.unit,
    ...limits,
    ...(unit ? { description: `Stated as ${valueWords(figure, unit, 'long').text}.` } : {}),
  };
}

export function datasetJsonLd(
  dataset: CheckedDataset,
  files: readonly { readonly name: string; readonly type: string }[],
  site: Site,
): string {
  const { units } = lookUp(dataset);
  const areas = new Set(dataset.figures.flatMap(({ ref_area }) => ref_area ?? []));
  const creator = { '@type': 'Organization', name: EDITION.publisher };
  const whole = {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': addressOf(site, '/data#dataset'),
    name: EDITION.title,
    description: EDITION.description,
    url: addressOf(site, '/data'),
    version: EDITION.version,
    datePublished: EDITION.released,
    license: EDITION.license.path,
    isAccessibleForFree: true,
    creator,
    publisher: creator,
    keywords: EDITION.keywords,
    spatialCoverage: [...areas].map((code) => AREAS[code]),
    measurementTechnique: 'Transcription from quoted text, rechecked by machine',
    variableMeasured: dataset.figures.map((figure) => variableOf(figure, units.get(figure.unit))),
    isBasedOn: dataset.articles.map(({ id, publisher, published, url }) => ({
      '@type': 'NewsArticle',
      '@id': addressOf(site, `/articles/${id}`),
      publisher: { '@type': 'Organization', name: publisher },
      // The vocabulary knows no set of days: only a single day is given.
      ...(/^\d{4}-\d{2}-\d{2}$/.test(published) ? { datePublished: published } : {}),
      ...(url === null ? {} : { url }),
    })),
    distribution: files.map(({ name, type }) => ({
      '@type': 'DataDownload',
      name,
      encodingFormat: type,
      contentUrl: addressOf(site, `/data/${name}`),
    })),
  };
  // Inside an HTML script element nothing may look like its end.
  return JSON.stringify(whole).replaceAll('<', '\\u003c');
}
