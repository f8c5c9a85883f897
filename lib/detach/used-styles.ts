/**
 * Of a stylesheet, what a page can need before its scripts run. The framework puts the styles of
 * many pages into one file; inlined, each page would carry all of them. The whole file comes back
 * with the scripts, and these wait for it (`boot-script.ts`), so that whatever a class or element
 * they add looks like is known by then.
 */

import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5';
import { type ChildNode, type Container, parse as parseCss } from 'postcss';

type Node = DefaultTreeAdapterMap['node'];

/** Names of classes and elements that stand in a page; of elements in lower case. */
export interface PageNames {
  readonly classes: Set<string>;
  readonly elements: Set<string>;
}

function addNodeNames(node: Node, names: PageNames): void {
  if (defaultTreeAdapter.isElementNode(node)) {
    names.elements.add(node.tagName.toLowerCase());
    const classes = node.attrs.find(({ name }) => name === 'class')?.value.split(/\s+/) ?? [];
    for (const name of classes) names.classes.add(name);
  }
  if ('childNodes' in node) for (const child of node.childNodes) addNodeNames(child, names);
}

/** Adds the names that stand in a page, as text, to those of others. */
export function addNames(html: string, names: PageNames): void {
  addNodeNames(parse(html), names);
}

const CLASS = /\.(-?[A-Za-z_][\w-]*)/g;
/** Where a compound selector begins; `:before` and the like do not begin one. */
const ELEMENT = /(?:^|[\s>+~])([A-Za-z][\w-]*)/g;
/** What stands in brackets only narrows a selector: it decides nothing here. */
const ARGUMENTS = /\([^()]*\)|\[[^\]]*\]/g;

function mayApply(selector: string, { classes, elements }: PageNames): boolean {
  let outer = selector;
  for (
    let inner = outer.replace(ARGUMENTS, '');
    inner !== outer;
    inner = outer.replace(ARGUMENTS, '')
  )
    outer = inner;
  return (
    [...outer.matchAll(CLASS)].every(([, name = '']) => classes.has(name)) &&
    [...outer.matchAll(ELEMENT)].every(([, name = '']) => elements.has(name.toLowerCase()))
  );
}

function prune(container: Container<ChildNode>, names: PageNames): void {
  container.each((node) => {
    if (node.type === 'rule') {
      const selectors = node.selectors.filter((selector) => mayApply(selector, names));
      if (selectors.length === 0) node.remove();
      else if (selectors.length < node.selectors.length) node.selectors = selectors;
    } else if (
      node.type === 'atrule' &&
      node.nodes !== undefined &&
      !/keyframes$/.test(node.name)
    ) {
      prune(node as Container<ChildNode>, names);
      if (node.nodes.length === 0 && /^(?:media|container|supports)$/.test(node.name))
        node.remove();
    }
  });
}

/** A stylesheet without the rules that apply to nothing of these names. */
export function keepUsed(css: string, names: PageNames): string {
  const root = parseCss(css);
  prune(root, names);
  return root.toString();
}
