"""Learners, clusterings and transforms of data, as scikit-learn and SciPy compute them; else formulas."""

import itertools
import math
import warnings

import numpy as np
import torch
from scipy.cluster.hierarchy import cut_tree, linkage
from scipy.linalg import solve
from scipy.spatial import distance
from scipy.special import expit
from scipy.stats import entropy
from sklearn import cluster, impute, linear_model, naive_bayes, neighbors, preprocessing, svm, tree
from sklearn._loss import HalfBinomialLoss, HalfMultinomialLoss
from sklearn.linear_model._linear_loss import LinearModelLoss
from sklearn.metrics import log_loss
from sklearn.utils import check_array

from library_cases import of, refused, refused_here

NAN, INF = math.nan, math.inf
# What every estimator refuses as its samples.
NO_TABLES = [[], [[]], [[1.0, 2.0], [3.0]], [[NAN, 1.0]], [[1.0], [INF]]]
BLOBS = np.round(np.random.default_rng(0).normal(size=(18, 2)) + np.repeat([[0, 0], [4, 1], [1, 5]], 6, 0), 2).tolist()
KINDS = [2] * 6 + [7] * 6 + [-1] * 6
GRID = [[0.0, 0.0], [2.0, 0.0], [0.0, 2.0], [-2.0, 0.0], [0.0, -2.0], [2.0, 0.0]]


def samples(inputs, labels):
    return {"inputs": inputs, "labels": labels}


def column(values):
    return np.array(values, dtype=float).reshape(-1, 1)


def basics():
    lists = [[3.0, 1.0, 2.0, 6.0], [-5.0], [0.1] * 10, [1e150, -1e150], [NAN, 1.0], [INF, 1.0], []]
    tables = [[[1.0, 2.0], [3.0, -4.0]], [[0.5]], BLOBS]
    vectors = [([1.0, 2.0, 3.0], [4.0, -5.0, 6.0]), ([], []), ([NAN], [0.0]), ([INF, 1.0], [2.0, 1.0])]
    vectors.append(([1e200], [-1e200]))
    return {
        "finiteTable": of(check_array, [(t,) for t in tables]) + refused(check_array, [(t,) for t in NO_TABLES]),
        "classesOf": of(np.unique, [(v,) for v in ([2, 0, 2, -1, 10, 9], [1.5], [], KINDS)]),
        "meanOf": of(np.mean, [(v,) for v in lists]),
        "varianceOf": of(np.var, [(v,) for v in lists]),
        "meanRow": of(lambda t: np.mean(t, axis=0), [(t,) for t in tables]),
        "columnOf": of(lambda t, f: np.array(t)[:, f], [(t, f) for t in tables for f in range(len(t[0]))]),
        "dotProduct": of(np.dot, vectors) + refused(np.dot, [([1.0, 2.0], [1.0, 2.0, 3.0])]),
    }


def distances():
    pairs = [([0.0, 0.0], [3.0, 4.0]), ([1.0, -2.0, 0.5], [1.0, -2.0, 0.5]), ([7.0], [-7.0])]
    pairs.append(([-1.0, 5.0, 2.0], [4.0, 3.0, -9.0]))
    powers = [1, 2, 3, 0.5, 10, INF]
    nowhere = [([1.0, 2.0], [1.0, 2.0, 3.0]), ([NAN, 0.0], [1.0, 2.0], 1), ([INF], [INF])]
    nowhere += [([0.0], [1.0], power) for power in (0, -1, NAN)]
    strange = [([NAN, 1.0], [0.0, 1.0]), ([INF], [1.0]), ([INF], [INF]), ([], [])]
    return {
        "squaredDistance": of(distance.sqeuclidean, pairs + strange)
        + refused(distance.sqeuclidean, [([1.0, 2.0], [1.0, 2.0, 3.0])]),
        "minkowskiDistance": of(distance.minkowski, [*pairs, *((a, b, p) for a, b in pairs for p in powers)])
        + refused(minkowski, nowhere)
        + refused_here([([], []), ([1.0, 2.0], [1.0])]),
    }


def minkowski(left, right, power=2):
    if math.isnan(power):
        raise ValueError("scikit-learn refuses it, SciPy does not")
    return distance.minkowski(left, right, power)


def nearest(query, inputs, options=None):
    """By brute force, where the earlier of those tied for the last place stays; equally distant ones by index."""
    o = options or {}
    model = neighbors.NearestNeighbors(n_neighbors=o.get("neighbourCount", 5), p=o.get("power", 2), algorithm="brute")
    far, indices = model.fit(inputs).kneighbors([query])
    return [{"index": int(i), "distance": float(d)} for d, i in sorted(zip(far[0], indices[0]))]


def voters(data, options):
    o = options or {}
    count, power, weights = o.get("neighbourCount", 5), o.get("power", 2), o.get("weights", "uniform")
    model = neighbors.KNeighborsClassifier(n_neighbors=count, p=power, weights=weights, algorithm="brute")
    return model.fit(data["inputs"], data["labels"])


