import * as z from 'zod';

/** An object without other keys. The issue about one that it has knows, as `known`, those that were possible. */
export const closed = <Shape extends z.core.$ZodLooseShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> =>
  z.strictObject(shape, {
    error(issue) {
      if (issue.code === 'unrecognized_keys') Object.assign(issue, { known: Object.keys(shape) });
      return undefined;
    },
  });
