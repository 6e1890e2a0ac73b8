"""Losses and their gradients; the gradients are what PyTorch's autograd gives, at kinks too."""

import math

import torch
from sklearn.metrics import zero_one_loss
from torch.nn import functional as F
from torchvision.ops import sigmoid_focal_loss

REFUSES = {"refuses": "RangeError"}
ERRORS = [-1e300, -30.0, -10.0, -2.5, -1.0, -0.5, -1e-9, 0.0, 1e-9, 0.3, 1.0, 2.0, 9.999, 10.0, 20.0, 1e300]
INFINITE = [math.inf, -math.inf]
SPECIAL = [math.nan, *INFINITE]
LOGIT_LISTS = [
    [2.0, -1.0, 0.5],
    [0.0] * 10,
    [1.0],
    [1000.0, -1000.0, 999.0],
    [-5.0, 3.0, 3.0, 3.0],
    [1e300, -1e300],
    [-740.0, 0.0],
    [-math.inf, 0.0],
    [-math.inf, -math.inf],
    [math.inf, 0.0],
    [math.nan, 0.0, 1.0],
]



def with_gradient(given, of, at):
    """The loss `of` a tensor of `at`, and its gradient there, for the same arguments."""
    tensor = torch.tensor(at, requires_grad=True)
    loss = of(tensor)
    loss.sum().backward()
    return {"given": given, "expect": loss.item()}, {"given": given, "expect": tensor.grad}


def both(name, triples, refused=()):
    """Cases for `name` and `nameGradient` from (given, loss of the tensor, value of the tensor)."""
    pairs = [with_gradient(*each) for each in triples]
    refused = [{"given": given, **REFUSES} for given in refused]
    return {
        name: [value for value, _ in pairs] + refused,
        f"{name}Gradient": [gradient for _, gradient in pairs] + refused,
    }


def softmaxes():
    lists = [*LOGIT_LISTS, []]
    return {
        "softmax": [{"given": [z], "expect": torch.softmax(torch.tensor(z), -1)} for z in lists],
        "logSoftmax": [{"given": [z], "expect": torch.log_softmax(torch.tensor(z), -1)} for z in lists],
    }


def pairing():
    lists = [([1.0, 2.0], [3.0, 4.0]), ([], []), ([math.nan], [math.inf])]
    return {
        # No library: Python's own strict zip.
        "pairs": [{"given": [a, b], "expect": list(zip(a, b, strict=True))} for a, b in lists]
        + [{"given": [[1.0], []], **REFUSES}, {"given": [[], [1.0]], **REFUSES}]
    }


def zero_one():
    lists = [([1, 0, 1, 1], [1, 1, 1, 0]), ([3], [3]), ([3], [-3]), ([0, 1, 2, 3, 4], [4, 3, 2, 1, 0])]
    refused = [([], []), ([1, 0], [1]), ([1, math.nan], [1, 0]), ([1.5, 2.0], [1.5, 2.0]), ([1, 2], [1, math.inf])]
    for labels, predictions in refused:
        try:
            zero_one_loss(labels, predictions)
        except ValueError:
            continue
        raise AssertionError("scikit-learn accepts what is to be refused")
    return {
        "zeroOneLoss": [{"given": [a, b], "expect": zero_one_loss(a, b)} for a, b in lists]
        + [{"given": [a, b], **REFUSES} for a, b in refused],
        # No library class: the formula 1[margin <= 0].
        "zeroOneMarginLoss": [
            {"given": [m], "expect": (torch.tensor(m) <= 0).double().item()} for m in ERRORS + SPECIAL
        ],
    }


