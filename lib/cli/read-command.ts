/** `figures read FILE|-`: every number of a text, as a table or as JSON. */
import { createReadStream } from 'node:fs';
import { type Command, Option } from 'commander';
import type { QuantityMention } from '../quantity/mention';
import { readQuantities } from '../quantity/read-quantities';
import { decodeText } from '../text/decode-text';
import { calendarDay } from './calendar-day';
import { EXIT, type ExitCode } from './exit-code';
import { filterArticles } from './read-filter';
import { mentionRows, OFFSETS, type OffsetUnit } from './read-rows';
import { printTable } from './read-table';

const FORMATS = ['table', 'json', 'jsonl'] as const;

const ABOUT_JSON = `
In JSON, value and value2 are numbers where a double-precision number holds and prints the same
digits, and strings where it does not ("12345678901234567890", "0.00000001"): no digit is lost in
programs that read JSON numbers as doubles. Dates and times are always strings.`;

interface ReadOptions {
  readonly format: (typeof FORMATS)[number];
  readonly offsets: OffsetUnit;
  readonly published?: string;
  readonly jsonl?: boolean;
}

/** Says which file, and why, instead of a system's code alone. */
function explainFault(file: string, error: unknown): Error {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    EACCES: 'reading it is not allowed',
  };
  return new Error(`cannot read ${file}: ${reasons[code] ?? (error as Error).message}`);
}

const openInput = (file: string): AsyncIterable<Uint8Array> =>
  file === '-' ? process.stdin : createReadStream(file);

async function readWhole(file: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of openInput(file)) chunks.push(chunk);
  const { text, fault } = decodeText(Buffer.concat(chunks));
  if (fault) throw new Error(`cannot read ${file}: ${fault.found}. ${fault.cure}`);
  return text;
}

function printMentions(
  text: string,
  mentions: readonly QuantityMention[],
  { format, offsets }: ReadOptions,
): string {
  if (format === 'table') return printTable(text, mentions, offsets);
  const rows = mentionRows(text, mentions, offsets).map((row) => JSON.stringify(row));
  if (format === 'jsonl') return rows.map((row) => `${row}\n`).join('');
  return rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => `  ${row}`).join(',\n')}\n]\n`;
}

export async function runRead(file: string, options: ReadOptions): Promise<ExitCode> {
  const { published } = options;
  const dated = published === undefined ? {} : { published };
  try {
    if (options.jsonl)
      return await filterArticles(openInput(file), process.stdout, {
        offsets: options.offsets,
        ...dated,
      });
    const text = await readWhole(file);
    process.stdout.write(printMentions(text, readQuantities(text, dated), options));
    return EXIT.done;
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code ? explainFault(file, error) : error;
  }
}

export function addReadCommand(program: Command): void {
  program
    .command('read')
    .description('find every number of a text, with value, unit, hedge, change and period')
    .argument('<file>', 'a plain text in UTF-8, or - for standard input')
    .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('table'))
    .option('--published <date>', 'day that relative dates count from, YYYY-MM-DD', calendarDay)
    .addOption(
      new Option('--offsets <unit>', 'what offsets count').choices(OFFSETS).default('codepoint'),
    )
    .option('--jsonl', 'filter: one {"id","text","published"?} per line in, one line out')
    .addHelpText('after', ABOUT_JSON)
    .action(async (file: string, options: ReadOptions) => {
      process.exitCode = await runRead(file, options);
    });
}
