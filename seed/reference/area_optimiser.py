"""Steps and paths of the real torch.optim, with the state it keeps, and least squares by autograd."""

import math

import torch
from torch import optim
from torch.nn import functional as F
from torch.utils.data import DataLoader

REFUSES = {"refuses": "RangeError"}
OUR_NAMES = {"lr": "learningRate", "eps": "epsilon", "weight_decay": "weightDecay"}
OUR_STATE = {
    "momentum_buffer": "velocity",
    "square_avg": "squareAverage",
    "sum": "squareSum",
    "step": "stepCount",
    "exp_avg": "firstMoment",
    "exp_avg_sq": "secondMoment",
}
KEPT = {
    "momentumStep": ["momentum_buffer"],
    "rmspropStep": ["square_avg"],
    "adagradStep": ["sum"],
    "adamStep": ["step", "exp_avg", "exp_avg_sq"],
    "gradientDescentStep": [],
}
CLASSES = {
    "gradientDescent": optim.SGD,
    "momentum": optim.SGD,
    "rmsprop": optim.RMSprop,
    "adagrad": optim.Adagrad,
    "adam": optim.Adam,
}
OPTIONS = {
    "gradientDescent": [{}, {"lr": 0.1}, {"lr": 0.0}, {"lr": 1.0}],
    "momentum": [
        {},
        {"lr": 0.1, "momentum": 0.9},
        {"lr": 0.1, "momentum": 0.9, "dampening": 0.5},
        {"lr": 0.1, "momentum": 0.9, "nesterov": True},
        {"lr": 0.1, "dampening": 0.5},
    ],
    "rmsprop": [{}, {"lr": 0.1, "alpha": 0.9}, {"eps": 1.0}, {"alpha": 0.0}, {"alpha": 1.0}],
    "adagrad": [{}, {"lr": 0.5}, {"eps": 1.0}],
    "adam": [{}, {"lr": 0.1, "betas": [0.8, 0.9]}, {"weight_decay": 0.1}, {"eps": 1.0}, {"betas": [0.0, 0.0]}],
}
REFUSED = {
    "gradientDescent": [{"lr": -0.1}],
    "momentum": [
        {"lr": -0.1},
        {"momentum": -0.1},
        {"nesterov": True},
        {"nesterov": True, "momentum": 0.9, "dampening": 0.1},
    ],
    "rmsprop": [{"lr": -0.1}, {"alpha": -0.1}, {"eps": -1.0}, {"lr": math.nan}],
    "adagrad": [{"lr": -0.1}, {"eps": -1.0}, {"lr": math.nan}],
    "adam": [
        {"lr": -0.1},
        {"betas": [1.0, 0.9]},
        {"betas": [0.9, -0.1]},
        {"betas": [math.nan, 0.9]},
        {"eps": -1.0},
        {"weight_decay": -1.0},
    ],
}
# The parameters at the start, and a gradient per step.
RUNS = [
    ([0.0], [[3.0], [3.0], [3.0], [-1.0], [0.0]]),
    ([1.0, -2.0, 0.5], [[0.1, -20.0, 0.0], [1e-9, 5.0, 0.0], [-0.3, 1e6, 0.0], [2.0, -1e-3, 1.0]]),
    ([1.0, 2.0], [[1e200, 1.0], [1e-200, 1e-200]]),
    ([1.0, 2.0, 3.0], [[math.nan, math.inf, -math.inf], [1.0, 1.0, 1.0]]),
    ([], [[]]),
]
SAMPLES = {
    "inputs": [[1.0, x] for x in (-2.0, -1.5, -1.0, -0.5, 0.5, 1.0, 1.5, 2.0)],
    "targets": [-2.6, -2.3, -1.4, 0.5, 1.7, 3.4, 3.6, 5.1],
}


def in_our_words(options):
    return {OUR_NAMES.get(key, key): value for key, value in options.items()}


def optional(options):
    return [in_our_words(options)] if options else []


def is_refused(make):
    try:
        make()
    except ValueError:
        return True
    return False


def steps(name):
    """Every step of every run, each from the state that the real optimiser had before it."""
    function = f"{name}Step"
    cases = []
    for options in OPTIONS[name]:
        for start, gradients in RUNS:
            weights = torch.tensor(start, requires_grad=True)
            real = CLASSES[name]([weights], **options)
            before = {"parameters": start}
            for gradient in gradients:
                weights.grad = torch.tensor(gradient)
                real.step()
                kept = real.state[weights]
                after = {OUR_STATE[key]: kept[key].tolist() for key in KEPT[function] if kept.get(key) is not None}
                # Without momentum PyTorch keeps no velocity; ours is the gradient it stepped with.
                if name == "momentum" and "velocity" not in after:
                    after["velocity"] = gradient
                after["parameters"] = weights.tolist()
                cases.append({"given": [before, gradient, *optional(options)], "expect": after})
                before = after
    for options in REFUSED[name]:
        assert is_refused(lambda: CLASSES[name]([torch.zeros(1, requires_grad=True)], **options))
        cases.append({"given": [{"parameters": [0.0]}, [1.0], in_our_words(options)], **REFUSES})
    cases.append({"given": [{"parameters": [0.0]}, [1.0, 2.0]], **REFUSES})
    return {function: cases}