def cross_entropy():
    def case(z, y, *smoothing):
        given = [z, y, *({"labelSmoothing": s} for s in smoothing)]
        return given, lambda t: F.cross_entropy(t, torch.tensor(y), label_smoothing=sum(smoothing)), z

    triples = [case(z, y, *s) for z in LOGIT_LISTS for y in range(min(len(z), 4)) for s in ([], [0.1], [1.0])]
    return both(
        "crossEntropyLoss",
        triples,
        refused=[
            [[0.0, 0.0], 2],
            [[0.0, 0.0], -1],
            [[0.0, 0.0], -100],
            [[0.0, 0.0], 0.5],
            [[], 0],
            [[0.0], 0, {"labelSmoothing": 1.5}],
            [[0.0], 0, {"labelSmoothing": -0.1}],
        ],
    )


def mse():
    lists = [
        ([1.0, 3.0], [2.0, 5.0]),
        ([0.5], [0.5]),
        ([-1e100, 1.0, 2.0], [1e100, 1.0, 4.5]),
        ([1e-9, 0.0], [0.0, 0.0]),
        ([1e200], [-1e200]),
        ([math.nan, 1.0], [0.0, 1.5]),
        ([math.inf, -math.inf, 1.0], [0.0, 0.0, 2.0]),
        ([math.inf], [math.inf]),
        ([], []),
    ]

    def case(p, t, *reduction):
        reduce = reduction[0] if reduction else "mean"
        return [p, t, *reduction], lambda x: F.mse_loss(x, torch.tensor(t), reduction=reduce), p

    triples = [case(p, t, *r) for p, t in lists for r in ([], ["mean"], ["sum"])]
    return both("mseLoss", triples, refused=[[[1.0, 2.0], [1.0]], [[], [1.0]]])


def focal():
    logits = [-1000.0, -40.0, -4.0, -1.0, -1e-9, 0.0, 0.3, 2.0, math.log(9.0), 8.0, 20.0, 40.0, 1000.0, *SPECIAL]
    options = [{}, {"gamma": 0}, {"gamma": 0.5}, {"gamma": 1, "alpha": 0.75}, {"gamma": 5, "alpha": -1}, {"alpha": 0}]

    def case(x, y, o):
        return [x, y, *([o] if o else [])], lambda t: sigmoid_focal_loss(t, torch.tensor(y), **o), x

    triples = [case(x, y, o) for x in logits for y in (0.0, 1.0) for o in options]
    triples += [case(x, 0.3, o) for x in (-3.0, 0.0, 1.5) for o in options]
    return both("focalLoss", triples, refused=[[0.0, 1.0, {"alpha": a}] for a in (2, -0.5, math.nan)])


def logistic():
    one = torch.ones(())

    # SoftMarginLoss overflows where e^-margin does; the same loss on logits does not, but is NaN at infinite ones.
    def loss(m):
        return F.soft_margin_loss if m > -700 else F.binary_cross_entropy_with_logits

    margins = [*ERRORS, -1000.0, -700.0, -40.0, 40.0, 700.0, math.nan, math.inf]
    cases = both("logisticLoss", [([m], lambda t, m=m: loss(m)(t, one), m) for m in margins])
    cases["logisticLoss"].append({"given": [-math.inf], "expect": F.soft_margin_loss(torch.tensor(-math.inf), one)})
    _, slope = with_gradient([-math.inf], lambda t: F.binary_cross_entropy_with_logits(t, one), -math.inf)
    cases["logisticLossGradient"].append(slope)
    return cases


