"""Writes compare.json, beside this file: intervals, differences, tests and sample sizes that ours must agree with.

statsmodels and scipy compute everything but Tango's interval, which neither has: there the likelihood of three groups is
maximised by scipy under each difference, and its score statistic solved for z. Means of groups are given as answers.
scipy 1.10 gives quantiles of Student's t to nine or ten digits.
Run by hand: apt-get install --no-install-recommends python3-scipy python3-statsmodels
             /usr/bin/python3 test/reference/compare.py
"""

import json
import pathlib
import warnings

import numpy as np
import scipy
import statsmodels
from scipy import optimize, stats
from scipy.stats.contingency import association
from statsmodels.stats import nonparametric, oneway, power, proportion
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.weightstats import CompareMeans, DescrStatsW

warnings.simplefilter("error")
LEVELS = [0.9, 0.95, 0.99]


def floats(values):
    return [float(value) for value in values]


def clip(interval, low, high):
    return floats(np.clip(interval, low, high))


def shares():
    for x, n in [(0, 1), (1, 1), (0, 12), (12, 12), (1, 30), (8, 10), (56, 70), (263, 1999), (99_990, 100_000)]:
        for level in LEVELS:
            row = {"x": x, "n": n, "level": level}
            for ours, theirs in [("agrestiCoull", "agresti_coull"), ("clopperPearson", "beta"), ("jeffreys", "jeffreys"), ("wald", "normal")]:
                interval = clip(proportion.proportion_confint(x, n, alpha=1 - level, method=theirs), 0, 1)
                # By convention no share may be excluded that gives what was seen for certain.
                if ours == "jeffreys":
                    interval = [0.0 if x == 0 else interval[0], 1.0 if x == n else interval[1]]
                if ours == "clopperPearson":
                    interval = [0.0 if x == 0 else interval[0], 1.0 if x == n else interval[1]]
                row[ours] = interval
            yield row


def simultaneous():
    for counts in [[56, 72, 22], [3, 0, 40], [1000, 1500, 700, 12]]:
        for level in LEVELS:
            rows = proportion.multinomial_proportions_confint(counts, alpha=1 - level, method="goodman")
            yield {"counts": counts, "level": level, "intervals": [floats(row) for row in rows]}


def share_differences():
    for x1, n1, x2, n2 in [(56, 70, 48, 80), (9, 10, 3, 10), (0, 10, 3, 20), (10, 10, 0, 20), (500, 1000, 480, 1000)]:
        z, p = proportion.proportions_ztest([x1, x2], [n1, n2])
        for level in LEVELS:
            interval = {
                ours: floats(proportion.confint_proportions_2indep(x1, n1, x2, n2, method=theirs, alpha=1 - level))
                for ours, theirs in [("newcombe", "newcomb"), ("agrestiCaffo", "agresti-caffo")]
            }
            yield {"first": {"x": x1, "n": n1}, "second": {"x": x2, "n": n2}, "level": level, "z": float(z), "p": float(p), **interval,
                   "h": float(proportion.proportion_effectsize(x1 / n1, x2 / n2))}


def share_tests():
    for x, n, expected in [(56, 70, 0.7), (3, 10, 0.5), (0, 8, 0.2)]:
        z, p = proportion.proportions_ztest(x, n, value=expected, prop_var=expected)
        yield {"x": x, "n": n, "expected": expected, "z": float(z), "p": float(p)}


def tables():
    for table in [[[56, 14], [48, 32]], [[10, 20, 30], [30, 20, 10], [5, 40, 15]], [[3, 1, 0], [2, 2, 6]], [[762, 327, 468], [484, 239, 477]]]:
        chi2, p, df, _ = stats.chi2_contingency(table, correction=False)
        yield {"table": table, "chi2": float(chi2), "p": float(p), "df": int(df), "v": float(association(np.array(table), method="cramer"))}


