import * as z from 'zod';
import { is } from '../../rule.ts';

export const prioritySchema = () =>
  z.number().optional().meta({
    description:
      'Of several that are due, the one with the highest goes first; then the one written first. Default: 0.',
  });

export const priorityRule = is('number');

/** Says nothing: it only orders those that are due. */
export const priority = (): undefined => undefined;
