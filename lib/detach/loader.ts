import { sha256Source } from './hash';

/**
 * The only script a page runs before its reader shows intent: it waits for a pointer, touch, key
 * or focus, then fetches the boot file that the element before it names. What the reader does meanwhile is kept in
 * `self.__early` for the boot file to replay. A page that is still arriving is waited for: the
 * framework would hydrate what is not all there. When a file does not come, the page is told so
 * (`data-lost`), for its style sheet to say what works without; while an address with a query waits
 * for its scripts, what the page shows is not yet the answer (`data-asked`). Written small by hand: every page pays for it.
 */
export const LOADER = `(()=>{
const s=document.currentScript,w=s.previousElementSibling,h=document.documentElement.dataset,q=[],r=e=>{q.push(e)},
intents=['pointerover','touchstart','keydown','focusin'],
kept=['click','keydown','input','change'],
each=(list,what,f)=>list.forEach(t=>window[what+'EventListener'](t,f,{capture:true,passive:true})),
put=()=>{const b=document.createElement('script');b.onerror=self.__early.lost;b.src=w.src;b.integrity=w.integrity;document.head.append(b)},
go=()=>{each(intents,'remove',go);document.readyState=='loading'?addEventListener('DOMContentLoaded',put):put()};
self.__early={q,kept,stop(){each(kept,'remove',r)},lost(){h.lost=''}};
each(kept,'add',r);each(intents,'add',go);
if(location.search)h.asked='';
if('atOnce'in s.dataset||location.search)go()
})()`;

/** What lets it run, in a policy that allows no other inline script. */
export const LOADER_HASH = sha256Source(LOADER);
