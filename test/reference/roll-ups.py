"""Writes roll-ups.json, beside this file: what our roll-ups and comment counts must agree with.

`pareto` is the example of the R package qcc's `pareto.chart`, with the percentages that it prints.
Everything else is computed by numpy, scipy, statsmodels and mpmath.

Run by hand: apt-get install --no-install-recommends python3-mpmath python3-scipy python3-statsmodels
             /usr/bin/python3 test/reference/roll-ups.py
"""

import itertools
import json
import pathlib

import mpmath
import numpy
import scipy
import statsmodels
from scipy import stats
from statsmodels.stats.proportion import proportion_confint
from statsmodels.stats.weightstats import DescrStatsW


def t_quantile(p, df):
    """SciPy's own is off by up to 4e-9 here."""
    with mpmath.workdps(30):
        half, tail = mpmath.mpf(df) / 2, 1 - mpmath.mpf(p)
        upper = lambda t: mpmath.betainc(half, 0.5, 0, df / (df + t * t), regularized=True) / 2
        return float(mpmath.findroot(lambda t: upper(t) - tail, stats.t.ppf(p, df)))


def scorecard():
    value, weight, se = numpy.array([0.62, 0.7, 0.55, 0.81]), numpy.array([4.0, 3, 2, 1]), numpy.array([0.02, 0.05, 0.01, 0.03])
    share = weight / weight.sum()
    # The variance of a weighted sum, for figures that have nothing to do with each other and for figures that move as one.
    apart, together = numpy.diag(se**2), numpy.outer(se, se)
    mean = float(numpy.average(value, weights=weight))
    return {
        "value": value.tolist(), "weight": weight.tolist(),
        "intervals": [list(stats.norm.interval(0.95, v, s)) for v, s in zip(value, se)],
        "mean": mean,
        "independent": list(stats.norm.interval(0.95, mean, numpy.sqrt(share @ apart @ share))),
        "anyDependence": list(stats.norm.interval(0.95, mean, numpy.sqrt(share @ together @ share))),
    }


def kpi():
    days = lambda date: int(numpy.datetime64(date, "s").astype(int))
    for baseline, target, actual in [(0.2, 0.5, 0.35), (0.2, 0.1, 0.15), (30.0, 60.0, 45.0), (12.0, 4.0, 10.0)]:
        ends = sorted([(baseline, 0.0), (target, 1.0)])
        for at in ["2026-02-15", "2026-07-01", "2026-12-01"]:
            # The deadline's day is included: the path ends at the last millisecond of it.
            path = numpy.interp(days(at), [days("2026-01-01"), days("2027-01-01") - 0.001], [baseline, target])
            yield {
                "baseline": baseline, "target": target, "actual": actual, "at": at, "path": float(path),
                "attainment": float(numpy.interp(actual, [end[0] for end in ends], [end[1] for end in ends])),
            }


def maturity():
    rng = numpy.random.default_rng(3)
    for items, assessors in [(5, 1), (12, 4), (15, 7)]:
        answers = rng.integers(0, 5, (items, assessors))
        share = float(answers.mean(axis=1).mean() / 4)
        pairs = [[abs(int(a) - int(b)) <= 1 for a, b in itertools.combinations(row, 2)] for row in answers]
        yield {
            "answers": answers.tolist(), "share": share, "level": int(numpy.digitize(share, [0, 0.25, 0.5, 0.75])),
            "withinOne": [float(numpy.mean(row)) if row else None for row in pairs],
            "range": [[int(row.min()), int(row.max())] for row in answers],
        }


def satisfaction_index():
    rng = numpy.random.default_rng(5)
    weights = [0.38, 0.34, 0.28]
    answers = numpy.clip(numpy.round(rng.normal(7.5, 1.6, (40, 1)) + rng.normal(0, 1, (40, 3))), 1, 10)
    respondents = (numpy.average(answers, axis=1, weights=weights) - 1) / 9
    of_means = (numpy.average(answers.mean(axis=0), weights=weights) - 1) / 9
    described = DescrStatsW(respondents)
    margin = t_quantile(0.975, len(respondents) - 1) * described.std_mean
    return {
        "weights": weights, "answers": answers.astype(int).tolist(), "value": float(of_means),
        "se": float(described.std_mean), "interval": [float(described.mean - margin), float(described.mean + margin)],
    }


def tags():
    for mentions, comments in [(94, 300), (0, 12), (12, 12), (3, 40)]:
        low, high = proportion_confint(mentions, comments, method="wilson")
        yield {"mentions": mentions, "comments": comments, "interval": [float(low), float(high)]}


def pareto():
    # help(pareto.chart) of qcc: causes of defects.
    counts = {"price code": 80, "schedule date": 27, "supplier code": 66, "contact num.": 94, "part num.": 33}
    return {
        "counts": counts,
        "order": ["contact num.", "price code", "supplier code", "part num.", "schedule date"],
        "percent": [31.33333, 26.66667, 22.00000, 11.00000, 9.00000],
        "cumulative": [31.33333, 58.00000, 80.00000, 91.00000, 100.00000],
    }


reference = {
    "madeWith": {"mpmath": mpmath.__version__, "numpy": numpy.__version__, "scipy": scipy.__version__, "statsmodels": statsmodels.__version__},
    "scorecard": scorecard(),
    "kpi": list(kpi()),
    "maturity": list(maturity()),
    "satisfactionIndex": satisfaction_index(),
    "tags": list(tags()),
    "pareto": pareto(),
}
pathlib.Path(__file__).with_suffix(".json").write_text(json.dumps(reference, indent=1) + "\n")
