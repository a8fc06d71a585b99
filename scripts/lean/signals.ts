// What no sitting and no view of ours uses of signals.
import { between, type Omission } from './omission.ts';

/** Nothing is computed or watched: what follows from a signal is read where it is drawn. */
const computed: Omission = {
  never:
    /\b(?:computed|effect|untracked|action|createModel)\(|\.subscribe\(|\buse(?:Signal|Computed|SignalEffect|Model)\b/,
  gone: /\bComputed|untracked|[wW]atched|_version(?!:0|===?-1|=-1|=0)|globalVersion/,
  cuts: [
    [between('function untracked', 'capturedEffects=prevCapturedEffects}}')],
    ['let globalVersion=0;'],
    [
      'const node=addDependency(this);if(node!==void 0){node._version=this._version}return',
      'addDependency(this);return',
    ],
    ['this._version++;globalVersion++;'],
    [between('this._version=0;this._node', 'Signal.prototype._refresh=function(){return true};'), '}'],
    ['else{untracked(()=>{this._watched?.call(this)})}'],
    ['if(next===void 0){untracked(()=>{this._unwatched?.call(this)})}'],
    [between('Signal.prototype.subscribe=', 'toJSON=function(){return this.value};')],
    ['return untracked(()=>this.value)', 'return this._value'],
    [between('function needsToRecompute', 'return true}}return false}')],
    [between('function Computed(fn', 'return new Computed(fn,options)}')],
    ['(value,options)', '(value)'],
  ],
};

/** A component hears at once that a signal has changed. It is drawn later, and once for all that has changed. */
const batches: Omission = {
  never: /\bbatch\(/,
  gone: /[bB]atch|NOTIFIED|DISPOSED|RUNNING|TRACKING|_flags/,
  cuts: [
    [between('const RUNNING', 'TRACKING=1<<5;')],
    [between('function startBatch', 'return fn()}finally{endBatch()}}')],
    [between('let batchedEffect=void 0;', 'batchSnapshots=void 0;')],
    [between('function recordBatchSnapshot', 'snapshots=snapshots._next}}')],
    ['if(batchIteration>100){throw new Error("Cycle detected")}recordBatchSnapshot(this);'],
    ['startBatch();try{for', 'for'],
    ['node._target._notify()}}finally{endBatch()}}}}', 'node._target._notify()}}}}'],
    ['if(evalContext._flags&TRACKING){signal2._subscribe(node)}', 'signal2._subscribe(node)'],
    [
      between('Effect.prototype._notify=function(){', 'batchedEffect=this}}'),
      'Effect.prototype._notify=function(){enqueueRender(this)}',
    ],
    ['if(this._flags&RUNNING){throw new Error("Cycle detected")}this._flags|=RUNNING;this._flags&=~DISPOSED;'],
    ['startBatch();'],
    ['this._flags|=DISPOSED;if(!(this._flags&RUNNING)){disposeEffect(this)}', 'disposeEffect(this)'],
    ['this._flags&=~RUNNING;try{if(this._flags&DISPOSED){disposeEffect(this)}}finally{endBatch()}'],
  ],
};

/** Components are the only effects. They read their signals one after the other, never one within another. */
const effects: Omission = {
  gone: /_cleanup|capturedEffects|rollback|prevContext|_callback/i,
  cuts: [
    [between('function cleanupEffect', 'endBatch()}}}')],
    ['let capturedEffects;'],
    ['effect2._fn=void 0;effect2._sources=void 0;cleanupEffect(effect2)'],
    [
      between('function endEffect(prevContext){', '}cleanupSources'),
      'export function Effect(){}Effect.prototype._end=function(){cleanupSources',
    ],
    [between('function Effect(fn,options)', 'finally{finish()}}')],
    ['cleanupEffect(this);'],
    ['const prevContext=evalContext;'],
    ['evalContext=prevContext', 'evalContext=void 0'],
    ['return endEffect.bind(this,prevContext)'],
    [
      between('Effect.prototype.dispose=', 'effect,batch,untracked,action,createModel,Signal,Effect,Computed};'),
      'import{enqueueRender}from"preact";',
    ],
    [',_rollbackNode:node'],
    ['const rollbackNode=node._source._node;if(rollbackNode!==void 0){node._rollbackNode=rollbackNode}'],
    ['=node._rollbackNode;if(node._rollbackNode!==void 0){node._rollbackNode=void 0}', '=void 0;'],
    // The order of what a component reads does not matter, for all of it is looked at.
    [
      between(
        'if(node._nextSource!==void 0){node._nextSource._prevSource=node._prevSource;',
        'evalContext._sources=node}return node}return void 0}',
      ),
      '}}',
    ],
    ['return node}else if', '}else if'],
    ['{return void 0}', 'return;'],
    ['if(targets!==node&&node._prevTarget===void 0)'],
    // What is not there is not set, and what is there is an object.
    [/_(?:nextSource|prevTarget|nextTarget):void 0,?/g],
    [/!==void 0/g],
    [/([\w.]+)===void 0/g, '!$1'],
  ],
};

export const signals: Omission[] = [computed, batches, effects];