def nearest_neighbours():
    queries = [[0.0, 0.0], [1.0, 0.0], [0.3, -0.7], [2.0, 2.5], [100.0, -40.0]]
    options = [{"neighbourCount": k, **p} for k in (1, 2, 3, 4, 6) for p in ({}, {"power": 1}, {"power": INF})]
    weights = [{"neighbourCount": k, "weights": w} for k in (1, 3, 4, 6) for w in ("uniform", "distance")]
    near = [(q, t, o) for q in queries for t in (GRID, BLOBS) for o in options] + [(q, GRID) for q in queries]
    data = [samples(GRID, [1, 0, 0, 1, 3, 1]), samples(GRID, [5, 4, 4, 5, 4, 5]), samples(BLOBS, KINDS)]
    vote = [(q, d, o) for q in queries for d in data for o in weights] + [(q, d) for q in queries for d in data]

    def shares(query, data, options=None):
        return voters(data, options).predict_proba([query])[0]

    def chosen(query, data, options=None):
        return voters(data, options).predict([query])[0]

    bad = [(q, GRID, o) for q, o in (([0.0, 0.0], {"neighbourCount": k}) for k in (0, -1, 1.5, 7))]
    bad += [([0.0, 0.0], GRID, {"power": p}) for p in (0, -1, NAN)] + [([0.0], GRID), ([NAN, 0.0], GRID)]
    bad += [([0.0], t, {"neighbourCount": 1}) for t in NO_TABLES]
    bad_votes = [(q, samples(t, [0] * len(t)), *o) for q, t, *o in bad]
    return {
        "nearestNeighbours": of(nearest, near) + refused(nearest, bad),
        "neighbourShares": of(shares, vote) + refused(shares, bad_votes),
        "kNearestNeighbours": of(chosen, vote) + refused(chosen, bad_votes),
    }


def stump(values, labels, criterion="gini"):
    """A tree of one split; nothing is random with one feature."""
    return tree.DecisionTreeClassifier(criterion=criterion, max_depth=1).fit(column(values), labels).tree_


def root_impurity(criterion):
    def impurity(counts):
        if min(counts) < 0 or not 0 < sum(counts) < INF:
            raise ValueError("no samples to fit")
        labels = np.arange(len(counts))
        model = tree.DecisionTreeClassifier(criterion=criterion, max_depth=1)
        return model.fit(column(labels), labels, sample_weight=counts).tree_.impurity[0]

    return impurity


def gain(children, criterion="entropy"):
    """No class for more than two children: scipy.stats.entropy, and the formula for Gini."""
    table = np.array(children, dtype=float)
    impurity = (lambda c: entropy(c, base=2)) if criterion == "entropy" else (lambda c: 1 - np.sum((c / c.sum()) ** 2))
    return impurity(table.sum(0)) - sum(c.sum() / table.sum() * impurity(c) for c in table if c.sum())


def split(values, labels, criterion="gini"):
    made = stump(values, labels, criterion)
    if made.node_count == 1:
        return None
    left, right = made.n_node_samples[1:] / made.n_node_samples[0]
    found = made.impurity[0] - left * made.impurity[1] - right * made.impurity[2]
    goes_left, classes = np.array(values) <= made.threshold[0], np.array(labels)[:, None] == np.unique(labels)
    children = [classes[goes_left].sum(0), classes[~goes_left].sum(0)]
    assert math.isclose(found, gain(children, criterion), abs_tol=1e-12)
    return {"threshold": made.threshold[0], "gain": found}


def trees():
    nodes = [[3, 1], [5, 5], [4, 0], [0, 4], [1, 2, 3, 4], [9, 5], [1] * 8, [0.25, 0.75], [1], [0, 0, 7, 7]]
    nodes.append([1e-100, 1e100])
    nodes, no_nodes = ([(c,) for c in lists] for lists in (nodes, [[], [0, 0], [-1, 2], [NAN, 1], [INF, 1]]))
    splits = [[[3, 1], [1, 3]], [[4, 0], [0, 4]], [[2, 2], [3, 3]], [[2, 3], [4, 0], [3, 2]], [[9, 5]]]
    splits += [[[0, 0], [9, 5]], [[0, 2, 1], [5, 0, 1]]]
    features = [
        ([1.0, 2.0, 3.0, 4.0], [0, 0, 1, 1]),
        ([4.0, 1.0, 3.0, 2.0], [5, 2, 5, 2]),
        ([1.0, 2.0, 3.0, 4.0], [0, 1, 0, 1]),
        ([1.0, 1.0, 2.0, 2.0], [0, 1, 0, 1]),
        ([1.0, 2.0, 2.0, 3.0, 3.0, 8.0], [0, 0, 1, 1, 2, 2]),
        ([-2.5, 0.0, -2.5, 7.25], [0, 1, 1, 0]),
        ([1.0, 2.0], [3, 3]),
        ([1.0, 1.0], [0, 1]),
        ([1.0], [0]),
        ([float(v) for v in range(14)], [0, 0, 1, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1, 0]),
        (np.float32([x for x, _ in BLOBS]).tolist(), KINDS),
        (np.float32([y for _, y in BLOBS]).tolist(), KINDS),
    ]
    nowhere = [([], []), ([1.0, 2.0], [0]), ([1.0, INF], [0, 1]), ([-INF, 1.0], [0, 1])]
    # Neighbouring doubles, which are one value to scikit-learn's single precision.
    adjacent = [1.0, float(np.nextafter(1.0, 2.0))]

    def lower_of(values, labels):
        return {"threshold": values[0], "gain": gain([[1, 0], [0, 1]], "gini")}

    return {
        "giniImpurity": of(root_impurity("gini"), nodes) + refused(root_impurity("gini"), no_nodes),
        "entropy": of(root_impurity("entropy"), nodes) + refused(root_impurity("entropy"), no_nodes),
        "informationGain": of(gain, [(s, *c) for s in splits for c in ([], ["entropy"], ["gini"])])
        + refused(gain, [([[1, 2], [1]],)])
        + refused_here([([],), ([[0, 0]],), ([[1, -1], [1, 1]],)]),
        "bestThreshold": of(split, [(v, y, *c) for v, y in features for c in ([], ["gini"], ["entropy"])])
        + of(lower_of, [(adjacent, [0, 1])])
        + refused(split, nowhere)
        + refused_here([([NAN, 1.0], [0, 1])]),
    }


