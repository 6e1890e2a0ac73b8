"""What the real torch.nn.init and the layers' own start draw from, and what that does to a signal on its way.

Deviations and bounds are those that torch.nn.init hands to `normal_` and `uniform_`, recorded. Expectations have no
function in PyTorch: they are integrals in double precision, and a real network, drawn and run, has to agree.
"""

import math
import warnings
from unittest.mock import patch

import torch
from torch import nn
from torch.nn import functional as F
from torch.nn import init

REFUSES = {"refuses": "RangeError"}
LIBRARY_REFUSES = (ValueError, RuntimeError, ZeroDivisionError)
THEIR_NAMES = {"leakyRelu": "leaky_relu", "fanIn": "fan_in", "fanOut": "fan_out"}
NONLINEARITIES = ["linear", "sigmoid", "tanh", "relu", "leakyRelu", "selu"]
SHAPES = [[10, 20], [256, 256], [1, 1], [64, 3, 7, 7], [3, 64, 7, 7], [32, 16, 3, 3], [8, 1, 3], [4, 2, 3, 1, 5]]
CONVOLUTIONS = [
    {"inputChannels": 3, "outputChannels": 64, "kernel": [7, 7]},
    {"inputChannels": 64, "outputChannels": 3, "kernel": [4, 4]},
    {"inputChannels": 32, "outputChannels": 64, "kernel": [3, 3], "groups": 4},
    {"inputChannels": 32, "outputChannels": 32, "kernel": [3, 3], "groups": 32},
    {"inputChannels": 32, "outputChannels": 64, "kernel": [3, 3], "groups": 32},
    {"inputChannels": 1, "outputChannels": 1, "kernel": [1, 5]},
    {"inputChannels": 6, "outputChannels": 4, "kernel": [3], "groups": 2},
    {"inputChannels": 2, "outputChannels": 8, "kernel": [3, 1, 5]},
]


def theirs(word):
    return THEIR_NAMES.get(word, word)


def is_refused(call):
    try:
        call()
    except LIBRARY_REFUSES:
        return True
    return False


def recorded(fill):
    """What `fill` draws from: ("normal", mean, deviation) or ("uniform", low, high), in order."""
    draws = []
    normal, uniform = torch.Tensor.normal_, torch.Tensor.uniform_

    def normal_(tensor, mean, std, **options):
        draws.append(("normal", mean, std))
        return normal(tensor, mean, std, **options)

    def uniform_(tensor, a, b, **options):
        draws.append(("uniform", a, b))
        return uniform(tensor, a, b, **options)

    with patch.object(torch.Tensor, "normal_", normal_), patch.object(torch.Tensor, "uniform_", uniform_):
        fill()
    return draws


def deviation_of(fill):
    ((kind, mean, deviation),) = recorded(fill)
    assert kind == "normal" and mean == 0
    return deviation


def bound_of(fill):
    ((kind, low, high),) = recorded(fill)
    assert kind == "uniform" and low == -high
    return high


def fans_of(shape):
    fan_in, fan_out = init._calculate_fan_in_and_fan_out(torch.empty(shape))
    return {"fanIn": fan_in, "fanOut": fan_out}


def convolution(kind, channels):
    given = [channels["inputChannels"], channels["outputChannels"], tuple(channels["kernel"])]
    return getattr(nn, f"{kind}{len(channels['kernel'])}d")(*given, groups=channels.get("groups", 1))


def shapes():
    cases = {
        "fansOf": [{"given": [shape], "expect": fans_of(shape)} for shape in [*SHAPES, [0, 5], [5, 0], [2, 3, 0]]],
        "linearWeightShape": [
            {"given": [n, m], "expect": list(nn.Linear(n, m).weight.shape)} for n, m in ((20, 10), (1, 1), (7, 300))
        ],
    }
    for shape in ([], [3]):
        assert is_refused(lambda: fans_of(shape))
        cases["fansOf"].append({"given": [shape], **REFUSES})
    for name, kind in (("convolutionWeightShape", "Conv"), ("transposedConvolutionWeightShape", "ConvTranspose")):
        shapes_ = [list(convolution(kind, channels).weight.shape) for channels in CONVOLUTIONS]
        cases[name] = [{"given": [c], "expect": shape} for c, shape in zip(CONVOLUTIONS, shapes_, strict=True)]
        cases["fansOf"] += [{"given": [shape], "expect": fans_of(shape)} for shape in shapes_]
        for groups in (0, -2, 4, 5):
            channels = {"inputChannels": 6, "outputChannels": 8, "kernel": [3, 3], "groups": groups}
            assert is_refused(lambda: convolution(kind, channels))
            cases[name].append({"given": [channels], **REFUSES})
    return cases


