"""Schedules of the real torch.optim.lr_scheduler: closed forms asked for, recurrences run, with rates changed between."""

import math

import torch
from torch import optim
from torch.optim import lr_scheduler

REFUSES = {"refuses": "RangeError"}
OUR_NAMES = {
    "step_size": "stepSize",
    "milestones": "milestones",
    "gamma": "gamma",
    "T_max": "stepsDown",
    "eta_min": "lowestRate",
    "total_iters": "steps",
    "start_factor": "startFactor",
    "end_factor": "endFactor",
    "factor": "factor",
    "base_lr": "lowestRate",
    "max_lr": "highestRate",
    "step_size_up": "stepsUp",
    "step_size_down": "stepsDown",
    "mode": "mode",
    "base_momentum": "lowestMomentum",
    "max_momentum": "highestMomentum",
    "total_steps": "totalSteps",
    "pct_start": "risingShare",
    "anneal_strategy": "annealing",
    "three_phase": "isThreePhase",
    "div_factor": "startDivisor",
    "final_div_factor": "endDivisor",
}
CLASSES = {
    "stepLr": lr_scheduler.StepLR,
    "multiStepLr": lr_scheduler.MultiStepLR,
    "exponentialLr": lr_scheduler.ExponentialLR,
    "cosineAnnealingLr": lr_scheduler.CosineAnnealingLR,
    "linearLr": lr_scheduler.LinearLR,
    "constantLr": lr_scheduler.ConstantLR,
}
# Where PyTorch divides by 0 it refuses as well as where it says so.
LIBRARY_REFUSES = (ValueError, ZeroDivisionError)

INITIAL_RATES = [0.1, 1.0, 0.0, math.inf, math.nan]
OPTIONS = {
    "stepLr": [
        *({"step_size": size} for size in (1, 3, 2.5, 30, 1000, -3)),
        *({"step_size": 3, "gamma": gamma} for gamma in (0.0, 0.5, 1.0, 2.0, -0.5, math.nan)),
        {"step_size": math.inf},
    ],
    "multiStepLr": [
        *({"milestones": list_} for list_ in ([], [4, 8], [8, 4], [0], [4, 4, 4], [2.5], [-1, 3], [200])),
        *({"milestones": [1, 6, 7], "gamma": gamma} for gamma in (0.0, 0.5, 1.0, 2.0, -0.5, math.nan)),
    ],
    "exponentialLr": [{"gamma": gamma} for gamma in (0.0, 0.5, 0.95, 0.99, 1.0, 1.1, -0.5, math.nan)],
    "cosineAnnealingLr": [
        *({"T_max": steps} for steps in (1, 2, 3, 10, 12, 2.5, 500, -10)),
        *({"T_max": 10, "eta_min": lowest} for lowest in (0.0, 0.001, 0.1, 0.5, -0.1, math.nan)),
        {"T_max": 7, "eta_min": 0.02},
    ],
    "linearLr": [
        {},
        *({"total_iters": steps} for steps in (1, 2, 10, 2.5, 100, -2)),
        *({"start_factor": start, "end_factor": end} for start in (0.1, 1.0, 1e-300) for end in (0.0, 0.5, 1.0)),
        {"start_factor": math.nan},
        {"end_factor": math.nan},
        {"start_factor": 0.1, "total_iters": 10},
    ],
    "constantLr": [
        {},
        *({"total_iters": steps} for steps in (0, 1, 10, 2.5, 100, -2)),
        *({"factor": factor} for factor in (0.1, 1.0, 1e-300)),
    ],
}
REFUSED = {
    "stepLr": [{"step_size": 0}],
    "multiStepLr": [],
    "exponentialLr": [],
    "cosineAnnealingLr": [{"T_max": 0}],
    "linearLr": [
        {"start_factor": 0.0},
        {"start_factor": -0.1},
        {"start_factor": 1.1},
        {"end_factor": -0.1},
        {"end_factor": 1.1},
    ],
    "constantLr": [{"factor": -0.1}, {"factor": 1.1}],
}
CLOSED_STEPS = [0, 1, 2, 3, 4, 5, 6, 8, 10, 11, 30, 100]
STEPS = 12
# What is done to the rate from outside, by the step that comes after.
CHANGES = {1: 3.0, 4: 0.5, 8: 0.1, 19: 2.0}


def in_our_words(options):
    return {OUR_NAMES[key]: value for key, value in options.items()}


def optional(options):
    return [in_our_words(options)] if options else []


