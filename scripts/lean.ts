// What a visitor's files leave out of the libraries they are made of: what no view of ours uses. Everything is named by
// what it is called in public, so that a new version of a library either fits or stops the build here.
import type { Plugin } from 'rollup';

interface Omission {
  /** Whose file. */
  from: RegExp;
  /** What is there. */
  what: RegExp;
  /** What stands in its place. */
  instead: string;
  /** What our own sources must not mention, since it does not work in a visitor's file. */
  never?: RegExp;
}

const preact = /node_modules\/preact\/dist\/preact/;
const signals = /@preact\/signals\/dist\/signals/;
const signalsCore = /@preact\/signals-core\/dist\/signals-core/;

const lifecycle = [
  'getDerivedStateFromProps|getDerivedStateFromError|getSnapshotBeforeUpdate|getChildContext|contextType',
  'shouldComponentUpdate|component(?:WillReceiveProps|WillMount|DidMount|WillUpdate|DidUpdate|WillUnmount|DidCatch)',
].join('|');

const omissions: Omission[] = [
  // Components are functions, without a context.
  { from: preact, what: /\(\w=\w\.prototype\)&&\w\.render\b/g, instead: '!1', never: /extends Component\b/ },
  { from: preact, what: /\(\w=\w\.contextType\)&&[\w.[\]]+/g, instead: 'void 0', never: /\bcreateContext\b/ },
  { from: preact, what: /\w\?\w\?\w\.props\.value:\w\.__:(\w)/g, instead: '$1' },
  { from: preact, what: /\w\.prototype\.forceUpdate=function.*?\},/g, instead: '' },
  // No component has these, so asking for them gives undefined.
  {
    from: preact,
    what: new RegExp(`[\\w$]+\\.(?:${lifecycle})\\b(?!=[^=])`, 'g'),
    instead: 'void 0',
    never: new RegExp(`\\b(?:${lifecycle})\\b`),
  },
  { from: preact, what: /\(\w=\(\w=\w\.constructor\)&&void 0\)/g, instead: '!1' },
  // Nothing writes HTML, so that no mistake can.
  { from: preact, what: /"dangerouslySetInnerHTML"==\w/g, instead: '!1', never: /dangerouslySetInnerHTML/ },
  // No style attribute either, nor elements that need care of their own.
  { from: preact, what: /"style"==\w/g, instead: '!1', never: /\bstyle=/ },
  {
    from: preact,
    what: /"(?:math|foreignObject|progress|template)"==\w/g,
    instead: '!1',
    never: /<(?:math|foreignObject|progress|template)\b/,
  },
  { from: preact, what: /"progress"!=\w/g, instead: '!0' },
  { from: preact, what: /"http:\/\/www\.w3\.org\/1998\/Math\/MathML"==\w/g, instead: '!1' },
  {
    from: preact,
    what: /\.replace\(\/xlink\(H\|:h\)\/,"h"\)\.replace\(\/sName\$\/,"s"\)/g,
    instead: '',
    never: /xlink|className/,
  },
  // Nothing suspends, and nothing is taken over from a server: no such flags, no comments as marks, no portals.
  { from: preact, what: /\b(\w)&&\1\.then\b/g, instead: '!1', never: /Suspense|\blazy\(/ },
  { from: preact, what: /\b(?:8|32|128)&[\w.]+\.__u\b/g, instead: '0', never: /\bhydrate\b/ },
  { from: preact, what: /\b8==[\w.]+\.nodeType\b/g, instead: '!1' },
  { from: preact, what: /\(\w=\w\.__z\)/g, instead: '!1' },
  { from: preact, what: /\b\w\.__P&&\(/g, instead: '!1&&(' },
  { from: preact, what: /\b\w\.props\.__P\b/g, instead: 'void 0', never: /\bcreatePortal\b/ },
  // It is drawn into an empty root, where nothing is found, and nothing moves.
  { from: preact, what: /\w\.firstChild\?\w\.call\(\w\.childNodes\):null/g, instead: 'null' },
  { from: preact, what: /:\w&&\w\.call\(\w\.childNodes\)/g, instead: ':null' },
  { from: preact, what: /\(\w\?\w\.localName==\w:3==\w\.nodeType\)/g, instead: '!1' },
  { from: preact, what: /for\([\w$]+=\{\},\w=0;\w<\w\.attributes\.length;.*?\.value;/g, instead: ';' },
  { from: preact, what: /!\w&&\w\.moveBefore&&\w\.parentNode/g, instead: '!1' },
  // Nobody else plugs into this copy of Preact.
  { from: preact, what: /\b\w\.(?:vnode|event|debounceRendering|__m)\b(?!=[^=])/g, instead: 'void 0' },
  // Views read `signal.value`. A signal that is itself a child or a prop would need half of the library.
  {
    from: signals,
    what: /Object\.defineProperties\(\w+\.prototype,\{constructor:.*?__b:\{configurable:!0,value:1\}\}\);/g,
    instead: '',
  },
  { from: signals, what: /"string"==typeof \w\.type/g, instead: '!1' },
  { from: signals, what: /"undefined"!=typeof window&&!!window\.__PREACT_SIGNALS_DEVTOOLS__/g, instead: '!1' },
  // Nothing is kept from drawing again, for there is little to draw, and there are no hooks to look at.
  { from: signals, what: /\w\.prototype\.shouldComponentUpdate=function.*?return!1\};/g, instead: '' },
  {
    from: signals,
    what: /\w\("__h",function.*?\}\);/g,
    instead: '',
    never: /\buse(?:Signal|Computed|SignalEffect|SignalRef|Model)\b/,
  },
  { from: signals, what: /"function"==typeof \w\.type\?\w\.type\.displayName\|\|\w\.type\.name:""/g, instead: '""' },
  // Nothing is computed, watched or subscribed to: what follows from a signal is read where it is drawn.
  {
    from: signalsCore,
    what: /(\w)\.prototype=new \w;.*?Object\.defineProperty\(\1\.prototype,"value",\{.*?\}\}\);/g,
    instead: '',
    never: /\bcomputed\(/,
  },
  {
    from: signalsCore,
    what: /\w\.prototype\.(?:subscribe|valueOf|toString|toJSON)=function.*?\};(?=\w\.prototype)/g,
    instead: '',
    never: /\.subscribe\(/,
  },
  { from: signalsCore, what: /null==\w\?void 0:\w\.(?:watched|unwatched|name)\b/g, instead: 'void 0' },
];