def gaussian_model(data, smoothing=1e-9):
    model = naive_bayes.GaussianNB(var_smoothing=smoothing).fit(data["inputs"], data["labels"])
    return {"classes": model.classes_, "priors": model.class_prior_, "means": model.theta_, "variances": model.var_}


def multinomial_model(data, smoothing=1):
    model = naive_bayes.MultinomialNB(alpha=smoothing).fit(data["inputs"], data["labels"])
    return {"classes": model.classes_, "logPriors": model.class_log_prior_, "logLikelihoods": model.feature_log_prob_}


def posteriors(estimator, model_of, data, queries, smoothings):
    """Cases that take the model as fitted, with what the library then predicts."""
    cases = []
    for each, smoothing in itertools.product(data, smoothings):
        fitted = estimator(smoothing).fit(each["inputs"], each["labels"])
        cases += [{"given": [q, model_of(each, smoothing)], "expect": fitted.predict_proba([q])[0]} for q in queries]
    return cases


def naive_bayes_models():
    mixed = samples([[1.0, 10.0], [1.0, 20.0], [3.0, 10.0], [3.0, 40.0], [4.0, 0.0]], [0, 0, 1, 1, 1])
    alone = samples([[1.0, 2.0], [2.0, 2.0]], [4, 4])
    still = samples([[1.0, 1.0], [2.0, 1.0]], [0, 1])
    equal = samples([[1.0, 1.0], [1.0, 1.0]], [0, 1])
    numbers = [samples(BLOBS, KINDS), mixed, alone, still, equal]
    words = [samples([[2, 0, 1], [0, 3, 0], [1, 1, 0]], [0, 1, 0])]
    words += [samples([[0, 0], [0, 0]], [0, 1]), samples([[5, 1]], [3])]
    bad = [samples(t, [0] * len(t)) for t in NO_TABLES] + [samples([[1.0], [2.0]], [0])]
    gaussian = [(d, *s) for d in numbers for s in ([], [0.0], [1e-9], [0.1])]
    multinomial = [(d, *s) for d in words for s in ([], [1], [0.5], [0])]
    given = [[1.0, 10.0], [1.5, 1.0], [2.9, 33.0], [1e6, -1e6], [1.0, 1.0]]
    model = gaussian_model(mixed)

    def multinomial_posteriors(data):
        width = len(data["inputs"][0])
        queries = [[0] * width, [1] * width, list(range(width))]
        return posteriors(lambda s: naive_bayes.MultinomialNB(alpha=s), multinomial_model, [data], queries, [1, 0.5, 0])

    def gaussian_posterior(query, data):
        return naive_bayes.GaussianNB().fit(mixed["inputs"], mixed["labels"]).predict_proba([query])

    def multinomial_posterior(query, data):
        return naive_bayes.MultinomialNB().fit(words[0]["inputs"], words[0]["labels"]).predict_proba([query])

    learned = multinomial_model(words[0])
    return {
        "fitGaussianNaiveBayes": of(gaussian_model, gaussian)
        + refused(gaussian_model, [*((d,) for d in bad), (mixed, -1), (mixed, NAN)]),
        "gaussianNaiveBayes": posteriors(
            lambda s: naive_bayes.GaussianNB(var_smoothing=s), gaussian_model, numbers, given, [1e-9, 0.0, 0.1]
        )
        + refused(gaussian_posterior, [(q, model) for q in ([NAN, 1.0], [INF, 1.0], [1.0])]),
        "fitMultinomialNaiveBayes": of(multinomial_model, multinomial)
        + refused(multinomial_model, [*((d,) for d in bad), (words[0], -1), (words[0], NAN)])
        + refused(multinomial_model, [(samples([[-1, 2]], [0]),)]),
        "multinomialNaiveBayes": [case for d in words for case in multinomial_posteriors(d)]
        + refused(multinomial_posterior, [(q, learned) for q in ([NAN, 1.0, 2.0], [INF, 1.0, 2.0], [1.0])]),
    }


def descended(loss, at, rate):
    """One step of PyTorch's SGD."""
    parameter = torch.tensor(at, requires_grad=True)
    optimiser = torch.optim.SGD([parameter], lr=rate)
    loss(parameter).backward()
    optimiser.step()
    return parameter.detach()