def sgd(rate):
    return optim.SGD([torch.zeros(1, requires_grad=True)], lr=rate, momentum=0.5)


def is_refused(call):
    try:
        call()
    except LIBRARY_REFUSES:
        return True
    return False


def rates_of(options, name):
    """Special rates with the first options of each, and an ordinary one with all."""
    return INITIAL_RATES if options is OPTIONS[name][0] else [0.1]


def transitions(make, rate, changes=CHANGES, steps=STEPS):
    """(rate before, step, rate after) of every step, the first one being what the constructor does."""
    optimiser = sgd(rate)
    group = optimiser.param_groups[0]
    scheduler = make(optimiser)
    yield rate, 0, group["lr"]
    for step in range(1, steps + 1):
        optimiser.step()
        group["lr"] *= changes.get(step, 1.0)
        before = group["lr"]
        scheduler.step()
        yield before, step, group["lr"]


def closed_form(name, rate, step, options):
    """What a step to an epoch asks for, without the step: that one warns."""
    scheduler = CLASSES[name](sgd(rate), **options)
    scheduler.last_epoch = step
    return scheduler._get_closed_form_lr()[0]


def closed_forms(name):
    cases = [
        {"given": [rate, step, *optional(options)], "expect": closed_form(name, rate, step, options)}
        for options in OPTIONS[name]
        for rate in rates_of(options, name)
        for step in CLOSED_STEPS
    ]
    refused = [*REFUSED[name], *([{"total_iters": 0}] if name == "linearLr" else [])]
    for options in refused:
        assert is_refused(lambda: closed_form(name, 0.1, 3, options))
    return {name: cases + [{"given": [0.1, 3, in_our_words(options)], **REFUSES} for options in refused]}


def recurrences(name):
    cases = []
    steps = 22 if name == "cosineAnnealingLr" else STEPS  # down, up again, and on
    # A ramp of no length has no closed form.
    for options in [*OPTIONS[name], *([{"total_iters": 0}] if name == "linearLr" else [])]:
        for rate in rates_of(options, name):
            words = in_our_words(options) | ({"initialRate": rate} if name == "cosineAnnealingLr" else {})
            for before, step, after in transitions(lambda o: CLASSES[name](o, **options), rate, steps=steps):
                cases.append({"given": [before, step, *([words] if words else [])], "expect": after})
    refused = [(3, options) for options in REFUSED[name]]
    if name == "constantLr":
        refused.append((5, {"factor": 0.0}))
    for step, options in refused:
        assert is_refused(lambda: list(transitions(lambda o: CLASSES[name](o, **options), 0.1, steps=step)))
        words = in_our_words(options) | ({"initialRate": 0.1} if name == "cosineAnnealingLr" else {})
        cases.append({"given": [0.1, step, words], **REFUSES})
    return {f"{name}From": cases}


def distinct(cases):
    """Each case once: runs that differ in the momentum alone have the same rates."""
    return list({repr(case): case for case in cases}.values())


def factors():
    """LambdaLR and MultiplicativeLR, given the same functions."""
    functions = [
        lambda step: 1 / (1 + 0.05 * step),
        lambda step: 0.95,
        lambda step: min(1.0, step / 20),
        lambda step: (1 - step / 100) ** 2,
        lambda step: -1.0 if step == 5 else 1.0,
        lambda step: math.nan if step == 3 else 0.5,
        lambda step: math.inf if step == 5 else 0.0 if step == 7 else 1.0,
    ]
    cases = {"lambdaLr": [], "multiplicativeLr": [], "multiplicativeLrFrom": []}
    for function in functions:
        for rate in INITIAL_RATES if function is functions[0] else [0.1]:
            for _, step, after in transitions(lambda o: lr_scheduler.LambdaLR(o, function), rate):
                cases["lambdaLr"].append({"given": [rate, function(step)], "expect": after})
            make = lambda o: lr_scheduler.MultiplicativeLR(o, function)
            for before, step, after in transitions(make, rate):
                cases["multiplicativeLrFrom"].append({"given": [before, step, function(step)], "expect": after})
            for _, step, after in transitions(make, rate, changes={}, steps=8):
                given = [rate, [function(each) for each in range(1, step + 1)]]
                cases["multiplicativeLr"].append({"given": given, "expect": after})
    return {name: distinct(list_) for name, list_ in cases.items()}


