"""Convolution, pooling and upsampling: sizes, numbers of parameters, receptive fields and values on small grids."""

import math
from itertools import product

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F
from torchvision.ops import deform_conv2d

REFUSES = {"refuses": "RangeError"}
REFUSALS = (RuntimeError, ValueError, TypeError, IndexError, ZeroDivisionError)
SPECIAL = [math.nan, math.inf, -math.inf]
OUR_NAMES = {
    "output_padding": "outputPadding",
    "align_corners": "alignCorners",
    "ceil_mode": "ceilMode",
    "count_include_pad": "countIncludePad",
    "kernel_size": "kernel",
}


def in_our_words(options):
    return {OUR_NAMES.get(key, key): value for key, value in options.items()}


def case(given, of):
    """What the library gives, or that it refuses."""
    try:
        return {"given": given, "expect": of()}
    except REFUSALS:
        return {"given": given, **REFUSES}


def refused(given, of):
    """Only for what the library really refuses."""
    result = case(given, of)
    assert "refuses" in result, given
    return result


def grid(height, width, start=0):
    """Small whole numbers without a pattern, some of them negative, no two neighbours equal."""
    return [[float((7 * (row * width + column + start)) % 11 - 5) for column in range(width)] for row in range(height)]


def maps(*shape):
    """`shape` = (..., height, width) of such grids, each different."""
    *outer, height, width = shape
    grids = [grid(height, width, 3 * index) for index in range(math.prod(outer))]
    for length in reversed(outer[1:]):
        grids = [grids[at : at + length] for at in range(0, len(grids), length)]
    return grids


def combinations(**choices):
    return [dict(zip(choices, values, strict=True)) for values in product(*choices.values())]


def shapes():
    ragged = [[1.0, 2.0], [3.0]]

    def size(array):
        shape = np.array(array).shape
        if 0 in shape:
            raise ValueError
        return dict(zip(("channels", "height", "width")[-len(shape[-3:]) :], shape[-3:], strict=True))

    places = [(1, 1), (2, 3), (3, 1)]
    return {
        # No library class: the shape of a numpy array, which refuses ragged lists too.
        "gridSize": [case([g], lambda g=g: size(g)) for g in (grid(1, 1), grid(2, 3), grid(4, 1), ragged)]
        + [{"given": [g], **REFUSES} for g in ([], [[]], [[], []])],
        "featureMapSize": [
            case([m], lambda m=m: size(m)) for m in (maps(1, 1, 1), maps(3, 2, 4), [grid(2, 2), grid(2, 3)], [ragged])
        ]
        + [{"given": [m], **REFUSES} for m in ([], [[]])],
        "kernelSize": [
            case([k], lambda k=k: size(k))
            for k in (maps(1, 1, 1, 1), maps(4, 2, 3, 1), [maps(1, 2, 2), maps(2, 2, 2)], [maps(1, 2, 2), maps(1, 3, 2)])
        ]
        + [{"given": [k], **REFUSES} for k in ([], [[]])],
        "placesOf": [
            {
                "given": [{"height": h, "width": w}],
                "expect": [[{"row": r, "column": c} for c in range(w)] for r in range(h)],
            }
            for h, w in places
        ],
        # Zero padding as torch has it, read at an index.
        "valueAt": [
            {
                "given": [grid(2, 3), {"row": r, "column": c}],
                "expect": F.pad(torch.tensor(grid(2, 3)), (2, 2, 2, 2))[r + 2, c + 2].item(),
            }
            for r in range(-2, 4)
            for c in range(-2, 5)
        ],
        # No library: Python's own test for a whole number.
        "wholeNumber": [{"given": [v, least, "Stride"], "expect": v} for v, least in ((0, 0), (1, 1), (7, 1), (1e15, 0))]
        + [
            {"given": [v, least, "Stride"], **REFUSES}
            for v, least in ((0, 1), (-1, 0), (1.5, 1), *((special, 0) for special in SPECIAL))
            if not (math.isfinite(v) and float(v).is_integer() and v >= least)
        ],
    }