def linear_scores():
    """scikit-learn's own losses of linear models, and a step of PyTorch on the same loss."""
    line = {"inputs": [[1.0, x] for x in (0.6, 1.2, 1.9, 3.1, 3.9, 5.0)], "targets": [0, 0, 1, 0, 1, 1]}
    wide = {"inputs": [[1.0, 900.0, -3.0], [1.0, -900.0, 2.0], [0.0, 0.0, 0.0]], "targets": [0, 0, 1]}
    single = {"inputs": [[2.0]], "targets": [1]}
    at = [(p, line) for p in ([0.0, 0.0], [-2.5, 0.9], [40.0, -30.0])]
    at += [(p, wide) for p in ([0.1, 1.0, -2.0], [0.0, -1.0, 0.5])] + [([-0.7], single)]
    model = LinearModelLoss(base_loss=HalfBinomialLoss(), fit_intercept=False)

    def checked(parameters, data):
        check_array(data["inputs"])
        if not set(data["targets"]) <= {0, 1} or len(data["targets"]) != len(data["inputs"]):
            raise ValueError("as LogisticRegression.fit refuses it")
        return np.array(parameters), np.array(data["inputs"]), np.array(data["targets"], dtype=float)

    def loss(parameters, data):
        value = model.loss(*checked(parameters, data))
        probabilities = expit(data["inputs"] @ np.array(parameters))
        # log_loss takes no probability for less than about 1e-16.
        assert value > 30 or np.isclose(value, log_loss(data["targets"], probabilities, labels=[0, 1]))
        return value

    def gradient(parameters, data):
        return model.gradient(*checked(parameters, data))

    def step(parameters, data, rate=0.001):
        p, x, y = (torch.tensor(each) for each in checked(parameters, data))
        return descended(lambda p: torch.nn.functional.binary_cross_entropy_with_logits(x @ p, y), parameters, rate)

    def probability(parameters, row):
        fitted = linear_model.LogisticRegression()
        fitted.classes_, fitted.coef_, fitted.intercept_ = np.array([0, 1]), np.array([parameters]), np.zeros(1)
        return fitted.predict_proba([row])[0][1]

    rows = [(p, row) for p, data in at for row in data["inputs"]]
    bad = [([0.0], {"inputs": t, "targets": [0] * len(t)}) for t in NO_TABLES]
    bad += [([0.0], {"inputs": [[1.0], [2.0]], "targets": y}) for y in ([0, 2], [0, 0.5], [0], [NAN, 0])]
    bad.append(([0.0, 1.0], single))
    return {
        "logisticRegression": of(probability, rows) + refused(probability, [([1.0, 2.0], [1.0])]),
        "logisticRegressionLoss": of(loss, at) + refused(loss, bad),
        "logisticRegressionGradient": of(gradient, at) + refused(gradient, bad),
        "logisticRegressionStep": of(step, [(p, d, *r) for p, d in at for r in ([], [0.0], [0.5])])
        + refused(step, [*bad[:9], ([0.0], single, -0.1)])
        + refused_here([([0.0, 1.0], single), ([0.0], single, NAN)]),
    }


def softmax_scores():
    corners = samples([[1.0, 0.2, -1.0], [1.0, 2.0, 0.5], [1.0, -3.0, 4.0], [1.0, 0.0, 0.0]], [0, 2, 1, 2])
    wide = samples([[800.0], [-2.0]], [0, 1])
    single = samples([[1.0, 2.0]], [0])
    at = [(w, corners) for w in ([[0.0] * 3] * 3, [[0.5, 1.0, -1.0]] * 4)]
    at.append(([[0.1, -0.4, 1.0], [2.0, 0.0, 0.5], [-1.0, 0.3, 0.2]], corners))
    at += [([[1.0], [-1.0], [0.0]], wide), ([[0.3, -0.2], [0.1, 0.4], [0.0, 0.0]], single)]

    def checked(weights, data):
        check_array(weights)
        check_array(data["inputs"])
        labels = np.array(data["labels"], dtype=float)
        if len(labels) != len(data["inputs"]) or not set(labels) <= set(range(len(weights))):
            raise ValueError("as the losses of scikit-learn trust them to be")
        model = LinearModelLoss(base_loss=HalfMultinomialLoss(n_classes=len(weights)), fit_intercept=False)
        return model, np.asfortranarray(weights), np.array(data["inputs"]), labels

    def loss(weights, data):
        model, *given = checked(weights, data)
        return model.loss(*given)

    def gradient(weights, data):
        model, *given = checked(weights, data)
        return model.gradient(*given)

    def step(weights, data, rate=0.001):
        _, w, x, y = checked(weights, data)
        x, y = torch.tensor(x), torch.tensor(y).long()
        return descended(lambda w: torch.nn.functional.cross_entropy(x @ w.T, y), weights, rate)

    def probabilities(weights, row):
        fitted = linear_model.LogisticRegression()
        fitted.classes_, fitted.coef_ = np.arange(len(weights)), np.array(weights)
        fitted.intercept_ = np.zeros(len(weights))
        return fitted.predict_proba([row])[0]

    rows = [(w, row) for w, data in at for row in data["inputs"]]
    zero = [[0.0], [0.0], [0.0]]
    bad = [(zero, samples(t, [0] * len(t))) for t in NO_TABLES]
    bad += [(zero, samples([[1.0], [2.0]], y)) for y in ([0, 3], [0, -1], [0, 0.5], [0])] + [(zero, single)]
    return {
        "softmaxRegression": of(probabilities, rows) + refused(probabilities, [([[1.0], [2.0], [3.0]], [1.0, 2.0])]),
        "softmaxRegressionLoss": of(loss, at) + refused(loss, bad),
        "softmaxRegressionGradient": of(gradient, at) + refused(gradient, bad),
        "softmaxRegressionStep": of(step, [(w, d, *r) for w, d in at for r in ([], [0.0], [0.5])])
        + refused(step, [*bad[:9], ([[0.0, 0.0]] * 3, single, -0.1)])
        + refused_here([bad[-1]]),
    }