def with_momentum(make, steps):
    """(step, rate, momentum) of a schedule that sets both, whatever is done to the rate between."""
    optimiser = sgd(0.3)
    scheduler = make(optimiser)
    group = optimiser.param_groups[0]
    yield 0, group["lr"], group["momentum"]
    for step in range(1, steps + 1):
        optimiser.step()
        group["lr"] *= 2.0
        scheduler.step()
        yield step, group["lr"], group["momentum"]


RATE_KEYS = ("base_lr", "max_lr", "div_factor", "final_div_factor")
MOMENTUM_KEYS = ("base_momentum", "max_momentum")


def without(keys, options):
    return in_our_words({key: value for key, value in options.items() if key not in keys})


def both(names, kind, runs, refused):
    """Cases for the rate and for the momentum of `kind`, from (options, steps) and refused ones."""
    rates, momenta = [], []
    for options, steps in runs:
        for step, rate, momentum in with_momentum(lambda o: kind(o, **options), steps):
            rates.append({"given": [step, without(MOMENTUM_KEYS, options)], "expect": rate})
            words = without(RATE_KEYS, options)
            momenta.append({"given": [step, *([words] if words else [])], "expect": momentum})
    for step, options in refused:
        assert is_refused(lambda: list(with_momentum(lambda o: kind(o, **options), step)))
        rates.append({"given": [step, without(MOMENTUM_KEYS, options)], **REFUSES})
        if "div_factor" not in options and "final_div_factor" not in options:
            momenta.append({"given": [step, without(RATE_KEYS, options)], **REFUSES})
    return {names[0]: distinct(rates), names[1]: distinct(momenta)}


def cyclic():
    bounds = {"base_lr": 0.01, "max_lr": 0.1}
    modes = [{"mode": "triangular"}, {"mode": "triangular2"}, {"mode": "exp_range", "gamma": 0.98}]
    lengths = [
        {"step_size_up": 10},
        {"step_size_up": 3, "step_size_down": 7},
        {"step_size_up": 2.5},
        {"step_size_up": 1},
        {"step_size_up": 4, "step_size_down": 0},
        {"step_size_up": -4},
    ]
    runs = [({**bounds, **length, **mode}, 21) for length in lengths for mode in modes]
    runs += [({**bounds, "step_size_up": 5, "mode": "exp_range", "gamma": g}, 12) for g in (0.0, 1.0, 1.1, -0.5, math.nan)]
    runs += [
        ({"base_lr": low, "max_lr": high, "step_size_up": 4}, 12)
        for low, high in ((0.0, 0.0), (0.1, 0.01), (0.1, math.inf), (math.nan, 1.0), (1e-300, 1e300))
    ]
    runs += [
        ({**bounds, "step_size_up": 4, "base_momentum": low, "max_momentum": high}, 12)
        for low, high in ((0.85, 0.95), (0.0, 0.0), (0.9, 0.1), (math.nan, 0.9))
    ]
    runs += [({**bounds, "step_size_up": 4, "gamma": 0.5}, 12), (bounds, 3), (bounds | {"mode": "triangular2"}, 8001)]
    refused = [
        (2, {**bounds, "step_size_up": 0}),
        (2, {**bounds, "step_size_up": 0, "step_size_down": 5}),
        (2, {**bounds, "step_size_up": 3, "step_size_down": -3}),
    ]
    cases = both(["cyclicLr", "cyclicMomentum"], lr_scheduler.CyclicLR, runs, refused)
    # Of 8001 steps, those about the turning points.
    return {name: [case for case in list_ if is_near_thousands(case["given"][0])] for name, list_ in cases.items()}


def is_near_thousands(step):
    return step < 100 or (step + 1) % 1000 < 3


