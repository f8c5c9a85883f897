/** From the path of a request to the file that answers it. */

export type Answer =
  | { readonly kind: 'file'; readonly file: string }
  /** The one address of the same page, so that links, caches and hydration agree on it. */
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'none' };

/** Parts of a build that are not addresses: copies, host configuration, the not-found page. */
const HIDDEN = /\.(?:br|gz)$|^_headers$|^_nginx\.conf$|^(?:404|_not-found)(?:\.html)?$/;

export function resolveAddress(path: string, has: (file: string) => boolean): Answer {
  const name = path.slice(1);
  if (HIDDEN.test(name)) return { kind: 'none' };
  if (name === '') return { kind: 'file', file: 'index.html' };
  if (name === 'index' || name === 'index.html') return { kind: 'moved', to: '/' };
  const bare = name.replace(/(?:\.html|\/)$/, '');
  if (bare !== name)
    return has(`${bare}.html`) ? { kind: 'moved', to: `/${bare}` } : { kind: 'none' };
  if (has(name)) return { kind: 'file', file: name };
  if (has(`${name}.html`)) return { kind: 'file', file: `${name}.html` };
  return { kind: 'none' };
}
