/**
 * Of a stylesheet, what a page's own classes can need. The framework puts the styles of many pages
 * into one file; inlined, each page would carry all of them. The whole file comes with the scripts,
 * before anything can add a class of another module.
 */

import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5';
import { type ChildNode, type Container, parse as parseCss } from 'postcss';

type Node = DefaultTreeAdapterMap['node'];

/**
 * The framework names classes `<hash of the module>_<name>`. Modules are kept or dropped whole: a
 * script may add any class of a module that the page uses.
 */
const moduleOf = (className: string): string =>
  className.includes('_') ? className.slice(0, className.lastIndexOf('_')) : '';

function addModules(node: Node, modules: Set<string>): void {
  if (defaultTreeAdapter.isElementNode(node)) {
    const names = node.attrs.find(({ name }) => name === 'class')?.value.split(/\s+/) ?? [];
    for (const name of names) modules.add(moduleOf(name));
  }
  if ('childNodes' in node) for (const child of node.childNodes) addModules(child, modules);
}

/** Modules whose classes stand in a page; the empty one for classes without a module. */
export function modulesIn(html: string): Set<string> {
  const modules = new Set<string>(['']);
  addModules(parse(html), modules);
  return modules;
}

const CLASS = /\.(-?[A-Za-z_][\w-]*)/g;
/** What stands in brackets only narrows a selector: it decides nothing here. */
const ARGUMENTS = /\([^()]*\)|\[[^\]]*\]/g;

function mayApply(selector: string, modules: ReadonlySet<string>): boolean {
  let outer = selector;
  for (
    let inner = outer.replace(ARGUMENTS, '');
    inner !== outer;
    inner = outer.replace(ARGUMENTS, '')
  )
    outer = inner;
  return [...outer.matchAll(CLASS)].every(([, name = '']) => modules.has(moduleOf(name)));
}

function prune(container: Container<ChildNode>, modules: ReadonlySet<string>): void {
  container.each((node) => {
    if (node.type === 'rule') {
      const selectors = node.selectors.filter((selector) => mayApply(selector, modules));
      if (selectors.length === 0) node.remove();
      else if (selectors.length < node.selectors.length) node.selectors = selectors;
    } else if (
      node.type === 'atrule' &&
      node.nodes !== undefined &&
      !/keyframes$/.test(node.name)
    ) {
      prune(node as Container<ChildNode>, modules);
      if (node.nodes.length === 0 && /^(?:media|container|supports)$/.test(node.name))
        node.remove();
    }
  });
}

export function keepModules(css: string, modules: ReadonlySet<string>): string {
  const root = parseCss(css);
  prune(root, modules);
  return root.toString();
}