def support_vectors():
    points = [[1.0, 1.0], [2.0, 2.5], [0.5, 2.0], [-1.0, -1.0], [-2.0, 0.0], [-0.5, -2.5]]
    apart = samples(points, [1, 1, 1, -1, -1, -1])
    mixed = samples([*apart["inputs"], [-1.5, -0.5], [1.5, 1.0]], [*apart["labels"], 1, -1])
    planes, values = [], []
    for data, penalty in itertools.product((apart, mixed), (0.1, 1.0, 10.0)):
        model = svm.SVC(C=penalty, kernel="linear", tol=1e-10).fit(data["inputs"], data["labels"])
        plane = {"weights": model.coef_[0].tolist(), "bias": model.intercept_[0].item()}
        planes.append((plane, model, data))
        values.append((plane, data, penalty))
        # What libsvm maximises meets what it stands for: the objective below is the one.
        dual = np.abs(model.dual_coef_).sum() - 0.5 * model.coef_[0] @ model.coef_[0]
        assert math.isclose(dual, objective(plane, data, penalty), rel_tol=1e-6)
    flat, steep = {"weights": [0.0, 0.0], "bias": 0.5}, {"weights": [3.0, -4.0], "bias": -2.0}
    values += [(p, d, *c) for p in (flat, steep) for d in (apart, mixed) for c in ([], [INF], [1e-3])]
    values.append(({"weights": [1.0, 1.0], "bias": 0.0}, samples([[1.0, 0.0], [-3.0, 0.0]], [1, -1]), INF))
    others = [[0.0, 0.0], [1.0, -2.0], [1e5, 3.0]]

    def score(plane, point):
        return np.dot(plane["weights"], point) + plane["bias"]

    def away(plane, point):
        return score(plane, point) / np.linalg.norm(plane["weights"])

    def width(plane):
        return 2 / np.linalg.norm(plane["weights"])

    bad = [(flat, d, c) for d, c in ((apart, 0), (apart, -1), (apart, NAN))]
    bad += [(steep, samples([[1.0, 2.0]], y)) for y in ([0], [2], [])]
    bad += [(flat, samples(t, [1] * len(t))) for t in NO_TABLES]
    with np.errstate(divide="ignore", invalid="ignore"):
        return {
            "svmScore": [
                {"given": [plane, p], "expect": model.decision_function([p])[0]}
                for plane, model, data in planes
                for p in others + data["inputs"]
            ]
            + refused(score, [(steep, [1.0, 2.0, 3.0])]),
            "svmDistance": of(away, [(p, q) for p in (*(plane for plane, *_ in planes), flat, steep) for q in others]),
            "svmMarginWidth": of(width, [(plane,) for plane, *_ in planes] + [(flat,), (steep,)]),
            "svmObjective": of(objective, values) + refused(objective, bad),
        }


def objective(plane, data, penalty=1.0):
    """No function gives it: the formula. SVC itself says what it refuses."""
    x, y = check_array(data["inputs"]), np.array(data["labels"], dtype=float)
    if len(x) != len(y) or not set(y) <= {-1, 1} or not penalty > 0:
        raise ValueError("no such labels or penalty")
    weights = np.array(plane["weights"])
    slack = np.maximum(0, 1 - y * (x @ weights + plane["bias"])).sum()
    return weights @ weights / 2 + (penalty * slack if slack else 0)


