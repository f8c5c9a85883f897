/**
 * Address that makes a browser scroll to words on an outside page and mark them.
 *
 * https://wicg.github.io/scroll-to-text-fragment/: `&`, `-` and `,` are syntax inside a term;
 * encodeURIComponent leaves the hyphen alone, so it is replaced here.
 */
const term = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

/** Words taken from each end of a long quote: a range survives small differences between them. */
const EDGE_WORDS = 5;
const LONG_QUOTE_WORDS = 14;

export function linkTextFragment(url: string, exact: string): string {
  const base = url.replace(/#.*$/, '');
  const words = exact.trim().split(/\s+/);
  const text =
    words.length > LONG_QUOTE_WORDS
      ? `${term(words.slice(0, EDGE_WORDS).join(' '))},${term(words.slice(-EDGE_WORDS).join(' '))}`
      : term(words.join(' '));
  return `${base}#:~:text=${text}`;
}
