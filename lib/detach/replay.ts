/**
 * Browser code that loses no early click or key. Runs as the first part of a boot file.
 *
 * Until the framework has hydrated an element, what happens to it has no effect beyond the
 * browser's own. Three things can become of such an event:
 * - the framework does not listen yet: it is kept and repeated once its target is hydrated;
 * - it listens, hydrates the target at once and handles the event: nothing to do;
 * - it listens but cannot hydrate yet, and drops the event: kept and repeated as well.
 * The last two are told apart by a listener that runs on the document right after the
 * framework's own. React marks hydrated nodes with `__reactProps$…` and the document it listens
 * on with `_reactListening…`; the end-to-end tests fail when that changes.
 */
export const REPLAY = `(()=>{
const{q,kept,stop}=self.__early;stop();
const has=(node,prefix)=>Object.keys(node).some(key=>key.startsWith(prefix));
const hydrated=target=>{
  for(let node=target;node instanceof Element;node=node.parentElement){
    if(node===document.body&&node!==target)return false;
    if(has(node,'__reactProps$'))return true;
  }
  return has(document.body,'__reactProps$');
};
let behind=false;
const settle=event=>{if(hydrated(event.target)){const at=q.indexOf(event);if(at>=0)q.splice(at,1)}};
const keep=event=>{
  if(!event.isTrusted||hydrated(event.target))return;
  q.push(event);
  if(!behind&&has(document,'_reactListening')){
    behind=true;
    for(const type of kept)document.addEventListener(type,settle,true);
  }
};
for(const type of kept)addEventListener(type,keep,true);

const proto=(element,property)=>
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element),property);
const retype=field=>{
  const{value,selectionStart,selectionEnd}=field;
  field.value=field.defaultValue;
  proto(field,'value').set.call(field,value);
  field.dispatchEvent(new InputEvent('input',{bubbles:true}));
  if(selectionStart!==null&&document.activeElement===field)
    field.setSelectionRange(selectionStart,selectionEnd);
};
const recheck=box=>{
  if(box.checked===box.defaultChecked)return;
  box.checked=box.defaultChecked;
  box.click();
};
const isBox=element=>/^(?:checkbox|radio)$/.test(element.type);
const done=new Set();
const changed=field=>{
  if(done.has(field))return;
  done.add(field);
  if(field instanceof HTMLSelectElement)field.dispatchEvent(new Event('change',{bubbles:true}));
  else if(isBox(field))recheck(field);
  else if(field.defaultValue!==undefined&&field.value!==field.defaultValue)retype(field);
};
const native=element=>{
  const control=element.closest('a[href],summary,label,input,select,textarea,button');
  return control!==null&&!(control instanceof HTMLButtonElement&&!(control.form&&control.type==='submit'));
};
const clicked=event=>{
  const{clientX,clientY}=event;
  const target=event.target.isConnected?event.target:document.elementFromPoint(clientX,clientY);
  if(target===null||native(target))return;
  const{button,detail,ctrlKey,shiftKey,altKey,metaKey}=event;
  target.dispatchEvent(new MouseEvent('click',{bubbles:true,cancelable:true,view:window,
    clientX,clientY,button,detail,ctrlKey,shiftKey,altKey,metaKey}));
};
const pressed=event=>{
  const{key,code,ctrlKey,shiftKey,altKey,metaKey,target}=event;
  if(key==='Tab'||!target.isConnected)return;
  target.dispatchEvent(new KeyboardEvent('keydown',{bubbles:true,cancelable:true,
    key,code,ctrlKey,shiftKey,altKey,metaKey}));
};
const again={click:clicked,keydown:pressed,input:({target})=>changed(target),change:({target})=>changed(target)};
const until=performance.now()+30000;
const turn=()=>{
  while(q.length>0&&(hydrated(q[0].target)||!q[0].target.isConnected&&hydrated(document.body))){
    const event=q.shift();
    again[event.type](event);
  }
  if(performance.now()<until&&(q.length>0||!hydrated(document.body)))return requestAnimationFrame(turn);
  for(const type of kept){removeEventListener(type,keep,true);document.removeEventListener(type,settle,true)}
};
requestAnimationFrame(turn);
})();
`;
