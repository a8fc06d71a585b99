/** A symmetric matrix taken apart: matrix = Σ value · vector · vectorᵀ. */
export interface Eigen {
  values: number[];
  /** One unit vector per value, in the same order. */
  vectors: number[][];
}

/**
 * Eigenvalues and eigenvectors of a small symmetric matrix, by Jacobi's rotations. Slow for hundreds of columns, exact to
 * rounding for the few dozen that a survey has.
 *
 * @see Golub & Van Loan 2013, "Matrix Computations", 4th edition, section 8.5
 *
 * @example
 * jacobi([[2, 1], [1, 2]]).values // [1, 3]
 */
export function jacobi(matrix: readonly (readonly number[])[]): Eigen {
  const a = matrix.map((row) => [...row]);
  const size = a.length;
  const vectors = a.map((_, i) => a.map((_, j) => Number(i === j)));
  // Convergence is quadratic; a dozen sweeps are more than any matrix has been seen to need.
  for (let sweep = 0; sweep < 60 && offDiagonal(a) > 1e-32; sweep++)
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) if (a[p]![q] !== 0) rotate(a, vectors, p, q);
  return { values: a.map((row, i) => row[i]!), vectors };
}

/** Σ of squares off the diagonal, as a share of all. */
function offDiagonal(a: readonly (readonly number[])[]): number {
  let [off, all] = [0, 0];
  for (const [i, row] of a.entries())
    for (const [j, x] of row.entries()) {
      all += x * x;
      if (i !== j) off += x * x;
    }
  return all > 0 ? off / all : 0;
}

/** Turns the plane of two axes so that their element off the diagonal vanishes. */
function rotate(a: number[][], vectors: number[][], p: number, q: number): void {
  const tau = (a[q]![q]! - a[p]![p]!) / (2 * a[p]![q]!);
  const tan = (tau >= 0 ? 1 : -1) / (Math.abs(tau) + Math.hypot(1, tau));
  const cos = 1 / Math.hypot(1, tan);
  const sin = tan * cos;
  const turn = (rows: number[][]): void => {
    const [x, y] = [rows[p]!, rows[q]!];
    rows[p] = x.map((value, i) => cos * value - sin * y[i]!);
    rows[q] = x.map((value, i) => sin * value + cos * y[i]!);
  };
  turn(a);
  for (const row of a) [row[p], row[q]] = [cos * row[p]! - sin * row[q]!, sin * row[p]! + cos * row[q]!];
  turn(vectors);
}
