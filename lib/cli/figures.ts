/** The `figures` command. Exit codes: 0 done, 1 findings, 2 usage or environment, 3 busy. */
import { Command, CommanderError } from 'commander';
import { reasonOf, StoreFault } from '../store/write-fault';
import { addAddCommand } from './add-command';
import { addCheckCommand } from './check-command';
import { addCodebookCommand } from './codebook-command';
import { EXIT, type ExitCode } from './exit-code';
import { addImportCommand } from './import-command';
import { addLockCommand } from './lock-command';
import { addMutateCommand } from './mutate-command';
import { addReadCommand } from './read-command';
import { addTodoCommand } from './todo-command';
import { addVerifyCommand } from './verify-command';

/** Whoever reads our output may stop reading: that is no fault of the record. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`figures: cannot print what was found: ${reasonOf(error)}\n`);
  process.exitCode = EXIT.environment;
});

function createProgram(): Command {
  const program = new Command('figures')
    .description('Every number, with its quote: check and keep the record.')
    .exitOverride()
    .showHelpAfterError();
  addCheckCommand(program);
  addLockCommand(program);
  addVerifyCommand(program);
  addReadCommand(program);
  addTodoCommand(program);
  addImportCommand(program);
  addAddCommand(program);
  addCodebookCommand(program);
  addMutateCommand(program);
  return program;
}

/** The exit code of a fault, which is told in one line and never as a stack. */
function explain(error: unknown): ExitCode {
  // Commander has said what is wrong with the words on the command line.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.environment;
  process.stderr.write(`figures: ${error instanceof Error ? error.message : String(error)}\n`);
  return error instanceof StoreFault ? error.exitCode : EXIT.environment;
}

try {
  await createProgram().parseAsync(process.argv);
} catch (error) {
  process.exitCode = explain(error);
}
