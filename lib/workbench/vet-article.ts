/** Bytes that somebody wants to add as an article → the text to freeze, or why not, in plain words. */
import { sha256Hex } from '../check/sha256-hex';
import { decodeText } from '../text/decode-text';
import { ARTICLE_MAX_BYTES } from './bundle-format';

export interface ArticleFault {
  /** Stable code, `article/problem`. */
  readonly code: string;
  readonly expected: string;
  readonly found: string;
  readonly cure: string;
}

export type VettedArticle =
  | { readonly fault: ArticleFault; readonly text: null }
  | {
      readonly fault: null;
      /** LF line ends, otherwise as it came. */
      readonly text: string;
      /** What was changed or is unusual, for people to know. */
      readonly remarks: readonly string[];
    };

const PLAIN = 'a plain text in UTF-8';

const refuse = (code: string, found: string, cure: string, expected = PLAIN): VettedArticle => ({
  fault: { code: `article/${code}`, expected, found, cure },
  text: null,
});

const CONTROL = /(?![\t\n\r])\p{Cc}/u;
const HTML = /^\s*<(?:!doctype|html|head|body|\?xml|article|div|p|script)\b/i;
const UNSEEN = /[\p{Cf}\p{Zl}\p{Zp}]/gu;

const codeName = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function remarkUnseen(text: string): string[] {
  const found = new Map<string, number>();
  for (const [character] of text.matchAll(UNSEEN))
    found.set(character, (found.get(character) ?? 0) + 1);
  if (found.size === 0) return [];
  const list = [...found]
    .slice(0, 8)
    .map(([character, count]) => `${codeName(character)} ×${count}`);
  return [`Characters that nobody can see are kept as printed: ${list.join(', ')}.`];
}

/** Line ends of one kind become LF; of two kinds nobody knows which were meant. */
function vetLineEnds(text: string): VettedArticle {
  const crlf = text.split('\r\n').length - 1;
  const cr = text.split('\r').length - 1 - crlf;
  const lf = text.split('\n').length - 1 - crlf;
  if (cr > 0)
    return refuse(
      'line-ends',
      `${cr} carriage returns without line feed`,
      'Save the file with LF line ends.',
      'LF or CRLF line ends',
    );
  if (crlf > 0 && lf > 0)
    return refuse(
      'line-ends',
      `${crlf} CRLF and ${lf} LF line ends`,
      'Save the file with one kind of line end.',
      'one kind of line end',
    );
  const remarks =
    crlf > 0 ? [`${crlf} CRLF line ends were turned into LF; nothing else was changed.`] : [];
  return {
    fault: null,
    text: text.replaceAll('\r\n', '\n'),
    remarks: [...remarks, ...remarkUnseen(text)],
  };
}

export function vetArticle(bytes: Uint8Array): VettedArticle {
  if (bytes.length > ARTICLE_MAX_BYTES) {
    const size = `${(bytes.length / 1024 / 1024).toFixed(1)} MB`;
    return refuse('too-large', size, 'Add one article at a time.', 'at most 5 MB');
  }
  const decoded = decodeText(bytes);
  if (decoded.fault) return refuse(decoded.fault.kind, decoded.fault.found, decoded.fault.cure);
  const { text } = decoded;
  if (text.trim() === '')
    return refuse('empty', 'no words', 'Give the file that holds the article.');
  const control = CONTROL.exec(text)?.[0];
  if (control !== undefined)
    return refuse(
      'binary',
      `the control character ${codeName(control)}`,
      'Give the text, not the document it came in.',
    );
  if (HTML.test(text))
    return refuse(
      'html',
      'a web page',
      'Save the words of the page as plain text.',
      'the words, without tags',
    );
  return vetLineEnds(text);
}

/** Two texts are one article when only line ends and white space at the end differ. */
export const sameArticle = (one: string, other: string): boolean =>
  one.replace(/\r\n?/g, '\n').trimEnd() === other.replace(/\r\n?/g, '\n').trimEnd();

export interface KnownText {
  readonly id: string;
  readonly sha256: string;
}

/** The article on record that has this text, whatever white space stands at its end; else null. */
export function findKnownText(text: string, known: readonly KnownText[]): string | null {
  const utf8 = new TextEncoder();
  const bare = text.replace(/\r\n?/g, '\n').trimEnd();
  const hashes = new Set([text, bare, `${bare}\n`].map((each) => sha256Hex(utf8.encode(each))));
  return known.find(({ sha256 }) => hashes.has(sha256))?.id ?? null;
}
