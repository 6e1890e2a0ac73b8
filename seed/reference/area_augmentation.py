"""Augmentations of small images by torchvision's own transforms; random ones are made to draw what the case says."""

import math
from itertools import product
from unittest.mock import patch

import numpy as np
import torch
from PIL import Image
from torch.nn import functional as F
from torchvision import transforms as T
from torchvision.transforms import functional as TF
from torchvision.transforms import v2

REFUSES = {"refuses": "RangeError"}
SMALL = [[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0], [9.0, 10.0, 11.0, 12.0]]
SQUARE = [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0]]
EVEN = [[float(4 * row + column + 1) for column in range(4)] for row in range(4)]
LETTER = [[0.0, 1.0, 1.0, 1.0, 0.0], [0.0, 1.0, 0.0, 0.0, 0.0], [0.5, 1.0, 1.0, 0.0, 0.0], [0.0, 1.0, 0.0, 0.0, 0.25], [0.0, 1.0, 0.0, 0.0, 0.0]]
ODD = [[0.1, 0.9, 0.4, 0.3, 0.7], [0.8, 0.2, 0.6, 0.5, 0.0]]
ONE = [[7.0]]
SPECIAL = [[1.0, math.nan, 3.0, -math.inf, 5.0]]
GRIDS = [SMALL, SQUARE, EVEN, LETTER, ODD, ONE]
NO_GRIDS = [[], [[]], [[1.0, 2.0], [3.0]]]
COLOURED = [SMALL, [[v / 2 for v in row] for row in SMALL], [[-v for v in row] for row in SMALL]]


def channel(transform, grid):
    """What a transform makes of an image of one channel."""
    return transform(torch.tensor([grid]))[0]


def refused(call):
    """Asserts that the library refuses too, and says so for the case."""
    try:
        call()
    except (ValueError, RuntimeError, IndexError, TypeError, AssertionError):
        return REFUSES
    raise AssertionError("the library accepts what is to be refused")


def case(given, call):
    return {"given": given, "expect": call()}


def size(height, width):
    return {"height": height, "width": width}


def no_grids(*others):
    """Torch cannot even hold rows of different lengths, and these functions take no empty image."""
    return [{"given": [grid, *others], **REFUSES} for grid in NO_GRIDS]


def drawn(integers=(), numbers=()):
    """Makes torch.randint and uniform_ give these values, in order."""
    integers, numbers = iter(integers), iter(numbers)
    return (
        patch.object(torch, "randint", lambda *_, **__: torch.tensor([next(integers)])),
        patch.object(torch.Tensor, "uniform_", lambda self, *_: self.fill_(next(numbers))),
    )


def with_draws(call, integers=(), numbers=()):
    first, second = drawn(integers, numbers)
    with first, second:
        return call()


def basics():
    return {
        "sizeOf": [case([g], lambda g=g: size(*TF.get_dimensions(torch.tensor([g]))[1:])) for g in [*GRIDS, SPECIAL]]
        + no_grids(),
        "pickPixels": [
            case([SMALL, rows, columns], lambda rows=rows, columns=columns: torch.tensor(SMALL)[rows][:, columns])
            for rows, columns in [([0, 1, 2], [0, 1, 2, 3]), ([2, 2, 0], [3, 1]), ([1], [0])]
        ]
        # Python would count from the end.
        + [
            {"given": [SMALL, [-1, 0], [0, 4]], "expect": [[0, 0], [1, 0]]},
            {"given": [SMALL, [3], [1, -2], 0.5], "expect": [[0.5, 0.5]]},
        ],
        "roundHalfEven": [
            case([x], lambda x=x: torch.round(torch.tensor(x)).item())
            for x in [-2.5, -1.5, -0.5, 0.0, 0.4999999999999999, 0.5, 1.5, 2.5, 3.2, 3.7, -3.2, 1e15 + 0.5, 2.0**53, math.nan, math.inf, -math.inf]
        ],
        "isByte": [
            case([x], lambda x=x: x == x and torch.tensor(x).to(torch.uint8).item() == x)
            for x in [0.0, 255.0, 128.0, 0.5, 1e-9, 254.5]
        ]
        # Converting these to torch.uint8 wraps around or is undefined.
        + [{"given": [x], "expect": False} for x in [-1.0, 256.0, math.nan, math.inf]],
        "happens": [
            case([u, p], lambda u=u, p=p: u < p)  # the line of torchvision's forward
            for u, p in [(0.0, 0.5), (0.4999, 0.5), (0.5, 0.5), (0.999, 1.0), (0.0, 0.0), (0.3, 0.1)]
        ]
        + [{"given": [0.5, p], **refused(lambda p=p: v2.RandomHorizontalFlip(p))} for p in [-0.1, 1.5, math.nan]],
    }


