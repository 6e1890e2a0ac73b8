"""Metrics of classifiers and regressors, as scikit-learn computes them."""

import itertools
import math
import warnings

import numpy as np
from scipy.stats import mannwhitneyu
from sklearn import metrics
from sklearn.utils import check_array

from library_cases import of, refused, refused_here

# Labels and scores: apart, reversed, ties across the classes and within one, all equal, a single class, one sample.
RANKINGS = [
    ([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]),
    ([1, 1, 0, 0], [4.0, 3.0, 2.0, 1.0]),
    ([1, 1, 0, 0], [1.0, 2.0, 3.0, 4.0]),
    ([0, 1, 1, 0, 1], [0.5, 0.5, 0.7, 0.2, 0.7]),
    ([0, 1, 0, 1, 1, 0], [1.0] * 6),
    ([1, 1, 0, 0, 1, 0, 1, 0, 0], [9.0, 8.0, 7.0, 6.0, 6.0, 6.0, 3.0, 2.0, 1.0]),
    ([1, 0, 1, 0, 1, 0], [-1e300, 1e300, 0.0, -0.0, 1e-300, -1e-300]),
    ([1, 0], [1.0, 1.0 + 2**-52]),
    ([1, 1], [0.2, 0.3]),
    ([0, 0], [0.2, 0.3]),
    ([1], [1.0]),
    ([0], [1.0]),
]
NO_RANKINGS = [
    ([], []),
    ([0, 1], [math.nan, 1.0]),
    ([0, 1], [math.inf, 1.0]),
    ([0, 1, 2], [1.0, 2.0, 3.0]),
    ([0.5, 1], [1.0, 2.0]),
    ([0, 2], [1.0, 2.0]),
    ([0, 1], [1.0]),
]
PREDICTIONS = [
    ([1, 0, 1, 1], [1, 1, 1, 0]),
    ([0, 0, 0, 1, 1], [0, 1, 0, 1, 1]),
    ([1, 1], [0, 0]),
    ([0, 0], [1, 1]),
    ([0, 0], [0, 0]),
    ([1], [1]),
    ([0] * 99 + [1], [0] * 100),
]
NO_PREDICTIONS = [([], []), ([0, 1], [0]), ([0, 1], [0, 2]), ([0, 2], [0, 2]), ([0, 1], [0, math.nan])]


def guards():
    numbers = [[1.0, -2.5, 0.0], [1e300], [7]]
    labels = [[0, 1, 1], [0], [1]]
    return {
        "finiteNumbers": of(lambda v: check_array(v, ensure_2d=False), [(v,) for v in numbers])
        + refused(lambda v: check_array(v, ensure_2d=False), [([],), ([1.0, math.nan],), ([-math.inf, 0.0],)]),
        # scikit-learn keeps labels as they are; it refuses the others where they come with scores.
        "binaryLabels": of(np.asarray, [(v,) for v in labels])
        + refused(lambda v: metrics.roc_curve(v, list(range(len(v)))), [([],), ([0, 2],), ([0, 1, 2],), ([0.5, 1],)])
        + refused_here([([-1, 1],)]),
    }


def confusion(labels, predictions):
    # precision_score refuses what is not binary, which the matrix itself would leave out silently.
    metrics.precision_score(labels, predictions)
    [[tn, fp], [fn, tp]] = metrics.confusion_matrix(labels, predictions, labels=[0, 1])
    counts = {"truePositives": tp, "falsePositives": fp, "falseNegatives": fn, "trueNegatives": tn}
    return {name: int(count) for name, count in counts.items()}


def predictions():
    ratio = {"recall": metrics.recall_score, "precision": metrics.precision_score}
    many = [([0, 1, 2, 3], [0, 2, 2, 3]), ([5, 5], [5, -5]), ([3], [3])]
    return {
        "confusionCounts": of(confusion, PREDICTIONS) + refused(confusion, NO_PREDICTIONS),
        "accuracy": of(metrics.accuracy_score, PREDICTIONS + many)
        + refused(metrics.accuracy_score, [([], []), ([0, 1], [0]), ([0, 1], [0, math.nan]), ([0.5, 1], [0.5, 1])]),
        **{
            name: of(score, PREDICTIONS)
            + [
                {"given": [a, b, value], "expect": score(a, b, zero_division=value)}
                for (a, b), value in itertools.product(PREDICTIONS, [0, 1, math.nan])
            ]
            + refused(score, NO_PREDICTIONS)
            for name, score in ratio.items()
        },
    }