def lines():
    bent = {"inputs": column([0.0, 1.0, 2.0, 3.5, 5.0]).tolist(), "targets": [1.0, 2.9, 5.2, 8.0, 11.5]}
    heights = [round(1 + 2 * x - 3 * y + 0.1 * (i % 4), 2) for i, (x, y) in enumerate(BLOBS)]
    plane = {"inputs": BLOBS, "targets": heights}
    # Far from the origin and of unlike scales, where the normal equations not about the mean lose digits.
    far = {"inputs": [[1e6 + x, 1e-6 * y] for x, y in BLOBS], "targets": heights}
    exact = {"inputs": [[0.0, 1.0], [1.0, 0.0], [2.0, 5.0]], "targets": [1.0, -1.0, 0.5]}
    data = [bent, plane, far, exact]
    given = [(d,) for d in data] + [(d, [1.0 + i % 3 for i in range(len(d["targets"]))]) for d in data]
    given.append((bent, [0.0, 2.0, 0.0, 0.5, 0.0]))

    def fit(data, weights=None):
        model = linear_model.LinearRegression().fit(data["inputs"], data["targets"], sample_weight=weights)
        return {"intercept": model.intercept_, "coefficients": model.coef_}

    def weights_at(query, inputs, bandwidth):
        """No class: the formula."""
        if not bandwidth > 0:
            raise ValueError("no bandwidth")
        return np.exp(-(distance.cdist([query], inputs)[0] ** 2) / (2 * bandwidth**2))

    def local(query, data, bandwidth):
        fitted = linear_model.LinearRegression()
        fitted.fit(data["inputs"], data["targets"], sample_weight=weights_at(query, data["inputs"], bandwidth))
        return fitted.predict([query])[0]

    queries = [(q, bent, t) for q in ([0.0], [1.7], [5.0], [9.0]) for t in (0.8, 2.0, 1e6)]
    queries += [(q, plane, t) for q in ([0.0, 0.0], [2.0, 2.5], [4.1, 0.7]) for t in (1.5, 4.0, INF)]
    bad = [({"inputs": t, "targets": [1.0] * len(t)},) for t in NO_TABLES]
    bad += [({"inputs": [[1.0], [2.0]], "targets": y},) for y in ([1.0], [NAN, 1.0], [INF, 1.0])]
    bad += [(bent, w) for w in ([1.0], [1.0, 1.0, -1.0, 1.0, 1.0], [0.0] * 5, [NAN] * 5, [INF] * 5)]
    # A constant feature, copies and sums of others, fewer samples than features: many lines fit equally well.
    many = [[[1.0]], [[1.0, 3.0], [1.0, 4.0], [1.0, 7.0]]]
    many += [[[x, 3 * x + 0.1] for x, _ in BLOBS], [[x, y, x - 0.3 * y] for x, y in BLOBS]]
    for each in many:
        centred = np.array(each) - np.mean(each, 0)
        assert np.linalg.matrix_rank(centred) < len(each[0])
    bad_bandwidths = [([1.0], bent, t) for t in (0, -1, NAN)]
    return {
        "linearRegression": of(fit, given)
        + refused(fit, bad)
        + refused_here([({"inputs": t, "targets": [float(i) for i in range(len(t))]},) for t in many])
        + refused_here([(bent, [0.0, 0.0, 1.0, 0.0, 0.0])]),
        "localWeights": of(weights_at, [(q, d["inputs"], t) for q, d, t in queries] + [([1e6], bent["inputs"], 0.1)])
        + refused(weights_at, [(q, d["inputs"], t) for q, d, t in bad_bandwidths])
        + refused(weights_at, [([1.0, 2.0], bent["inputs"], 1.0)]),
        "locallyWeightedRegression": of(local, queries)
        + refused(local, [*bad_bandwidths, ([1e6], bent, 0.1), ([1.0, 2.0], bent, 1.0)])
        + refused_here([([1.0], bent, 1e-3)]),
    }


def systems():
    noise = np.random.default_rng(1).normal(size=(6, 4))
    matrices = [[[4.0]], [[4.0, 2.0], [2.0, 3.0]], (noise.T @ noise).tolist()]
    matrices += [[[1e-18, 0.0], [0.0, 1e18]], [[1.0, 1 - 1e-6], [1 - 1e-6, 1.0]]]

    def solved(matrix, right):
        return solve(matrix, right, assume_a="pos", lower=True)

    singular = [[[0.0]], [[1.0, 2.0], [2.0, 1.0]], [[-1.0, 0.0], [0.0, 1.0]], [[1.0, 2.0], [2.0, 4.0]]]
    bad = [(m, [1.0] * len(m)) for m in singular]
    bad += [([[1.0, 2.0]], [1.0]), ([[1.0, 0.0], [0.0, 1.0]], [1.0, 2.0, 3.0])]
    bad += [([[NAN]], [1.0]), ([[1.0]], [INF]), ([], [])]
    return {
        "solvePositiveDefinite": of(solved, [(m, list(range(1, len(m) + 1))) for m in matrices])
        + refused(solved, bad)
        + refused_here([([[1.0, 1.0], [1.0, 1 + 1e-14]], [1.0, 2.0])])
    }


