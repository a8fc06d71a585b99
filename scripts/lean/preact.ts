// What no view of ours uses of Preact.
import { between, type Omission } from './omission.ts';

/** Components are functions of their props, without a state, a context or a life of their own. */
const components: Omission = {
  never: new RegExp(
    [
      'extends Component\\b|\\b(?:createContext|contextType|shouldComponentUpdate|getDerivedState\\w+)\\b',
      'getSnapshotBeforeUpdate|\\bcomponent(?:Will|Did)\\w+',
    ].join('|'),
  ),
  gone: /[cC]ontext\b|BaseComponent|state\b|componentWill/,
  cuts: [
    [between('export function BaseComponent', 'BaseComponent.prototype.render=Fragment;')],
    ['export{BaseComponent as Component}', 'export{enqueueRender}'],
    [between('function doRender', '}')],
    ['import{BaseComponent,getDomSibling}', 'import{Effect}from"@preact/signals-core";import{getDomSibling}'],
    // A component is an effect of signals: one that draws. The hooks by which @preact/signals ties both are not needed.
    [
      between('let c,oldProps', 'c._vnode=newVNode;'),
      'const c=newVNode._component=oldVNode._component||new Effect;c._vnode=newVNode;',
    ],
    [
      between('if(!oldVNode._component){', 'tmp.props.children:tmp;'),
      'c._parentDom=parentDom;c._bits=0;c._start();try{tmp=newType(newVNode.props)}finally{c._end()}',
    ],
    ['isArray(renderResult)?renderResult:[renderResult]', 'isArray(tmp)?tmp:[tmp]'],
    ['c._bits&COMPONENT_DIRTY', 'c._bits'],
    ['c._bits|=COMPONENT_DIRTY', 'c._bits=1'],
    [between('if(r.componentWillUnmount)', '}}'), 'r._dispose();'],
    ['component._globalContext,'],
    [/\bglobalContext,/g],
    ['EMPTY_OBJ,parentDom.namespaceURI', 'parentDom.namespaceURI'],
    ['=r._globalContext'],
    ['export{createContext}from"./create-context";'],
  ],
};

/** What a parent draws again is drawn again, so nodes have no numbers by which to tell that they are the same. */
const skipping: Omission = {
  gone: /_original|\boriginal\b|vnodeId/,
  cuts: [
    [between('export function cloneElement', 'vnode.ref,NULL)}')],
    [',createRef,cloneElement'],
    ['newVNode._original=oldVNode._original+1;'],
    ['newVNode._original=oldVNode._original;'],
    ['let vnodeId=0;'],
    [',_original:original||++vnodeId'],
    ['if(!original&&options.vnode)options.vnode(vnode);'],
    ['key,ref,original', 'key,ref'],
    ['key,ref,NULL', 'key,ref'],
    [',childVNode._original)', ')'],
    ['||!oldVNode._original'],
    [',!oldVNode._original)', ')'],
    ['oldDom,parentDom,isMounting', 'oldDom,parentDom'],
    ['children[i]._parent=parentVNode;'],
  ],
};

/** Nothing asks to be called when something was drawn. What a view throws goes to whoever has asked to draw. */
const callbacks: Omission = {
  gone: /commitQueue|_renderCallbacks|catchError|markAsForce|outer/,
  cuts: [
    ['if(c._renderCallbacks.length){commitQueue.push(c)}'],
    [between('if(options._commit)', 'options._catchError(e,c._vnode)}})')],
    ['(commitQueue,newVNode,refQueue)', '(refQueue)'],
    ['(commitQueue,parentDom._children,refQueue)', '(refQueue)'],
    ['(commitQueue,root,refQueue)', '(refQueue)'],
    ['outer:'],
    ['let oldCommitQueueLength=commitQueue.length;try{'],
    [between('if(c._bits&COMPONENT_PROCESSING_EXCEPTION)', 'options._catchError(e,newVNode,oldVNode)}}'), '}'],
    [between('function markAsForce', '.some(markAsForce)}}')],
    ['import{_catchError}from"./diff/catch-error";const options={_catchError};', 'const options={};'],
    ['commitQueue=[],'],
    ['commitQueue,'],
  ],
};

