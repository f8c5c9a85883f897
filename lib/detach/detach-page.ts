/** Takes the scripts out of an exported page and puts its styles in. */
import { bootScript } from './boot-script';
import { findParts, type Part, type Place } from './find-parts';
import { nameHash, sha256Source } from './hash';
import { LOADER } from './loader';
import { faultsOfShape } from './page-shape';

/** Folder of the files made here, below the site's root. */
export const DETACHED_FOLDER = '_detached';

const WAITING = 'text/plain';

export interface TextFile {
  /** Path below the site's root, without leading slash. */
  readonly path: string;
  readonly text: string;
}

export interface DetachOptions {
  /** Text of a stylesheet by its address; null when there is none. */
  readonly stylesheet: (address: string) => string | null;
  /** Whether the page is nothing without its scripts and loads them unasked. */
  readonly atOnce: boolean;
  /** The policy to repeat in the page, for hosts that send no headers of ours. */
  readonly policy: (styleHashes: readonly string[]) => string;
}

export interface DetachedPage {
  readonly html: string;
  readonly boot: TextFile;
  /** Hashes of the page's styles, as `sha256-…`. */
  readonly styleHashes: readonly string[];
}

interface Edit extends Place {
  readonly text: string;
}

const escapeAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Replaces places of a text; they must not overlap. What is put where an element starts comes last. */
function applyEdits(text: string, edits: readonly Edit[]): string {
  let rest = text;
  for (const { start, end, text: put } of [...edits].sort((a, b) => b.start - a.start))
    rest = rest.slice(0, start) + put + rest.slice(end);
  return rest;
}

function styleText(link: Part, { stylesheet }: DetachOptions): string {
  const address = link.attributes.get('href') ?? '';
  const css = stylesheet(address);
  if (css === null) throw new Error(`stylesheet not in the export: ${address}`);
  if (/<\/style/i.test(css)) throw new Error(`stylesheet that would end its element: ${address}`);
  // Inlined, a relative address would be resolved against the page instead of the stylesheet.
  const relative = /url\((?!\s*["']?(?:\/|data:|#))[^)]*\)/.exec(css);
  if (relative) throw new Error(`stylesheet with a relative address: ${address}: ${relative[0]}`);
  return css;
}

/**
 * The loader stands in the page itself: asked for as a file it cost a request and, measured on a
 * slow phone, 60 ms of the first paint, and heard nothing of a reader until it had arrived. Being
 * the same in every page, it is one hash in the one policy.
 */
function loaderTags(boot: TextFile, atOnce: boolean): string {
  // A type that no browser runs: the element only says what the loader will fetch.
  const waiting = `<script type="${WAITING}" src="/${boot.path}" integrity="${sha256Source(boot.text)}"></script>`;
  return `${waiting}<script${atOnce ? ' data-at-once=""' : ''}>${LOADER}</script>`;
}

/** Throws, naming what it found, when the page is not of the shape that the framework used to write. */
export function detachPage(html: string, options: DetachOptions): DetachedPage {
  const parts = findParts(html);
  const faults = faultsOfShape(parts);
  if (faults.length > 0) throw new Error(`page of an unknown shape: ${faults.join('; ')}`);

  const code = bootScript(parts);
  const boot = { path: `${DETACHED_FOLDER}/boot-${nameHash(code)}.js`, text: code };
  // One element, one hash in the policy, however many files the framework wrote.
  const css = parts.stylesheets.map((link) => styleText(link, options)).join('\n');
  const styleHashes = css === '' ? [] : [sha256Source(css)];
  const policy = escapeAttribute(options.policy(styleHashes));
  const { end } = parts.head;
  const { charsetEnd } = parts;
  const edits: Edit[] = [
    ...[...parts.scripts, ...parts.preloads].map((part) => ({ ...part, text: '' })),
    ...parts.stylesheets.map((link, place) => ({
      ...link,
      text: place === 0 ? `<style>${css}</style>` : '',
    })),
    {
      start: charsetEnd,
      end: charsetEnd,
      text: `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
    },
    { start: end, end, text: loaderTags(boot, options.atOnce) },
  ];
  return { html: applyEdits(html, edits), boot, styleHashes };
}