def narrow_bowl(x, y):
    return 0.5 * (x**2 + 20 * y**2)


def banana(x, y):
    return (1 - x) ** 2 + 100 * (y - x**2) ** 2


SURFACES = {"narrowBowl": narrow_bowl, "rosenbrock": banana}


def surfaces():
    """No library has them: the formulas with tensors, and autograd."""
    points = [
        *((x, y) for x in (-2.0, -1.2, 0.0, 0.5, 1.0, 3.0) for y in (-1.5, 0.0, 1.0, 2.25)),
        (1e60, -1e60),
        (math.nan, 1.0),
        (math.inf, 0.0),
        (0.0, -math.inf),
    ]
    cases = {}
    for name, surface in SURFACES.items():
        cases[name], cases[f"{name}Gradient"] = [], []
        for x, y in points:
            at = torch.tensor([x, y], requires_grad=True)
            height = surface(at[0], at[1])
            height.backward()
            cases[name].append({"given": [x, y], "expect": height.item()})
            cases[f"{name}Gradient"].append({"given": [x, y], "expect": at.grad})
    return cases


def paths():
    runs = [
        ("narrowBowl", [-8.0, 1.5], "gradientDescent", 40, {"lr": 0.09}),
        ("narrowBowl", [-8.0, 1.5], "gradientDescent", 20, {"lr": 0.12}),
        ("narrowBowl", [-8.0, 1.5], "momentum", 80, {"lr": 0.02, "momentum": 0.9}),
        ("narrowBowl", [-8.0, 1.5], "momentum", 80, {"lr": 0.02, "momentum": 0.9, "nesterov": True}),
        ("narrowBowl", [-8.0, 1.5], "momentum", 80, {"lr": 0.02, "momentum": 0.8, "dampening": 0.3}),
        ("narrowBowl", [-8.0, 1.5], "rmsprop", 80, {"lr": 0.1, "alpha": 0.9}),
        ("narrowBowl", [-8.0, 1.5], "adagrad", 80, {"lr": 1.0}),
        ("narrowBowl", [-8.0, 1.5], "adam", 80, {"lr": 0.3}),
        ("narrowBowl", [0.0, 0.0], "adam", 3, {}),
        ("rosenbrock", [-1.2, 1.0], "gradientDescent", 200, {"lr": 0.001}),
        ("rosenbrock", [-1.2, 1.0], "momentum", 200, {"lr": 0.0005, "momentum": 0.9}),
        ("rosenbrock", [-1.2, 1.0], "rmsprop", 200, {"lr": 0.01}),
        ("rosenbrock", [-1.2, 1.0], "adagrad", 200, {"lr": 0.3}),
        ("rosenbrock", [-1.2, 1.0], "adam", 200, {"lr": 0.05, "weight_decay": 0.01}),
        ("rosenbrock", [-1.2, 1.0], "adam", 0, {}),
        ("rosenbrock", [math.nan, 1.0], "rmsprop", 2, {}),
        *(("narrowBowl", [1.0, 1.0], name, 5, {}) for name in CLASSES),
    ]
    cases = []
    for surface, start, name, count, options in runs:
        weights = torch.tensor(start, requires_grad=True)
        real = CLASSES[name]([weights], **options)
        path = [start]
        for _ in range(count):
            real.zero_grad()
            SURFACES[surface](weights[0], weights[1]).backward()
            real.step()
            path.append(weights.tolist())
        ours = {"optimiser": name, "steps": count, **in_our_words(options)}
        cases.append({"given": [surface, start, ours], "expect": path})
    cases.append({"given": ["narrowBowl", [1.0, 1.0], {"optimiser": "adam", "steps": 1, "learningRate": -1}], **REFUSES})
    return {"descentPath": cases}


def loss_of(weights, batch):
    inputs, targets = torch.tensor(SAMPLES["inputs"]), torch.tensor(SAMPLES["targets"])
    return F.mse_loss(inputs[batch] @ weights, targets[batch])


def path_of(start, batches, lr=0.001):
    weights = torch.tensor(start, requires_grad=True)
    real = optim.SGD([weights], lr=lr)
    path = [start]
    for batch in batches:
        real.zero_grad()
        loss_of(weights, batch).backward()
        real.step()
        path.append(weights.tolist())
    return path