def center():
    """No library class: the formulas of the paper with tensors, and autograd."""
    batches = [
        ([[3.0, 4.0]], [0], [[0.0, 0.0]]),
        ([[1.0, 2.0], [-1.0, 0.5], [4.0, 4.0]], [0, 1, 0], [[0.0, 0.0], [1.0, -1.0], [9.0, 9.0]]),
        ([[1e150, 1.0]], [1], [[0.0, 0.0], [-1e150, 1.0]]),
        ([[math.nan, 1.0], [2.0, 2.0]], [0, 1], [[0.0, 0.0], [0.0, math.inf]]),
    ]

    def case(x, y, c):
        return [x, y, c], lambda t: 0.5 * ((t - torch.tensor(c)[y]) ** 2).sum(), x

    def moved(x, y, c, rate):
        x, c, y = torch.tensor(x), torch.tensor(c), torch.tensor(y)
        rows = []
        for j in range(len(c)):
            own = x[y == j]
            rows.append(c[j] - rate * (c[j] - own).sum(0) / (1 + len(own)))
        return torch.stack(rows)

    refused = [
        [[[1.0]], [1], [[0.0]]],
        [[[1.0]], [-1], [[0.0]]],
        [[[1.0]], [0, 0], [[0.0]]],
        [[[1.0, 2.0]], [0], [[0.0]]],
    ]
    cases = both("centerLoss", [case(*each) for each in batches], refused)
    cases["centerLoss"].append({"given": [[], [], [[0.0, 0.0]]], "expect": 0.0})
    cases["centerLossGradient"].append({"given": [[], [], [[0.0, 0.0]]], "expect": []})
    cases["moveCenters"] = (
        [{"given": [*each, rate], "expect": moved(*each, rate)} for each in batches for rate in (0.0, 0.1, 0.5, 1.0)]
        + [{"given": [[], [], [[1.0, 2.0]], 0.5], "expect": [[1.0, 2.0]]}]
        + [{"given": [*given, 0.5], **REFUSES} for given in refused]
    )
    return cases


def wing():
    """No library class: the formula of the paper with tensors, and autograd."""

    def loss(x, width=10.0, epsilon=2.0):
        joint = width - width * math.log(1 + width / epsilon)
        near = width * torch.log1p(x.abs() / epsilon)
        return torch.where(x.abs() < width, near, x.abs() - joint)

    options = [{}, {"width": 5.0, "epsilon": 0.5}, {"width": 1.0}]
    return both(
        "wingLoss",
        [([x, *([o] if o else [])], lambda t, o=o: loss(t, **o), x) for x in ERRORS + SPECIAL for o in options],
    )


def smooth_l1():
    def case(x, *beta):
        return [x, *beta], lambda t: F.smooth_l1_loss(t, torch.zeros(()), beta=beta[0] if beta else 1.0), x

    # The slope of plain L1 at NaN is 0 in PyTorch and NaN here, as the docstring says: not compared.
    triples = [case(x, *b) for x in ERRORS + INFINITE for b in ([], [0.0], [2.5])] + [case(math.nan), case(math.nan, 2.5)]
    return both("smoothL1Loss", triples, refused=[[1.0, -1.0]])


def dice():
    """No library class: the formula with tensors, and autograd."""

    def loss(p, g, smooth=1.0, squared=False):
        power = 2 if squared else 1
        return 1 - (2 * (p * g).sum() + smooth) / ((p**power).sum() + (g**power).sum() + smooth)

    masks = [
        ([0.9, 0.2, 0.6, 0.0], [1.0, 0.0, 1.0, 1.0]),
        ([1.0] * 8 + [0.0] * 2, [1.0] * 6 + [0.0] * 2 + [1.0] * 2),
        ([0.5], [1.0]),
        ([0.0, 0.0], [0.0, 0.0]),
        ([1.0, 0.0], [0.0, 1.0]),
        ([], []),
        ([math.nan, 1.0], [0.0, 1.0]),
        ([math.inf, 1.0], [0.0, 1.0]),
    ]
    options = [{}, {"smooth": 0.0}, {"smooth": 1e-6}, {"squared": True}, {"smooth": 0.0, "squared": True}]

    def case(p, g, o):
        return [p, g, *([o] if o else [])], lambda t: loss(t, torch.tensor(g), **o), p

    triples = [case(p, g, o) for p, g in masks for o in options]
    return both("diceLoss", triples, refused=[[[1.0], []]])


def hinge():
    # No library class for the binary form: the usual line with torch.clamp.
    margins = [*ERRORS, 0.999, 1.001, *SPECIAL]
    return both("hingeLoss", [([m], lambda t: torch.clamp(1 - t, min=0), m) for m in margins])


