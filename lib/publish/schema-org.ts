/** The record as a schema.org `Dataset`, for search engines that list data. */

import { planChart } from '../chart/plan-chart';
import type { CheckedDataset } from '../check/report';
import { AREAS } from '../record/area';
import type { Article } from '../record/article';
import { type Chart, figureIdsOf } from '../record/chart';
import { EDITION } from '../record/edition';
import { type Figure, isStated } from '../record/figure';
import { publisherBasisOf } from '../record/publisher-basis';
import type { Unit } from '../record/unit';
import { valueWords } from '../words/value-words';
import { articlesOfChart } from './chart-quotes';
import { addressOf, type Site } from './edition';
import { lookUp } from './look-up';

/** Search engines take no longer one. */
const DESCRIPTION_MAX = 5_000;

/** The record's own words, and beside them those that were printed: only these stand in quotes. */
function descriptionOf(figure: Figure, unit: Unit): string {
  const recorded = valueWords(figure, unit, 'long').text;
  return isStated(figure)
    ? `Recorded as ${recorded}; the article prints “${figure.exact}”.`
    : `Recorded as ${recorded}; computed as ${figure.formula}.`;
}

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
    ...(unit ? { description: descriptionOf(figure, unit) } : {}),
  };
}

interface Distributed {
  readonly name: string;
  /** Media type without parameters. */
  readonly type: string;
}

const CREATOR = { '@type': 'Organization', name: EDITION.publisher };

/** What holds for the record and for every part of it. */
const EDITION_TERMS = {
  version: EDITION.version,
  datePublished: EDITION.released,
  license: EDITION.license.path,
  isAccessibleForFree: true,
  creator: CREATOR,
  publisher: CREATOR,
  measurementTechnique: 'Transcription from quoted text, rechecked by machine',
};

const articleTerms = (article: Article, site: Site) => ({
  '@type': 'NewsArticle',
  '@id': addressOf(site, `/articles/${article.id}`),
  // Publisher and day are given as facts where the text names who published it; what is inferred
  // is said in words.
  ...(publisherBasisOf(article) === 'text'
    ? { publisher: { '@type': 'Organization', name: article.publisher } }
    : { disambiguatingDescription: `Inferred, not printed: ${article.inference}` }),
  // The vocabulary knows no set of days: only a single day is given.
  ...(publisherBasisOf(article) === 'text' &&
    /^\d{4}-\d{2}-\d{2}$/.test(article.published) && { datePublished: article.published }),
  ...(article.url !== null && { url: article.url }),
});

const distributionOf = (files: readonly Distributed[], folder: string, site: Site) =>
  files.map(({ name, type }) => ({
    '@type': 'DataDownload',
    name,
    encodingFormat: type,
    contentUrl: addressOf(site, `${folder}/${name}`),
  }));

const areasOf = (figures: readonly Figure[]) =>
  [...new Set(figures.flatMap(({ ref_area }) => ref_area ?? []))].map((code) => AREAS[code]);

/** Inside an HTML script element nothing may look like its end. */
const printed = (whole: object) => JSON.stringify(whole).replaceAll('<', '\\u003c');

export function datasetJsonLd(
  dataset: CheckedDataset,
  files: readonly Distributed[],
  site: Site,
): string {
  const { units } = lookUp(dataset);
  return printed({
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': addressOf(site, '/data#dataset'),
    name: EDITION.title,
    description: EDITION.description,
    url: addressOf(site, '/data'),
    ...EDITION_TERMS,
    keywords: EDITION.keywords,
    spatialCoverage: areasOf(dataset.figures),
    variableMeasured: dataset.figures.map((figure) => variableOf(figure, units.get(figure.unit))),
    isBasedOn: dataset.articles.map((article) => articleTerms(article, site)),
    distribution: distributionOf(files, '/data', site),
  });
}

/** A chart is a data set of its own, part of the record, told in the words of its alternative text. */
export function chartJsonLd(
  dataset: CheckedDataset,
  chart: Chart,
  files: readonly Distributed[],
  site: Site,
): string {
  const { figures, units } = lookUp(dataset);
  const shown = [...new Set(figureIdsOf(chart))].flatMap((id) => figures.get(id) ?? []);
  const path = `/charts/${chart.slug}`;
  return printed({
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': addressOf(site, `${path}#dataset`),
    name: chart.title,
    description: planChart(chart, dataset).alt.slice(0, DESCRIPTION_MAX),
    url: addressOf(site, path),
    ...EDITION_TERMS,
    isPartOf: { '@type': 'Dataset', '@id': addressOf(site, '/data#dataset'), name: EDITION.title },
    ...(shown.length === 0 ? {} : { spatialCoverage: areasOf(shown) }),
    variableMeasured: shown.map((figure) => variableOf(figure, units.get(figure.unit))),
    isBasedOn: articlesOfChart(dataset, chart).map((article) => articleTerms(article, site)),
    distribution: distributionOf(files, path, site),
  });
}
