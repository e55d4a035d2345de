"""Makes items_reference.json: what scipy says of the correlations of these tests.

    pip install scipy && python tests/cohort/items_reference.py > tests/cohort/items_reference.json
"""

import json

import numpy
import scipy
from scipy import stats

RANDOM = numpy.random.default_rng(20250321)


def pearson(x, y):
    found = stats.pearsonr(x, y)
    between = found.confidence_interval(0.95)
    return {"x": x, "y": y, "r": float(found.statistic), "low": float(between.low), "high": float(between.high)}


def point_biserial(picked, score):
    both = pearson(picked, score)
    return {**both, "r": float(stats.pointbiserialr(picked, score).statistic)}


def whole(values):
    return [int(value) for value in values]


skill = RANDOM.normal(0, 4_000, 80)
print(json.dumps({
    "made_with": {"scipy": scipy.__version__},
    "pearson": [
        # Anscombe (1973), the first of the quartet, in hundredths.
        pearson([1000, 800, 1300, 900, 1100, 1400, 600, 400, 1200, 700, 500],
                [804, 695, 758, 881, 833, 996, 724, 426, 1084, 482, 568]),
        pearson(whole(skill + RANDOM.normal(0, 3_000, 80)), whole(skill)),
        pearson(whole(-skill), whole(skill + RANDOM.normal(0, 9_000, 80))),
    ],
    "point_biserial": [
        point_biserial(whole(skill + RANDOM.normal(0, 4_000, 80) > 0), whole(skill)),
        point_biserial([1, 0, 0, 1, 1, 0, 0, 0], [120, 80, -40, 200, 60, 0, 70, -200]),
    ],
}))