def multi_margin():
    scores = [*LOGIT_LISTS[:-1], [3.0, 2.0, 4.0], [1.0, 0.0, 2.0], [math.nan, 0.0], [0.0, math.nan, 0.5]]
    options = [{}, {"p": 2}, {"margin": 0.5}, {"p": 2, "margin": 2.0}]

    def case(s, y, o):
        ours = {{"p": "power"}.get(key, key): value for key, value in o.items()}
        return [s, y, *([ours] if o else [])], lambda t: F.multi_margin_loss(t, torch.tensor(y), **o), s

    triples = [case(s, y, o) for s in scores for y in range(min(len(s), 3)) for o in options]
    refused = [[[], 0], [[1.0, 2.0], 2], [[1.0, 2.0], -1], [[1.0, 2.0], 0, {"power": 3}]]
    return both("multiMarginLoss", triples, refused)


def arcface():
    """No library class: the formula of the paper with tensors, autograd, and PyTorch's cross entropy and normalize."""

    def logit(angle, scale=64.0, margin=0.5):
        return scale * torch.cos(angle + margin)

    def loss(angles, y, scale=64.0, margin=0.5):
        own = F.one_hot(torch.tensor(y), len(angles))
        return F.cross_entropy(scale * torch.cos(angles + margin * own), torch.tensor(y))

    def between(a, b):
        a, b = torch.tensor(a), torch.tensor(b)
        return torch.acos((F.normalize(a, dim=0) @ F.normalize(b, dim=0)).clamp(-1, 1))

    options = [{}, {"scale": 1.0, "margin": math.pi / 6}, {"scale": 30.0, "margin": 0.0}]
    single = [0.0, 0.1, math.pi / 6, 1.0, math.pi / 2, 2.0, math.pi - 0.5, 3.0, math.pi, *SPECIAL]
    many = [[0.4, 1.2, 1.9], [1.2, 0.4, 1.9], [3.0, 0.1], [0.7], [1.0, 1.0, 1.0, 1.0], [math.nan, 1.0]]
    vectors = [
        ([3.0, 4.0], [4.0, 3.0]),
        ([1.0, 0.0], [1.0, 0.0]),
        ([1.0, 0.0], [-2.0, 0.0]),
        ([1.0, 0.0], [0.0, 5.0]),
        ([0.0, 0.0], [1.0, 2.0]),
        ([1e-20, 0.0], [1.0, 1.0]),
        ([1.0, 2.0, 3.0], [-1.0, 0.5, 2.0]),
        ([1e100, 1e100], [1e-5, -3e-5]),
        ([math.nan, 1.0], [1.0, 1.0]),
        ([math.inf, 1.0], [1.0, 1.0]),
    ]
    refused = [[[1.0, 1.0], 2], [[1.0], -1], [[], 0]]
    return {
        "arcfaceLogit": [
            {"given": [a, *([o] if o else [])], "expect": logit(torch.tensor(a), **o)} for a in single for o in options
        ],
        "angleBetween": [{"given": [a, b], "expect": between(a, b)} for a, b in vectors]
        + [{"given": [[1.0], [1.0, 2.0]], **REFUSES}],
        **both(
            "arcfaceLoss",
            [
                ([a, y, *([o] if o else [])], lambda t, y=y, o=o: loss(t, y, **o), a)
                for a in many
                for y in range(min(len(a), 2))
                for o in options
            ],
            refused,
        ),
    }


def cases():
    parts = [
        pairing(),
        softmaxes(),
        zero_one(),
        cross_entropy(),
        mse(),
        focal(),
        logistic(),
        center(),
        wing(),
        smooth_l1(),
        dice(),
        hinge(),
        multi_margin(),
        arcface(),
    ]
    return {name: items for part in parts for name, items in part.items()}
