import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readNamedFile, readRecordFiles } from '@/lib/store/read-files';
import { StoreFault } from '@/lib/store/write-fault';

let folder = '';
let data = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'record-'));
  data = path.join(folder, 'data');
  cpSync('data', data, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The fault that reading raises. */
function faultOf(read: () => unknown): StoreFault {
  try {
    read();
  } catch (error) {
    if (error instanceof StoreFault) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

it('reads every file below the folder, by path', () => {
  const files = readRecordFiles(data);
  expect([...files.keys()]).toContain('articles/reuters-2015-05.txt');
  expect([...files.keys()]).toContain('figures.csv');
  expect(files.get('articles/reuters-2015-05.txt')?.length).toBe(2397);
});

it('leaves hidden files alone', () => {
  writeFileSync(path.join(data, '.figures.csv.swp'), 'x');
  expect([...readRecordFiles(data).keys()]).not.toContain('.figures.csv.swp');
});

describe('what is no plain file is refused with its path', () => {
  const article = () => path.join(data, 'articles', 'reuters-2015-05.txt');
  const cases: [name: string, damage: () => string, found: string][] = [
    [
      'a symbolic link, even into the folder',
      () => {
        rmSync(article());
        symlinkSync(path.join(data, 'units.csv'), article());
        return article();
      },
      'a symbolic link',
    ],
    [
      'a pipe, without waiting for it',
      () => {
        rmSync(article());
        execFileSync('mkfifo', [article()]);
        return article();
      },
      'a pipe',
    ],
    [
      'a folder',
      () => {
        rmSync(article());
        mkdirSync(article());
        return article();
      },
      'a folder',
    ],
    [
      'a folder beside the articles, as where no record is',
      () => {
        mkdirSync(path.join(data, 'backup'));
        return path.join(data, 'backup');
      },
      'name the record’s folder with --data',
    ],
    [
      'a folder of articles that is a link',
      () => {
        const articles = path.join(data, 'articles');
        cpSync(articles, path.join(folder, 'elsewhere'), { recursive: true });
        rmSync(articles, { recursive: true });
        symlinkSync(path.join(folder, 'elsewhere'), articles);
        return articles;
      },
      'a symbolic link',
    ],
    [
      'a data folder that is none',
      () => {
        rmSync(data, { recursive: true });
        writeFileSync(data, 'x');
        return data;
      },
      'a file',
    ],
    [
      'a data folder that is missing',
      () => {
        rmSync(data, { recursive: true });
        return data;
      },
      'there is no such file or folder',
    ],
  ];
  it.each(cases)('%s', (_name, damage, found) => {
    const at = damage();
    const fault = faultOf(() => readRecordFiles(data));
    expect(fault.exitCode).toBe(2);
    expect(fault.path).toBe(at);
    expect(fault.message).toContain(at);
    expect(fault.message).toContain(found);
  });
  it('a file beyond all measure', () => {
    execFileSync('truncate', ['-s', '65M', article()]);
    expect(faultOf(() => readRecordFiles(data)).message).toContain('larger than');
  });
  it('a file named on the command line', () => {
    expect(faultOf(() => readNamedFile(data)).message).toContain('a folder');
    expect(readNamedFile(path.join(data, 'units.csv')).length).toBeGreaterThan(0);
  });
});