def k_means():
    start = [[0.0, 0.0], [3.0, 1.0], [1.0, 4.0]]
    row = column([0.0, 1.0, 2.0, 9.0, 10.0]).tolist()
    data = [(BLOBS, start), (BLOBS, [[1.0, 1.0], [1.0, 2.0]])]
    data += [(row, [[0.0], [2.0]]), (row, [[1.0]]), (GRID[:5], GRID[:3])]
    # Halfway between: to fit, scikit-learn centres the data first, and rounding may then part what is tied here.
    tied = [(GRID, [[1.0, 0.0], [-1.0, 0.0]]), (GRID, GRID[:3]), (row, [[5.0], [-1.0], [5.0]])]

    def fitted(inputs, centers, rounds=300):
        """No round at all is not scikit-learn's to make: there the centres stay, and predict assigns."""
        if rounds == 0:
            return {"centers": centers, "labels": assigned(inputs, centers)}
        made = cluster.KMeans(len(centers), init=np.array(centers), n_init=1, max_iter=rounds, tol=0).fit(inputs)
        return {"centers": made.cluster_centers_, "labels": made.labels_}

    def assigned(inputs, centers):
        made = cluster.KMeans(len(centers), init=np.array(centers), n_init=1, max_iter=1).fit(np.array(centers))
        made.cluster_centers_ = np.array(check_array(centers), dtype=float)
        return made.predict(inputs)

    def updated(inputs, labels, centers):
        """The means, with numpy; a round of scikit-learn's has to agree where it made the labels."""
        x, z = check_array(inputs), np.array(labels)
        if len(x) != len(z):
            raise ValueError("labels of other samples")
        return [x[z == k].mean(0) if (z == k).any() else c for k, c in enumerate(check_array(centers))]

    def inertia(inputs, centers):
        made = distance.cdist(check_array(inputs), check_array(centers), "sqeuclidean")
        return made.min(1).sum()

    for x, c in data:
        made = cluster.KMeans(len(c), init=np.array(c), n_init=1, tol=0).fit(x)
        assert math.isclose(made.inertia_, inertia(x, made.cluster_centers_))
        np.testing.assert_allclose(updated(x, assigned(x, c), c), fitted(x, c, 1)["centers"], atol=1e-12)
    # Of centres without samples scikit-learn has nothing to say here but where it would move them.
    empty = [(row, [0, 0, 0, 0, 0], [[5.0], [7.0]]), (row, [2, 2, 0, 0, 0], [[5.0], [7.0], [-1.0]])]
    bad = [(t, [[1.0]]) for t in NO_TABLES] + [(row, t) for t in NO_TABLES] + [(row, [[1.0, 2.0]])]
    labelled = [(x, assigned(x, c).tolist(), c) for x, c in data]
    ends = [(x, fitted(x, c)["centers"].tolist()) for x, c in data]
    return {
        "kMeansAssignment": of(assigned, data + ends + tied) + refused(assigned, bad),
        "kMeansUpdate": of(updated, labelled + empty)
        + refused(updated, [(t, [0] * len(t), c) for t, c in bad[:-1]] + [(row, [0, 0], [[1.0]])]),
        "kMeansInertia": of(inertia, data + ends) + refused(inertia, bad),
        "kMeans": of(fitted, [(x, c, *r) for x, c in data for r in ([], [0], [1], [2], [12])])
        + refused(fitted, [*bad, (row[:1], [[1.0], [2.0]])]),
    }


LINKAGES = ["single", "complete", "average", "ward"]


def hierarchies():
    values = column([1, 1.4, 2.1, 4.6, 5, 6.8, 7.1, 7.9]).tolist()
    tied = column([5, 0, 1, 9, 6]).tolist()
    equal = [[1.0, 2.0], [1.0, 2.0], [1.0, 2.0]]
    square = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]
    lists = [(t, how) for t in (BLOBS, values, tied, equal, [[0.0], [3.0]]) for how in LINKAGES]
    # In single linkage SciPy joins along a spanning tree, so that ties come in another order.
    lists += [(square, how) for how in LINKAGES[1:]] + [(BLOBS,)]

    def merges(inputs, how="ward"):
        rows = linkage(check_array(inputs), how)
        return [{"left": int(a), "right": int(b), "height": h, "size": int(n)} for a, b, h, n in rows]

    def apart(left, right, how):
        """What the last merge of two far heaps is high; the heaps themselves are joined before it."""
        both = check_array([*check_array(left), *check_array(right)])
        rows = linkage(both, how)
        of_two = cut_tree(rows, 2).ravel()
        assert len(set(of_two[: len(left)])) == len(set(of_two[len(left) :])) == 1
        return rows[-1][2]

    heaps = [
        ([[0.0, 0.0], [1.0, 0.0], [0.0, 2.0]], [[20.0, 21.0], [22.0, 20.0]]),
        ([[0.0, 0.0]], [[3.0, 4.0]]),
        ([[1.0], [2.5], [3.0]], [[-20.0]]),
        ([[5.0, 5.0]], [[5.0, 5.0]]),
    ]
    bad = [(t,) for t in NO_TABLES] + [([[1.0]],)]
    bad_heaps = [(t, [[1.0]], how) for t in NO_TABLES for how in LINKAGES] + [([[1.0]], [[1.0, 2.0]], "ward")]
    return {
        "linkageDistance": of(apart, [(a, b, how) for a, b in heaps for how in LINKAGES]) + refused(apart, bad_heaps),
        "hierarchicalClustering": of(merges, lists) + refused(merges, bad),
    }


def densities():
    def found(inputs, options=None):
        names = {"radius": "eps", "minimumSamples": "min_samples"}
        made = cluster.DBSCAN(**{names[k]: v for k, v in (options or {}).items()}).fit(inputs)
        core = set(made.core_sample_indices_.tolist())
        kinds = ["core" if i in core else "noise" if z == -1 else "border" for i, z in enumerate(made.labels_)]
        return {"labels": made.labels_, "kinds": kinds}

    row = column([0, 1, 2, 5, 9, 8, 3.5]).tolist()
    # The middle one is within reach of both clusters, and no core sample: it goes to the one that comes first.
    bridge = column([4, 4.5, 5, 3, 2, 1.5, 1]).tolist()
    options = [{"radius": r, "minimumSamples": m} for r in (1.0, 1.5, 2.5) for m in (1, 2, 3, 4)]
    lists = [(t, o) for t in (row, bridge, BLOBS, GRID) for o in options] + [(BLOBS,), (GRID,), (row, {"radius": 1.0})]
    bad = [(row, {"radius": r}) for r in (0, -1, INF, NAN)] + [(row, {"minimumSamples": m}) for m in (0, -1, 1.5)]
    return {"dbscan": of(found, lists) + refused(found, [*bad, *((t,) for t in NO_TABLES)])}


