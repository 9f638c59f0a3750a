"""Writes the docstrings of the compiled module into its stub, which editors show.

The one text is the doc comment in Rust. Run it after a change of one, with the wheel installed:
`python bindings-python/stub.py`. `tests/python/test_docs.py` holds both equal.
"""

from __future__ import annotations

import ast
import inspect
from pathlib import Path

from seatwright import _native

STUB = Path(__file__).parent / "python" / "seatwright" / "_native.pyi"


def documented(tree: ast.Module) -> list[tuple[ast.ClassDef | ast.FunctionDef, str, object]]:
    """Each public class, function and method of the stub, its name, and the compiled object."""
    found: list[tuple[ast.ClassDef | ast.FunctionDef, str, object]] = []
    for node in tree.body:
        if not isinstance(node, ast.ClassDef | ast.FunctionDef):
            continue
        owner = getattr(_native, node.name)
        found.append((node, node.name, owner))
        for member in node.body if isinstance(node, ast.ClassDef) else []:
            if isinstance(member, ast.FunctionDef) and not member.name.startswith("_"):
                name = f"{node.name}.{member.name}"
                static = inspect.getattr_static(owner, member.name)
                found.append((member, name, getattr(static, "__func__", static)))
    return found


def text_of(thing: object) -> str:
    """The docstring of a compiled object."""
    return inspect.cleandoc(getattr(thing, "__doc__", None) or "")


def with_docstrings(stub: str) -> str:
    """The stub with the compiled module's docstrings in it."""
    lines = stub.splitlines()
    for node, name, thing in reversed(documented(ast.parse(stub))):
        text = text_of(thing)
        if not text:
            raise ValueError(f"{name} has no docstring")
        first = node.body[0]
        inside = " " * (node.col_offset + 4)
        quoted = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
        if quoted.endswith('"'):
            quoted = quoted[:-1] + '\\"'
        block = [(inside + line).rstrip() for line in f'"""{quoted}'.split("\n")]
        if len(block) > 1:
            block.append(f'{inside}"""')
        else:
            block[0] += '"""'
        start = first.lineno - 1
        stop = first.end_lineno or first.lineno
        expression = first.value if isinstance(first, ast.Expr) else None
        is_text = isinstance(expression, ast.Constant) and isinstance(expression.value, str)
        if is_text:
            lines[start:stop] = block
        elif expression is not None:
            # `...` on the line of the signature.
            head = lines[start][: first.col_offset].rstrip()
            lines[start:stop] = [head, *block] if head else block
        else:
            # A class: members follow.
            above = min([first.lineno, *[d.lineno for d in getattr(first, "decorator_list", [])]])
            lines[above - 1 : above - 1] = [*block, ""]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    STUB.write_text(with_docstrings(STUB.read_text(encoding="utf-8")), encoding="utf-8")
