/**
 * `figures read --jsonl`: a filter from articles to quantities, line by line.
 *
 * Every line stands for itself, so that any engine can cut the input and run many filters at once.
 */
import { once } from 'node:events';
import { readQuantities } from '../quantity/read-quantities';
import { decodeText } from '../text/decode-text';
import { EXIT, type ExitCode } from './exit-code';
import { readLines } from './read-lines';
import { mentionRows, type OffsetUnit } from './read-rows';

interface ArticleLine {
  readonly id: string | number | null;
  readonly text: string;
  readonly published?: string;
}

const DAY = /^\d{4}-\d\d-\d\d/;

/** The article of a line, or what is wrong with it. */
export function parseArticleLine(line: Uint8Array | null): ArticleLine | string {
  if (line === null) return 'longer than 64 MB; expected one article per line';
  const { text, fault } = decodeText(line);
  if (fault) return `${fault.found}; expected UTF-8`;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'not JSON; expected {"id": …, "text": …, "published"?: "YYYY-MM-DD"}';
  }
  return articleOf(value);
}

function articleOf(value: unknown): ArticleLine | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'not an object; expected {"id": …, "text": …}';
  const { id = null, text, published } = value as Record<string, unknown>;
  if (typeof text !== 'string') return '"text" is missing or no string';
  if (id !== null && typeof id !== 'string' && typeof id !== 'number')
    return '"id" is neither a string nor a number';
  if (published === undefined || published === null) return { id, text };
  if (typeof published !== 'string' || !DAY.test(published))
    return '"published" is no date; expected YYYY-MM-DD';
  return { id, text, published };
}

export function filterLine(
  { id, text, published }: ArticleLine,
  offsets: OffsetUnit,
  fallback?: string,
): string {
  const day = published ?? fallback;
  const mentions = readQuantities(text, day === undefined ? {} : { published: day });
  return `${JSON.stringify({ id, quantities: mentionRows(text, mentions, offsets) })}\n`;
}

interface Output {
  write(text: string): boolean;
  readonly destroyed: boolean;
}

/** Waits until the reader of our output has taken what it has; a reader that left ends the filter. */
async function writeSlowly(output: Output & NodeJS.WritableStream, text: string): Promise<void> {
  if (output.write(text) || output.destroyed) return;
  const gone = new AbortController();
  const { signal } = gone;
  await Promise.race([once(output, 'drain', { signal }), once(output, 'close', { signal })]).catch(
    () => undefined,
  );
  gone.abort();
}

export async function filterArticles(
  input: AsyncIterable<Uint8Array>,
  output: NodeJS.WriteStream,
  options: { readonly offsets: OffsetUnit; readonly published?: string },
): Promise<ExitCode> {
  let number = 0;
  let code: ExitCode = EXIT.done;
  for await (const line of readLines(input)) {
    number++;
    if (output.destroyed) break;
    if (line?.every((byte) => byte <= 32)) continue;
    const article = parseArticleLine(line);
    if (typeof article === 'string') {
      process.stderr.write(`figures: line ${number}: ${article}\n`);
      code = EXIT.findings;
    } else await writeSlowly(output, filterLine(article, options.offsets, options.published));
  }
  return code;
}
