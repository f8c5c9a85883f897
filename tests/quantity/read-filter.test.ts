/** `figures read --jsonl`, without its process. */
import { describe, expect, it } from 'vitest';
import { filterLine, parseArticleLine } from '../../lib/cli/read-filter';
import { readLines } from '../../lib/cli/read-lines';

const bytes = (text: string) => new TextEncoder().encode(text);

async function linesOf(...chunks: string[]): Promise<string[]> {
  async function* stream() {
    for (const chunk of chunks) yield bytes(chunk);
  }
  const lines: string[] = [];
  for await (const line of readLines(stream()))
    lines.push(new TextDecoder().decode(line ?? bytes('too long')));
  return lines;
}

describe('lines', () => {
  it('are put together from chunks that cut them anywhere', async () => {
    expect(await linesOf('ab', 'c\nd', '\n\n', 'e')).toEqual(['abc', 'd', '', 'e']);
  });
  it('need no newline at the end, and get none from it', async () => {
    expect(await linesOf('a\nb')).toEqual(['a', 'b']);
    expect(await linesOf('a\nb\n')).toEqual(['a', 'b']);
    expect(await linesOf()).toEqual([]);
  });
});

describe('an article line', () => {
  it.each([
    ['nope', /^not JSON/],
    ['[]', /^not an object/],
    ['null', /^not an object/],
    ['{"id":1}', /^"text" is missing/],
    ['{"text":"a","id":{}}', /^"id" is neither/],
    ['{"text":"a","published":"May"}', /^"published" is no date/],
    ['{"text":"a","published":7}', /^"published" is no date/],
  ])('%s is refused', (line, reason) => {
    expect(parseArticleLine(bytes(line))).toMatch(reason);
  });
  it('that is no UTF-8, or endless, is refused', () => {
    expect(parseArticleLine(new Uint8Array([0xff, 0x41]))).toMatch(/expected UTF-8/);
    expect(parseArticleLine(null)).toMatch(/longer than/);
  });
  it('may do without id and date', () => {
    expect(parseArticleLine(bytes('{"text":"a"}'))).toEqual({ id: null, text: 'a' });
    expect(parseArticleLine(bytes('{"id":2,"text":"a","published":"2013-03-22"}'))).toEqual({
      id: 2,
      text: 'a',
      published: '2013-03-22',
    });
  });
});

describe('an answer line', () => {
  const read = (text: string, offsets: 'codepoint' | 'utf16') => {
    const line = filterLine({ id: 'x', text }, offsets, '2015-05-13');
    return { line, quantities: JSON.parse(line).quantities };
  };
  it('counts as it was asked to', () => {
    expect(read('😀 5%', 'codepoint').quantities[0]).toMatchObject({ start: 2, end: 4 });
    expect(read('😀 5%', 'utf16').quantities[0]).toMatchObject({ start: 3, end: 5 });
  });
  it.each<[words: string, value: string | number]>([
    ['9007199254740992', 9007199254740992],
    ['9007199254740993', '9007199254740993'],
    ['0.1', 0.1],
    ['0.12345678901234567', '0.12345678901234567'],
    ['0.0000001', '0.0000001'],
  ])('keeps every digit of %s, as text where a double would lose some', (words, value) => {
    const { quantities } = read(`It cost $${words} there.`, 'codepoint');
    expect(quantities[0].value).toBe(value);
    expect(String(quantities[0].value)).toBe(words);
  });
  it('keeps dates as text, and dates from the fallback', () => {
    expect(read('It rose 5% last week.', 'codepoint').quantities).toMatchObject([
      { value: 5, period: '2015-05-04/2015-05-10', period_text: 'last week' },
      { value: '2015-05-04/2015-05-10', class: 'date' },
    ]);
  });
  it('is one line, ended', () => {
    expect(read('It rose\nby 5%', 'codepoint').line).toMatch(/^[^\n]*\n$/);
  });
});
