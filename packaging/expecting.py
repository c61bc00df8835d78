"""Who expects words: the parameters, fields and results of the program that are annotated with `Phrase`.

A name in the source is followed to where it is defined, through imports and re-exports; a method is known by its name.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

Expected = dict[int | str, ast.expr]
"""Position and name of each parameter that expects words, with its annotation."""


class Module(NamedTuple):
    """One file of the program."""

    name: str  # crmnotes.ui.keys
    file: str  # crmnotes/ui/keys.py
    tree: ast.Module
    tables: dict[str, ast.expr]  # what the names of the module stand for
    imports: dict[str, str]  # what an imported name stands for: `crmnotes.ui.keys` or `crmnotes.ui.keys.SHORT`


def modules(root: Path) -> list[Module]:
    """All files under a folder."""
    return [_read(path, root) for path in sorted(root.rglob("*.py"))]


def speaks(annotation: ast.expr | None) -> bool:
    """Whether an annotation names words anywhere: `Phrase`, `dict[Kind, Phrase]`, `Phrase | None`, `Sentence`."""
    return annotation is not None and any(
        isinstance(node, ast.Name) and node.id in ("Phrase", "Sentence") for node in ast.walk(annotation)
    )


def parameters(given: ast.arguments) -> list[ast.arg]:
    """All named parameters."""
    return [*given.posonlyargs, *given.args, *given.kwonlyargs]


class Expectations:
    """What every function, method and class of the program expects and gives."""

    def __init__(self, every: list[Module]) -> None:
        self._modules = {module.name: module for module in every}
        self._known: dict[str, Expected] = {}  # by dotted name
        self._methods: dict[str, list[Expected]] = {}  # by bare name
        self._bases: dict[str, list[str]] = {}
        self._made_alone: set[str] = set()  # classes that say themselves what they are made of
        self._fields: dict[str, set[str]] = {}  # of a class, by dotted name
        self._results: set[str] = {"several", "told"}
        self.spoken: set[int] = set()  # tables that say by their own annotation that they hold words
        for module in every:
            self._learn(module)

    def of(self, module: Module, called: ast.expr) -> Expected:
        """What a call expects; of methods with one name only what stands there literally can be told apart."""
        dotted = self._dotted(module, called)
        if dotted is not None:
            return self._inherited(dotted)
        if isinstance(called, ast.Attribute):
            return {key: one for method in self._methods.get(called.attr, []) for key, one in method.items()}
        return {}

    def sure(self, module: Module, called: ast.expr) -> bool:
        """Whether it is known which function is called."""
        return self._dotted(module, called) is not None or (
            isinstance(called, ast.Attribute) and len(self._methods.get(called.attr, [])) == 1
        )

    def answers(self, called: ast.expr) -> bool:
        """Whether a function gives words."""
        name = called.id if isinstance(called, ast.Name) else called.attr if isinstance(called, ast.Attribute) else ""
        return name in ("Sentence", "tr") or self.has_field(name)

    def has_field(self, name: str) -> bool:
        """Whether some record or property has words under that name."""
        return name in self._results or any(name in fields for fields in self._fields.values())

    def fills_field(self, module: Module, made: ast.ClassDef, name: str) -> bool:
        """Whether a name given in the body of a class is a field for words, of its own or of its bases."""
        return name in self._all_fields(f"{module.name}.{made.name}")

    def _all_fields(self, dotted: str) -> set[str]:
        found = set(self._fields.get(dotted, ()))
        for base in self._bases.get(dotted, []):
            found |= self._all_fields(base)
        return found

    def _inherited(self, dotted: str) -> Expected:
        if self._known.get(dotted) or dotted in self._made_alone or dotted not in self._bases:
            return self._known.get(dotted, {})
        return next((found for base in self._bases[dotted] if (found := self._inherited(base))), {})

    def _dotted(self, module: Module, called: ast.expr) -> str | None:
        """The full name of what is called, where it can be told."""
        if isinstance(called, ast.Name):
            return self._chase(f"{module.name}.{called.id}") or self._chase(module.imports.get(called.id, ""))
        if isinstance(called, ast.Attribute) and isinstance(called.value, ast.Name):
            return self._chase(f"{module.imports.get(called.value.id)}.{called.attr}")
        return None

    def _chase(self, dotted: str) -> str | None:
        """Through what other modules pass on."""
        for _ in range(4):
            if dotted in self._known:
                return dotted
            room, _dot, name = dotted.rpartition(".")
            if room not in self._modules or name not in self._modules[room].imports:
                return None
            dotted = self._modules[room].imports[name]
        return None

    def _learn(self, module: Module) -> None:
        for node in module.tree.body:
            if isinstance(node, ast.AnnAssign) and node.value is not None and speaks(node.annotation):
                self.spoken.add(id(node.value))
            if isinstance(node, ast.FunctionDef):
                self._known[f"{module.name}.{node.name}"] = _expected(node)
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ClassDef):
                self._learn_class(module, node)
            if isinstance(node, ast.FunctionDef) and speaks(node.returns):
                self._results.add(node.name)

    def _learn_class(self, module: Module, made: ast.ClassDef) -> None:
        dotted = f"{module.name}.{made.name}"
        fields = [part for part in made.body if isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name)]
        names = [part.target.id for part in fields if isinstance(part.target, ast.Name)]
        self._fields[dotted] = {name for name, part in zip(names, fields, strict=True) if speaks(part.annotation)}
        known: Expected = {}
        for place, (name, part) in enumerate(zip(names, fields, strict=True)):
            if speaks(part.annotation):
                known[place] = known[name] = part.annotation
        for part in made.body:
            if isinstance(part, ast.FunctionDef):
                if part.name in ("__init__", "__new__"):
                    known = _expected(part)
                    self._made_alone.add(dotted)
                elif not part.name.startswith("__"):
                    self._methods.setdefault(part.name, []).append(_expected(part))
        self._known[dotted] = known
        self._bases[dotted] = [
            self._chase(f"{module.name}.{base.id}") or module.imports.get(base.id, f"{module.name}.{base.id}")
            for base in made.bases
            if isinstance(base, ast.Name)
        ]


def _expected(made: ast.FunctionDef) -> Expected:
    known = [*made.args.posonlyargs, *made.args.args]
    if known and known[0].arg in ("self", "cls"):
        known = known[1:]
    found: Expected = {}
    for place, one in enumerate(known):
        if one.annotation is not None and speaks(one.annotation):
            found[place] = found[one.arg] = one.annotation
    if made.args.vararg is not None and speaks(made.args.vararg.annotation):
        found[made.args.vararg.arg] = made.args.vararg.annotation  # type: ignore[assignment]
    found.update({one.arg: one.annotation for one in made.args.kwonlyargs if one.annotation and speaks(one.annotation)})
    return found


def _read(path: Path, root: Path) -> Module:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    file = path.relative_to(root.parent).as_posix()
    name = file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    return Module(name, file, tree, dict(_tables(tree)), _imports(tree))


def _tables(tree: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            yield node.targets[0].id, node.value
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
            yield node.target.id, node.value


def _imports(tree: ast.Module) -> dict[str, str]:
    """What the names that a module imports stand for, its functions' own imports included."""
    return {
        one.asname or one.name: f"{node.module}.{one.name}"
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for one in node.names
    }
