import { type CrossProducts, isCounted, spread } from '../../tally/cross-products.ts';
import { correlated, correlationScore } from '../correlation.ts';
import type { Score } from '../score.ts';
import { type DriverOptions, driversOf } from './model.ts';

/**
 * The correlation of each driver with the outcome, −1…1, with Fisher's interval: what goes along with it, one at a time.
 * It says nothing of causes, and drivers that go along with each other share what they show.
 *
 * @see Fisher 1921, "On the probable error of a coefficient of correlation deduced from a small sample", Metron 1
 *
 * @example
 * driverCorrelations(crossProductsOf([[1, 2], [2, 3], [3, 5], [4, 4]]))[0].value // 0.8
 */
export function driverCorrelations(tally: CrossProducts, options: DriverOptions = {}): Score[] {
  const drivers = driversOf(tally, options);
  if (!isCounted(tally)) return drivers.map(() => correlationScore('driver', tally, null, 0, options));
  const { covariances, effective } = spread(tally, [options.outcome ?? 0, ...drivers]);
  return drivers.map((_, i) =>
    correlationScore('driver', tally, correlated(covariances, 0, i + 1), effective, options),
  );
}
