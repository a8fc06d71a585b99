/** The work's result, or a rejection named `TimeoutError` after so many milliseconds, whatever becomes of the work. */
export const within = <T>(milliseconds: number, work: T | PromiseLike<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new DOMException('', 'TimeoutError')), milliseconds);
    }),
  ]);