def crops():
    windows = [(0, 0, 3, 4), (1, 1, 2, 2), (0, 2, 1, 2), (-1, -1, 3, 3), (2, 3, 3, 3), (-5, 9, 2, 2), (5, 5, 1, 1)]
    as_window = lambda top, left, height, width: {"top": top, "left": left, **size(height, width)}
    sides = [(10, 4), (5, 2), (7, 2), (256, 224), (4, 4), (9, 4), (11, 4), (3, 4), (3, 8), (2, 7), (1, 4)]
    sizes = [(1, 1), (2, 2), (3, 3), (2, 3), (3, 4), (5, 5), (4, 2), (2, 6), (6, 7)]

    def start(length, wanted):
        # Which index the crop starts with; an image smaller than the crop starts that many pixels later.
        image = torch.arange(1.0, length + 1).view(1, length, 1)
        cropped = TF.center_crop(image, [wanted, 1])[0, :, 0]
        first = int((cropped > 0).nonzero()[0])
        return int(cropped[first]) - 1 - first

    def positions(height, width, window, padding):
        padded = TF.pad(torch.zeros(1, height, width), [padding] * 4)
        return padded[0].unfold(0, window[0], 1).unfold(1, window[1], 1).shape[:2].numel()

    def random(grid, window, padding):
        transform = T.RandomCrop(window[2:], padding=padding)
        return with_draws(lambda: channel(transform, grid), integers=window[:2])

    places = [
        (SMALL, (1, 2, 2, 2), 0),
        (SMALL, (0, 0, 3, 3), 0),
        (SQUARE, (0, 0, 3, 3), 0),
        (SQUARE, (0, 2, 3, 3), 1),
        (SQUARE, (2, 0, 3, 3), 1),
        (EVEN, (4, 4, 2, 3), 2),
        (ONE, (0, 1, 2, 2), 1),
        (SPECIAL, (0, 1, 1, 3), 0),
    ]
    counts = [(32, 32, (32, 32), 4), (32, 32, (28, 28), 0), (5, 7, (5, 7), 0), (5, 7, (2, 3), 1), (1, 1, (1, 1), 0)]
    return {
        "crop": [
            case([g, as_window(*w)], lambda g=g, w=w: channel(lambda t: TF.crop(t, *w), g))
            for g, w in [*product([SMALL, LETTER], windows), (SPECIAL, (0, 1, 1, 4))]
            # Slicing then counts from the end, and torchvision's result has too many rows.
            if w[0] + w[2] >= 0 or w[0] + w[2] + len(g) <= 0
        ]
        # The library gives an image without a pixel.
        + [{"given": [SMALL, as_window(0, 0, 0, 2)], **REFUSES}, *no_grids(as_window(0, 0, 1, 1))],
        "liesInside": [
            # No library function; RandomCrop draws from exactly these.
            case([size(3, 4), as_window(*w)], lambda w=w: w[0] in range(3 - w[2] + 1) and w[1] in range(4 - w[3] + 1))
            for w in [*windows, (0, 0, 4, 4), (1, 0, 2, 4), (2, 0, 2, 4), (0, -1, 1, 1)]
        ],
        "centerCropStart": [case([n, w], lambda n=n, w=w: start(n, w)) for n, w in sides],
        "centerCrop": [
            case([g, size(*s)], lambda g=g, s=s: channel(T.CenterCrop(s), g)) for g, s in product(GRIDS, sizes)
        ]
        + [case([SPECIAL, size(1, 3)], lambda: channel(T.CenterCrop((1, 3)), SPECIAL))]
        + [{"given": [SMALL, size(0, 2)], **REFUSES}, *no_grids(size(1, 1))],
        "cropPositions": [
            case([size(h, w), size(*c), p], lambda h=h, w=w, c=c, p=p: positions(h, w, c, p)) for h, w, c, p in counts
        ]
        # Where get_params refuses to draw there is no position.
        + [
            {"given": [size(3, 4), size(*c)], "expect": 0}
            for c in [(4, 4), (3, 5), (9, 9)]
            if refused(lambda c=c: T.RandomCrop.get_params(torch.zeros(1, 3, 4), c))
        ],
        "randomCrop": [
            case([g, as_window(*w), p], lambda g=g, w=w, p=p: random(g, w, p)) for g, w, p in places
        ]
        + [
            {"given": [SMALL, as_window(0, 0, *c)], **refused(lambda c=c: channel(T.RandomCrop(c), SMALL))}
            for c in [(4, 4), (3, 5), (9, 9)]
        ]
        # Never drawn.
        + [{"given": [SMALL, as_window(*w)], **REFUSES} for w in [(2, 0, 2, 2), (0, 3, 2, 2), (-1, 0, 2, 2)]]
        + no_grids(as_window(0, 0, 1, 1)),
    }