def gains():
    for each in ("conv1d", "conv2d", "conv3d", "conv_transpose1d", "conv_transpose2d", "conv_transpose3d"):
        assert init.calculate_gain(each) == init.calculate_gain("linear")
    assert is_refused(lambda: init.calculate_gain("elu"))
    slopes = [[], [0.0], [0.01], [0.2], [1.0], [math.sqrt(5)], [-0.5], [1e200 ** 0.5], [math.inf], [math.nan]]
    return {
        "gainOf": [
            {"given": [each, *slope], "expect": init.calculate_gain(theirs(each), *slope)}
            for each in NONLINEARITIES
            for slope in (slopes if each == "leakyRelu" else slopes[:3])
        ]
    }


def xavier():
    gains_ = [[], [1.0], [5 / 3], [math.sqrt(2)], [0.0], [1e-300]]
    cases = {"xavierDeviation": [], "xavierBound": []}
    fills = {"xavierDeviation": (deviation_of, init.xavier_normal_), "xavierBound": (bound_of, init.xavier_uniform_)}
    for name, (of, fill) in fills.items():
        for shape in SHAPES:
            weight = torch.empty(shape)
            for gain in gains_:
                cases[name].append({"given": [fans_of(shape), *gain], "expect": of(lambda: fill(weight, *gain))})
        for shape, gain in (([2, 3], -1.0), ([2, 3], math.nan), ([2, 3, 0], 1.0)):
            assert is_refused(lambda: fill(torch.empty(shape), gain))
            cases[name].append({"given": [fans_of(shape), gain], **REFUSES})
    return cases


def he():
    options = [
        {},
        *({"mode": mode} for mode in ("fanIn", "fanOut")),
        *({"nonlinearity": each, "mode": mode} for each in NONLINEARITIES for mode in ("fanIn", "fanOut")),
        *({"negativeSlope": slope} for slope in (0.01, 0.2, 1.0, math.sqrt(5), -0.5)),
        {"nonlinearity": "relu", "negativeSlope": 3.0},
    ]

    def in_their_words(words):
        names = {"mode": "mode", "nonlinearity": "nonlinearity", "negativeSlope": "a"}
        return {names[key]: theirs(value) for key, value in words.items()}

    cases = {"heDeviation": [], "heBound": []}
    fills = {"heDeviation": (deviation_of, init.kaiming_normal_), "heBound": (bound_of, init.kaiming_uniform_)}
    for name, (of, fill) in fills.items():
        for shape in SHAPES:
            weight = torch.empty(shape)
            for words in options:
                expected = of(lambda: fill(weight, **in_their_words(words)))
                cases[name].append({"given": [fans_of(shape), *([words] if words else [])], "expect": expected})
        assert is_refused(lambda: fill(torch.empty(2, 3), a=math.nan))
        cases[name].append({"given": [fans_of([2, 3]), {"negativeSlope": math.nan}], **REFUSES})
        # PyTorch warns that there is nothing to fill, and draws nothing.
        for shape, words in (([5, 0], {}), ([0, 5], {"mode": "fanOut"})):
            assert recorded(lambda: fill(torch.empty(shape), **in_their_words(words))) == []
            cases[name].append({"given": [fans_of(shape), *([words] if words else [])], **REFUSES})
    return cases


