/**
 * Browser code that loses no early click or key. Runs as the first part of a boot file.
 *
 * Until the framework has hydrated an element, what happens to it has no effect beyond the
 * browser's own. Three things can become of such an event:
 * - the framework does not listen yet: it is kept and repeated once its target is hydrated;
 * - it listens, hydrates the target at once and handles the event: nothing to do;
 * - it listens but cannot hydrate yet, and drops the event: kept and repeated as well.
 * What was entered into a field is set again in any case, which does no harm twice: hydrating may
 * have put the old value back before the framework's handler could read the new one.
 * A part of a page that listens by itself, from an effect, hears nothing when it is hydrated and
 * the effect has not run: `data-wakes` says so of it, and `data-awake`, once it has.
 * Of radio buttons the last one chosen counts: what was wanted of the others is then forgotten.
 * One event is repeated per frame, so that each finds the page as the one before left it.
 * The last two are told apart by a listener that runs on the document right after the
 * framework's own. React marks hydrated nodes with `__reactProps$…` and the document it listens
 * on with `_reactListening…`; the end-to-end tests fail when that changes.
 */
export const REPLAY = `(()=>{
const{q,kept,stop}=self.__early;stop();
const has=(node,prefix)=>Object.keys(node).some(key=>key.startsWith(prefix));
const hydrated=target=>{
  if(target.closest?.('[data-wakes]:not([data-awake])'))return false;
  for(let node=target;node instanceof Element;node=node.parentElement){
    if(node===document.body&&node!==target)return false;
    if(has(node,'__reactProps$'))return true;
  }
  return has(document.body,'__reactProps$');
};
const isField=element=>element.matches?.('input,textarea,select');
const wanted=new Map();
const note=({target})=>{if(isField(target))wanted.set(target,{value:target.value,checked:target.checked})};
q.forEach(note);
let behind=false,repeating=false;
const settle=event=>{if(hydrated(event.target)){const at=q.indexOf(event);if(at>=0)q.splice(at,1)}};
const forget=({target})=>{
  if(target.type!=='radio')return;
  for(const other of wanted.keys())
    if(other!==target&&other.type==='radio'&&other.name===target.name&&other.form===target.form)wanted.delete(other);
};
const keep=event=>{
  if(repeating)return;
  forget(event);
  if(wanted.has(event.target))note(event);
  if(hydrated(event.target))return;
  q.push(event);
  note(event);
  if(!behind&&has(document,'_reactListening')){
    behind=true;
    for(const type of ['click','keydown'])document.addEventListener(type,settle,true);
  }
};
for(const type of kept)addEventListener(type,keep,true);

const proto=(element,property)=>
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element),property);
const retype=(field,value)=>{
  const{selectionStart,selectionEnd}=field;
  field.value=field.defaultValue;
  proto(field,'value').set.call(field,value);
  field.dispatchEvent(new InputEvent('input',{bubbles:true}));
  if(selectionStart!==null&&document.activeElement===field)
    field.setSelectionRange(selectionStart,selectionEnd);
};
const reselect=(field,value)=>{
  field.value=value;
  field.dispatchEvent(new Event('change',{bubbles:true}));
};
const recheck=(box,checked)=>{
  box.checked=box.defaultChecked;
  if(checked!==box.checked)box.click();
};
const changed=({target})=>{
  const want=wanted.get(target);
  if(want===undefined)return;
  wanted.delete(target);
  if(target instanceof HTMLSelectElement)reselect(target,want.value);
  else if(/^(?:checkbox|radio)$/.test(target.type))recheck(target,want.checked);
  else if(want.value!==target.defaultValue)retype(target,want.value);
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
const again={click:clicked,keydown:pressed,input:changed,change:changed};
const until=performance.now()+30000;
const turn=()=>{
  const ready=({target})=>hydrated(target)||!target.isConnected&&hydrated(document.body);
  if(q.length>0&&ready(q[0])){
    const event=q.shift();
    repeating=true;
    again[event.type](event);
    repeating=false;
  }
  if(performance.now()<until&&(q.length>0||!hydrated(document.body)))return requestAnimationFrame(turn);
  for(const type of kept){removeEventListener(type,keep,true);document.removeEventListener(type,settle,true)}
};
requestAnimationFrame(turn);
})();
`;