def flips():
    def random(transform, grid, number, probability):
        with patch.object(torch, "rand", lambda *_: torch.tensor([number])):
            return channel(transform(probability), grid)

    cases = {
        "horizontalFlip": [case([g], lambda g=g: channel(TF.hflip, g)) for g in [*GRIDS, SPECIAL]] + no_grids(),
        "verticalFlip": [case([g], lambda g=g: channel(TF.vflip, g)) for g in [*GRIDS, SPECIAL]] + no_grids(),
    }
    chances = [(0.0, 0.5), (0.49, 0.5), (0.5, 0.5), (0.9, 0.5), (0.0, 0.0), (0.999, 1.0)]
    for name, transform in [("randomHorizontalFlip", T.RandomHorizontalFlip), ("randomVerticalFlip", T.RandomVerticalFlip)]:
        cases[name] = [
            case([SMALL, u, p], lambda t=transform, u=u, p=p: random(t, SMALL, u, p)) for u, p in chances
        ]
        cases[name] += [case([SMALL, 0.2], lambda t=transform: random(t, SMALL, 0.2, 0.5))]
        cases[name] += [{"given": [SMALL, 0.2, 1.5], **REFUSES}, *no_grids(0.2)]
    return cases


def pads():
    paddings = [[0, 0, 0, 0], [1, 2, 3, 0], [2, 0, 0, 2], [1, 1, 1, 1], [0, 2, 1, 1], [3, 0, 3, 0]]
    too_long = {"reflect": [[4, 0, 0, 0], [0, 0, 0, 3]], "symmetric": [[5, 0, 0, 0], [0, 0, 0, 4], [0, 4, 0, 0]]}
    modes = ["constant", "edge", "reflect", "symmetric"]

    def indices(length, before, after, mode):
        if mode == "constant":
            return list(range(-before, length + after))
        return TF.pad(torch.arange(float(length)).view(1, 1, -1), [before, 0, after, 0], 0, mode)[0, 0]

    sides = [(4, 2, 2), (4, 0, 0), (4, 3, 1), (3, 0, 2), (5, 4, 4)]
    return {
        "pad": [
            case([SMALL, p, {"mode": m, "fill": 0.5}], lambda p=p, m=m: channel(lambda t: TF.pad(t, p, 0.5, m), SMALL))
            for p, m in product(paddings, modes)
        ]
        + [case([g, [1, 2, 3, 4]], lambda g=g: channel(T.Pad((1, 2, 3, 4)), g)) for g in [SQUARE, ONE, SPECIAL]]
        + [
            case([SMALL, p, {"mode": "symmetric"}], lambda p=p: channel(lambda t: TF.pad(t, p, 0, "symmetric"), SMALL))
            for p in [[4, 3, 4, 3]]
        ]
        + [
            {"given": [SMALL, p, {"mode": m}], **refused(lambda p=p, m=m: TF.pad(torch.tensor([SMALL]), p, 0, m))}
            for m, long in too_long.items()
            for p in long
        ]
        # The library cuts pixels off.
        + [{"given": [SMALL, [-1, 0, 0, 0]], **REFUSES}, *no_grids([1, 1, 1, 1])],
        "paddedIndices": [
            case([n, [b, a], m], lambda n=n, b=b, a=a, m=m: indices(n, b, a, m))
            for (n, b, a), m in product(sides, modes)
            if m != "reflect" or max(a, b) < n
        ]
        + [{"given": [3, [3, 0], "reflect"], **REFUSES}, {"given": [3, [0, 4], "symmetric"], **REFUSES}],
    }


