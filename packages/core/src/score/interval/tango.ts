/**
 * Tango's score interval for (more − less)/n: of `n` answers `more` count as +1, `less` as −1 and the rest as 0. It holds every Δ that
 * a score test at z would not reject: |more − less − nΔ| ≤ z √(n(2q + Δ(1 − Δ))), where q, the likeliest share of `less` under Δ, is
 * (√(B² − 4AC) − B)/2A with A = 2n, B = (2n − more + less)Δ − more − less, C = −less · Δ(1 − Δ).
 *
 * @see Tango 1998, "Equivalence test and confidence interval for the difference in proportions for the paired-sample design", Statistics in Medicine 17(8)
 *
 * @example
 * tango(6, 1, 10, 1.959963984540054) // [-0.0200…, 0.7931…]
 */
export function tango(more: number, less: number, n: number, z: number): [number, number] {
  const rejects = (delta: number): boolean => {
    const b = (2 * n - more + less) * delta - more - less;
    const c = -less * delta * (1 - delta);
    const q = (Math.sqrt(Math.max(0, b * b - 8 * n * c)) - b) / (4 * n);
    return Math.abs(more - less - n * delta) > z * Math.sqrt(Math.max(0, n * (2 * q + delta * (1 - delta))));
  };
  const value = (more - less) / n;
  return [less === n ? -1 : edge(rejects, value, -1), more === n ? 1 : edge(rejects, value, 1)];
}

/** Where the values that are not rejected end on the way from `inside` to `outside`. */
function edge(rejects: (delta: number) => boolean, inside: number, outside: number): number {
  let [kept, lost] = [inside, outside];
  // Until the two are neighbours.
  for (let step = 0; step < 100; step++) {
    const middle = (kept + lost) / 2;
    if (rejects(middle)) lost = middle;
    else kept = middle;
  }
  return kept;
}