def defaults():
    layers = [nn.Linear(n, m) for n, m in ((20, 10), (1, 1), (784, 128))]
    layers += [convolution(kind, channels) for kind in ("Conv", "ConvTranspose") for channels in CONVOLUTIONS]
    cases = {"defaultWeightBound": [], "defaultBiasBound": []}
    for layer in layers:
        (_, low, high), (_, low_bias, high_bias) = recorded(layer.reset_parameters)
        assert low == -high and low_bias == -high_bias
        fans = fans_of(list(layer.weight.shape))
        cases["defaultWeightBound"].append({"given": [fans], "expect": high})
        cases["defaultBiasBound"].append({"given": [fans], "expect": high_bias})
    # A linear layer of no inputs: nothing to draw but the bias.
    ((_, _, high_bias),) = recorded(nn.Linear(0, 3).reset_parameters)
    cases["defaultWeightBound"].append({"given": [{"fanIn": 0, "fanOut": 3}], **REFUSES})
    cases["defaultBiasBound"].append({"given": [{"fanIn": 0, "fanOut": 3}], "expect": high_bias})
    return cases


def uniform():
    ((_, low, high),) = recorded(lambda: init.uniform_(torch.empty(3)))

    def moments(low, high):
        real = torch.distributions.Uniform(torch.tensor(low), torch.tensor(high), validate_args=False)
        return {"mean": real.mean.item(), "deviation": real.stddev.item()}

    ranges = [(0.0, 1.0), (-0.1, 0.1), (-1 / 16, 1 / 16), (3.0, 3.0), (-2.0, 5.0), (0.0, 1e100)]
    refused = [(1.0, 0.0), (math.nan, 1.0), (0.0, math.nan), (-math.inf, 0.0), (0.0, math.inf), (math.inf, math.inf)]
    assert all(is_refused(lambda: init.uniform_(torch.empty(3), *each)) for each in refused)
    return {
        "uniformMoments": [{"given": [], "expect": moments(low, high)}]
        + [{"given": list(each), "expect": moments(*each)} for each in ranges]
        + [{"given": list(each), **REFUSES} for each in refused],
        "uniformBound": [
            {"given": [moments(-bound, bound)["deviation"]], "expect": bound} for bound in (0.0, 1e-8, 0.05, 1.0, 1e100)
        ]
        + [{"given": [math.inf], "expect": math.inf}, {"given": [math.nan], "expect": math.nan}],
    }


def truncated_moments(mean=0.0, deviation=1.0, low=-2.0, high=2.0):
    """The closed form, with torch.special's logarithm of the normal distribution, seen from the side of the lower tail."""
    if low == high:
        return low, 0.0
    alpha, beta = (torch.tensor((bound - mean) / deviation) for bound in (low, high))
    is_mirrored = alpha + beta > 0
    left, right = (-beta, -alpha) if is_mirrored else (alpha, beta)
    upper = torch.special.log_ndtr(right)
    log_mass = upper + torch.log(-torch.expm1(torch.special.log_ndtr(left) - upper))

    def density(x):
        return torch.exp(-(x**2) / 2 - log_mass) / math.sqrt(2 * math.pi)

    def moment(x):
        return torch.tensor(0.0) if torch.isinf(x) else x * density(x)

    shift = density(left) - density(right)
    variance = 1 + moment(left) - moment(right) - shift**2
    return mean + deviation * (-shift if is_mirrored else shift).item(), deviation * math.sqrt(variance.item())