def convolution_sizes():
    def size(n, k, **options):
        return F.conv1d(torch.zeros(1, 1, n), torch.zeros(1, 1, k), **options).shape[-1]

    grids = combinations(stride=[1, 2, 3], padding=[0, 1, 2], dilation=[1, 2, 3])
    given = [(n, k, o) for n in (1, 5, 7, 8, 32) for k in (1, 2, 3, 5) for o in grids]
    bad = [{"stride": 0}, {"stride": -1}, {"padding": -1}, {"dilation": 0}, {"stride": 1.5}, {"padding": 0.5}]
    return {
        "kernelSpan": [
            {"given": [k, d], "expect": 33 - size(32, k, dilation=d)} for k in (1, 2, 3, 5, 7) for d in (1, 2, 3, 5)
        ]
        + [{"given": [3], "expect": 33 - size(32, 3)}]
        + [refused([3, d], lambda d=d: size(32, 3, dilation=d)) for d in (0, -1, 1.5)]
        + [refused([k, 1], lambda k=k: size(32, k)) for k in (0, -1, 1.5)],
        "convolutionOutputSize": [case([n, k, o], lambda n=n, k=k, o=o: size(n, k, **o)) for n, k, o in given]
        + [{"given": [32, 5], "expect": size(32, 5)}]
        + [refused([8, 3, o], lambda o=o: size(8, 3, **o)) for o in bad]
        + [refused([n, k], lambda n=n, k=k: size(n, k)) for n, k in ((0, 1), (-1, 1), (2.5, 1), (8, 0))],
    }


