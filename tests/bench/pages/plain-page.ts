/**
 * The same content as a person would write it by hand: a page's own words, links, tables and
 * pictures, without framework, class names, scripts or wrappers, under a few rules of style. Of the
 * two pictures of a chart it keeps the one that a phone shows. Nothing leaner says the same.
 */
import { type DefaultTreeAdapterMap, parse, serialize, defaultTreeAdapter as tree } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];
type Parent = DefaultTreeAdapterMap['parentNode'];

export const PLAIN_STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#16181d;--ink-soft:#5a606b;--hairline:#d9dce1;--series-1:#0a66a8}
@media(prefers-color-scheme:dark){:root{--paper:#14161a;--ink:#eceae4;--ink-soft:#a3a8b2;--hairline:#363b44}}
body{margin:0 auto;max-width:60rem;padding:0 1rem;background:var(--paper);color:var(--ink);font:1.05rem/1.5 Georgia,serif}
table,nav,footer,figcaption{font:.875rem/1.5 sans-serif}
th,td{border-bottom:1px solid var(--hairline);text-align:left;vertical-align:top;padding:.4rem .8rem .4rem 0}
mark{background:#ffe873;color:#16181d}
svg{display:block;max-width:100%;height:auto}`;

const DROPPED = new Set(['script', 'style', 'link', 'meta', 'noscript']);
const UNWRAPPED = new Set(['div', 'span']);
/** Attributes that say something to a reader; pictures keep theirs. */
const KEPT =
  /^(?:href|src|id|for|name|type|value|alt|lang|scope|colspan|rowspan|action|method|placeholder|role|aria-.*)$/;

const widthOf = (svg: Element) =>
  Number(svg.attrs.find(({ name }) => name === 'width')?.value ?? Number.NaN);

function* elementsBelow(node: Node): Generator<Element> {
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if (tree.isElementNode(child)) yield child;
    yield* elementsBelow(child);
  }
}

/** The wider drawings of pictures that stand in the page twice. */
function spareDrawings(body: Element): Set<Element> {
  const spare = new Set<Element>();
  for (const figure of elementsBelow(body)) {
    if (figure.tagName !== 'figure') continue;
    const drawings = [...elementsBelow(figure)].filter(
      ({ tagName, parentNode }) => tagName === 'svg' && parentNode?.childNodes.length === 1,
    );
    const narrowest = Math.min(...drawings.map(widthOf));
    for (const drawing of drawings) if (widthOf(drawing) > narrowest) spare.add(drawing);
  }
  return spare;
}

function strip(parent: Parent, spare: ReadonlySet<Element>): void {
  for (const child of [...parent.childNodes]) {
    if (tree.isCommentNode(child)) tree.detachNode(child);
    if (!tree.isElementNode(child) || child.tagName === 'svg') {
      if (tree.isElementNode(child) && spare.has(child)) tree.detachNode(child);
      continue;
    }
    if (DROPPED.has(child.tagName)) {
      tree.detachNode(child);
      continue;
    }
    strip(child, spare);
    child.attrs = child.attrs.filter(({ name }) => KEPT.test(name));
    if (!UNWRAPPED.has(child.tagName)) continue;
    for (const inner of [...child.childNodes]) {
      tree.detachNode(inner);
      tree.insertBefore(parent, inner, child);
    }
    tree.detachNode(child);
  }
}

const textOf = (element: Element | undefined): string =>
  element?.childNodes.map((node) => (tree.isTextNode(node) ? node.value : '')).join('') ?? '';

/** `html`: a page of the built site. */
export function plainPage(html: string): string {
  const elements = [...elementsBelow(parse(html))];
  const find = (name: string) => elements.find(({ tagName }) => tagName === name);
  const body = find('body');
  if (!body) throw new Error('page without body');
  strip(body, spareDrawings(body));
  const title = textOf(find('title'));
  return `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${PLAIN_STYLE}</style><body>${serialize(body)}</body></html>`;
}
