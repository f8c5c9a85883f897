/** charts.json → charts, or findings that name the place by its path in the file. */

import type { Finding } from '../table/finding';
import { showCell } from '../table/show-cell';
import { decodeText } from '../text/decode-text';
import { type Chart, chartsSchema } from './chart';
import { CHARTS_FILE } from './record-files';

interface ChartsRead {
  readonly charts: readonly Chart[];
  readonly findings: readonly Finding[];
}

const refused = (code: string, said: Pick<Finding, 'expected' | 'found' | 'cure'>): ChartsRead => ({
  charts: [],
  findings: [{ code, file: CHARTS_FILE, row: null, column: null, subject: null, ...said }],
});

/** `[0].panels[1].figures[3]`. */
const printPath = (path: readonly PropertyKey[]): string =>
  path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<PropertyKey, unknown>)[part]
        : undefined,
    json,
  );
}

function show(value: unknown): string {
  if (typeof value === 'string') return showCell(value);
  return value === undefined ? 'nothing' : showCell(JSON.stringify(value));
}

/** The schema library's own messages, “Invalid option: expected one of …”, without their preamble. */
const plainly = (message: string): string =>
  message.replace(/^[A-Z][a-z ]*: expected /, '').replace(/, received \w+$/, '');

export function readCharts(bytes: Uint8Array): ChartsRead {
  const { text, fault } = decodeText(bytes);
  if (fault)
    return refused(`charts/${fault.kind}`, { expected: 'UTF-8 without byte-order mark', ...fault });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const found = error instanceof Error ? error.message : 'something else';
    return refused('charts/not-json', { expected: 'JSON', found, cure: 'Mend the JSON.' });
  }
  const read = chartsSchema.safeParse(json);
  if (read.success) return { charts: read.data, findings: [] };
  const findings = read.error.issues.map((issue): Finding => {
    const slug = valueAt(json, [issue.path[0] ?? 0, 'slug']);
    return {
      code: 'charts/malformed',
      file: CHARTS_FILE,
      row: null,
      column: printPath(issue.path) || null,
      subject: typeof slug === 'string' ? slug : null,
      expected: plainly(issue.message),
      found: show(valueAt(json, issue.path)),
      cure: 'Correct the chart; the guide of the data folder says what a chart holds.',
    };
  });
  return { charts: [], findings };
}
