/** `figures mutate`: how many of thousands of alterations of the record the checks catch. */
import path from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { REASONS, type Reason } from '../mutation/explain-miss';
import {
  DEFAULT_COUNT,
  DEFAULT_SEED,
  type KindScore,
  type MutationScore,
  scoreChecks,
} from '../mutation/score-checks';
import { type ScoreSummary, summariseScore, totalsOf } from '../mutation/summarise-score';
import { readQuantities } from '../quantity/read-quantities';
import { readRecordFiles } from '../store/read-files';
import { holdFolder } from '../store/write-files';
import { EXIT, type ExitCode } from './exit-code';

const COMMAND = 'figures mutate';
const COUNT_MAX = 1_000_000;

interface MutateOptions {
  readonly data: string;
  readonly seed: number;
  readonly count: number;
  readonly json?: boolean;
  readonly store?: boolean;
}

/** Rounded down: 100.0 % means all of them. */
const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${(Math.floor((1000 * part) / whole) / 10).toFixed(1)} %`;

const line = (cells: readonly (string | number)[]): string =>
  cells
    .map((cell, index) => (index === 0 ? String(cell).padEnd(20) : String(cell).padStart(11)))
    .join('');

function printKind({ name, tried, withLocks, relocked, byMeaning, missed }: KindScore): string {
  const unexplained = missed.unexplained ?? 0;
  const harmless = relocked - byMeaning - unexplained;
  return line([
    name,
    tried,
    share(withLocks, tried),
    share(byMeaning, relocked),
    harmless,
    unexplained,
  ]);
}

function printReasons(kinds: readonly KindScore[]): string[] {
  return (Object.keys(REASONS) as Reason[]).flatMap((reason) => {
    const count = kinds.reduce((sum, { missed }) => sum + (missed[reason] ?? 0), 0);
    return count === 0 ? [] : [`${String(count).padStart(6)}  ${REASONS[reason]}`];
  });
}

function printScore({ kinds, seed, tried, misses }: MutationScore): string {
  const { withLocks, relocked, byMeaning, explained, missed } = totalsOf(kinds);
  const unexplained = misses.filter(({ reason }) => reason === 'unexplained');
  const locked = share(withLocks, tried);
  return [
    line(['altered', 'tried', 'locked', 'relocked', 'harmless', 'missed']),
    ...kinds.map(printKind),
    line(['all', tried, locked, share(byMeaning, relocked), explained, missed]),
    '',
    'locked: refused with the locks as they are. relocked: refused with the locks renewed, so only by',
    'what the rows and texts say. Not refused then, and why:',
    ...printReasons(kinds),
    ...unexplained.map(
      ({ kind, file, row, place, before, after }) =>
        `missed: ${kind}, ${file}${row === null ? '' : ` row ${row}`}, ${place}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`,
    ),
    `Of the alterations that change what a figure states, ${share(byMeaning, byMeaning + missed)} are refused without any lock (seed ${seed}).`,
    '',
  ].join('\n');
}

/** Read by the audit page; see lib/mutation/score-of-record.ts. */
const STORED = { folder: path.join('lib', 'mutation'), file: 'score.json' } as const;
const OWN_DATA = 'data';

/** The stored score is this project's own: of another record it would stand on the wrong page. */
function demandOwnRecord({ data, store }: MutateOptions): void {
  if (store && path.resolve(data) !== path.resolve(OWN_DATA))
    throw new Error(
      `--store keeps the score of ${OWN_DATA}/, which the audit page shows; leave --store or --data out`,
    );
}

const storeScore = (summary: ScoreSummary): void =>
  holdFolder(STORED.folder, COMMAND, (held) => {
    const after = new TextEncoder().encode(`${JSON.stringify(summary, null, 2)}\n`);
    held.commit([{ path: STORED.file, before: held.read(STORED.file), after }]);
  });

export function runMutate(options: MutateOptions): ExitCode {
  demandOwnRecord(options);
  const { data, seed, count, json, store } = options;
  const files = readRecordFiles(data, COMMAND);
  const score = scoreChecks(files, readQuantities, { seed, count });
  if (store) storeScore(summariseScore(score, files));
  process.stdout.write(json ? `${JSON.stringify(score, null, 2)}\n` : printScore(score));
  return score.misses.some(({ reason }) => reason === 'unexplained') ? EXIT.findings : EXIT.done;
}

const wholeNumber = (most: number) => (text: string) => {
  const number = Number(text);
  if (!/^\d{1,10}$/.test(text) || number > most)
    throw new InvalidArgumentError(`a whole number up to ${most}`);
  return number;
};

export function addMutateCommand(program: Command): void {
  program
    .command('mutate')
    .description('alter the record one thing at a time and count what the checks catch')
    .option('--data <dir>', 'data folder', OWN_DATA)
    .option('--seed <n>', 'seed of the series', wholeNumber(2 ** 32 - 1), DEFAULT_SEED)
    .option('--count <n>', 'number of alterations', wholeNumber(COUNT_MAX), DEFAULT_COUNT)
    .option('--json', 'print the score as JSON')
    .option('--store', `renew ${path.join(STORED.folder, STORED.file)}, which the audit page shows`)
    .action((options: MutateOptions) => {
      process.exitCode = runMutate(options);
    });
}
