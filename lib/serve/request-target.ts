/** The target of a request (RFC 9112, 3.2): a clean path, or the status that refuses it. */

export type RequestTarget =
  | { readonly path: string; readonly query: string }
  | { readonly refused: 400 | 414 };

/** No address of this site comes near; a longer one is a mistake or an attack. */
const TARGET_MAX_LENGTH = 2_048;

/** Control characters, separators of other systems, empty and relative segments. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point.
const UNCLEAN = /[\u0000-\u001f\u007f\\]|\/\/|\/\.{1,2}(?:\/|$)/;

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

export function readTarget(target: string): RequestTarget {
  if (target.length > TARGET_MAX_LENGTH) return { refused: 414 };
  const [raw = '', ...queries] = target.split('?');
  const query = queries.join('?');
  const path = decode(raw);
  if (path === null || !path.startsWith('/') || UNCLEAN.test(path)) return { refused: 400 };
  if (/[^\x21-\x7e]|[#"<>\\^`{|}]/.test(raw + query)) return { refused: 400 };
  return { path, query };
}