def scales():
    plain = [[3.0, 1.0, 2.0, 6.0], [-5.0], [0.1] * 10, [1e-8, 2e-8, 4e-8], [1e150, -1e150, 0.0], [3.0, 3.0]]
    plain.append([1.0, 1.0 + 2**-52, 1.0 + 2**-51])  # as good as constant
    holes = [[3.0, NAN, 5.0], [NAN, NAN], [NAN, 2.0]]
    strange = [[], [INF, 1.0], [-INF]]

    def standard(values, training=None):
        scaler = preprocessing.StandardScaler().fit(column(values if training is None else training))
        return scaler.transform(column(values)).ravel()

    def min_max(values, options=None):
        o = options or {}
        scaler = preprocessing.MinMaxScaler(tuple(o.get("range", (0, 1)))).fit(column(o.get("training", values)))
        return scaler.transform(column(values)).ravel()

    def filled(values, strategy="mean"):
        made = impute.SimpleImputer(strategy=strategy).fit_transform(column(values))
        if made.shape[1] == 0:
            raise ValueError("the feature is dropped")
        return made.ravel()

    def known(values):
        made = check_array(values, ensure_2d=False, ensure_all_finite="allow-nan")
        return made[~np.isnan(made)]

    trained = [([4.0, -1.0, NAN], t) for t in plain + holes]
    ranged = [(v, {"range": r}) for v in plain[:3] + holes for r in ([-1, 1], [0, 255])]
    holed = [holes[0], holes[2], [9.0, NAN, 1.0, 2.0, 30.0]]
    no_ranges = [([1.0, 2.0], {"range": r}) for r in ([1, 1], [2, 0])]
    return {
        "knownValues": of(known, [(v,) for v in plain + holes]) + refused(known, [(v,) for v in strange]),
        "standardise": of(standard, [(v,) for v in plain + holes] + trained)
        + refused(standard, [(v,) for v in strange] + [([1.0], v) for v in strange]),
        "minMaxScale": of(min_max, [(v,) for v in plain + holes] + [(v, {"training": t}) for v, t in trained] + ranged)
        + refused(min_max, [(v,) for v in strange] + [([1.0], {"training": v}) for v in strange] + no_ranges),
        "impute": of(filled, [(v, *s) for v in (*plain, *holed) for s in ([], ["mean"], ["median"])])
        + refused(filled, [(v, s) for v in [*strange, [NAN, NAN]] for s in ("mean", "median")]),
    }


def categories():
    def encoded(labels, classes=None):
        fixed = "auto" if classes is None else [classes]
        return preprocessing.OneHotEncoder(categories=fixed, sparse_output=False).fit_transform(column(labels))

    lists = [([3, 1, 3, 2],), ([5],), ([-1.5, 0, 10, 9],), ([1, 1], [0, 1, 2]), ([2, 0], [0, 1, 2])]
    return {
        "oneHot": of(encoded, lists)
        + refused(encoded, [([3], [0, 1, 2]), ([],), ([NAN], [0, 1])])
        + refused_here([([1, NAN],)])
    }


def quantiles():
    lists = [[3.0, 1.0, 2.0, 6.0], [5.0], [1.0, 1.0, 2.0], [-1e300, 0.0, 1e300], [7, 15, 36, 39, 40, 41]]
    shares = [0, 0.1, 0.25, 0.5, 0.75, 0.99, 1]

    def fences(values, reach=1.5):
        """No class: Tukey's rule on numpy's quartiles."""
        if not reach >= 0:
            raise ValueError("no reach")
        first, third = np.quantile(check_array(values, ensure_2d=False), [0.25, 0.75])
        lower, upper = first - reach * (third - first), third + reach * (third - first)
        beyond = (np.array(values) < lower) | (np.array(values) > upper)
        return {"lower": lower, "upper": upper, "indices": np.flatnonzero(beyond)}

    spread = [[1.0, 2.0, 3.0, 4.0, 100.0], [0.0, 4.0, 4.0, 8.0, 14.0, -6.0], [5.0] * 4 + [6.0], [9.0]]
    spread.append([-50.0, 1.0, 1.5, 2.0, 60.0])
    return {
        "quantile": of(np.quantile, [(v, q) for v in lists for q in shares])
        + refused(np.quantile, [([], 0.5), ([1.0], 1.5), ([1.0], -0.1), ([1.0], NAN)])
        + refused_here([([NAN, 1.0], 0.5), ([INF, 1.0], 0.5)]),
        "interquartileOutliers": of(fences, [(v, *r) for v in spread for r in ([], [0], [3])])
        + refused(fences, [([],), ([NAN, 1.0],), ([INF, 1.0],), ([1.0, 2.0], -1), ([1.0, 2.0], NAN)]),
    }


def cases():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of what is singular, constant or empty: those are cases
        parts = [
            basics(),
            distances(),
            nearest_neighbours(),
            trees(),
            naive_bayes_models(),
            linear_scores(),
            softmax_scores(),
            support_vectors(),
            systems(),
            lines(),
            k_means(),
            hierarchies(),
            densities(),
            scales(),
            categories(),
            quantiles(),
        ]
    return {name: items for part in parts for name, items in part.items()}
