import * as z from 'zod';
import { text } from '../rule.ts';

/** A CSS selector. Whether it is one, only a browser can tell. */
export const selectorSchema = () => z.string().min(1).max(200);

export const selectorRule = text(1, 200);
