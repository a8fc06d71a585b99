/** A lower triangle L with L·Lᵀ = the matrix, as full rows. */
export type Triangle = number[][];

/**
 * The Cholesky factor of a symmetric matrix with ones on its diagonal, or null where its columns repeat one another
 * to within a part in 10¹⁰.
 *
 * @see Golub & Van Loan 2013, "Matrix Computations", 4th edition, algorithm 4.2.1
 */
export function cholesky(matrix: readonly (readonly number[])[]): Triangle | null {
  const factor: Triangle = matrix.map((row) => row.map(() => 0));
  for (const [i, row] of matrix.entries()) {
    for (let j = 0; j <= i; j++) {
      let rest = row[j]!;
      for (let k = 0; k < j; k++) rest -= factor[i]![k]! * factor[j]![k]!;
      if (i > j) factor[i]![j] = rest / factor[j]![j]!;
      // What is left of the diagonal is the share of this column that the ones before it do not explain.
      else if (rest > 1e-10) factor[i]![i] = Math.sqrt(rest);
      else return null;
    }
  }
  return factor;
}

/** The x with L·Lᵀ·x = b. */
export function solve(factor: Triangle, b: readonly number[]): number[] {
  const x = forward(factor, b);
  for (let i = x.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < x.length; k++) x[i] = x[i]! - factor[k]![i]! * x[k]!;
    x[i] = x[i]! / factor[i]![i]!;
  }
  return x;
}

/** The x with L·x = b. Its squares sum to b·(L·Lᵀ)⁻¹·b. */
export function forward(factor: Triangle, b: readonly number[]): number[] {
  const x: number[] = [];
  for (const [i, value] of b.entries()) {
    let rest = value;
    for (let k = 0; k < i; k++) rest -= factor[i]![k]! * x[k]!;
    x.push(rest / factor[i]![i]!);
  }
  return x;
}

/** The diagonal of (L·Lᵀ)⁻¹. */
export const inverseDiagonal = (factor: Triangle): number[] =>
  factor.map(
    (_, i) =>
      solve(
        factor,
        factor.map((_, j) => Number(i === j)),
      )[i]!,
  );