def resizes():
    wanted = [(1, 1), (2, 2), (3, 4), (6, 8), (5, 3), (7, 2), (2, 9)]
    pictures = [SMALL, LETTER, ODD, ONE]
    rules = [((480, 640), 256), ((640, 480), 256), ((300, 300), 224), ((1, 5), 3), ((7, 3), 2), ((333, 500), 224)]
    bounded = [((480, 640), 256, 300), ((480, 640), 256, 400), ((1000, 100), 32, 64), ((10, 10), 8, 9)]
    sides = [(4, 4), (4, 2), (4, 8), (5, 3), (3, 5), (7, 2), (1, 3), (5, 1), (10, 4), (2, 7)]

    def rule(image, short, longest=None):
        return size(*T.Resize(short, max_size=longest)(torch.zeros(1, *image)).shape[-2:])

    def taps(before, after, antialias):
        # Resizing one pixel at a time shows the weight that it has in each new pixel.
        image = torch.eye(before).view(before, 1, 1, before)
        weights = F.interpolate(
            image, size=(1, after), mode="bilinear", align_corners=False, antialias=antialias
        )[:, 0, 0, :].T
        result = []
        for place, row in enumerate(weights):
            if antialias:
                reach, center = max(1.0, before / after), before / after * (place + 0.5)
                start, end = max(0, int(center - reach + 0.5)), min(before, int(center + reach + 0.5))
            else:
                start = int(max(0.0, before / after * (place + 0.5) - 0.5))
                end = min(before, start + 2)
            assert abs(row[start:end].sum() - 1) < 1e-9
            result.append({"start": start, "weights": row[start:end]})
        return result

    def resized(grid, to, **options):
        return channel(lambda t: TF.resize(t, list(to), **options), grid)

    return {
        "resizedSize": [case([size(*i), s], lambda i=i, s=s: rule(i, s)) for i, s in rules]
        + [case([size(*i), s, m], lambda i=i, s=s, m=m: rule(i, s, m)) for i, s, m in bounded]
        + [
            {"given": [size(5, 9), s, m], **refused(lambda s=s, m=m: rule((5, 9), s, m))} for s, m in [(4, 4), (4, 3)]
        ],
        "resize": [case([g, size(*s)], lambda g=g, s=s: resized(g, s)) for g, s in product(pictures, wanted)]
        + [
            case([g, size(*s), {"antialias": False}], lambda g=g, s=s: resized(g, s, antialias=False))
            for g, s in product(pictures, wanted)
        ]
        + [
            case([g, size(1, w), {"antialias": a}], lambda g=g, w=w, a=a: resized(g, (1, w), antialias=a))
            # Without antialias torch adds 0 times an infinite last pixel.
            for w, (g, a) in product([1, 2, 3, 10], [(SPECIAL, True), ([[1.0, math.nan, 3.0, 5.0]], False)])
        ]
        + [
            {"given": [SMALL, size(*s)], **refused(lambda s=s: resized(SMALL, s))} for s in [(0, 2), (2, 0), (-1, 2)]
        ]
        + no_grids(size(1, 1)),
        "resizeTaps": [
            case([b, a, antialias], lambda a=a, b=b, antialias=antialias: taps(b, a, antialias))
            for (b, a), antialias in product(sides, [True, False])
        ]
        + [{"given": [4, 0], **REFUSES}, {"given": [0, 4], **REFUSES}],
    }


