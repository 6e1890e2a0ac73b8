"""Cases from a function of a library that takes what ours takes, in the same order."""

REFUSES = {"refuses": "RangeError"}


def of(function, lists):
    """What the library gives for each list of arguments."""
    return [{"given": list(given), "expect": function(*given)} for given in lists]


def refused(function, lists):
    """Cases that ours refuses, the library having to refuse them too."""
    for given in lists:
        try:
            function(*given)
        except (ValueError, IndexError):
            continue
        raise AssertionError(f"{function.__name__}{given} is accepted")
    return refused_here(lists)


def refused_here(lists):
    """Cases that ours refuses, whatever the library does: the docstring there says so."""
    return [{"given": list(given), **REFUSES} for given in lists]
