/** Why the record could not be read or written, in words, with the command's exit code. */

/** 1 the record is not as it should be, 2 the folder or the disk does not allow it, 3 somebody else is at it. */
export type StoreExitCode = 1 | 2 | 3;

export type StoreProblem = 'edited' | 'damaged' | 'environment' | 'busy';

const EXIT_CODES: Record<StoreProblem, StoreExitCode> = {
  edited: 1,
  damaged: 1,
  environment: 2,
  busy: 3,
};

/** Its message says what is wrong, names the path and how to mend it; meant to be printed as it is. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';
  readonly problem: StoreProblem;
  readonly exitCode: StoreExitCode;
  readonly path: string;

  constructor(problem: StoreProblem, path: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.problem = problem;
    this.path = path;
    this.exitCode = EXIT_CODES[problem];
  }
}

const WORDS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the folder is read-only',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a symbolic link',
  EMFILE: 'too many files are open',
  EIO: 'the disk reports an error',
  ENAMETOOLONG: 'the name is too long',
};

/** The reason of a system error in plain words; the system's code when there are none for it. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  return (code && (WORDS[code] ?? code)) || String(error);
}

/** Runs a step on a path; what the system refuses becomes a fault that names the path. */
export function onPath<Result>(path: string, doing: string, step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    if (error instanceof StoreFault) throw error;
    throw new StoreFault('environment', path, `cannot ${doing} ${path}: ${reasonOf(error)}`, {
      cause: error,
    });
  }
}