def convolutions():
    def real(x, w, bias=None, **options):
        b = None if bias is None else torch.tensor(bias)
        return F.conv2d(torch.tensor(x).unsqueeze(0), torch.tensor(w), b, **options)[0]

    def of(x, w, **options):
        return case([x, w, *([options] if options else [])], lambda: real(x, w, **options))

    sliding = combinations(stride=[1, 2, 3], padding=[0, 1, 2], dilation=[1, 2])
    spoilt = [[[1.0, -2.0, 3.0], [math.nan, 0.5, math.inf], [-math.inf, 0.0, 1e300]]]
    cases = [
        of(maps(1, 5, 5), maps(1, 1, 3, 3)),
        of(maps(3, 5, 4), maps(2, 3, 2, 3), bias=[0.5, -1.0]),
        of(maps(2, 3, 3), maps(3, 2, 1, 1)),
        of(maps(1, 1, 1), maps(1, 1, 1, 1)),
        of(spoilt, [[[[1.0, 2.0], [-1.0, 0.5]]]]),
        of(spoilt, [[[[0.0, 0.0], [0.0, 0.0]]]]),
        *(of(maps(2, 6, 7), maps(2, 2, 3, 3), **o) for o in sliding),
        *(of(maps(4, 4, 4), maps(4, 4 // g, 3, 3), padding=1, groups=g, bias=[1.0, 2.0, 3.0, 4.0]) for g in (1, 2, 4)),
        *(of(maps(2, 4, 5), maps(4, 1, 3, 2), groups=2, stride=2, dilation=d) for d in (1, 2)),
    ]
    wrong = [
        (maps(2, 3, 3), maps(1, 1, 2, 2), {}),
        (maps(2, 3, 3), maps(1, 2, 4, 3), {}),
        (maps(4, 3, 3), maps(3, 2, 2, 2), {"groups": 2}),
        (maps(3, 3, 3), maps(2, 1, 2, 2), {"groups": 2}),
        (maps(1, 3, 3), maps(1, 1, 2, 2), {"groups": 0}),
        (maps(1, 3, 3), maps(1, 1, 2, 2), {"bias": [1.0, 2.0]}),
        (maps(1, 3, 3), maps(1, 1, 2, 2), {"stride": 0}),
        ([[[1.0, 2.0], [3.0]]], maps(1, 1, 1, 1), {}),
    ]
    cases += [refused([x, w, o], lambda x=x, w=w, o=o: real(x, w, **o)) for x, w, o in wrong]

    def separable(x, depthwise, pointwise, **options):
        filtered = real(x, [[d] for d in depthwise], groups=len(x), **options).tolist()
        return real(filtered, [[[[w]] for w in row] for row in pointwise])

    def separable_case(x, depthwise, pointwise, o):
        given = [x, {"depthwise": depthwise, "pointwise": pointwise}, *([o] if o else [])]
        return case(given, lambda: separable(x, depthwise, pointwise, **o))

    separables = [
        separable_case(maps(3, 5, 4), maps(3, 3, 2), grid(2, 3), o)
        for o in ({}, {"padding": 1}, {"stride": 2}, {"dilation": 2}, {"stride": 2, "padding": 1, "dilation": 2})
    ]
    wrong = [(maps(3, 3, 3), maps(2, 2, 2), grid(2, 3)), (maps(2, 3, 3), maps(2, 2, 2), grid(2, 3))]
    separables += [
        refused([x, {"depthwise": d, "pointwise": p}], lambda x=x, d=d, p=p: separable(x, d, p)) for x, d, p in wrong
    ]
    return {"convolution": cases, "separableConvolution": separables}


def deformables():
    def real(x, w, offset, bias=None, mask=None, **options):
        extra = {"bias": bias, "mask": None if mask is None else [mask]}
        extra = {key: None if value is None else torch.tensor(value) for key, value in extra.items()}
        return deform_conv2d(torch.tensor([x]), torch.tensor([offset]), torch.tensor(w), **extra, **options)[0]

    def of(x, w, offset, **options):
        return case([x, w, offset, *([options] if options else [])], lambda: real(x, w, offset, **options))

    def offsets(channels, height, width, by=0.37):
        return (torch.tensor(maps(channels, height, width)) * by).tolist()

    masks = (torch.tensor(maps(9, 3, 3)) / 10 + 0.5).tolist()
    cases = [
        of(maps(1, 5, 5), maps(1, 1, 3, 3), offsets(18, 3, 3)),
        of(maps(1, 5, 5), maps(1, 1, 3, 3), offsets(18, 3, 3, 0.0)),
        of(maps(2, 5, 5), maps(3, 2, 3, 3), offsets(18, 3, 3), bias=[1.0, -0.5, 2.0]),
        of(maps(2, 5, 5), maps(1, 2, 3, 3), offsets(18, 3, 3), mask=masks),
        of(maps(2, 5, 5), maps(1, 2, 3, 3), offsets(36, 3, 3)),
        of(maps(2, 5, 5), maps(1, 2, 3, 3), offsets(18, 3, 3), stride=2, padding=1),
        of(maps(1, 6, 6), maps(1, 1, 3, 3), offsets(18, 4, 4, 2.0), padding=2, dilation=2, stride=2, bias=[0.5]),
        of(maps(2, 3, 4), maps(1, 2, 2, 1), offsets(4, 2, 4, 1.5)),
    ]
    wrong = [
        (maps(1, 5, 5), maps(1, 1, 3, 3), offsets(17, 3, 3), {}),
        (maps(1, 5, 5), maps(1, 1, 3, 3), offsets(18, 2, 3), {}),
        (maps(1, 5, 5), maps(1, 1, 3, 3), offsets(36, 3, 3), {}),
        (maps(1, 5, 5), maps(1, 1, 3, 3), offsets(18, 3, 3), {"mask": maps(8, 3, 3)}),
        (maps(1, 2, 2), maps(1, 1, 3, 3), offsets(18, 1, 1), {}),
        (maps(3, 5, 5), maps(1, 2, 3, 3), offsets(18, 3, 3), {}),
    ]
    cases += [refused([x, w, f, o], lambda x=x, w=w, f=f, o=o: real(x, w, f, **o)) for x, w, f, o in wrong]
    # torchvision divides by a stride of 0 and takes the process down with it.
    cases.append({"given": [maps(1, 5, 5), maps(1, 1, 3, 3), offsets(18, 3, 3), {"stride": 0}], **REFUSES})

    def channels(kernel, groups):
        """How many channels of offsets torchvision takes for a kernel on as many channels as offset groups."""

        def accepts(count):
            try:
                real(maps(groups, kernel, kernel), maps(1, groups, kernel, kernel), offsets(count, 1, 1))
            except REFUSALS:
                return False
            return True

        # Fewer groups fit too, since they divide the channels: the most that it takes.
        return max(count for count in range(1, 2 * groups * kernel**2 + 3) if accepts(count))

    def read(g, row, column):
        """One tap of weight 1 on the first pixel, moved to the place."""
        height, width = len(g), len(g[0])
        at = [[[float(row)] * width] * height, [[float(column)] * width] * height]
        return real([g], [[[[1.0]]]], at)[0, 0, 0].item()

    places = [-1.5, -1.0, -0.75, -1e-9, 0.0, 0.25, 0.5, 1.0, 1.5, 2.0, 2.25, 3.0, 4.0, 1e9]
    return {
        "deformableConvolution": cases,
        "deformableOffsetChannels": [
            {"given": [k, g], "expect": channels(k, g)} for k in (1, 2, 3) for g in (1, 2, 3)
        ]
        + [{"given": [3], "expect": channels(3, 1)}]
        # No library check: counts of nothing.
        + [{"given": given, **REFUSES} for given in ([0], [3, 0], [2.5], [3, -1])],
        "bilinearValue": [
            {"given": [g, r, c], "expect": read(g, r, c)}
            for g in (grid(3, 4), [[5.0]])
            for r in places
            for c in places
        ]
        + [{"given": [[[1.0, math.inf], [math.nan, 2.0]], *at], "expect": read([[1.0, math.inf], [math.nan, 2.0]], *at)}
           for at in ([0.5, 0.5], [0.0, 0.0], [0.0, 1.0], [0.0, 0.5])]
        + [{"given": [g, 0.0, 0.0], **REFUSES} for g in ([], [[1.0], [1.0, 2.0]])],
    }


def parameters():
    def count(module):
        return sum(p.numel() for p in module.parameters())

    def convolution(inChannels, outChannels, kernel, groups=1, hasBias=True, of=nn.Conv2d):
        return count(of(inChannels, outChannels, kernel, groups=groups, bias=hasBias))

    def separable(inChannels, outChannels, kernel, hasBias=True):
        depthwise = nn.Conv2d(inChannels, inChannels, kernel, groups=inChannels, bias=hasBias)
        return count(nn.Sequential(depthwise, nn.Conv2d(inChannels, outChannels, 1, bias=hasBias)))

    channels = combinations(inChannels=[1, 4, 12], outChannels=[1, 8, 12], kernel=[1, 3, 5])
    options = [{}, {"groups": 4}, {"hasBias": False}, {"groups": 2, "hasBias": False}, {"groups": 12}]
    for shape in channels:
        assert convolution(**shape) == convolution(**shape, of=nn.ConvTranspose2d)
    bad = [{"kernel": 0}, {"groups": 0}, {"groups": 3}, {"inChannels": 0, "groups": 0}, {"kernel": 1.5}]
    usual = {"inChannels": 4, "outChannels": 8, "kernel": 3}

    # torch builds convolutions with an empty kernel; counts of nothing are refused here.
    def lenient(change):
        return "kernel" in change or 0 in change.values()

    return {
        "convolutionParameterCount": [
            case([{**c, **o}], lambda c=c, o=o: convolution(**{**c, **o})) for c in channels for o in options
        ]
        + [
            {"given": [{**usual, **b}], **REFUSES} if lenient(b) else refused([{**usual, **b}], lambda b=b: convolution(**{**usual, **b}))
            for b in bad
        ],
        "separableParameterCount": [
            {"given": [{**c, **o}], "expect": separable(**c, **o)} for c in channels for o in ({}, {"hasBias": False})
        ]
        + [{"given": [{**usual, "kernel": 0}], **REFUSES}, {"given": [{**usual, "outChannels": 1.5}], **REFUSES}],
    }


def receptive_fields():
    """By autograd: the reach of the inputs that one output of real layers has a slope by."""

    def reach(layers):
        x = torch.ones(1, 1, 600, requires_grad=True)
        y = x
        for layer in layers:
            y = F.conv1d(y, torch.ones(1, 1, layer["kernel"]), stride=layer.get("stride", 1), dilation=layer.get("dilation", 1))
        y[0, 0, 0].backward()
        touched = x.grad[0, 0].nonzero()
        return (touched.max() - touched.min() + 1).item()

    three = {"kernel": 3}
    stacks = [
        [],
        [{"kernel": 1}],
        [three],
        [three, three],
        [three] * 5,
        [{"kernel": 5}, {"kernel": 2, "stride": 2}, {"kernel": 5}, {"kernel": 2, "stride": 2}],
        [{"kernel": 7, "stride": 2}, {"kernel": 3, "stride": 2}, three, three],
        [{"kernel": 3, "dilation": d} for d in (1, 2, 4, 8)],
        [{"kernel": 3, "dilation": 2}] * 3,
        [{"kernel": 1, "stride": 2}, {"kernel": 3, "stride": 3, "dilation": 2}, {"kernel": 2}],
    ]
    bad = [{"kernel": 0}, {"kernel": 3, "stride": 0}, {"kernel": 3, "dilation": 0}, {"kernel": 2.5}]
    return {
        "receptiveField": [{"given": [stack], "expect": reach(stack)} for stack in stacks]
        + [refused([[three, b]], lambda b=b: reach([three, b])) for b in bad]
    }


def poolings():
    def with_kernel(kernel, o):
        return {"kernel": kernel, **in_our_words(o)}

    def output(n, k, **o):
        return F.max_pool1d(torch.zeros(1, 1, n), k, **o).shape[-1]

    def in_words(pooled):
        values, indices = pooled
        return {"values": values[0], "indices": indices[0]}

    def maximum(g, k, **o):
        return in_words(F.max_pool2d(torch.tensor([g]), k, return_indices=True, **o))

    def average(g, k, **o):
        return F.avg_pool2d(torch.tensor([g]), k, **o)[0]

    choices = combinations(stride=[1, 2, 3], padding=[0, 1], ceil_mode=[False, True])
    grids = [grid(4, 4), grid(5, 7), grid(1, 1)]
    spoilt = [
        [[math.nan, 1.0, math.nan, -math.inf], [5.0, math.inf, 2.0, -math.inf], [3.0, 3.0, -math.inf, -math.inf]],
        [[-math.inf] * 4] * 4,
        [[1.0] * 4] * 4,
        [[1e300, -1e300], [1e-300, 0.0]],
    ]
    bad = [{"stride": 0}, {"stride": -1}, {"padding": -1}, {"padding": 2}, {"stride": 1.5}]
    sizes = [case([n, with_kernel(k, o)], lambda n=n, k=k, o=o: output(n, k, **o)) for n in (1, 4, 7, 10, 32) for k in (1, 2, 3, 5) for o in choices]
    sizes += [{"given": [10, {"kernel": 3}], "expect": output(10, 3)}]
    sizes += [refused([8, with_kernel(3, o)], lambda o=o: output(8, 3, **o)) for o in bad]
    sizes += [refused([n, {"kernel": k}], lambda n=n, k=k: output(n, k)) for n, k in ((0, 2), (2, 3), (4, 0), (4, 1.5))]

    def windows(g, k, stride=None, padding=0, ceil_mode=False):
        """No library function: the positions and the divisor as AvgPool2d and a numbered grid show them."""
        height, width = len(g), len(g[0])
        options = {"stride": stride, "padding": padding, "ceil_mode": ceil_mode}
        ones = torch.ones(1, height, width)
        counts = F.avg_pool2d(ones, k, divisor_override=1, **options)[0]
        areas = counts / F.avg_pool2d(ones, k, **options)[0]
        rows = []
        for r in range(counts.shape[0]):
            row = []
            for c in range(counts.shape[1]):
                x = torch.zeros(1, height, width, requires_grad=True)
                F.avg_pool2d(x, k, **options)[0, r, c].backward()
                places = [{"row": a, "column": b} for a, b in x.grad[0].nonzero().tolist()]
                row.append({"places": places, "paddedArea": round(areas[r, c].item())})
            rows.append(row)
        return rows

    shapes = [(grid(4, 4), k, o) for k in (2, 3) for o in choices] + [(grid(5, 3), 3, {"padding": 1})]
    return {
        "poolingOutputSize": sizes,
        "poolingWindows": [case([g, with_kernel(k, o)], lambda g=g, k=k, o=o: windows(g, k, **o)) for g, k, o in shapes]
        + [{"given": [[], {"kernel": 1}], **REFUSES}, {"given": [[[1.0], [1.0, 2.0]], {"kernel": 1}], **REFUSES}],
        "maxPooling": [
            case([g, with_kernel(k, o)], lambda g=g, k=k, o=o: maximum(g, k, **o))
            for g in [*grids, *spoilt]
            for k in (2, 3)
            for o in [{}, *choices]
        ],
        "averagePooling": [
            case([g, with_kernel(k, {**o, **p})], lambda g=g, k=k, o=o, p=p: average(g, k, **o, **p))
            for g in [*grids, *spoilt]
            for k in (2, 3)
            for o in [{}, *choices]
            for p in ({}, {"count_include_pad": False})
        ],
        "globalAveragePooling": [
            {"given": [m], "expect": F.adaptive_avg_pool2d(torch.tensor(m), 1).flatten()}
            for m in (maps(1, 1, 1), maps(3, 7, 7), maps(2, 1, 5), [[[math.nan, 1.0]], [[math.inf, 1.0]], [[1e300, 2.0]]])
        ]
        + [{"given": [m], **REFUSES} for m in ([], [[]], [[[1.0], [1.0, 2.0]]])],
    }


def stochastic():
    """No library class: probabilities, sampling and weighted mean of Zeiler and Fergus with numpy."""

    def unfolded(g, kernel, stride=None):
        windows = np.lib.stride_tricks.sliding_window_view(np.array(g), (kernel, kernel))[:: stride or kernel, :: stride or kernel]
        return windows.reshape(*windows.shape[:2], -1)

    def sampled(g, draws, kernel, stride=None):
        windows = unfolded(g, kernel, stride)
        result = np.zeros(windows.shape[:2])
        for at in np.ndindex(*result.shape):
            a = windows[at]
            if a.sum() > 0:
                index = np.searchsorted(np.cumsum(a / a.sum()), draws[at[0]][at[1]], side="right")
                result[at] = a[index]
        return result

    def mean(g, kernel, stride=None):
        windows = unfolded(g, kernel, stride)
        totals = windows.sum(-1, keepdims=True)
        probabilities = np.divide(windows, totals, out=np.zeros_like(windows), where=totals > 0)
        return (probabilities * windows).sum(-1)

    activations = np.maximum(np.array(grid(4, 6)), 0.0).tolist()
    overlapping = {"kernel": 3, "stride": 1}
    inputs = [
        (activations, {"kernel": 2}),
        (activations, overlapping),
        (activations, {"kernel": 1}),
        ([[1.0, 2.0], [3.0, 4.0]], {"kernel": 2}),
        ([[0.0, 0.0], [0.0, 0.0]], {"kernel": 2}),
        ([[0.0, 1.0], [0.0, 0.0]], {"kernel": 2}),
        ([[1e300, 1e-300], [0.0, 1e300]], {"kernel": 2}),
    ]
    uniform = np.random.default_rng(0)

    def draws_for(g, o):
        shape = unfolded(g, **o).shape[:2]
        levels = [np.full(shape, level) for level in (0.0, 0.25, 0.55, 0.999, 1 - 2**-53)]
        return [each.tolist() for each in [*levels, *(uniform.random(shape) for _ in range(3))]]

    small = [[1.0, 2.0], [3.0, 4.0]]
    # Not defined by the paper: what no probability can be made of.
    bad = [[[-1.0, 2.0], [3.0, 4.0]], *([[s, 2.0], [3.0, 4.0]] for s in SPECIAL)]
    return {
        "stochasticPooling": [
            {"given": [g, d, o], "expect": sampled(g, d, **o)} for g, o in inputs for d in draws_for(g, o)
        ]
        + [{"given": [g, [[0.5]], {"kernel": 2}], **REFUSES} for g in bad]
        + [{"given": [small, d, {"kernel": 2}], **REFUSES} for d in ([[1.0]], [[-0.1]], [[math.nan]], [[]], [])]
        + [{"given": [small, [[0.5]], {"kernel": 3}], **REFUSES}],
        "stochasticPoolingMean": [{"given": [g, o], "expect": mean(g, **o)} for g, o in inputs]
        + [{"given": [g, {"kernel": 2}], **REFUSES} for g in bad]
        + [{"given": [small, {"kernel": 2, "stride": 0}], **REFUSES}],
    }


def bilinear():
    def real(g, size, **o):
        return F.interpolate(torch.tensor([[g]]), size=size, mode="bilinear", **o)[0, 0]

    def of(g, size, o):
        given = [g, {"height": size[0], "width": size[1]}, *([in_our_words(o)] if o else [])]
        return case(given, lambda: real(g, size, **o))

    options = [{}, {"align_corners": False}, {"align_corners": True}]
    sizes = [(1, 1), (2, 2), (3, 3), (4, 4), (3, 7), (8, 1), (10, 10)]
    spoilt = [[1.0, math.inf], [math.nan, -1e300]]
    cases = [of(g, s, o) for g in ([[0.0, 1.0], [2.0, 3.0]], [[0.0, 1.0]], [[5.0]], grid(3, 5)) for s in sizes for o in options]
    cases += [of(spoilt, s, o) for s in ((3, 3), (4, 4), (5, 3)) for o in options]
    bad = [((0, 2), {}), ((2, -1), {}), ((1.5, 2), {})]
    cases += [refused([grid(2, 2), {"height": s[0], "width": s[1]}], lambda s=s: real(grid(2, 2), s)) for s, _ in bad]
    return {
        "bilinearInterpolation": cases
        + [{"given": [g, {"height": 2, "width": 2}], **REFUSES} for g in ([], [[]], [[1.0], [1.0, 2.0]])]
    }


def transposed():
    def size(n, k, **o):
        return F.conv_transpose1d(torch.zeros(1, 1, n), torch.zeros(1, 1, k), **o).shape[-1]

    def real(x, w, bias=None, **o):
        b = None if bias is None else torch.tensor(bias)
        return F.conv_transpose2d(torch.tensor([x]), torch.tensor(w), b, **o)[0]

    def of(x, w, **o):
        return case([x, w, *([in_our_words(o)] if o else [])], lambda: real(x, w, **o))

    sliding = combinations(stride=[1, 2, 3], padding=[0, 1, 2], dilation=[1, 2], output_padding=[0, 1, 2])
    bad = [{"stride": 0}, {"padding": -1}, {"dilation": 0}, {"output_padding": -1}, {"stride": 1.5}]
    sizes = [
        case([n, k, in_our_words(o)], lambda n=n, k=k, o=o: size(n, k, **o)) for n in (1, 4, 7, 16) for k in (1, 2, 3, 4) for o in sliding
    ]
    sizes += [{"given": [16, 4], "expect": size(16, 4)}]
    sizes += [refused([8, 3, in_our_words(o)], lambda o=o: size(8, 3, **o)) for o in bad]
    spoilt = [[[1.0, math.inf], [math.nan, -1e300]]]
    values = [
        of([[[1.0] * 4] * 4], [[[[1.0] * 3] * 3]], stride=2),
        of([[[1.0] * 4] * 4], [[[[1.0] * 4] * 4]], stride=2, padding=1),
        of(maps(3, 2, 3), maps(3, 2, 2, 3), bias=[0.5, -1.0]),
        of(maps(1, 1, 1), maps(1, 1, 1, 1)),
        of(spoilt, [[[[1.0, 2.0], [-1.0, 0.5]]]], stride=2),
        *(of(maps(2, 3, 2), maps(2, 2, 3, 3), **o) for o in sliding),
    ]
    wrong = [
        (maps(2, 3, 3), maps(1, 1, 2, 2), {}),
        (maps(1, 3, 3), maps(1, 2, 2, 2), {"bias": [1.0]}),
        (maps(1, 2, 2), maps(1, 1, 1, 1), {"padding": 1}),
        ([[[1.0], [1.0, 2.0]]], maps(1, 1, 1, 1), {}),
        (maps(1, 2, 2), [], {}),
    ]
    values += [refused([x, w, in_our_words(o)], lambda x=x, w=w, o=o: real(x, w, **o)) for x, w, o in wrong]
    return {"transposedConvolutionOutputSize": sizes, "transposedConvolution": values}


def unpooling():
    def pooled(g, k, **o):
        values, indices = F.max_pool2d(torch.tensor([g]), k, return_indices=True, **o)
        return {"values": values[0].tolist(), "indices": indices[0].tolist()}

    def real(p, k, output_size=None, **o):
        values, indices = torch.tensor([p["values"]]), torch.tensor([p["indices"]])
        return F.max_unpool2d(values, indices, k, output_size=output_size, **o)[0]

    def given(p, k, output_size=None, **o):
        ours = {"kernel": k, **o}
        if output_size is not None:
            ours["outputSize"] = dict(zip(("height", "width"), output_size, strict=True))
        return [p, ours]

    def of(p, k, **o):
        return case(given(p, k, **o), lambda: real(p, k, **o))

    three = {"stride": 2, "padding": 1}
    cases = [
        of(pooled([[1.0, 2.0], [4.0, 3.0]], 2), 2),
        of(pooled(grid(4, 4), 2), 2),
        of(pooled(grid(4, 6), 2), 2, output_size=[4, 6]),
        of(pooled(grid(5, 5), 2), 2, output_size=[5, 5]),
        of(pooled(grid(5, 7), 3, **three), 3, **three),
        of(pooled(grid(6, 6), 3, **three), 3, output_size=[6, 6], **three),
        of(pooled(grid(3, 3), 2, stride=1), 2, stride=1),
        of(pooled([[math.nan, 1.0], [2.0, math.inf]], 1), 1),
    ]
    p = pooled(grid(4, 4), 2)
    wrong = [
        (p, {"output_size": [6, 4]}),
        (p, {"output_size": [4, 2]}),
        (pooled(grid(6, 6), 2), {"output_size": [5, 5]}),
        ({"values": [[1.0]], "indices": [[4]]}, {}),
        ({"values": [[1.0]], "indices": [[-1]]}, {}),
        ({"values": [[1.0]], "indices": [[0, 1]]}, {}),
    ]
    cases += [refused(given(each, 2, **o), lambda each=each, o=o: real(each, 2, **o)) for each, o in wrong]

    def length(n, k, **o):
        p = {"values": [[1.0] * n] * n, "indices": [[0] * n] * n}
        return real(p, k, **o).shape[-1]

    options = [{}, {"stride": 1}, {"stride": 3}, {"stride": 2, "padding": 1}]
    return {
        "maxUnpooling": cases,
        "maxUnpoolingOutputSize": [
            {"given": [n, {"kernel": k, **o}], "expect": length(n, k, **o)} for n in (2, 4, 7) for k in (2, 3) for o in options
        ]
        # torch refuses these later or not at all; sizes of nothing are refused here.
        + [{"given": [n, o], **REFUSES} for n, o in ((0, {"kernel": 2}), (2, {"kernel": 0}), (2, {"kernel": 2, "stride": 0}), (2, {"kernel": 2, "padding": -1}))],
    }


def cases():
    parts = [
        shapes(),
        convolution_sizes(),
        convolutions(),
        deformables(),
        parameters(),
        receptive_fields(),
        poolings(),
        stochastic(),
        bilinear(),
        transposed(),
        unpooling(),
    ]
    return {name: items for part in parts for name, items in part.items()}
