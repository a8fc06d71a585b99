/**
 * Does the work if no other tab does it now; where there are no locks, without asking.
 * The lock lasts as long as the work: one held for a session would freeze with its tab and stop all the others.
 *
 * @param steal takes the lock from a tab that does not let go, as one does that was frozen while it held it.
 * @returns whether it was done.
 */
export async function alone(name: string, work: () => Promise<void>, steal: boolean): Promise<boolean> {
  let done = false;
  const run = async (lock?: Lock | null): Promise<void> => {
    if (lock === null) return;
    done = true;
    await work();
  };
  try {
    await navigator.locks.request(name, steal ? { steal } : { ifAvailable: true }, run);
  } catch {
    // No locks, or refused; or stolen from us in the middle, which the collector's key makes harmless.
    if (!done) await run();
  }
  return done;
}