def least_squares():
    everything = list(range(8))
    starts = [[0.0, 0.0], [-2.0, 4.0], [1.0, 2.0], [1e150, -1.0], [math.nan, 0.0]]
    batches = [everything, [3], [0, 7], [2, 2, 5], []]
    rates = [[], [0.1], [0.0]]
    bad_batches = [[8], [-1], [0.5]]
    cases = {"leastSquaresLoss": [], "leastSquaresGradient": []}
    for start in starts:
        for batch in [None, *batches]:
            weights = torch.tensor(start, requires_grad=True)
            loss = loss_of(weights, everything if batch is None else batch)
            loss.backward()
            given = [start, SAMPLES, *([] if batch is None else [batch])]
            cases["leastSquaresLoss"].append({"given": given, "expect": loss.item()})
            cases["leastSquaresGradient"].append({"given": given, "expect": weights.grad})
    for name in cases:
        cases[name] += [{"given": [[0.0, 0.0], SAMPLES, batch], **REFUSES} for batch in bad_batches]
        cases[name].append({"given": [[0.0], SAMPLES], **REFUSES})
        cases[name].append({"given": [[0.0], {"inputs": [[1.0]], "targets": []}], **REFUSES})

    def stepped(start, batch, rate):
        return path_of(start, [batch], *rate)[-1]

    cases["batchGradientDescentStep"] = [
        {"given": [start, SAMPLES, *rate], "expect": stepped(start, everything, rate)} for start in starts for rate in rates
    ] + [{"given": [[0.0, 0.0], SAMPLES, -0.1], **REFUSES}, {"given": [[0.0], SAMPLES], **REFUSES}]
    cases["sgdStep"] = [
        {"given": [start, SAMPLES, index, *rate], "expect": stepped(start, [index], rate)}
        for start in starts
        for index in (0, 7)
        for rate in rates
    ] + [{"given": [[0.0, 0.0], SAMPLES, 8], **REFUSES}, {"given": [[0.0, 0.0], SAMPLES, 0, -0.1], **REFUSES}]
    cases["miniBatchStep"] = [
        {"given": [start, SAMPLES, batch, *rate], "expect": stepped(start, batch, rate)}
        for start in starts
        for batch in batches
        for rate in rates
    ] + [{"given": [[0.0, 0.0], SAMPLES, batch], **REFUSES} for batch in bad_batches]
    lists = [[everything] * 20, [[(5 * k) % 8] for k in range(24)], [[k % 8, (3 * k + 1) % 8] for k in range(16)], []]
    cases["miniBatchPath"] = [
        {"given": [[-2.0, 4.0], SAMPLES, batches, *rate], "expect": path_of([-2.0, 4.0], batches, *rate)}
        for batches in lists
        for rate in rates
    ] + [{"given": [[0.0, 0.0], SAMPLES, [[0], [8]]], **REFUSES}]
    return cases


def epochs():
    def real(n, size, drop_last=False):
        return len(DataLoader(torch.zeros(n, 1), batch_size=size, drop_last=drop_last))

    for size in (0, -1, 1.5):
        assert is_refused(lambda: DataLoader(torch.zeros(4, 1), batch_size=size))
    given = [[n, size, *drop] for n in (0, 1, 7, 10, 50000) for size in (1, 4, 10, 128) for drop in ([], [False], [True])]
    return {
        "batchesPerEpoch": [{"given": [n, *rest], "expect": real(n, *rest)} for n, *rest in given if n > 0]
        + [{"given": [4, size], **REFUSES} for size in (0, -1, 1.5)]
    }


def arithmetic():
    """What the steps share: no class of its own, so the tensor operations that torch.optim uses."""
    lists = [([1.0, -2.0], [0.5, 4.0]), ([0.0], [0.0]), ([math.nan, 1.0], [math.inf, math.nan]), ([], [])]
    unequal = [[1.0], [1.0, 2.0]]
    values = [0.0, 1e-300, 0.5, 1.0, 1e300, math.inf]
    refused = [-1e-300, -1.0, -math.inf, math.nan]
    weights = torch.zeros(1, requires_grad=True)
    for value in refused:
        assert is_refused(lambda: optim.Adagrad([weights], lr=value))
    for value in values:
        optim.Adagrad([weights], lr=value)

    def mean_square(averages, values, decay):
        values = torch.tensor(values)
        return torch.tensor(averages).mul(decay).addcmul(values, values, value=1 - decay)

    return {
        "descend": [
            {"given": [p, d, rate], "expect": torch.tensor(p).add(torch.tensor(d), alpha=-rate)}
            for p, d in lists
            for rate in (0.0, 0.1, 2.0)
        ]
        + [{"given": [*unequal, 0.1], **REFUSES}, {"given": [[1.0], [1.0], -0.1], **REFUSES}],
        "nonNegative": [{"given": ["rate", value], "expect": value} for value in values]
        + [{"given": ["rate", value], **REFUSES} for value in refused],
        "averageSquares": [
            {"given": [a, v, decay], "expect": mean_square(a, v, decay)} for a, v in lists for decay in (0.0, 0.9, 1.0)
        ]
        + [{"given": [*unequal, 0.9], **REFUSES}],
        "overRoot": [
            {"given": [v, s, eps], "expect": torch.tensor(v) / torch.tensor(s).sqrt().add(eps)}
            for v, s in [*lists, ([0.0, 1.0, -1.0], [0.0, 0.0, 1e-20]), ([1.0], [-1.0])]
            for eps in (0.0, 1e-8, 1.0)
        ]
        + [{"given": [*unequal, 1e-8], **REFUSES}],
    }


def cases():
    parts = [arithmetic(), *(steps(name) for name in CLASSES), surfaces(), paths(), least_squares(), epochs()]
    return {name: items for part in parts for name, items in part.items()}