def resized_crops():
    default_ratio = (3 / 4, 4 / 3)
    as_draw = lambda share, log_ratio, top=0, left=0: {"areaShare": share, "logRatio": log_ratio, "top": top, "left": left}
    too_wide, too_high = (1.0, 0.2), (1.0, -0.2)
    # Image, attempts, range of ratios.
    windows = [
        ((100, 100), [(0.25, 0.0, 10, 50)], default_ratio),
        ((100, 100), [(0.25, 0.0, 50, 0)], default_ratio),
        ((10, 10), [(0.0625, 0.0, 1, 2)], default_ratio),  # √6.25 = 2.5 becomes 2
        ((10, 10), [(0.1225, 0.0, 1, 2)], default_ratio),  # 3.5 becomes 4
        ((224, 300), [(0.08, math.log(4 / 3), 100, 200)], default_ratio),
        ((224, 300), [(0.37, -0.21, 11, 17)], default_ratio),
        ((5, 8), [too_high, (0.5, 0.1, 1, 2)], default_ratio),
        ((5, 5), [too_wide, too_high, (1.0, 0.0, 0, 0)], default_ratio),
        ((3, 3), [(0.001, 0.0)] * 3 + [(0.9, 0.0, 0, 0)], default_ratio),
        ((10, 10), [too_wide] * 10, default_ratio),
        ((10, 30), [too_high] * 10, default_ratio),
        ((30, 11), [too_wide] * 10, default_ratio),
        ((10, 31), [too_high] * 10, (0.5, 2.25)),
        ((9, 10), [too_high] * 10, default_ratio),
        ((5, 5), [too_wide] * 10 + [(0.5, 0.0, 0, 0)], default_ratio),  # the eleventh is never made
    ]

    def given(attempts):
        return [as_draw(*each) for each in attempts]

    def sequence(image, attempts):
        """The numbers and integers in the order of drawing: the place only for a size that fits."""
        return (
            [integer for each in attempts for integer in each[2:]],
            [number for share, log_ratio, *_ in attempts for number in (share, log_ratio)],
        )

    def window(image, attempts, ratio):
        integers, numbers = sequence(image, attempts)
        call = lambda: T.RandomResizedCrop.get_params(torch.zeros(1, *image), [0.08, 1.0], list(ratio))
        top, left, height, width = with_draws(call, integers, numbers)
        return {"top": top, "left": left, **size(height, width)}

    def patch_size(image, share, log_ratio):
        # A place at 0, 0 is always possible; sizes that do not fit are not seen, so only fitting ones are asked.
        return {k: v for k, v in window(image, [(share, log_ratio, 0, 0)], default_ratio).items() if k in ("height", "width")}

    def whole(grid, to, attempts, ratio, antialias):
        integers, numbers = sequence(None, attempts)
        transform = T.RandomResizedCrop(to, ratio=ratio, antialias=antialias)
        return with_draws(lambda: channel(transform, grid), integers, numbers)

    results = [
        (EVEN, (2, 2), [(0.25, 0.0, 1, 2)], default_ratio, True),
        (EVEN, (4, 4), [(0.5, 0.2, 0, 1)], default_ratio, True),
        (LETTER, (3, 3), [(0.64, 0.0, 1, 0)], default_ratio, True),
        (LETTER, (3, 3), [(0.64, 0.0, 1, 0)], default_ratio, False),
        (ODD, (2, 2), [too_high] * 10, default_ratio, True),
        (ODD, (2, 4), [too_high] * 10, (0.5, 2.0), True),
        (ONE, (2, 3), [(1.0, 0.0, 0, 0)], default_ratio, True),
    ]
    fitting = [((100, 100), 0.25, 0.0), ((10, 10), 0.0625, 0.0), ((10, 10), 0.1225, 0.0), ((224, 300), 0.3, 0.25), ((7, 9), 0.4, -0.25)]
    return {
        "patchSize": [case([size(*i), s, r], lambda i=i, s=s, r=r: patch_size(i, s, r)) for i, s, r in fitting],
        "randomResizedCropWindow": [
            case([size(*i), given(a), list(r)], lambda i=i, a=a, r=r: window(i, a, r)) for i, a, r in windows
        ]
        # Never drawn.
        + [{"given": [size(10, 10), given([(0.25, 0.0, *place)])], **REFUSES} for place in [(6, 0), (0, 6), (-1, 0)]],
        "randomResizedCrop": [
            case([g, size(*s), given(a), {"ratio": list(r), "antialias": n}], lambda g=g, s=s, a=a, r=r, n=n: whole(g, s, a, r, n))
            for g, s, a, r, n in results
        ]
        + [case([EVEN, size(2, 2), given([(0.25, 0.0, 1, 2)])], lambda: whole(*results[0]))]
        + [{"given": [EVEN, size(0, 2), given([(0.25, 0.0, 1, 2)])], **REFUSES}, *no_grids(size(1, 1), [])],
    }


def untied(grid, inverse, shape=None):
    """Whether no pixel comes from exactly between two old ones: there rounding errors decide, with the processor's own."""
    height, width = len(grid), len(grid[0])
    new_height, new_width = shape or (height, width)
    y, x = torch.meshgrid(
        torch.arange(float(new_height)) - (new_height - 1) / 2, torch.arange(float(new_width)) - (new_width - 1) / 2, indexing="ij"
    )
    a, b, c, d, e, f = inverse
    places = torch.stack([a * x + b * y + c + (width - 1) / 2, d * x + e * y + f + (height - 1) / 2])
    return not ((places - places.floor() - 0.5).abs() < 1e-9).any()