def truncated_normal():
    given = [
        {},
        {"deviation": 0.02},
        {"deviation": 0.02, "low": -0.04, "high": 0.04},
        *({"deviation": deviation} for deviation in (0.5, 2.0, 10.0, 100.0)),
        *({"mean": mean} for mean in (0.5, -1.0, 2.0, 3.0, -4.0, 6.0)),
        {"low": 0.0},
        {"low": -1.0, "high": 0.5},
        {"low": 1.0, "high": 2.0},
        {"low": -0.1, "high": 3.0},
        {"low": 4.0, "high": 9.0},
        {"low": -math.inf, "high": math.inf},
        {"low": 0.0, "high": math.inf},
        {"low": -math.inf, "high": -0.3},
        {"mean": 5.0, "deviation": 0.1, "low": 4.9, "high": 5.3},
        {"low": 1.0, "high": 1.0},
    ]
    cases = []
    for words in given:
        mean, deviation = truncated_moments(**words)
        cases.append({"given": [words] if words else [], "expect": {"mean": mean, "deviation": deviation}})
        their_words = {{"deviation": "std", "low": "a", "high": "b"}.get(key, key): value for key, value in words.items()}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it doubts means that are far from the bounds
            drawn = init.trunc_normal_(torch.empty(20_000), **their_words)
        assert abs(drawn.mean().item() - mean) <= 0.03 * deviation, words
        assert abs(drawn.std().item() - deviation) <= 0.03 * deviation, words
    # A deviation below 0 PyTorch lets pass, and draws evenly between the bounds.
    assert is_refused(lambda: init.trunc_normal_(torch.empty(3), std=0.0))
    assert is_refused(lambda: init.trunc_normal_(torch.empty(3), a=2.0, b=-2.0))
    refused = [{"deviation": 0.0}, {"deviation": -1.0}, {"low": 2.0, "high": -2.0}]
    return {"truncatedNormalMoments": cases + [{"given": [words], **REFUSES} for words in refused]}


ACTIVATIONS = {
    "linear": lambda x: x,
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "relu": torch.relu,
    "leakyRelu": F.leaky_relu,
    "selu": F.selu,
}


Z = torch.linspace(-12, 12, 48_001, dtype=torch.float64)  # in deviations; beyond twelve nothing is left
DENSITY = torch.exp(-(Z**2) / 2) / math.sqrt(2 * math.pi)


def expectation(values):
    """Simpson's rule, from the trapezoid rule with half and with whole steps: so the kink at 0 does no harm."""
    fine, coarse = (torch.trapezoid((DENSITY * values)[::step], Z[::step]) for step in (1, 2))
    return (4 * fine - coarse) / 3


def moments(nonlinearity, deviation):
    values = ACTIVATIONS[nonlinearity](deviation * Z)
    mean = expectation(values)
    return mean.item(), expectation((values - mean) ** 2).sqrt().item()


def spread(depth, nonlinearity, width, weight_deviation, input_deviation=1.0):
    square, deviations = input_deviation**2, []
    for _ in range(depth):
        mean, deviation = moments(nonlinearity, weight_deviation * math.sqrt(width * square))
        square = mean**2 + deviation**2
        deviations.append(deviation)
    return deviations


def measured(depth, nonlinearity, width, fill):
    """Deviations in a real network, for standard normal inputs."""
    signal, deviations = torch.randn(64, width), []
    for _ in range(depth):
        layer = nn.Linear(width, width, bias=False)
        fill(layer.weight)
        with torch.no_grad():
            signal = ACTIVATIONS[nonlinearity](layer(signal))
        deviations.append(signal.std().item())
    return deviations


def fills(width):
    """How the layers of a network are filled, and the deviation that their weights then have."""
    weight = torch.empty(width, width)
    xavier_deviation = deviation_of(lambda: init.xavier_normal_(weight))
    he_deviation = deviation_of(lambda: init.kaiming_normal_(weight, nonlinearity="relu"))
    lecun_deviation = deviation_of(lambda: init.kaiming_normal_(weight, nonlinearity="linear"))
    default_deviation = bound_of(nn.Linear(width, width, bias=False).reset_parameters) / math.sqrt(3)
    return [
        ("tanh", lambda w: init.normal_(w, std=0.01), 0.01),
        ("tanh", lambda w: init.normal_(w, std=1.0), 1.0),
        ("tanh", init.xavier_normal_, xavier_deviation),
        ("relu", lambda w: init.normal_(w, std=0.01), 0.01),
        ("relu", init.xavier_normal_, xavier_deviation),
        ("relu", lambda w: init.kaiming_normal_(w, nonlinearity="relu"), he_deviation),
        ("relu", lambda w: init.kaiming_uniform_(w, a=math.sqrt(5)), default_deviation),
        ("selu", lambda w: init.kaiming_normal_(w, nonlinearity="linear"), lecun_deviation),
        ("leakyRelu", lambda w: init.normal_(w, std=0.04), 0.04),
        ("sigmoid", init.xavier_normal_, xavier_deviation),
        ("linear", lambda w: init.normal_(w, std=0.03), 0.03),
        ("tanh", init.zeros_, 0.0),
    ]


