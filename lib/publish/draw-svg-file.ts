/**
 * The chart as a file of its own, complete without the page: title, measure, chart, note, source,
 * on white paper. Plain colours, because vector editors and converters know no custom properties.
 */
import { LABEL_FAMILY } from '../chart/chart-config';
import type { ChartPlan } from '../chart/chart-plan';
import { layOutChart } from '../chart/lay-out-chart';
import { LIGHT } from '../chart/palette';
import { WIDE } from '../chart/picture';
import { wrapText } from '../chart/text-width';
import { EDITION } from '../record/edition';
import { pictureMarkup } from './draw-svg';
import { escapeXml } from './svg-markup';

const MARGIN = 40;
const SERIF = "'Iowan Old Style',Palatino,'Palatino Linotype',P052,Georgia,serif";

interface Style {
  readonly size: number;
  readonly line: number;
  readonly color: string;
  readonly attributes?: string;
}

const TITLE: Style = {
  size: 24,
  line: 30,
  color: LIGHT.ink,
  attributes: ` font-weight="600" font-family="${SERIF}"`,
};
const MEASURE: Style = { size: 14, line: 20, color: LIGHT['ink-soft'] };
const FOOT: Style = { size: 12, line: 17, color: LIGHT['ink-soft'] };

/** Lines of text from `y` downwards, and where the next thing may begin. */
function block(text: string, y: number, style: Style): { markup: string; bottom: number } {
  const lines = wrapText(text, style.size, WIDE, style === TITLE);
  const spans = lines.map(
    (line, index) =>
      `<tspan x="${MARGIN}" y="${y + style.size + index * style.line}">${escapeXml(line)}</tspan>`,
  );
  const markup = `<text font-size="${style.size}" fill="${style.color}"${style.attributes ?? ''}>${spans.join('')}</text>`;
  return { markup, bottom: y + lines.length * style.line };
}

const sourceOf = ({ source }: ChartPlan) => source.map(({ text }) => text).join('');

const footLines = (plan: ChartPlan) => [
  ...plan.warnings.map((warning) => `Disputed: ${warning}`),
  ...(plan.note === null ? [] : [plan.note]),
  `Source: ${sourceOf(plan)}. Chart: ${EDITION.publisher}, version ${EDITION.version}.`,
];

/** For programs that list pictures: Dublin Core in RDF, as vector editors write it. */
function metadataOf(plan: ChartPlan): string {
  const { publisher, version, released, license } = EDITION;
  const terms = [
    ['dc:title', plan.title],
    ['dc:source', sourceOf(plan)],
    ['dc:publisher', publisher],
    ['dc:date', released],
    ['dc:rights', `${license.title}: ${license.path}`],
    ['schema:version', version],
  ] as const;
  const elements = terms.map(([name, text]) => `<${name}>${escapeXml(text)}</${name}>`).join('');
  return `<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:schema="http://schema.org/"><rdf:Description rdf:about="">${elements}</rdf:Description></rdf:RDF></metadata>`;
}

export function drawSvgFile(plan: ChartPlan): string {
  const title = block(plan.title, MARGIN - 8, TITLE);
  const measure = block(plan.subtitle, title.bottom + 4, MEASURE);
  const picture = layOutChart(plan, WIDE);
  const top = measure.bottom + 18;
  let y = top + picture.height + 18;
  const foot = footLines(plan).map((line) => {
    const { markup, bottom } = block(line, y, FOOT);
    y = bottom + 4;
    return markup;
  });
  const [width, height] = [WIDE + 2 * MARGIN, Math.ceil(y + MARGIN - 16)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${LABEL_FAMILY}" role="img">`,
    `<title>${escapeXml(plan.title)}</title>`,
    `<desc>${escapeXml(plan.alt)}</desc>`,
    metadataOf(plan),
    `<rect width="${width}" height="${height}" fill="${LIGHT.paper}"/>`,
    title.markup,
    measure.markup,
    `<g transform="translate(${MARGIN} ${top})">${pictureMarkup(picture, LIGHT)}</g>`,
    ...foot,
    '</svg>\n',
  ].join('\n');
}