def rotations():
    angles = [0.0, 30.0, -30.0, 45.0, 60.0, 10.0, 135.0, 200.0, 90.0, 180.0, 270.0, -90.0, 360.0, 1e6 + 7.3, math.nan]

    def expanded(grid, angle, fill):
        # With double precision as default, torchvision 0.29.1 fails to multiply its single-precision corners.
        torch.set_default_dtype(torch.float32)
        try:
            image = torch.tensor([grid], dtype=torch.float64)
            return TF.rotate(image, angle, expand=True, fill=[fill])[0]
        finally:
            torch.set_default_dtype(torch.float64)

    def clear(grid, angle, shape=None):
        turned = TF._get_inverse_affine_matrix([0.0, 0.0], -angle, [0.0, 0.0], 1.0, [0.0, 0.0])
        return untied(grid, turned, shape)

    def canvas(height, width, angle):
        return size(*expanded([[0.0] * width] * height, angle, 0.0).shape)

    canvases = list(product([(3, 4), (1, 1), (10, 7), (5, 5)], [0.0, 30.0, 45.0, 90.0, -120.0, 180.0, 1.0]))
    return {
        "rotate": [
            case([g, a], lambda g=g, a=a: channel(lambda t: TF.rotate(t, a), g)) for g, a in product(GRIDS, angles) if clear(g, a)
        ]
        + [
            case([g, a, {"fill": -1}], lambda g=g, a=a: channel(lambda t: TF.rotate(t, a, fill=[-1.0]), g))
            for g, a in product([SMALL, LETTER], [30.0, 45.0, 90.0])
            if clear(g, a)
        ]
        + [
            case([g, a, {"expand": True, "fill": 0.5}], lambda g=g, a=a: expanded(g, a, 0.5))
            for g, a in product([SMALL, SQUARE, LETTER, ONE], [0.0, 20.0, 45.0, 90.0, 180.0, -70.0])
            if clear(g, a, expanded(g, a, 0.5).shape)
        ]
        + no_grids(30.0),
        "expandedSize": [case([size(*s), a], lambda s=s, a=a: canvas(*s, a)) for s, a in canvases],
        "drawnAngle": [
            case(
                [u, d],
                lambda u=u, d=d: with_draws(
                    lambda: T.RandomRotation.get_params(T.RandomRotation(d).degrees), numbers=[-d + u * 2 * d]
                ),
            )
            for u, d in product([0.0, 0.25, 0.5, 0.999], [0.0, 10.0, 180.0])
        ]
        + [{"given": [0.5, d], **refused(lambda d=d: T.RandomRotation(d))} for d in [-1.0]]
        + [{"given": [0.5, math.nan], **REFUSES}],
    }


def affines():
    parts = [
        {},
        {"angle": 30.0},
        {"angle": -45.0},
        {"angle": 90.0},
        {"translate": [1.0, 0.0]},
        {"translate": [-1.0, 2.0]},
        {"scale": 2.0},
        {"scale": 0.5},
        {"shear": [20.0, 0.0]},
        {"shear": [0.0, 20.0]},
        {"shear": [-15.0, 25.0]},
        {"angle": 33.0, "translate": [1.0, -1.0], "scale": 1.3, "shear": [12.0, -7.0]},
        {"angle": 180.0, "translate": [0.0, 1.0], "scale": 0.75},
    ]
    wrong = [{"scale": 0.0}, {"scale": -1.0}]

    def settle(chosen):
        full = {"angle": 0.0, "translate": [0.0, 0.0], "scale": 1.0, "shear": [0.0, 0.0], **chosen}
        return [full["angle"], full["translate"], full["scale"], full["shear"]]

    def matrix(chosen, inverted):
        return TF._get_inverse_affine_matrix([0.0, 0.0], *settle(chosen), inverted)

    def moved(grid, chosen, fill=0.0):
        return channel(lambda t: TF.affine(t, *settle(chosen), fill=[fill]), grid)

    def sent(coefficients, point):
        return torch.tensor(coefficients).view(2, 3) @ torch.tensor([*point, 1.0])

    def resampled(grid, coefficients, fill):
        return channel(lambda t: TF.F_t.affine(t, coefficients, "nearest", [fill]), grid)

    def translation(number, share, side):
        bound = share * side
        draws = [0.0, (2 * number - 1) * bound, 0.0]
        call = lambda: T.RandomAffine.get_params((0, 0), (share, 0.0), None, None, [side, 10])
        return with_draws(call, numbers=draws)[1][0]

    refusals = [{"given": [each], **refused(lambda each=each: moved(SMALL, each))} for each in wrong]
    coefficients = [[1.0, 0.0, 0.0, 0.0, 1.0, 0.0], [1.0, 0.2, 0.7, -0.1, 0.9, 0.3], [0.0, 1.0, 0.0, 1.0, 0.0, 0.0], [3.0, 0.0, 0.0, 0.0, 3.0, 0.0]]
    points = [(0.0, 0.0), (1.0, 0.0), (-2.0, 3.5), (1e6, -1e6)]
    return {
        "affineMatrix": [case([p], lambda p=p: matrix(p, False)) for p in parts] + refusals,
        "inverseAffineMatrix": [case([p], lambda p=p: matrix(p, True)) for p in parts] + refusals,
        "affine": [case([g, p], lambda g=g, p=p: moved(g, p)) for g, p in product([SMALL, SQUARE, LETTER, ONE], parts) if untied(g, matrix(p, True))]
        + [case([SMALL, p, -1.0], lambda p=p: moved(SMALL, p, -1.0)) for p in parts if untied(SMALL, matrix(p, True))]
        + [{"given": [SMALL, each], **REFUSES} for each in wrong]
        + no_grids({}),
        "resampleNearest": [
            case([g, c, {"fill": -1.0}], lambda g=g, c=c: resampled(g, c, -1.0)) for g, c in product([SMALL, SQUARE, EVEN], coefficients) if untied(g, c)
        ]
        + no_grids(coefficients[0]),
        "applyAffine": [case([c, p], lambda c=c, p=p: sent(c, p)) for c, p in product(coefficients, points)],
        "drawnTranslation": [
            case([u, s, n], lambda u=u, s=s, n=n: translation(u, s, n))
            for u, s, n in product([0.0, 0.3, 0.5, 0.75, 0.99], [0.0, 0.1, 0.25], [10, 100, 33])
        ],
    }