def propagation():
    preactivations = [(256, 0.01, 1.0), (256, 1.0, 0.97), (1, 0.5, 3.0), (784, 0.05, 0.0), (0, 1.0, 1.0), (9, 1.0, math.nan)]
    deviations = [0.0, 1e-6, 0.01, 0.5, 1.0, math.sqrt(2), 5.0, 16.0, 300.0]
    for each in (-1.0, math.nan):
        assert is_refused(lambda: torch.empty(3).normal_(0, each))
    cases = {
        # The formula: no library has it.
        "preactivationDeviation": [
            {"given": [fan_in, deviation, rms], "expect": (torch.tensor(deviation) ** 2 * fan_in * rms**2).sqrt()}
            for fan_in, deviation, rms in preactivations
        ],
        "activationMoments": [
            {"given": [each, deviation], "expect": dict(zip(("mean", "deviation"), moments(each, deviation), strict=True))}
            for each in NONLINEARITIES
            for deviation in deviations
        ]
        + [{"given": ["relu", each], **REFUSES} for each in (-1.0, math.nan)],
        "activationSpread": [],
    }
    for width in (256, 1024):
        for nonlinearity, fill, deviation in fills(width):
            given = {"nonlinearity": nonlinearity, "width": width, "weightDeviation": deviation}
            expected = spread(10, nonlinearity, width, deviation)
            cases["activationSpread"].append({"given": [10, given], "expect": expected})
            if width == 1024:  # a narrower network strays too far to tell
                real = measured(10, nonlinearity, width, fill)
                for layer, (ours, theory) in enumerate(zip(real, expected, strict=True), 1):
                    assert abs(ours - theory) <= 0.04 * layer * theory, (given, layer, ours, theory)
    wide = {"nonlinearity": "relu", "width": 4096, "weightDeviation": 0.02, "inputDeviation": 3.0}
    cases["activationSpread"] += [
        {"given": [3, wide], "expect": spread(3, "relu", 4096, 0.02, 3.0)},
        {"given": [0, wide], "expect": []},
        {"given": [1, {**wide, "weightDeviation": -0.1}], **REFUSES},
        {"given": [1, {**wide, "inputDeviation": math.nan}], **REFUSES},
    ]
    return cases


def hidden_gradients():
    inputs = torch.randn(8, 3).tolist()
    networks = [
        ([[0.0] * 3] * 5, [0.0] * 5),
        ([[0.5] * 3] * 5, [0.5] * 5),
        ([[0.0] * 3] * 2, [0.3, -0.2]),
        (torch.randn(5, 3).tolist(), torch.randn(5).tolist()),
        ([[100.0, -100.0, 50.0], [0.1, 0.2, 0.3]], [1.0, 1.0]),
        ([[math.nan, 0.0, 0.0], [0.1, 0.2, 0.3]], [1.0, 1.0]),
        ([[math.inf, 0.0, 0.0], [0.1, 0.2, 0.3]], [1.0, 1.0]),
    ]
    cases = []
    for incoming, outgoing in networks:
        weights = torch.tensor(incoming, requires_grad=True)
        output = torch.tanh(torch.tensor(inputs) @ weights.T) @ torch.tensor(outgoing)
        (output**2).mean().backward()
        given = [{"incoming": incoming, "outgoing": outgoing}, inputs]
        cases.append({"given": given, "expect": weights.grad})
    network = {"incoming": [[1.0, 2.0]], "outgoing": [1.0]}
    cases.append({"given": [{**network, "outgoing": [1.0, 2.0]}, [[1.0, 2.0]]], **REFUSES})
    cases.append({"given": [network, [[1.0]]], **REFUSES})
    return {"hiddenGradient": cases}


def cases():
    warnings.filterwarnings("ignore", message="Initializing zero-element tensors is a no-op")
    parts = [shapes(), gains(), xavier(), he(), defaults(), uniform(), truncated_normal(), propagation(), hidden_gradients()]
    return {name: items for part in parts for name, items in part.items()}
