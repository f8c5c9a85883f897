/** The file that brings a page alive: everything that was taken out of it, in its order. */
import type { PageParts, Part } from './find-parts';
import { REPLAY } from './replay';

/** A statement that puts an element back, attribute by attribute. */
function restore({ tag, attributes }: Part, where: 'head' | 'body'): string {
  return `__put(${JSON.stringify(tag)},${JSON.stringify([...attributes])},'${where}');`;
}

/**
 * Attributes are set, not parsed: an async attribute stays the attribute that React looks for.
 * Scripts run once the style sheets have come, of which the page itself holds only what it needed
 * without them; they are fetched meanwhile. A file that does not come leaves the page as it is.
 */
const PUT = `const __sheets=[];
function __element(tag,attributes){
  const element=document.createElement(tag);
  for(const[name,value]of attributes)element.setAttribute(name,value);
  element.onerror=self.__early.lost;
  return element;
}
function __put(tag,attributes,where){
  const element=__element(tag,attributes);
  if(tag==='link'){
    __sheets.push(new Promise(come=>{element.onload=come}));
    return document[where].append(element);
  }
  const{src,integrity}=element;
  document.head.append(__element('link',[['rel','preload'],['as','script'],['href',src],['integrity',integrity]]));
  Promise.all(__sheets).then(()=>document[where].append(element));
}
`;

/**
 * Inline parts stay at the top level of the file, where they define what later parts call.
 * Scripts for browsers without modules are left out: such browsers cannot read the loader either.
 * Stylesheets come back as links beside the inlined copy, because the framework looks for them
 * by address and would otherwise wait for its own.
 */
export function bootScript({ scripts, stylesheets }: PageParts): string {
  const modern = scripts.filter(({ attributes }) => !attributes.has('nomodule'));
  const parts = modern.map((script) =>
    script.attributes.has('src') ? restore(script, 'body') : `${script.content};`,
  );
  const links = stylesheets.map((link) => restore(link, 'head'));
  return [REPLAY, PUT, ...links, ...parts].join('\n');
}
