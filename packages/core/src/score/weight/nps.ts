import { normalQuantile } from '../../distribution/normal.ts';
import { wholeNumbers } from '../../tally/scale.ts';
import { type WeightedHistogram, weightedOnScale } from '../../tally/weighted.ts';
import { defaultPseudo, type NpsOptions, netShare, npsValue, withPseudo } from '../nps.ts';
import type { Score } from '../score.ts';
import { weightedScore, weightOf } from './score.ts';

/**
 * Net Promoter Score of weighted answers, −1…1: Σwx/Σw with x = 1, 0 or −1, the linearised standard error, and the adjusted Wald
 * interval of `npsScore` with Kish's effective number of answers for n.
 *
 * With equal weights the standard error is √(n/(n − 1)) times that of `npsScore`, which divides by n.
 *
 * @see Rocks 2016, "Interval estimation for the Net Promoter Score", The American Statistician 70(4)
 * @see Kish 1965, "Survey Sampling", 11.7
 *
 * @example
 * weightedNps(tallyWeighted([10, 8, 3], [2, 1, 1])).value // 0.25
 */
export function weightedNps(tally: WeightedHistogram, options: NpsOptions = {}): Score {
  const scale = weightedOnScale(tally, wholeNumbers(0, 10));
  const share = (worth: number): number => weightOf(scale, (answer) => npsValue(answer) === worth);
  const [detractors, passives, promoters] = [share(-1), share(0), share(1)];
  const { pseudo = defaultPseudo } = options;
  const method = pseudo.every((added) => added === 0) ? 'weighted-nps/wald' : 'weighted-nps/adjusted-wald';
  return weightedScore(
    method,
    scale,
    { detractors, passives, promoters },
    options,
    npsValue,
    ({ effective }, level) => {
      const part = effective / scale.weight;
      const net = { detractors: detractors * part, promoters: promoters * part, n: effective };
      const { value, se } = netShare(withPseudo(net, pseudo));
      const margin = normalQuantile((1 + level) / 2) * se;
      return [Math.max(-1, value - margin), Math.min(1, value + margin)];
    },
  );
}
