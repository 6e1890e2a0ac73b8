"""Computes the reference values that concepts/ is held to, with the real libraries, and writes fixtures/.

    python -m venv venv && venv/bin/pip install -r seed/reference/requirements.txt
    venv/bin/python seed/reference/run.py [area ...]

Same versions, same bytes. Double precision throughout. A case is one call of the TypeScript function that bears
the name: {"given": [arguments], "expect": result}, or {"given": [...], "refuses": "RangeError"} where the function
throws on purpose. NaN and the infinities are written as text, since JSON has no word for them.
"""

import json
import math
import sys
from importlib import import_module
from pathlib import Path

import sklearn
import torch
import torchvision

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

VERSIONS = {
    "torch": torch.__version__.split("+")[0],
    "torchvision": torchvision.__version__.split("+")[0],
    "scikit-learn": sklearn.__version__,
}


def encode(value):
    """Plain JSON of tensors, arrays, numbers, text, lists and dictionaries of them."""
    if hasattr(value, "tolist"):
        value = value.tolist()
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else ("Infinity" if value > 0 else "-Infinity")
    if isinstance(value, (list, tuple)):
        return [encode(item) for item in value]
    if isinstance(value, dict):
        return {key: encode(item) for key, item in value.items()}
    return value


def write(area):
    torch.manual_seed(0)
    torch.set_default_dtype(torch.float64)
    cases = import_module(f"area_{area}").cases()
    content = {"versions": VERSIONS, "cases": encode(cases)}
    lines = [
        f'  {json.dumps(name)}: [\n' + ",\n".join(f"   {json.dumps(case, ensure_ascii=False)}" for case in items) + "\n  ]"
        for name, items in content["cases"].items()
    ]
    text = f'{{\n "versions": {json.dumps(VERSIONS)},\n "cases": {{\n' + ",\n".join(lines) + "\n }\n}\n"
    json.loads(text)
    (HERE / "fixtures" / f"{area}.json").write_text(text, encoding="utf8")
    print(f"{area}: {len(cases)} functions, {sum(len(items) for items in cases.values())} cases")


if __name__ == "__main__":
    areas = sys.argv[1:] or sorted(path.stem.removeprefix("area_") for path in HERE.glob("area_*.py"))
    for each in areas:
        write(each)