def values():
    norms = [([0.5], [0.5]), ([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]), ([0.0, 1.0, 2.0], [1.0, -2.0, 4.0]), ([0.5], [1.0, 2.0, 3.0]), ([math.nan], [1.0]), ([0.0], [math.inf])]
    wrong = [([0.5], [0.0]), ([0.5], [1.0, 0.0, 1.0]), ([0.5, 0.5], [1.0]), ([], [1.0]), ([0.5], [1.0, 1.0])]
    pixels = [(0, 0, 0), (255, 255, 255), (0, 200, 0), (200, 0, 0), (0, 0, 200), (1, 2, 3), (255, 0, 255), (17, 99, 254), (3, 3, 3)]
    rgb = [[[0.2, 1.0]], [[0.4, 0.0]], [[0.6, -1.0]]]
    bytes_images = [[[[0, 128, 255], [51, 1, 2]]], [[[7]]], [[[1, 2], [3, 4]], [[5, 6], [7, 8]], [[9, 10], [250, 255]]]]

    def gray(image, channels):
        return v2.Grayscale(channels)(torch.tensor(image))

    def pillow(*pixel):
        return int(np.array(Image.new("RGB", (1, 1), pixel).convert("L"))[0, 0])

    return {
        "normalize": [
            case([COLOURED, m, s], lambda m=m, s=s: T.Normalize(m, s)(torch.tensor(COLOURED))) for m, s in norms
        ]
        + [case([[SPECIAL], [0.5], [2.0]], lambda: T.Normalize([0.5], [2.0])(torch.tensor([SPECIAL])))]
        + [
            {"given": [COLOURED, m, s], **refused(lambda m=m, s=s: T.Normalize(m, s)(torch.tensor(COLOURED)))}
            for m, s in wrong
        ]
        + [{"given": [[SMALL], [0.1, 0.2, 0.3], [1.0]], **refused(lambda: T.Normalize([0.1, 0.2, 0.3], [1.0])(torch.tensor([SMALL])))}]
        + [{"given": [[grid], [0.5], [1.0]], **REFUSES} for grid in NO_GRIDS],
        "grayscale": [case([i, c], lambda i=i, c=c: gray(i, c)) for i, c in product([rgb, COLOURED, [SMALL], [SPECIAL] * 3], [1, 3])]
        + [case([rgb], lambda: v2.Grayscale()(torch.tensor(rgb)))]
        + [{"given": [[SMALL] * n], **refused(lambda n=n: gray([SMALL] * n, 1))} for n in [2, 4]]
        + [{"given": [rgb, 2], **refused(lambda: gray(rgb, 2))}, {"given": [[]], **REFUSES}]
        + [{"given": [[grid]], **REFUSES} for grid in NO_GRIDS],
        "grayscaleByte": [case(list(p), lambda p=p: pillow(*p)) for p in pixels]
        + [{"given": p, **REFUSES} for p in [[-1, 0, 0], [0, 256, 0], [0, 0, 0.5], [math.nan, 0, 0]]],
        "toTensor": [case([i], lambda i=i: T.ToTensor()(np.array(i, np.uint8))) for i in bytes_images]
        # The library takes arrays of other types, and leaves them unscaled.
        + [{"given": [i], **REFUSES} for i in [[[[0.5]]], [[[256]]], [[[-1]]], [[[math.nan]]]]]
        + [{"given": [i], **REFUSES} for i in [[], [[]], [[[]]], [[[1], [1, 2]]], [[[1]], [[1], [2]]]]],
    }