def counts(labels, scores):
    tn, fp, fn, tp, thresholds = metrics.confusion_matrix_at_thresholds(labels, scores)
    return [
        {"threshold": t.item(), "truePositives": int(a), "falsePositives": int(b)}
        for t, a, b in zip(thresholds, tp, fp)
    ]


def pr_curve(labels, scores):
    precision, recall, thresholds = metrics.precision_recall_curve(labels, scores)
    return {"precision": precision, "recall": recall, "thresholds": thresholds}


def roc(labels, scores, options=None):
    dropped = (options or {}).get("dropIntermediate", True)
    fpr, tpr, thresholds = metrics.roc_curve(labels, scores, drop_intermediate=dropped)
    return {"falsePositiveRates": fpr, "truePositiveRates": tpr, "thresholds": thresholds}


def binary_roc_auc(labels, scores):
    metrics.roc_curve(labels, scores)  # roc_auc_score alone takes any two labels
    return metrics.roc_auc_score(labels, scores)


def rank_auc(labels, scores):
    labels, scores = np.array(labels), np.array(scores)
    if len(set(labels)) < 2:
        return math.nan
    wins = mannwhitneyu(scores[labels == 1], scores[labels == 0], method="asymptotic").statistic
    return wins / ((labels == 1).sum() * (labels == 0).sum())


def average_precision(labels, scores):
    return metrics.average_precision_score(np.array(labels), np.array(scores))


def rankings():
    noise = np.random.default_rng(0)
    labels = noise.integers(0, 2, 40)
    drawn = (labels.tolist(), np.round(labels + noise.normal(size=40), 1).tolist())
    lists = [*RANKINGS, drawn]
    with_options = [(y, s, {"dropIntermediate": flag}) for y, s in lists for flag in (True, False)]
    functions = {
        "thresholdCounts": counts,
        "precisionRecallCurve": pr_curve,
        "averagePrecision": average_precision,
        "rocCurve": roc,
        "rocAuc": binary_roc_auc,
    }
    cases = {name: of(function, lists) + refused(function, NO_RANKINGS) for name, function in functions.items()}
    cases["rocCurve"] += of(roc, with_options)
    cases["rankAuc"] = of(rank_auc, lists) + refused(binary_roc_auc, NO_RANKINGS)
    for theirs, ours in zip(cases["rocAuc"], cases["rankAuc"]):
        assert "refuses" in ours or np.isclose(ours["expect"], theirs["expect"], atol=1e-12, equal_nan=True)
    return cases


def areas():
    curves = [
        ([0.0, 1.0], [1.0, 2.0]),
        ([1.0, 0.0], [1.0, 2.0]),
        ([0.0, 0.0, 1.0], [0.0, 1.0, 1.0]),
        ([0.0, 0.25, 0.25, 0.5, 1.0], [0.0, 0.5, 0.75, 0.75, 1.0]),
        ([0.0, 0.0], [1.0, 2.0]),
        ([-2.0, 3.0, 7.0], [-1.0, -4.0, 2.0]),
        ([0.0, math.nan, 1.0], [0.0, 1.0, 1.0]),
        ([0.0, 1.0], [math.nan, 1.0]),
        ([0.0, math.inf], [1.0, 1.0]),
        ([0.0, 1.0], [math.inf, 1.0]),
    ]
    nowhere = [([], []), ([0.0], [1.0]), ([0.0, 2.0, 1.0], [1.0] * 3), ([0.0, 1.0], [1.0])]
    return {"areaUnderCurve": of(metrics.auc, curves) + refused(metrics.auc, nowhere)}


def errors():
    lists = [
        ([1.0, 3.0], [2.0, 5.0]),
        ([0.5], [0.5]),
        ([-1e100, 1.0, 2.0], [1e100, 1.0, 4.5]),
        ([1e-9, 0.0], [0.0, 0.0]),
        ([3.0, -0.5, 2.0, 7.0], [2.5, 0.0, 2.0, 8.0]),
    ]
    nowhere = [([], []), ([math.nan], [1.0]), ([1.0], [math.inf]), ([1.0, 2.0], [1.0])]
    functions = {
        "meanSquaredError": metrics.mean_squared_error,
        "rootMeanSquaredError": metrics.root_mean_squared_error,
    }
    return {name: of(function, lists) + refused(function, nowhere) for name, function in functions.items()}


def cases():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of ill-defined metrics: those are cases
        parts = [guards(), predictions(), rankings(), areas(), errors()]
    return {name: items for part in parts for name, items in part.items()}
