/**
 * Finds, in an exported page, the parts that detaching moves: scripts, stylesheet links and the
 * preloads that announce them. The HTML standard's own parser says where each begins and ends.
 */
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** Half-open range of UTF-16 positions in the page's text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface Part extends Place {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Text inside the element. */
  readonly content: string;
}

export interface PageParts {
  readonly head: Place;
  /** Where the declaration of the character set ends; a policy may stand right behind it. */
  readonly charsetEnd: number;
  readonly scripts: readonly Part[];
  readonly stylesheets: readonly Part[];
  readonly preloads: readonly Part[];
  /** `<style>` elements that the page brings along. */
  readonly styles: readonly Part[];
  /** What no policy without `unsafe-inline` allows: style attributes, event handlers. */
  readonly inlineCode: readonly string[];
  /** Ids of content that waits for a script to put it in its place. */
  readonly waiting: readonly string[];
}

/** Types whose content is data to the browser: never run, so no business of a policy. */
const isData = (attributes: ReadonlyMap<string, string>): boolean =>
  /json$/.test(attributes.get('type') ?? '');

function partOf(element: Element): Part {
  const location = element.sourceCodeLocation;
  if (!location) throw new Error(`element without place in the page: <${element.tagName}>`);
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
  const content = element.childNodes
    .map((child) => (defaultTreeAdapter.isTextNode(child) ? child.value : ''))
    .join('');
  return {
    tag: element.tagName,
    start: location.startOffset,
    end: location.endOffset,
    attributes,
    content,
  };
}

function inlineCodeOf({ tag, attributes }: Part): string[] {
  return [...attributes]
    .filter(([name, value]) => name === 'style' || /^on/.test(name) || /^javascript:/i.test(value))
    .map(([name, value]) => `<${tag} ${name}="${value.slice(0, 80)}">`);
}

function* elementsBelow(node: Node): Generator<Element> {
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) {
    if (defaultTreeAdapter.isElementNode(child)) yield child;
    yield* elementsBelow(child);
  }
}

/** The place between `<head>` and `</head>`. Throws when the page has no explicit head. */
function headOf(elements: readonly Element[]): Place {
  const location = elements.find(({ tagName }) => tagName === 'head')?.sourceCodeLocation;
  if (!location?.startTag || !location.endTag) throw new Error('page without <head>…</head>');
  return { start: location.startTag.endOffset, end: location.endTag.startOffset };
}

export function findParts(html: string): PageParts {
  const elements = [...elementsBelow(parse(html, { sourceCodeLocationInfo: true }))];
  const parts = elements.filter(({ sourceCodeLocation }) => sourceCodeLocation).map(partOf);
  const links = parts.filter(({ tag }) => tag === 'link');
  const isPreload = ({ attributes }: Part) =>
    /^(?:module)?preload$/.test(attributes.get('rel') ?? '') &&
    /^(?:script|style)$/.test(attributes.get('as') ?? 'script');
  const head = headOf(elements);
  const charset = parts.find(({ tag, attributes }) => tag === 'meta' && attributes.has('charset'));
  return {
    head,
    charsetEnd: charset?.end ?? head.start,
    scripts: parts.filter(({ tag, attributes }) => tag === 'script' && !isData(attributes)),
    stylesheets: links.filter(({ attributes }) => attributes.get('rel') === 'stylesheet'),
    preloads: links.filter(isPreload),
    styles: parts.filter(({ tag }) => tag === 'style'),
    inlineCode: parts.flatMap(inlineCodeOf),
    waiting: parts
      .map(({ attributes }) => attributes.get('id') ?? '')
      .filter((id) => /^[BPS]:[0-9a-f]+$/.test(id)),
  };
}
