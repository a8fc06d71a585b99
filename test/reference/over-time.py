"""Writes over-time.json, beside this file: what our charts, trends and changes must agree with.

`published` holds what the R package qcc prints for the data sets of Montgomery's "Introduction to Statistical Quality Control"
that come with it (its vignette "A quick tour of qcc", version 3.0, 19 February 2018), to the digits printed there.
Everything else is computed by scipy, statsmodels and mpmath; charts that neither of them draws use their estimators:
pooled spread from an analysis of variance, binomial quantiles, weighted least squares. Periods are Python's calendar.

Run by hand: apt-get install --no-install-recommends python3-mpmath python3-scipy python3-statsmodels
             /usr/bin/python3 test/reference/over-time.py
"""

import datetime
import json
import pathlib
import platform
import zoneinfo

import mpmath
import numpy
import scipy
import statsmodels
import statsmodels.api
from scipy import stats
from statsmodels.stats.proportion import confint_proportions_2indep

orange_juice = [12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6]
orange_juice_later = [9, 6, 12, 5, 6, 4, 6, 3, 7, 6, 2, 4, 3, 6, 5, 4, 8, 5, 6, 7, 5, 6, 3, 5]
circuit = [21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16, 19, 10, 17, 13, 22, 18, 39, 30, 24, 16, 19, 17, 15]
circuit_later = [16, 18, 12, 15, 24, 21, 28, 20, 25, 19, 18, 21, 16, 22, 19, 12, 14, 9, 16, 21]
viscosity = [33.75, 33.05, 34, 33.81, 33.46, 34.02, 33.68, 33.27, 33.49, 33.20, 33.62, 33.00, 33.54, 33.12, 33.84]
dyed_cloth = {"x": [14, 12, 20, 11, 7, 10, 21, 16, 19, 23], "size": [10, 8, 13, 10, 9.5, 10, 12, 10.5, 12, 12.5]}
piston_rings = [
    [74.030, 74.002, 74.019, 73.992, 74.008], [73.995, 73.992, 74.001, 74.011, 74.004], [73.988, 74.024, 74.021, 74.005, 74.002],
    [74.002, 73.996, 73.993, 74.015, 74.009], [73.992, 74.007, 74.015, 73.989, 74.014], [74.009, 73.994, 73.997, 73.985, 73.993],
    [73.995, 74.006, 73.994, 74.000, 74.005], [73.985, 74.003, 73.993, 74.015, 73.988], [74.008, 73.995, 74.009, 74.005, 74.004],
    [73.998, 74.000, 73.990, 74.007, 73.995], [73.994, 73.998, 73.994, 73.995, 73.990], [74.004, 74.000, 74.007, 74.000, 73.996],
    [73.983, 74.002, 73.998, 73.997, 74.012], [74.006, 73.967, 73.994, 74.000, 73.984], [74.012, 74.014, 73.998, 73.999, 74.007],
    [74.000, 73.984, 74.005, 73.998, 73.996], [73.994, 74.012, 73.986, 74.005, 74.007], [74.006, 74.010, 74.018, 74.003, 74.000],
    [73.984, 74.002, 74.003, 74.005, 73.997], [74.000, 74.010, 74.013, 74.020, 74.003], [73.988, 74.001, 74.009, 74.005, 73.996],
    [74.004, 73.999, 73.990, 74.006, 74.009], [74.010, 73.989, 73.990, 74.009, 74.014], [74.015, 74.008, 73.993, 74.000, 74.010],
    [73.982, 73.984, 73.995, 74.017, 74.013],
]

