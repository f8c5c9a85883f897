/** What a chart says and how to read its columns, in the manner of Our World in Data's `.metadata.json`. */
import { planChart } from '../chart/plan-chart';
import type { CheckedDataset } from '../check/report';
import { type Chart, figureIdsOf } from '../record/chart';
import { EDITION } from '../record/edition';
import { publisherBasisOf } from '../record/publisher-basis';
import { columnsOf } from '../table/table-schema';
import { COUNTS } from './chart-data';
import { articlesOfChart } from './chart-quotes';
import { citationText } from './citation-formats';
import { chartItem } from './citation-item';
import { FIGURES_DOWNLOAD } from './download-figures';
import { addressOf, OFFSET_UNIT, type Site } from './edition';
import { lookUp } from './look-up';
import { notesBeside } from './tables-beside';

export function chartMetadataOf(dataset: CheckedDataset, chart: Chart, site: Site): string {
  const { slug, title, subtitle, note, form } = chart;
  const { figures, units } = lookUp(dataset);
  const shown = [...new Set(figureIdsOf(chart))].flatMap((id) => figures.get(id) ?? []);
  const whole = {
    chart: {
      slug,
      form,
      title,
      subtitle,
      note,
      alt: planChart(chart, dataset).alt,
      citation: citationText(chartItem(chart, site)).trim(),
      page: addressOf(site, `/charts/${slug}`),
      figures: shown.map(({ id }) => id),
    },
    units: [...new Set(shown.map(({ unit }) => unit))].map((code) => units.get(code)),
    sources: articlesOfChart(dataset, chart).map((article) => {
      const { id, publisher, published, url, sha256 } = article;
      return { id, publisher, publisher_basis: publisherBasisOf(article), published, url, sha256 };
    }),
    notes: notesBeside(dataset, chart),
    columns: Object.fromEntries(
      columnsOf(chart.tally === undefined ? FIGURES_DOWNLOAD : COUNTS).map(
        ({ name, type, format, values, description, property }) => [
          name,
          { type, format, values, description, property },
        ],
      ),
    ),
    offsets: OFFSET_UNIT,
    version: EDITION.version,
    released: EDITION.released,
    license: EDITION.license.path,
    activeFilters: {},
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
