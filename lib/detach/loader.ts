/**
 * The only script a page runs before its reader shows intent: it waits for a pointer, touch, key
 * or focus, then fetches the page's boot file. What the reader does meanwhile is kept in
 * `self.__early` for the boot file to replay. Written small by hand: every page pays for it.
 */
export const LOADER = `(()=>{
const s=document.currentScript.dataset,q=[],r=e=>{q.push(e)},
intents=['pointerover','touchstart','keydown','focusin'],
kept=['click','keydown','input','change'],
each=(list,what,f)=>list.forEach(t=>window[what+'EventListener'](t,f,{capture:true,passive:true})),
go=()=>{each(intents,'remove',go);const b=document.createElement('script');
b.src=s.boot;b.integrity=s.integrity;document.head.append(b)};
self.__early={q,kept,stop(){each(kept,'remove',r)}};
each(kept,'add',r);each(intents,'add',go);
if('atOnce'in s||location.search)go()
})()
`;
