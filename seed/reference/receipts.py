"""Runs what the cards claim with the real libraries, and keeps what came out as the cards' receipts.

    npm run -s proofs | venv/bin/python seed/reference/receipts.py [--check] [--date YYYY-MM-DD]

Reads the claims as JSON, runs each one's lines with the imports below, and compares the value of the last line with the
claim. Every difference is printed and the exit code is 1. Without --check the results are written to receipts.json,
with the versions and the day; when nothing changed, the file stays as it is.
"""

import ast
import contextlib
import datetime
import io
import json
import math
import sys
import warnings
from pathlib import Path

import numpy
import sklearn
import torch
import torchvision

RECEIPTS = Path(__file__).resolve().parent / "receipts.json"

IMPORTS = """
import inspect, itertools, math
import numpy, numpy as np, sklearn, torch, torchvision
import torch.nn.functional as F, torchvision.transforms as T, torchvision.transforms.functional as TF
from PIL import Image
from torch import nn, optim
from torch.nn import init
from torch.optim import lr_scheduler
from torchvision import ops
"""

VERSIONS = {
    "torch": torch.__version__.split("+")[0],
    "torchvision": torchvision.__version__.split("+")[0],
    "scikit-learn": sklearn.__version__,
}


def run(lines):
    """The value of the last line, which is an expression, after the others were executed."""
    torch.manual_seed(0)
    numpy.random.seed(0)
    torch.set_default_dtype(torch.float32)
    tree = ast.parse("\n".join(lines))
    last = tree.body.pop()
    if not isinstance(last, ast.Expr):
        raise SyntaxError("the last line is no expression")
    names = {}
    exec(IMPORTS, names)
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(tree, "card", "exec"), names)
        return plain(eval(compile(ast.Expression(last.value), "card", "eval"), names))


def plain(value):
    """Numbers, text, truth and lists of them."""
    if hasattr(value, "tolist"):
        value = value.tolist()
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else str(value)
    if value is None:
        return "None"
    return str(value)


def agrees(ours, theirs, tolerance):
    if isinstance(ours, list) and isinstance(theirs, list):
        return len(ours) == len(theirs) and all(agrees(a, b, tolerance) for a, b in zip(ours, theirs))
    if isinstance(ours, bool) or isinstance(theirs, bool):
        return ours is theirs
    if isinstance(ours, (int, float)) and isinstance(theirs, (int, float)):
        return abs(ours - theirs) <= tolerance * max(abs(ours), abs(theirs)) + 1e-9
    return ours == theirs


def fault_of(claim, results):
    try:
        value = run(claim["code"])
        if "mended" in claim and agrees(run(claim["mended"]), value, 1e-9):
            return "the mended code gives the same result"
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    results[claim["id"]] = value
    if not agrees(claim["value"], value, claim["tolerance"]):
        return f"claims {claim['value']}, the library gives {value}"
    return None


def main():
    warnings.filterwarnings("ignore")
    torch.set_num_threads(1)
    claims = json.load(sys.stdin)
    results = {}
    faults = 0
    for claim in claims:
        fault = fault_of(claim, results)
        if fault is not None:
            faults += 1
            print(f"{claim['id']}: {fault}")
    print(f"{len(claims)} claims, {faults} do not hold")
    if "--check" not in sys.argv and faults == 0:
        write(results)
    return 1 if faults else 0


def write(results):
    held = json.loads(RECEIPTS.read_text(encoding="utf8")) if RECEIPTS.exists() else {}
    # Draws only prove the templates; nobody reads them again.
    kept = {key: results[key] for key in sorted(results) if "#draw-" not in key}
    if held.get("results") == kept and held.get("versions") == VERSIONS:
        return
    at = sys.argv.index("--date") + 1 if "--date" in sys.argv else None
    date = sys.argv[at] if at else datetime.date.today().isoformat()
    lines = ",\n".join(f"  {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}" for key, value in kept.items())
    head = f' "versions": {json.dumps(VERSIONS)},\n "date": {json.dumps(date)},\n'
    RECEIPTS.write_text(f'{{\n{head} "results": {{\n{lines}\n }}\n}}\n', encoding="utf8")


if __name__ == "__main__":
    sys.exit(main())
