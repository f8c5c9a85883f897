import { expect, it } from 'vitest';
import { sha256Hex } from '@/lib/check/sha256-hex';
import { findKnownText, sameArticle, vetArticle } from '@/lib/workbench/vet-article';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

it.each<[name: string, bytes: Uint8Array, code: string, found: RegExp]>([
  ['nothing', utf8(''), 'article/empty', /no words/],
  ['white space', utf8(' \n\t\n'), 'article/empty', /no words/],
  ['a byte-order mark', utf8('\ufeffTrade'), 'article/byte-order-mark', /byte-order mark/],
  ['UTF-16', utf16('Trade reached 5'), 'article/utf-16', /UTF-16/],
  ['Latin-1', latin1('Café 5'), 'article/not-utf-8', /byte 0xE9 at offset 3/],
  ['a NUL', utf8('Trade\0 5'), 'article/nul', /offset 5/],
  ['a document', utf8('%PDF-1.4\u0001 5'), 'article/not-text', /a PDF document/],
  ['a control character', utf8('Trade\u0001 5'), 'article/binary', /U\+0001/],
  ['Latin-1 read as UTF-8', utf8('It\u0092s 5'), 'article/binary', /U\+0092/],
  ['mixed line ends', utf8('a\r\nb\nc'), 'article/line-ends', /1 CRLF and 1 LF/],
  ['old Macintosh line ends', utf8('a\rb'), 'article/line-ends', /1 carriage return/],
  ['a web page', utf8(' <!DOCTYPE html><p>5'), 'article/html', /web page/],
  ['more than 5 MB', new Uint8Array(5 * 1024 * 1024 + 1).fill(97), 'article/too-large', /5\.0 MB/],
])('refuses %s', (_, bytes, code, found) => {
  const { fault } = vetArticle(bytes);
  expect(fault?.code).toBe(code);
  expect(fault?.found).toMatch(found);
  expect(fault?.cure).toMatch(/\.$/);
});

it('turns CRLF into LF and says so', () => {
  expect(vetArticle(utf8('a\r\nb\r\n'))).toEqual({
    fault: null,
    text: 'a\nb\n',
    remarks: ['2 CRLF line ends were turned into LF; nothing else was changed.'],
  });
});

it('keeps what was printed, and names what nobody can see', () => {
  const text = 'A \u202eright\u202c-to-left 5\u200b, “curly” 😀 &amp; a\u00a0b <script>x</script>';
  expect(vetArticle(utf8(text))).toEqual({
    fault: null,
    text,
    remarks: [
      'Characters that nobody can see are kept as printed: U+202E ×1, U+202C ×1, U+200B ×1.',
    ],
  });
});

it.each([
  ['a\nb', 'a\r\nb\r\n', true],
  ['a\nb', 'a\rb', true],
  ['a\nb', 'a b', false],
])('knows an article under other line ends: %j and %j', (one, other, same) => {
  expect(sameArticle(one, other)).toBe(same);
});

it.each([
  ['as it is', 'Five tons.\n', 'wire'],
  ['with other line ends', 'One.\r\nTwo.\r\n', 'two-lines'],
  ['without its last line end', 'Five tons.', 'wire'],
  ['with white space behind it', 'Five tons. \n\n', 'wire'],
  ['with another word', 'Six tons.\n', null],
])('knows a text on record %s', (_, text, id) => {
  const hashOf = (words: string) => sha256Hex(new TextEncoder().encode(words));
  const known = [
    { id: 'wire', sha256: hashOf('Five tons.\n') },
    { id: 'two-lines', sha256: hashOf('One.\nTwo.') },
  ];
  expect(findKnownText(text, known)).toBe(id);
});