published = {
    "p": {
        "x": orange_juice, "n": 50, "centre": 0.2313333, "limits": [0.05242755, 0.4102391],
        # Montgomery, section 7.2.1: samples 15 and 23 are beyond the limits, have a known cause and leave the baseline.
        "signals": [15, 23],
        "explained": {"centre": 0.215, "limits": [0.04070284, 0.3892972]},
        "later": orange_juice_later,
    },
    "c": {
        "x": circuit, "centre": 19.84615, "limits": [6.481447, 33.21086],
        # Montgomery, section 7.3.1: samples 6 and 20 are beyond the limits.
        "signals": [6, 20],
        "explained": {"centre": 19.66667, "limits": [6.362532, 32.9708]},
        "later": circuit_later,
    },
    "u": {"x": circuit, "explained": [6, 20], "exposure": 100, "centre": 0.1966667, "limits": [0.06362532, 0.329708]},
    "xmr": {"x": viscosity, "centre": 33.52333, "sigma": 0.4261651, "limits": [32.24484, 34.80183]},
    "xBar": {"x": piston_rings, "centre": 74.00118},
    # What qcc's own tests expect of its Western Electric rules; positions count from 1.
    "rules": [
        {"rule": "beyond-limits", "distances": [0, 3.2, -3.5, 2.9], "at": [2, 3]},
        {"rule": "two-of-three", "distances": [0, 2.5, 1.0, 2.6, 0], "at": [4]},
        {"rule": "two-of-three", "distances": [0, 2.3, 0.4, 2.2, -2.4, -0.2, -2.5], "at": [4, 7]},
        {"rule": "four-of-five", "distances": [0, 1.2, 1.3, 0.2, 1.4, 1.5], "at": [6]},
        {"rule": "four-of-five", "distances": [1.2, 1.3, 0.2, 1.4, 1.5, -1.2, -1.3, -0.1, -1.4, -1.5], "at": [5, 10]},
        {"rule": "eight-in-a-row", "distances": [-1, -1, -1, -1, -1, -1, -1, -1, 1], "at": [8]},
        {"rule": "eight-in-a-row", "distances": [2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 3.2], "at": [8]},
        {"rule": "four-of-five", "distances": [2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 3.2], "at": [5, 6, 7, 8]},
        {"rule": "two-of-three", "distances": [2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 3.2], "at": [3, 4, 5, 6, 7, 8]},
    ],
    # Champ & Woodall 1987, "Exact results for Shewhart control charts with supplementary runs rules", Technometrics 29(4):
    # points until a false alarm, on average.
    "runLength": [
        {"rules": ["beyond-limits", "eight-in-a-row"], "points": 152.73},
        {"rules": ["beyond-limits", "two-of-three", "four-of-five", "eight-in-a-row"], "points": 91.75},
    ],
}


def t_quantile(p, df):
    """SciPy's own is off by up to 4e-9 here."""
    with mpmath.workdps(30):
        half, tail = mpmath.mpf(df) / 2, 1 - mpmath.mpf(p)
        upper = lambda t: mpmath.betainc(half, 0.5, 0, df / (df + t * t), regularized=True) / 2
        return float(mpmath.findroot(lambda t: upper(t) - tail, stats.t.ppf(p, df)))


def u_unequal():
    x, size = numpy.array(dyed_cloth["x"]), numpy.array(dyed_cloth["size"])
    # A Poisson regression with nothing but an intercept: its rate is the centre, and its variance the limits.
    fit = statsmodels.api.GLM(x, numpy.ones_like(size), family=statsmodels.api.families.Poisson(), exposure=size).fit(tol=1e-14)
    rate = float(numpy.exp(fit.params[0]))
    spread = stats.poisson(rate * size).std() / size
    return {**dyed_cloth, "centre": rate, "high": list(rate + 3 * spread)}


def x_bar():
    rng = numpy.random.default_rng(4)
    groups = [list(numpy.round(rng.normal(5, 1.2, size), 2)) for size in [5, 9, 2, 14, 7, 11]]
    means = numpy.concatenate([numpy.full(len(group), numpy.mean(group)) for group in groups])
    within = statsmodels.api.OLS(numpy.concatenate(groups), numpy.equal.outer(means, numpy.unique(means)).astype(float)).fit()
    # chi with f degrees of freedom over √f has the mean c4.
    s = numpy.sqrt(within.scale) / (stats.chi(within.df_resid).mean() / numpy.sqrt(within.df_resid))
    centre = float(numpy.mean(numpy.concatenate(groups)))
    return {"groups": groups, "centre": centre, "high": [centre + 3 * s / numpy.sqrt(len(group)) for group in groups]}


def exact_p():
    for p, n in [(0.05, 20), (0.02, 50), (0.5, 10), (0.97, 40), (0.2, 300)]:
        tail = stats.norm.sf(3)
        # The quantile of SciPy's binomial is the first count with at least that much below or at it.
        low = int(stats.binom.ppf(tail, n, p))
        high = n - int(stats.binom.ppf(tail, n, 1 - p))
        yield {"p": p, "n": n, "limits": [low / n, high / n]}


