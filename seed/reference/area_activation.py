"""Activations and their slopes. The slope at a kink is what PyTorch's autograd gives there."""

import math

import torch
from torch.nn import functional as F

POINTS = [-1e300, -700.0, -50.0, -4.0, -1.0, -0.5, -1e-9, 0.0, 1e-9, 0.5, 1.0, 2.5, 4.0, 50.0, 700.0, 1e300]
SPECIAL = [math.nan, math.inf, -math.inf]


def both(name, function, *parameters):
    """Cases for `name` and `nameSlope` at every point, with the same further arguments."""

    def value(x):
        return function(torch.tensor(x), *parameters).item()

    def slope(x):
        at = torch.tensor(x, requires_grad=True)
        function(at, *parameters).backward()
        return at.grad.item()

    return {
        name: [{"given": [x, *parameters], "expect": value(x)} for x in POINTS + SPECIAL],
        f"{name}Slope": [{"given": [x, *parameters], "expect": slope(x)} for x in POINTS + SPECIAL],
    }


def joined(*parts):
    cases = {}
    for part in parts:
        for name, items in part.items():
            cases.setdefault(name, []).extend(items)
    return cases


def cases():
    return joined(
        both("sigmoid", torch.sigmoid),
        both("tanh", torch.tanh),
        both("relu", F.relu),
        both("leakyRelu", F.leaky_relu),
        both("leakyRelu", F.leaky_relu, 0.2),
        both("elu", F.elu),
        both("elu", F.elu, 0.5),
        both("selu", F.selu),
    )
