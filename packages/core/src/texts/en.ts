import { en as plain } from './plain/en.ts';
import { en as prompt } from './prompt/en.ts';
import { en as scales } from './scales/en.ts';
import { en as structured } from './structured/en.ts';
import type { QuestionTexts } from './texts.ts';

/** English. */
export const en: QuestionTexts = /* @__PURE__ */ Object.assign({}, prompt, plain, structured, { scales });