def laney():
    rng = numpy.random.default_rng(11)
    n = rng.integers(800, 5000, 24)
    x = rng.binomial(n, rng.beta(60, 40, 24))
    centre = x.sum() / n.sum()
    spread = stats.binom(n, centre).std() / n
    z = (x / n - centre) / spread
    sigma_z = float(numpy.mean(numpy.abs(numpy.diff(z))) / 1.128)
    return {
        "x": x.tolist(), "n": n.tolist(), "centre": centre, "sigmaZ": sigma_z,
        "low": list(centre - 3 * spread * sigma_z), "high": list(centre + 3 * spread * sigma_z),
    }


def nps():
    rng = numpy.random.default_rng(9)
    counts = [rng.multinomial(size, [0.25, 0.3, 0.45]).tolist() for size in [40, 120, 75, 60, 200, 15]]
    codes = numpy.repeat([-1.0, 0.0, 1.0], numpy.sum(counts, axis=0))
    sizes = numpy.sum(counts, axis=1)
    return {
        "counts": counts, "centre": float(codes.mean()),
        "low": [max(-1, float(codes.mean() - 3 * codes.std() / numpy.sqrt(n))) for n in sizes],
        "high": [min(1, float(codes.mean() + 3 * codes.std() / numpy.sqrt(n))) for n in sizes],
    }


def trend():
    rng = numpy.random.default_rng(7)
    for k, level in [(3, 0.95), (12, 0.95), (12, 0.9), (26, 0.99)]:
        value = [float(v) for v in numpy.round(0.3 + 0.01 * numpy.arange(k) + rng.normal(0, 0.05, k), 3)]
        n = rng.integers(20, 400, k).tolist()
        gaps = [None if k > 20 and i in (4, 17) else v for i, v in enumerate(value)]
        keep = [i for i, v in enumerate(gaps) if v is not None]
        fit = statsmodels.api.WLS(
            [value[i] for i in keep], statsmodels.api.add_constant(numpy.array(keep, float)), weights=[n[i] for i in keep]
        ).fit()
        margin = t_quantile((1 + level) / 2, len(keep) - 2) * fit.bse[1]
        yield {
            "value": gaps, "n": n, "level": level, "slope": float(fit.params[1]), "se": float(fit.bse[1]),
            "interval": [float(fit.params[1] - margin), float(fit.params[1] + margin)],
            "line": [float(fit.params[0]), float(fit.params[0] + fit.params[1] * (k - 1))],
        }


def change():
    # All but the last are the contrasts of Newcombe 1998, Statistics in Medicine 17(8), Table II.
    for x1, n1, x2, n2 in [(48, 80, 56, 70), (3, 10, 9, 10), (2, 7, 6, 7), (0, 29, 5, 56), (0, 20, 0, 10), (0, 20, 10, 10), (450, 1000, 500, 1000)]:
        for level in [0.9, 0.95]:
            low, high = confint_proportions_2indep(x2, n2, x1, n1, method="newcomb", compare="diff", alpha=1 - level, correction=False)
            yield {"x": [x1, x2], "n": [n1, n2], "level": level, "interval": [float(low), float(high)]}


def periods():
    moments = [
        "2025-12-28T23:59:59", "2025-12-29T00:00:00", "2025-12-31T23:30:00", "2027-01-01T12:00:00", "2027-01-04T02:00:00",
        "2026-03-29T00:59:00", "2026-10-25T01:30:00", "2024-02-29T12:00:00", "2026-06-30T22:30:00", "2021-01-03T09:00:00",
    ]
    for zone in ["UTC", "Europe/Berlin", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kolkata"]:
        for moment in moments:
            local = datetime.datetime.fromisoformat(moment + "+00:00").astimezone(zoneinfo.ZoneInfo(zone))
            year, week, _ = local.isocalendar()
            yield {
                "moment": moment + "Z", "zone": zone, "day": local.strftime("%Y-%m-%d"), "week": f"{year}-W{week:02}",
                "month": local.strftime("%Y-%m"), "quarter": f"{local.year}-Q{(local.month + 2) // 3}", "year": str(local.year),
            }


reference = {
    "madeWith": {"python": platform.python_version(), "mpmath": mpmath.__version__, "numpy": numpy.__version__, "scipy": scipy.__version__, "statsmodels": statsmodels.__version__},
    "published": published,
    "u": u_unequal(),
    "xBar": x_bar(),
    "exactP": list(exact_p()),
    "laney": laney(),
    "nps": nps(),
    "trend": list(trend()),
    "change": list(change()),
    "periods": list(periods()),
}
pathlib.Path(__file__).with_suffix(".json").write_text(json.dumps(reference, indent=1) + "\n")