def fits():
    for observed, expected in [([16, 18, 16, 14, 12, 12], [1, 1, 1, 1, 1, 1]), ([40, 35, 25], [0.5, 0.3, 0.2])]:
        wanted = np.array(expected) / sum(expected) * sum(observed)
        chi2, p = stats.chisquare(observed, wanted)
        yield {"observed": observed, "expected": expected, "chi2": float(chi2), "p": float(p)}


def groups(seed):
    rng = np.random.default_rng(seed)
    return [
        [[1, 2, 3, 4], [3, 4, 5, 8]],
        [rng.integers(1, 6, 40).tolist(), rng.integers(2, 6, 25).tolist()],
        [(rng.normal(1e6, 3, 12)).tolist(), (rng.normal(1e6 + 2, 9, 30)).tolist()],
        [rng.integers(1, 8, 30).tolist(), rng.integers(1, 8, 50).tolist(), rng.integers(3, 8, 20).tolist()],
        [[5, 7, 7, 9], [1, 2, 2], [8, 8, 9, 12, 13], [6, 6, 1]],
    ]


def means():
    for first, second in groups(1)[:3]:
        test = stats.ttest_ind(first, second, equal_var=False)
        compare = CompareMeans(DescrStatsW(first), DescrStatsW(second))
        for level in LEVELS:
            interval = compare.tconfint_diff(alpha=1 - level, usevar="unequal")
            yield {"first": first, "second": second, "level": level, "t": float(test.statistic), "p": float(test.pvalue),
                   "df": float(compare.dof_satt()), "interval": floats(interval)}


def paired():
    rng = np.random.default_rng(2)
    first = rng.integers(0, 11, 60)
    second = np.clip(first + rng.integers(-3, 3, 60), 0, 10)
    worth = lambda x: np.where(x > 8, 1, 0) - np.where(x < 7, 1, 0)
    for what, a, b in [("answers", first, second), ("nps", worth(first), worth(second))]:
        test = stats.ttest_rel(a, b)
        for level in LEVELS:
            interval = DescrStatsW(a - b).tconfint_mean(alpha=1 - level)
            yield {"what": what, "first": first.tolist(), "second": second.tolist(), "level": level, "value": float(np.mean(a - b)),
                   "t": float(test.statistic), "p": float(test.pvalue), "interval": floats(interval)}


def ranks():
    rng = np.random.default_rng(3)
    for first, second in [(rng.integers(1, 6, 30).tolist(), rng.integers(2, 6, 20).tolist()), ([1, 2, 2, 3, 5], [2, 3, 4, 4, 5, 5])]:
        test = stats.mannwhitneyu(first, second, use_continuity=False, method="asymptotic")
        brunner = nonparametric.rank_compare_2indep(first, second, use_t=True)
        for level in LEVELS:
            yield {"first": first, "second": second, "level": level, "u": float(test.statistic), "p": float(test.pvalue),
                   "value": float(brunner.prob1), "se": float(np.sqrt(brunner.var / brunner.nobs)), "interval": clip(brunner.conf_int(alpha=1 - level), 0, 1)}


def anovas():
    for several in groups(1):
        plain = stats.f_oneway(*several)
        welch = oneway.anova_oneway(several, use_var="unequal", welch_correction=True)
        everything = np.concatenate(several)
        between = sum(len(g) * (np.mean(g) - everything.mean()) ** 2 for g in several)
        yield {"groups": several, "f": float(plain.statistic), "p": float(plain.pvalue),
               "etaSquared": float(between / ((everything - everything.mean()) ** 2).sum()),
               "welch": {"f": float(welch.statistic), "p": float(welch.pvalue), "df": floats(welch.df)}}


def families():
    for ps in [[0.01, 0.04, 0.03, 0.005], [0.2, 0.2, 0.001, 0.9, 0.04, 0.04], [0.03],
               # The worked example of Benjamini & Hochberg 1995, section 3.
               [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0]]:
        yield {"ps": ps, "benjaminiHochberg": floats(multipletests(ps, method="fdr_bh")[1]), "holm": floats(multipletests(ps, method="holm")[1])}