/** Nothing is taken over from a server, nothing suspends, and nothing of it is elsewhere. Its root is empty at first. */
const hydration: Omission = {
  never: /\bhydrate\b|Suspense|\blazy\(|\bcreatePortal\b/,
  gone: /isHydrating|excess|MODE_(?!\w+[=,|])|resumed|rangeEnd|nodeType==\d|props\._parentDom/,
  cuts: [
    [between('export function hydrate', 'render(vnode,parentDom)}')],
    ['render,hydrate', 'render'],
    [between('if(parentDom.nodeType==9)', '}')],
    ['let isHydrating=vnode&&vnode._flags&MODE_HYDRATE;'],
    ['isHydrating?NULL:'],
    ['oldVNode?NULL:parentDom.firstChild?slice.call(parentDom.childNodes):NULL,'],
    ['oldVNode?oldVNode._dom:parentDom.firstChild', 'oldVNode&&oldVNode._dom'],
    ['oldVNode._flags&MODE_HYDRATE?[oldDom]:NULL,'],
    ['oldVNode._flags&MODE_HYDRATE,'],
    [between('if(oldVNode._flags&MODE_SUSPENDED', 'excessDomChildren[0]||oldDom}')],
    ['let tmp,resumed,', 'let tmp,'],
    ['newVNode._flags&=RESET_MODE;if(resumed)resumed.some(removeNode);'],
    ['excessDomChildren?excessDomChildren[0]:'],
    [between('if(excessDomChildren){for(', 'break}}}')],
    [between('if(isHydrating){if(options._hydrationMismatch)', 'excessDomChildren=NULL')],
    [between('excessDomChildren=nodeType=="textarea"', 'oldProps[value.name]=value.value}}')],
    ['if(excessDomChildren)excessDomChildren.some(removeNode)'],
    ['&&(!isHydrating||dom.data!=newProps)'],
    ['(!isHydrating||typeof value=="function")&&'],
    ['if(!isHydrating||nodeType=="textarea")'],
    ['excessDomChildren,'],
    [',isHydrating,refQueue', ',refQueue'],
    ['||oldVNode._flags&REF_DETACHED'],
    [between('function rangeEnd', 'nodes.push(start)}}}')],
    [between('if(!skipRemove&&(r=vnode._component)', 'removeNode(r)}')],
    ['let r,end,nodes;', 'let r;'],
    ['if(oldDom&&!oldDom.parentNode)oldDom=NULL'],
    // No comments that mark what a server has sent.
    ['let next=oldDom;while(next&&next.nodeType==8)next=next.nextSibling;'],
    ['dom!=next', 'dom!=oldDom'],
    [between('while((oldDom=oldDom&&oldDom.nextSibling)', 'return oldDom'), 'return oldDom&&oldDom.nextSibling'],
    ['export{createPortal}from"./create-portal";'],
    ['&&!vnode.props._parentDom'],
    [between('if(newProps._parentDom){tmp=oldDom', 'getDomSibling(oldVNode,0):NULL}')],
    ['if(newProps._parentDom){newVNode._dom=NULL;oldDom=tmp}'],
    ['if(parentVNode.props._parentDom)return oldDom;'],
  ],
};

/** Nobody else plugs into this copy. */
const plugins: Omission = {
  gone: /options\.|[dD]ebounce/,
  cuts: [
    ['if(options._root)options._root(vnode,parentDom);'],
    ['if(options.vnode)options.vnode(newVNode);'],
    ['if(tmp=options._diff)tmp(newVNode);'],
    ['if(tmp=options.diffed)tmp(newVNode);'],
    ['if(options.unmount)options.unmount(vnode);'],
    ['||prevDebounce!=options.debounceRendering'],
    ['prevDebounce=options.debounceRendering;'],
    ['(prevDebounce||queueMicrotask)', 'queueMicrotask'],
    ['let prevDebounce,', 'let '],
    ['options.event?options.event(e):e', 'e'],
    ['export{default as options}from"./options";'],
  ],
};

/** Refs are functions. They are told of an element when it is there, and not when it has gone. */
const refs: Omission = {
  never: /\b(?:createRef|useRef)\b/,
  gone: /applyRef|_refCleanup/,
  cuts: [
    ['&&typeof type!="function"'],
    ['if(oldVNode.ref)applyRef(oldVNode.ref,NULL,childVNode,oldVNode);'],
    ['childVNode._component||newDom,childVNode', 'newDom'],
    ['applyRef(refQueue[i++],refQueue[i++],refQueue[i++])', 'refQueue[i++](refQueue[i++])'],
    [between('export function applyRef', 'options._catchError(e,vnode)}}')],
    [between('if((r=vnode.ref)&&', 'vnode)}')],
    [',applyRef'],
    [',parentVNode,skipRemove', ',skipRemove'],
    ['unmount(r[i],parentVNode,', 'unmount(r[i],'],
    ['unmount(oldVNode,oldVNode)', 'unmount(oldVNode)'],
  ],
};

/** Elements of HTML and of SVG, made by the page's own document. Nothing writes HTML or styles, so that no mistake can. */
const elements: Omission = {
  never: /dangerouslySetInnerHTML|\bstyle=|xlink|className|<(?:math|foreignObject|progress|template|slot)\b/,
  gone: /MATH_|XHTML_|dangerously|Html|\.style\b|"(?:progress|template|math)"|\bdoc\b/,
  cuts: [
    [between('else if(nodeType=="math")', 'XHTML_NAMESPACE;')],
    [between('if(nodeType=="foreignObject"', 'namespace=XHTML_NAMESPACE}')],
    ['parentDom.namespaceURI,', 'NULL,'],
    ['const doc=parentDom.ownerDocument||document;'],
    ['doc.createTextNode', 'document.createTextNode'],
    [
      'doc.createElementNS(namespace,nodeType,newProps.is?newProps:parentDom)',
      'namespace?document.createElementNS(namespace,nodeType):document.createElement(nodeType)',
    ],
    ['parentDom=nodeType=="template"&&dom.content||dom;'],
    ['diffChildren(parentDom,isArray(newChildren)', 'diffChildren(dom,isArray(newChildren)'],
    ['refQueue,parentDom)', 'refQueue)'],
    ['if(nodeType=="progress"&&inputValue==NULL){dom.removeAttribute(i)}else '],
    ['(inputValue!==dom[i]||nodeType=="progress"&&!inputValue)', 'inputValue!==dom[i]'],
    ['if(i=="dangerouslySetInnerHTML"){oldHtml=value}else '],
    ['else if(i=="dangerouslySetInnerHTML"){newHtml=value}'],
    [between('if(newHtml){', 'oldHtml)dom.textContent="";'), '{'],
    ['let newHtml;let oldHtml;'],
    [between('function setStyle', 'style[key]=value}}')],
    [between('if(name=="style"){', '}}}}}else ')],
    ['name=name.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s")'],
  ],
};

/** Attributes are what they are called: no view has one that a property would get wrong, or none that can be set. */
const attributes: Omission = {
  never:
    /<(?:img|canvas)\b[^>]*\s(?:width|height)=|\s(?:list|form|download|rowSpan|colSpan|popover|defaultChecked)=["{]/,
  gone: /"(?:popover|rowSpan|defaultValue)"/,
  cuts: [
    [between('name!="width"', 'name!="popover"&&')],
    ['name=="popover"&&value==true?"":value', 'value'],
    ['try{dom[name]=value==NULL?"":value;return}catch(e){}', 'dom[name]=value==NULL?"":value;return'],
    ['if(typeof value=="function")return;'],
    ['&&!(i=="value"&&"defaultValue"in newProps)&&!(i=="checked"&&"defaultChecked"in newProps)'],
    ['setProperty(dom,i,inputValue,oldProps[i],namespace)', 'dom[i]=inputValue'],
    ['setProperty(dom,i,checked,oldProps[i],namespace)', 'dom[i]=checked'],
    ['setProperty(dom,i,NULL,value,namespace)', 'setProperty(dom,i,NULL,namespace)'],
    ['setProperty(dom,i,value,oldProps[i],namespace)', 'setProperty(dom,i,value,namespace)'],
    ['dom,name,value,oldValue,namespace', 'dom,name,value,namespace'],
  ],
};

/**
 * An element that listens for something does so as long as it is there. So none begins to listen while an event is on its
 * way to it, and no listener has to be found again.
 */
const events: Omission = {
  never: /\bon[A-Z]\w*Capture\b|\bon[A-Z]\w*=\{[\w.]+ (?:&&|\?) /,
  gone: /eventClock|createEventProxy|_attached|useCapture/,
  cuts: [
    [
      between('if(typeof value!="function")value=NULL;', 'dom.removeEventListener(name,proxy,useCapture)}}'),
      'const listeners=dom._listeners||(dom._listeners={});if(!(name in listeners))' +
        'dom.addEventListener(name.slice(2).toLowerCase(),e=>listeners[name]?.(e));listeners[name]=value',
    ],
    ['let useCapture;'],
    [between('function createEventProxy', 'return eventHandler(e)}}}')],
    ['const eventProxies={};'],
    ['let EVENT_DISPATCHED=Symbol();'],
    ['let eventClock=0;'],
    ['const CAPTURE_REGEX=/(PointerCapture)$|Capture$/i;'],
  ],
};

/** Children come as arguments, and are text, numbers, nodes, lists of these, or nothing. */
const children: Omission = {
  gone: /Symbol|arguments|\bString\b/,
  cuts: [
    ['createElement(type,props,children)', 'createElement(type,props,...children)'],
    [',i,length=arguments.length', ',i'],
    [
      'if(length>2){normalizedProps.children=length>3?slice.call(arguments,2):children}',
      'normalizedProps.children=children;',
    ],
    ['isArray(newChildren)?newChildren:[newChildren]', 'newChildren'],
    ['||typeof childVNode=="function"'],
    ['||childVNode.constructor===String'],
    [between('export function toChildArray', 'return out}')],
    ['export{toChildArray}from"./diff/children";'],
    // Only what `createVNode` has made is drawn, and nothing that came as JSON: it is marked by that function.
    ['export const VNODE_MARKER=Symbol.for("pv");', 'export{createVNode as VNODE_MARKER}from"./create-element";'],
    ['assign({constructor:VNODE_MARKER},oldVNode)', 'assign({},oldVNode)'],
  ],
};

/** No list is so long that the fewest moves would have to be found: whatever changes its place is moved. */
const moves: Omission = {
  gone: /LIS_CANDIDATE(?!=|,)|lisLengths|moveBefore|moved/,
  cuts: [
    ['childVNode._flags|=LIS_CANDIDATE;'],
    ['moved=1', 'childVNode._flags|=INSERT_VNODE'],
    ['let moved=0;'],
    [between('if(moved){', 'newChildren[i]._flags|=INSERT_VNODE}}}}')],
    ['~(INSERT_VNODE|LIS_CANDIDATE)', '~INSERT_VNODE'],
    [between('if(!isMounting&&parentDom.moveBefore', '}else{parentDom.insertBefore'), '{parentDom.insertBefore'],
    [',parentDom,false)', ',parentDom)'],
    // Sorting what is sorted costs nothing.
    ['if(rerenderQueue.length>l){rerenderQueue.sort(depthSort)}', 'rerenderQueue.sort(depthSort);'],
    ['l=rerenderQueue.length;'],
    ['let c,l=1;', 'let c;'],
  ],
};

/** What a field is before it is set is not written down. */
const fields: Omission = {
  cuts: [
    ['_children:NULL,_parent:NULL,', ''],
    ['_dom:NULL,_component:NULL,', ''],
    [',_index:-1,_flags:0', ''],
    ['vnode._dom=vnode._component=vnode._parent=NULL', 'vnode._dom=NULL'],
    ['if(node&&node.parentNode)node.remove()', 'if(node)node.remove()'],
  ],
};

export const preact: Omission[] = [
  components,
  skipping,
  callbacks,
  hydration,
  plugins,
  refs,
  elements,
  attributes,
  events,
  children,
  moves,
  fields,
];
