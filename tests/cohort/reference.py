"""Makes reference.json: what lifelines, scipy and statsmodels say to the inputs of these tests.

    pip install lifelines scipy statsmodels && python tests/cohort/reference.py > tests/cohort/reference.json
"""

import datetime
import json
import math

import lifelines
import numpy
import scipy
import statsmodels
from lifelines import KaplanMeierFitter
from lifelines.statistics import logrank_test
from lifelines.utils import median_survival_times
from scipy import stats
from statsmodels.stats.proportion import proportion_confint

# Freireich et al. (1963), Blood 21: weeks of remission under 6-MP and under placebo; 0 is censored.
SIX_MP = [(6, 1), (6, 1), (6, 1), (6, 0), (7, 1), (9, 0), (10, 1), (10, 0), (11, 0), (13, 1), (16, 1), (17, 0),
          (19, 0), (20, 0), (22, 1), (23, 1), (25, 0), (32, 0), (32, 0), (34, 0), (35, 0)]
PLACEBO = [(t, 1) for t in (1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23)]
# A cohort as ours look: many ties, few distinct turns, heavy censoring at the end.
RANDOM = numpy.random.default_rng(20250314)
TURNS = [(int(t), int(e)) for t, e in zip(RANDOM.integers(1, 16, 300), RANDOM.random(300) < 0.55)]


def curve(rows):
    times, events = zip(*rows)
    fit = KaplanMeierFitter(alpha=0.05).fit(times, events)
    table = fit.event_table
    bands = fit.confidence_interval_
    medians = median_survival_times(bands)
    finite = lambda x: None if math.isnan(x) or math.isinf(x) else float(x)
    steps = []
    for at in fit.survival_function_.index:
        if at == 0:
            continue
        steps.append({
            "at": float(at),
            "at_risk": int(table.loc[at, "at_risk"]),
            "events": int(table.loc[at, "observed"]),
            "censored": int(table.loc[at, "censored"]),
            "survival": float(fit.survival_function_.loc[at].iloc[0]),
            "low": finite(bands.loc[at].iloc[0]),
            "high": finite(bands.loc[at].iloc[1]),
        })
    return {
        "rows": rows,
        "steps": steps,
        "median": finite(fit.median_survival_time_),
        "median_low": finite(medians.iloc[0, 0]),
        "median_high": finite(medians.iloc[0, 1]),
    }


def log_rank(a, b):
    ta, ea = zip(*a)
    tb, eb = zip(*b)
    found = logrank_test(ta, tb, ea, eb)
    return {"a": a, "b": b, "chi2": float(found.test_statistic), "p": float(found.p_value)}


def detection(hits, misses, alarms, rejections):
    signals, noises = hits + misses, alarms + rejections
    hit, alarm = (hits + 0.5) / (signals + 1), (alarms + 0.5) / (noises + 1)
    zh, za = stats.norm.ppf(hit), stats.norm.ppf(alarm)
    variance = hit * (1 - hit) / (signals * stats.norm.pdf(zh) ** 2) + alarm * (1 - alarm) / (
        noises * stats.norm.pdf(za) ** 2)
    z, error = stats.norm.ppf(0.975), math.sqrt(variance)
    d, c = zh - za, -(zh + za) / 2
    return {"hits": hits, "misses": misses, "alarms": alarms, "rejections": rejections, "d": d, "c": c,
            "d_low": d - z * error, "d_high": d + z * error, "c_low": c - z * error / 2, "c_high": c + z * error / 2}


def wilson(count, of):
    low, high = proportion_confint(count, of, 0.05, "wilson")
    return {"count": count, "of": of, "low": float(low), "high": float(high)}


def mean(values):
    n, m, s = len(values), float(numpy.mean(values)), float(numpy.std(values, ddof=1))
    low, high = stats.t.interval(0.95, n - 1, m, s / math.sqrt(n))
    quartiles = [float(numpy.percentile(values, q, method="inverted_cdf")) for q in (25, 50, 75)]
    return {"values": values, "mean": m, "sd": s, "low": float(low), "high": float(high), "quartiles": quartiles}


def week(day):
    date = datetime.date(1970, 1, 1) + datetime.timedelta(day)
    year, number, _ = date.isocalendar()
    return {"day": day, "date": date.isoformat(), "week": f"{year}-W{number:02}", "month": f"{date:%Y-%m}"}


def difference(a, n, b, m):
    p, q, pooled = a / n, b / m, (a + b) / (n + m)
    z = (p - q) / math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m))
    return {"a": a, "n": n, "b": b, "m": m, "z": z, "p": float(2 * stats.norm.sf(abs(z)))}


half = len(TURNS) // 2
print(json.dumps({
    "made_with": {"lifelines": lifelines.__version__, "scipy": scipy.__version__,
                  "statsmodels": statsmodels.__version__},
    "curves": [curve(SIX_MP), curve(PLACEBO), curve(TURNS)],
    "log_rank": [log_rank(SIX_MP, PLACEBO), log_rank(TURNS[:half], TURNS[half:]), log_rank(TURNS, PLACEBO)],
    "detection": [detection(*table) for table in
                  [(20, 5, 10, 15), (10, 0, 0, 10), (0, 12, 0, 30), (31, 0, 40, 3), (7, 9, 11, 14), (400, 35, 60, 900)]],
    "wilson": [wilson(*pair) for pair in [(0, 10), (10, 10), (1, 3), (37, 120), (512, 1000)]],
    "means": [mean(values) for values in
              [[4, 5, 2, 3, 5, 1, 4], [70, 71, 70, 69, 88, 12], [int(x) for x in RANDOM.integers(-800, 800, 101)]]],
    "difference": [difference(*four) for four in [(20, 40, 5, 60), (3, 90, 4, 100), (50, 50, 1, 70)]],
    "calendar": [week(day) for day in
                 [-1, 0, 3, 10956, 11016, 16436, 18260, 18261, 18627, 18631, 19722, 19723, 19782, 20088, 20451, 20453, 20819, 23741]],
}))
