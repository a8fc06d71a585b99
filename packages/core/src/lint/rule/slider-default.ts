import { pointer } from '../patch.ts';
import { type LintRule, ofItem } from '../rule.ts';

const presets = ['default', 'defaultValue', 'initial', 'preset', 'start', 'value'];

/** A handle that stands somewhere is an answer that nobody gave. */
export const sliderDefault: LintRule = {
  id: 'slider-default',
  severity: 'error',
  evidence: 'strong',
  about:
    'A scale that begins with an answer. Ours begin without one; a field that asks for it does nothing here, and harm elsewhere.',
  source:
    'Toepoel & Funke 2018, Mathematical Population Studies 25(2); Maineri, Bison & Luijkx 2021: answers depend on where the handle starts',
  message: ({ field, value }) => `${field} would begin it with the answer ${JSON.stringify(value)}.`,
  remedy: 'Take the field out; the control begins without an answer.',
  check: ofItem(({ scale, field, path }) => {
    const name = scale && presets.find((name) => field(name) !== undefined);
    return (
      name !== undefined && {
        path: [name],
        data: { field: name, value: field(name) },
        fix: [{ op: 'remove', path: pointer([...path, name]) }],
      }
    );
  }),
};
