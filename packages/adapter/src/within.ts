/** The work's result, or a rejection named `TimeoutError` after so many milliseconds, whatever becomes of the work. */
export function within<T>(milliseconds: number, work: T | PromiseLike<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  return Promise.race([
    work,
    new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new DOMException('', 'TimeoutError')), milliseconds);
    }),
  ]).finally(() => clearTimeout(timer));
}