def score_statistic(more, less, n, delta):
    """Of the trinomial likelihood under p − d = delta, maximised by scipy over d."""
    low, high = max(0.0, -delta), (1 - delta) / 2

    def minus_log_likelihood(d):
        terms = [(more, d + delta), (less, d), (n - more - less, 1 - delta - 2 * d)]
        return -sum(count * np.log(max(share, 1e-300)) for count, share in terms if count > 0)

    d = optimize.minimize_scalar(minus_log_likelihood, bounds=(low, high), method="bounded", options={"xatol": 1e-15}).x
    # A border may be the likeliest place, which a bounded search only comes near.
    d = min([low, high, d], key=minus_log_likelihood)
    return (more - less - n * delta) / np.sqrt(n * (2 * d + delta - delta**2))


def tango():
    for more, less, n in [(6, 1, 10), (44, 18, 100), (0, 5, 30), (10, 0, 40), (420, 260, 1000)]:
        for level in LEVELS:
            z = stats.norm.ppf((1 + level) / 2)
            value = (more - less) / n
            edge = lambda sign, end: optimize.brentq(
                lambda delta: score_statistic(more, less, n, delta) - sign * z, value, end, xtol=1e-14)
            yield {"more": more, "less": less, "n": n, "level": level, "interval": [edge(1, -1 + 1e-9), edge(-1, 1 - 1e-9)]}


def changed():
    for table in [[[30, 12], [5, 40]], [[0, 3], [1, 0]], [[101, 59], [121, 33]]]:
        test = mcnemar(table, exact=False, correction=False)
        yield {"table": table, "z": float(np.sqrt(test.statistic)), "p": float(test.pvalue)}


def nps_differences():
    for first, second in [([18, 27, 55], [30, 30, 40]), ([0, 0, 10], [3, 4, 3]), ([410, 300, 290], [380, 290, 330])]:
        two = []
        for counts in (first, second):
            added = np.array(counts) + [0.75, 1.5, 0.75]
            two.append(DescrStatsW([-1, 0, 1], weights=added, ddof=0))
        apart = two[0].mean - two[1].mean
        se = np.sqrt(sum(group.var / group.sum_weights for group in two))
        for level in LEVELS:
            low, high = stats.norm.interval(level, apart, se)
            yield {"first": first, "second": second, "level": level, "z": float(apart / se), "p": float(2 * stats.norm.sf(abs(apart / se))),
                   "interval": [max(-2.0, float(low)), min(2.0, float(high))]}


def sizes():
    for margin, share in [(0.05, 0.5), (0.03, 0.2), (0.01, 0.9)]:
        for level in LEVELS:
            n = proportion.samplesize_confint_proportion(share, margin, alpha=1 - level)
            yield {"what": "share", "margin": margin, "share": share, "level": level, "n": int(np.ceil(n))}
    for difference, spread, strength in [(0.25, 1, 0.8), (0.1, 1.3, 0.9), (1, 1.2, 0.8)]:
        n = power.NormalIndPower().solve_power(difference / spread, power=strength, alpha=0.05, alternative="two-sided")
        yield {"what": "means", "difference": difference, "spread": spread, "power": strength, "n": int(np.ceil(n))}


made_with = {"scipy": scipy.__version__, "statsmodels": statsmodels.__version__, "numpy": np.__version__}
cases = {
    "shares": shares(), "simultaneous": simultaneous(), "shareDifferences": share_differences(), "shareTests": share_tests(),
    "tables": tables(), "fits": fits(), "means": means(), "paired": paired(), "ranks": ranks(), "anovas": anovas(), "families": families(),
    "tango": tango(), "changed": changed(), "npsDifferences": nps_differences(), "sizes": sizes(),
}
lines = [f'"madeWith": {json.dumps(made_with)}']
for name, rows in cases.items():
    lines.append(f'"{name}": [\n' + ",\n".join("    " + json.dumps(row) for row in rows) + "\n  ]")
pathlib.Path(__file__).with_suffix(".json").write_text("{\n  " + ",\n  ".join(lines) + "\n}\n")
