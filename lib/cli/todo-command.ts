/** `figures todo`: the numbers of new articles that nobody has dealt with yet, as a table. */
import type { Command } from 'commander';
import { ARTICLES } from '../record/article';
import type { RecordFiles } from '../record/dataset';
import type { Draft } from '../record/draft';
import { readRecordFiles } from '../store/read-files';
import { acceptSetAsides } from '../workbench/accept-set-asides';
import { findOpenDrafts } from '../workbench/find-open';
import { rowsIn } from '../workbench/merge-rows';
import { changeRecord, counted, reportFindings } from './change-record';
import { EXIT, type ExitCode } from './exit-code';
import { grouped } from './group-digits';

interface TodoOptions {
  readonly data: string;
  readonly article?: string;
  readonly acceptSetAsides?: boolean;
}

const COMMAND = 'figures todo';

const WIDTHS = { id: 46, words: 26, read: 34 } as const;

/** No character that steers a terminal, cut to a width. */
function cell(words: string, width: number): string {
  const plain = words.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '·');
  const cut = [...plain].length > width ? `${[...plain].slice(0, width - 1).join('')}…` : plain;
  return cut + ' '.repeat(Math.max(0, width - [...cut].length));
}

/** Value, unit, hedge, change and period as read: “≥ 3,000,000 t, increase, 2014”. */
function readingOf({ value, value2, unit, bound, change, time_period }: Draft): string {
  const signs = { lower: '≥ ', upper: '≤ ', approx: '≈ ' } as Record<string, string>;
  const amount =
    value === null
      ? []
      : [
          `${signs[bound ?? ''] ?? ''}${grouped(value)}${value2 ? ` to ${grouped(value2)}` : ''} ${unit ?? ''}`.trimEnd(),
        ];
  const more = [change !== 'level' ? change : null, time_period].filter((part) => part !== null);
  return [...amount, ...more].join(', ') || '–';
}

/** With the printed sign, which drafts leave to the value: no cell may start with one. */
const wordsOf = ({ exact, value }: Draft): string =>
  value?.startsWith('-') && /^[\d\p{Sc}.]/u.test(exact) ? `-${exact}` : exact;

function printDrafts(drafts: readonly Draft[]): string {
  const line = (id: string, words: string, read: string, proposal: string) =>
    `${cell(id, WIDTHS.id)}  ${cell(words, WIDTHS.words)}  ${cell(read, WIDTHS.read)}  ${proposal}`.trimEnd();
  const lines = drafts.map((draft) =>
    line(
      draft.id,
      wordsOf(draft),
      readingOf(draft),
      draft.proposal === 'figure' ? `figure (${draft.status ?? 'outcome'})` : draft.reason,
    ),
  );
  return [line('draft', 'words', 'read as', 'proposal'), ...lines].join('\n');
}

/** Says which words were taken for what, so that a wrong one is seen. */
const printAccepted = (drafts: readonly Draft[]): string[] =>
  drafts.map(
    ({ id, exact, reason }) => `set aside: ${cell(exact, WIDTHS.words)}  ${reason} (${id})`,
  );

/** A misspelt id must not pass for an article that is done. */
function demandArticle(files: RecordFiles, article: string): void {
  const { rows, findings } = rowsIn(files, ARTICLES);
  if (findings.length > 0 || rows.some(({ id }) => id === article)) return;
  const known = rows.map(({ id }) => id).join(', ');
  throw new Error(`--article: no article “${article}” is on record; there are: ${known}`);
}

function acceptAll(data: string, article: string | null): ExitCode | null {
  let accepted: readonly Draft[] = [];
  const { findings } = changeRecord(data, COMMAND, (files) => {
    const merged = acceptSetAsides(files, article);
    ({ accepted } = merged);
    return merged;
  });
  if (findings) return reportFindings(findings, 'Nothing was set aside.');
  const lines = [
    ...printAccepted(accepted),
    `${counted(accepted.length, 'number')} set aside as proposed; a wrong one is mended in set-aside.csv.`,
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return null;
}

export function runTodo({ data, article, acceptSetAsides: isAccepting }: TodoOptions): ExitCode {
  if (article !== undefined) demandArticle(readRecordFiles(data, COMMAND), article);
  const refused = isAccepting ? acceptAll(data, article ?? null) : null;
  if (refused !== null) return refused;
  const { left, done, findings } = findOpenDrafts(readRecordFiles(data, COMMAND));
  if (findings.length > 0) return reportFindings(findings, 'The tables cannot be read.');
  const drafts = left.filter(({ article_id }) => article === undefined || article_id === article);
  const articles = new Set(drafts.map(({ article_id }) => article_id)).size;
  const lines =
    drafts.length === 0
      ? ['Nothing is left to do.']
      : [
          printDrafts(drafts),
          '',
          `${counted(drafts.length, 'number')} left in ${counted(articles, 'article')}.`,
        ];
  if (done.length > 0 && left.length === 0)
    lines.push('Rows of the record hold every number of drafts.csv: remove the file.');
  else if (done.length > 0) {
    const ids = done.map(({ id }) => id).join(', ');
    lines.push(`Rows of the record hold these already; remove them from drafts.csv: ${ids}.`);
  }
  process.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.done;
}

export function addTodoCommand(program: Command): void {
  program
    .command('todo')
    .description('list the numbers that nobody has dealt with yet')
    .option('--article <id>', 'of one article only')
    .option('--accept-set-asides', 'first set aside whatever is proposed as no figure')
    .option('--data <dir>', 'data folder', 'data')
    .action((options: TodoOptions) => {
      process.exitCode = runTodo(options);
    });
}