def whitenings():
    images = [[[[1.0, 2.0]]], [[[3.0]], [[-1.0]]], [[[0.5], [0.25]]]]
    matrices = [[[1.0, 0.0], [0.0, 1.0]], [[2.0, 1.0], [-1.0, 3.0]], [[0.0, 0.0], [0.0, 0.0]]]
    means = [[0.0, 0.0], [1.0, -2.0]]
    big = [[[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0], [7.0, 8.0]], [[9.0, 10.0], [11.0, 12.0]]]
    wide = [[math.sin(3.0 * i + j) for j in range(12)] for i in range(12)]
    offset = [math.cos(i) for i in range(12)]
    samples = [
        [[1.0, 2.0], [2.0, 1.0], [4.0, 5.0]],
        [[0.0], [2.0], [10.0], [12.0]],
        [[1.0, 1.0], [1.0, 1.0]],
        [[1.0, 2.0, 3.0], [3.0, 2.0, 1.0], [0.0, 0.5, 9.0], [2.0, 2.0, -4.0]],
        [[1.0, 2.0]],
        [[1.0, math.nan], [2.0, 3.0]],
    ]
    covariances = [[[1.0, 0.0], [0.0, 1.0]], [[2.0, 1.0], [1.0, 2.0]], [[4.0, -1.5], [-1.5, 1.0]], [[0.01, 0.0], [0.0, 100.0]], [[5.0, 4.999], [4.999, 5.0]]]
    flat = [[[1.0, 1.0], [1.0, 1.0]], [[0.0, 0.0], [0.0, 0.0]], [[1.0, 2.0], [2.0, 1.0]], [[-1.0, 0.0], [0.0, -1.0]], [[math.nan, 0.0], [0.0, 1.0]]]

    def transformed(image, matrix, mean):
        return T.LinearTransformation(torch.tensor(matrix), torch.tensor(mean))(torch.tensor(image))

    def covariance(points):
        return torch.cov(torch.tensor(points).T).reshape(len(points[0]), -1)

    def zca(matrix, epsilon):
        # No library class: the usual line U diag(1 / sqrt(lambda + epsilon)) U^T.
        eigenvalues, vectors = torch.linalg.eigh(torch.tensor(matrix))
        return vectors @ torch.diag((eigenvalues + epsilon).rsqrt()) @ vectors.T

    wrong = [
        (images[0], [[1.0, 0.0]], [0.0]),
        (images[0], [[1.0]], [0.0]),
        (images[0], matrices[0], [0.0]),
        (images[0], [[1.0, 0.0, 0.0]] * 3, [0.0] * 3),
    ]
    return {
        "linearTransformation": [
            case([i, x, m], lambda i=i, x=x, m=m: transformed(i, x, m)) for i, x, m in [*product(images, matrices, means), (big, wide, offset)]
        ]
        + [{"given": list(w), **refused(lambda w=w: transformed(*w))} for w in wrong]
        + [{"given": [[grid], [[1.0]], [0.0]], **REFUSES} for grid in NO_GRIDS],
        "covarianceMatrix": [case([s], lambda s=s: covariance(s)) for s in samples] + no_grids(),
        "zcaMatrix": [case([c, e], lambda c=c, e=e: zca(c, e)) for c, e in product(covariances, [0.0, 0.1])]
        + [case([flat[0], 0.5], lambda: zca(flat[0], 0.5))]
        + [{"given": [c], **REFUSES} for c in [*flat, [], [[1.0]], [[1.0, 0.0], [0.5, 1.0]], [[1.0, 0.0, 0.0], [0.0]]]],
    }


def cases():
    parts = [basics, crops, flips, pads, resizes, resized_crops, rotations, affines, values, whitenings]
    return {name: items for part in parts for name, items in part().items()}
