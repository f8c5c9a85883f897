/**
 * The words of a pasted page, paragraphs kept. The document must be an inert one, as DOMParser
 * makes it: nothing in it runs or is fetched, and nothing of it is ever put on a page.
 */

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
/** What a reader of the page does not read. */
const SILENT = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT HEAD IFRAME OBJECT SVG svg BUTTON INPUT SELECT TEXTAREA'.split(
    ' ',
  ),
);

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** Works without recursion: pasted pages may be nested deeper than any stack. */
export function textOfDocument(document: Document): string {
  const lines: string[] = [''];
  const say = (words: string) => {
    lines[lines.length - 1] += words;
  };
  const breakLine = () => {
    if (lines.at(-1)?.trim() !== '') lines.push('');
  };
  let node: Node | null = document.body;
  while (node) {
    const isElement = node.nodeType === ELEMENT_NODE;
    const isBlock = isElement && BLOCKS.has(node.nodeName);
    if (node.nodeType === TEXT_NODE) say((node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' '));
    if (isBlock) breakLine();
    const skipped = isElement && SILENT.has(node.nodeName);
    if (!skipped && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && !node.nextSibling) {
      if (BLOCKS.has(node.nodeName)) breakLine();
      node = node === document.body ? null : node.parentNode;
    }
    if (node && BLOCKS.has(node.nodeName)) breakLine();
    node = node?.nextSibling ?? null;
  }
  return lines
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
