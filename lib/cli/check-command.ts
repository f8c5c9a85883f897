/** `figures check`: every promise of the record, with what was looked at and what failed. */
import type { Command } from 'commander';
import { checkRecord } from '../check/check-record';
import type { CheckReport } from '../check/report';
import { readRecordFiles } from '../store/read-files';
import { EXIT, type ExitCode } from './exit-code';
import { findingsOf, printFinding, printSummary } from './print-findings';

interface CheckOptions {
  readonly data: string;
  readonly json?: boolean;
}

function printJson({ results, dataset }: CheckReport): string {
  const counts = dataset && {
    articles: dataset.articles.length,
    figures: dataset.figures.length,
    setAsides: dataset.setAsides.length,
    notes: dataset.notes.length,
    units: dataset.units.length,
    charts: dataset.charts.length,
  };
  return `${JSON.stringify({ kept: dataset !== null, counts, checks: results }, null, 2)}\n`;
}

export function runCheck({ data, json }: CheckOptions): ExitCode {
  const report = checkRecord(readRecordFiles(data, 'figures check'));
  if (json) process.stdout.write(printJson(report));
  else {
    for (const finding of findingsOf(report.results))
      process.stdout.write(`${printFinding(finding)}\n`);
    process.stdout.write(printSummary(report));
  }
  return report.dataset ? EXIT.done : EXIT.findings;
}

export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .description('check every promise of the record')
    .option('--data <dir>', 'data folder', 'data')
    .option('--json', 'print checks and findings as JSON')
    .action((options: CheckOptions) => {
      process.exitCode = runCheck(options);
    });
}