def one_cycle():
    shapes = [
        {"anneal_strategy": strategy, "three_phase": phases} for strategy in ("cos", "linear") for phases in (False, True)
    ]
    peak = {"max_lr": 0.1}
    # A cycle of n steps allows one more, beyond its end.
    runs = [({**peak, "total_steps": steps, **shape}, steps) for steps in (7, 10, 30) for shape in shapes]
    runs += [
        ({**peak, "total_steps": 10, "pct_start": share, **shape}, last)
        for share, last in ((0.0, 10), (0.25, 10), (0.45, 10), (0.75, 10), (1.0, 9), (math.nan, 3))
        for shape in shapes
    ]
    runs += [({**peak, "total_steps": 1}, 1), ({**peak, "total_steps": 2}, 2), ({**peak, "total_steps": 12}, 12)]
    runs += [({"max_lr": rate, "total_steps": 10}, 10) for rate in (0.0, 1e-300, 1e300, math.inf, math.nan, -0.1)]
    runs += [
        ({**peak, "total_steps": 10, "div_factor": first, "final_div_factor": last, **shape}, 10)
        for first, last in ((1.0, 1.0), (10.0, 100.0), (0.5, 0.1), (math.inf, 1e4), (math.nan, 1.0))
        for shape in shapes[:2]
    ]
    runs += [
        ({**peak, "total_steps": 10, "base_momentum": low, "max_momentum": high, **shape}, 10)
        for low, high in ((0.8, 0.9), (0.0, 0.0), (0.9, 0.1), (math.nan, 0.9))
        for shape in shapes[1:3]
    ]
    refused = [
        *((0, {**peak, "total_steps": total}) for total in (0, -1, 2.5)),
        *((0, {**peak, "total_steps": 10, "pct_start": share}) for share in (-0.1, 1.1)),
        *((11, {**peak, "total_steps": 10, **shape}) for shape in shapes),
        *((0, {**peak, "total_steps": 10, "pct_start": 0.1, **shape}) for shape in shapes),
        (20, {**peak, "total_steps": 20, "pct_start": 1.0}),
        (0, {**peak, "total_steps": 1, "pct_start": 1.0}),
        (0, {**peak, "total_steps": 10, "div_factor": 0.0}),
        (0, {**peak, "total_steps": 10, "final_div_factor": 0.0}),
    ]
    return both(["oneCycleLr", "oneCycleMomentum"], lr_scheduler.OneCycleLR, runs, refused)


def sequential():
    lists = [
        ([("linearLr", {"start_factor": 0.1, "total_iters": 10}), ("cosineAnnealingLr", {"T_max": 20})], [10]),
        ([("constantLr", {"factor": 0.1, "total_iters": 10}), ("cosineAnnealingLr", {"T_max": 20})], [10]),
        ([("linearLr", {}), ("stepLr", {"step_size": 7, "gamma": 0.5})], [5]),
        ([("linearLr", {}), ("exponentialLr", {"gamma": 0.9})], [3]),
        ([("linearLr", {"total_iters": 4}), ("exponentialLr", {"gamma": 0.9})], [9]),
        ([("constantLr", {}), ("multiStepLr", {"milestones": [4, 9]})], [5]),
        ([("linearLr", {}), ("constantLr", {"factor": 0.5}), ("linearLr", {"end_factor": 0.0})], [5, 12]),
        ([("exponentialLr", {"gamma": 0.9}), ("linearLr", {}), ("stepLr", {"step_size": 3})], [8, 8]),
        ([("linearLr", {}), ("constantLr", {"total_iters": 0})], [5]),
        ([("linearLr", {}), ("exponentialLr", {"gamma": 0.9})], [0]),
        ([("cosineAnnealingLr", {"T_max": 10, "eta_min": 0.01})], []),
    ]
    refused = [
        ([], []),
        ([("linearLr", {})], [5]),
        ([("linearLr", {}), ("exponentialLr", {"gamma": 0.9})], []),
        ([("linearLr", {}), ("exponentialLr", {"gamma": 0.9})], [5, 10]),
        ([("linearLr", {"start_factor": 0.0}), ("exponentialLr", {"gamma": 0.9})], [5]),
    ]

    def make(stages, milestones):
        return lambda o: lr_scheduler.SequentialLR(o, [CLASSES[name](o, **options) for name, options in stages], milestones)

    def given(rate, step, stages, milestones):
        words = [{"schedule": name, **in_our_words(options)} for name, options in stages]
        return [rate, step, {"stages": words, "milestones": milestones}]

    cases = [
        {"given": given(rate, step, *each), "expect": after}
        for each in lists
        for rate in ([0.1, 0.0, math.nan] if each is lists[0] else [0.1])
        for _, step, after in transitions(make(*each), rate, changes={}, steps=32 if each in lists[:2] else 20)
    ]
    for each in refused:
        assert is_refused(lambda: make(*each)(sgd(0.1)))
        cases.append({"given": given(0.1, 2, *each), **REFUSES})
    return {"sequentialLr": cases}


def cases():
    parts = [factors(), *(each for name in CLASSES for each in (closed_forms(name), recurrences(name)))]
    parts += [cyclic(), one_cycle(), sequential()]
    return {name: items for part in parts for name, items in part.items()}