const own = /packages\/widget\/src\//;
const none = '\0no-hooks';

/**
 * Leaves out what no visitor needs.
 *
 * - zod: a schema is made inside a function that no page calls, so nothing of it may be left.
 * - preact/hooks: state lives in a sitting's signals. It would cost 800 bytes (brotli) for hooks of @preact/signals alone.
 * - The JSX runtime: views call `h` directly, which saves another 80.
 * - The omissions above: 1,400.
 */
export function lean(): Plugin {
  return {
    name: 'lean',
    resolveId(id, importer) {
      if (id === 'zod') return { id, external: true, moduleSideEffects: false };
      if (id !== 'preact/hooks') return null;
      if (!importer?.includes('@preact/signals')) {
        this.error(`${importer} imports preact/hooks. Views have no hooks: keep their state in signals.`);
      }
      return { id: none, moduleSideEffects: false };
    },
    load: (id) => (id === none ? 'export const useMemo = () => {}, useRef = useMemo, useEffect = useMemo;' : null),
    transform(code, id) {
      if (own.test(id)) {
        const used = omissions.find(({ never }) => never?.test(code));
        if (used)
          this.error(`${id} uses ${used.never!.exec(code)}, which scripts/lean.ts leaves out of a visitor's files.`);
        return id.endsWith('.tsx') ? { code: `import { Fragment, h } from 'preact';\n${code}`, map: null } : null;
      }
      const about = omissions.filter(({ from }) => from.test(id));
      let lean = code;
      for (const { what, instead } of about) {
        const before = lean;
        lean = lean.replace(what, instead);
        if (lean === before)
          this.error(`${id} has no ${what} any more. Look through the omissions in scripts/lean.ts.`);
      }
      return about.length > 0 ? { code: lean, map: null } : null;
    },
    renderChunk(_code, { name, imports }, _options, { chunks }) {
      const left = imports.filter((id) => !chunks[id]);
      if (left.length > 0) this.error(`${name} still imports ${left.join(', ')}. A visitor has no packages.`);
      return null;
    },
  };
}
