/** `figures add`: freezes an article's text and makes every number in it a draft. */
import path from 'node:path';
import { type Command, Option } from 'commander';
import { type ArticleRow, RIGHTS } from '../record/article';
import { readNamedFile } from '../store/read-files';
import type { Finding } from '../table/finding';
import {
  type ArticleIdentity,
  describeArticle,
  findIdentityFault,
} from '../workbench/describe-article';
import { mergeNewArticle } from '../workbench/merge-article';
import { type ArticleFault, vetArticle } from '../workbench/vet-article';
import { calendarDay } from './calendar-day';
import { changeRecord, counted, nextTodo, reportFindings } from './change-record';
import { EXIT, type ExitCode } from './exit-code';

interface AddOptions extends Omit<ArticleIdentity, 'url'> {
  readonly data: string;
  readonly url?: string;
}

const COMMAND = 'figures add';
const NOTHING_WRITTEN = 'Nothing was written.';

const aboutFile = (file: string, { code, ...said }: ArticleFault): Finding => ({
  code,
  file,
  row: null,
  column: null,
  subject: null,
  ...said,
});

/** Throws on what no article can be called; the codebook's rules in the words of the options. */
function rowOf(options: AddOptions, text: string): ArticleRow {
  const { data, url, ...identity } = options;
  const row = describeArticle({ ...identity, url: url ?? null }, text);
  const fault = findIdentityFault(row, new Date().toISOString().slice(0, 10));
  if (fault) throw new Error(`--${fault.column} must be ${fault.expected}`);
  return row;
}

export function runAdd(file: string, options: AddOptions): ExitCode {
  const vetted = vetArticle(readNamedFile(file));
  if (vetted.fault) return reportFindings([aboutFile(file, vetted.fault)], NOTHING_WRITTEN);
  const row = rowOf(options, vetted.text);
  const merged = changeRecord(options.data, COMMAND, (files) =>
    mergeNewArticle(files, row, vetted.text),
  );
  if (merged.findings) return reportFindings(merged.findings, NOTHING_WRITTEN);
  const figures = merged.left.filter(({ proposal }) => proposal === 'figure').length;
  const lines = [
    `${path.join(options.data, row.path)}: frozen, ${counted(row.characters, 'character')}.`,
    ...vetted.remarks,
    ...(merged.left.length === 0
      ? ['No number was found in it.']
      : [
          `${counted(merged.left.length, 'number')} found: ${figures} proposed as figures, ${merged.left.length - figures} to be set aside.`,
          `They wait in drafts.csv and are on no page. What is left: ${nextTodo(options.data)}`,
        ]),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.done;
}

export function addAddCommand(program: Command): void {
  program
    .command('add')
    .description('freeze an article’s text and make every number in it a draft')
    .argument('<file>', 'the article, a plain text in UTF-8')
    .requiredOption('--id <id>', 'its name in addresses: lower-case letters, digits, hyphens')
    .requiredOption('--published <date>', 'day of publication, YYYY-MM-DD', calendarDay)
    .requiredOption('--publisher <name>', 'who published it')
    .option('--url <address>', 'its address, http or https')
    .addOption(
      new Option('--rights <rights>', 'whether pages may show the whole text')
        .choices(RIGHTS)
        .default('excerpt'),
    )
    .option('--description <words>', 'what it is about, in your own words')
    .option('--data <dir>', 'data folder', 'data')
    .action((file: string, options: AddOptions) => {
      process.exitCode = runAdd(file, options);
    });
}
