/** Rows of a published CSV chosen by id, as a file: exactly the figures that the page shows. */
import type { ParseConfig, ParseResult, Parser } from 'papaparse';
import type { FigureQuery } from '@/lib/view/find/filter-figures';
import { describeSelection, nameSelection } from '@/lib/view/find/name-selection';
import { createPauses } from '../breathe';

export interface ChosenFigures {
  readonly query: FigureQuery;
  /** In the order shown. */
  readonly ids: readonly string[];
  /** How many figures there are on record. */
  readonly total: number;
}

/** Characters read at once. */
const CHUNK = 1 << 16;

/** The header and the rows whose first column is one of `ids`, in their order. */
export async function chooseRows(csv: string, ids: readonly string[]): Promise<string> {
  const { default: Papa } = await import('papaparse');
  const pause = createPauses();
  const newline = csv.includes('\r\n') ? '\r\n' : '\n';
  const wanted = new Set(ids);
  const lines = new Map<string, string>();
  let header: string | undefined;
  const take = (row: readonly string[]) => {
    const line = () => Papa.unparse([row as string[]], { newline });
    if (header === undefined) header = line();
    else if (wanted.has(row[0] ?? '')) lines.set(row[0] ?? '', line());
  };
  await new Promise<void>((resolve, reject) => {
    const config = {
      delimiter: ',',
      skipEmptyLines: true,
      chunkSize: CHUNK,
      chunk({ data }: ParseResult<string[]>, parser: Parser) {
        data.forEach(take);
        const rest = pause();
        if (rest === undefined) return;
        parser.pause();
        void rest.then(() => parser.resume());
      },
      complete: () => resolve(),
      error: reject,
    };
    // Texts are read in chunks as files are; only the types do not say so.
    Papa.parse<string[]>(csv, config as ParseConfig<string[]>);
  });
  const chosen = ids.flatMap((id) => lines.get(id) ?? []);
  return [header ?? '', ...chosen, ''].join(newline);
}

function offer(content: string, type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The browser has taken the bytes once the click is over; keeping the address would hold them.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`cannot fetch ${address}: ${response.status}`);
  return response.text();
}

export async function downloadFigures(address: string, chosen: ChosenFigures): Promise<void> {
  const { query, ids, total } = chosen;
  const rows = await chooseRows(await fetchText(address), ids);
  offer(rows, 'text/csv', nameSelection(query, ids.length, total));
}

/**
 * The metadata of the whole table (CSV on the Web), made to describe the part: file, what was chosen
 * and where. Notes name rows by their place in the whole and are left out.
 */
export function describePart(whole: string, chosen: ChosenFigures, page: string): string {
  const { query, ids, total } = chosen;
  const { notes: _, ...table } = JSON.parse(whole) as Record<string, unknown>;
  const part = {
    ...table,
    url: nameSelection(query, ids.length, total),
    'dc:title': describeSelection(query, ids.length, total),
    'dc:source': page,
  };
  return `${JSON.stringify(part, null, 2)}\n`;
}

export async function downloadMetadata(address: string, chosen: ChosenFigures): Promise<void> {
  const part = describePart(await fetchText(address), chosen, location.href);
  const name = nameSelection(chosen.query, chosen.ids.length, chosen.total);
  offer(part, 'application/json', `${name}-metadata.json`);
}
