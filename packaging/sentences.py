"""Finds every sentence that people can be told, by its type: what is written where a `Phrase` is expected.

A literal is followed from the call backwards: through choices, local names, tables of the module and of other
modules. What expects one are parameters, fields of records, constants and results that are annotated so.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

SOURCE = Path(__file__).resolve().parents[1] / "crmnotes"
ENGLISH = ("cli", "sample", "self_test.py", "benchmarks")
"""The command line speaks English, as its contract has it; the sample business has its own words."""


class Found(NamedTuple):
    """A sentence and where it stands; `plural` when it counts something."""

    words: str
    file: str
    line: int
    plural: bool = False


class Unclear(NamedTuple):
    """Phrase that come from where the search cannot follow."""

    code: str
    file: str
    line: int


class _Module(NamedTuple):
    file: str
    tree: ast.Module
    tables: dict[str, ast.expr]
    imports: dict[str, str]  # what a name stands for: `crmnotes.ui.keys` or `crmnotes.ui.keys.SHORT`


_Expected = dict[int | str, ast.expr]
"""Position and name of each parameter that expects words, with its annotation."""


def find(root: Path = SOURCE) -> tuple[list[Found], list[Unclear]]:
    """All sentences under a folder in the order of files and lines, each once a place, and what is unclear."""
    return _Search(root).run()


class _Search:
    def __init__(self, root: Path) -> None:
        self.modules = [_read(path, root) for path in sorted(root.rglob("*.py"))]
        self.english = tuple(f"{root.name}/{part}" for part in ENGLISH)
        self.tables: dict[str, ast.expr] = {}
        self.expects: dict[str, _Expected] = {}
        self.fields: set[str] = set()
        self.found: list[Found] = []
        self.unclear: list[Unclear] = []
        for module in self.modules:
            dotted = module.file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
            self.tables |= {f"{dotted}.{name}": value for name, value in module.tables.items()}
            for node in ast.walk(module.tree):
                self._learn(node)
        self._inherit()

    # who expects words

    def _learn(self, node: ast.AST) -> None:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("__"):
            self._learn_call(node.name, node)
        elif isinstance(node, ast.ClassDef):
            fields = [part for part in node.body if isinstance(part, ast.AnnAssign)]
            named = {_target(part): part.annotation for part in fields if _target(part)}
            self.fields |= {name for name, annotation in named.items() if _speaks(annotation)}
            self._expect(node.name, list(named.items()))
            for part in node.body:
                if isinstance(part, ast.FunctionDef) and part.name in ("__init__", "__new__"):
                    self._learn_call(node.name, part)

    def _learn_call(self, name: str, made: ast.FunctionDef) -> None:
        known = [(one.arg, one.annotation) for one in (*made.args.posonlyargs, *made.args.args)]
        if known and known[0][0] in ("self", "cls"):
            known = known[1:]
        self._expect(name, known)
        extra = self.expects.setdefault(name, {})
        extra.update({one.arg: one.annotation for one in made.args.kwonlyargs if _speaks(one.annotation)})  # type: ignore[misc]

    def _expect(self, name: str, parameters: list[tuple[str, ast.expr | None]]) -> None:
        expected = self.expects.setdefault(name, {})
        for place, (parameter, annotation) in enumerate(parameters):
            if annotation is not None and _speaks(annotation):
                expected[place] = expected[parameter] = annotation

    def _inherit(self) -> None:
        """A class without parameters of its own expects what its base does."""
        classes = [node for module in self.modules for node in ast.walk(module.tree) if isinstance(node, ast.ClassDef)]
        for _ in range(3):  # as deep as our classes go
            for node in classes:
                for base in node.bases:
                    if isinstance(base, ast.Name) and not self.expects.get(node.name):
                        self.expects[node.name] = dict(self.expects.get(base.id, {}))

    # what is written there

    def run(self) -> tuple[list[Found], list[Unclear]]:
        """Goes through all modules."""
        for module in self.modules:
            if not module.file.startswith(self.english):
                self._visit(module, module.tree, ())
        return sorted(set(self.found), key=lambda one: (one.file, one.line)), sorted(set(self.unclear))

    def _visit(self, module: _Module, node: ast.AST, inside: tuple[ast.AST, ...]) -> None:
        if isinstance(node, ast.Call):
            self._call(module, node, inside)
        elif isinstance(node, ast.AnnAssign) and node.value is not None and _speaks(node.annotation):
            self._take(module, node.value, node.annotation, inside)
        elif isinstance(node, ast.Assign) and inside and isinstance(inside[-1], ast.ClassDef):
            if any(isinstance(target, ast.Name) and target.id in self.fields for target in node.targets):
                self._leaves(module, node.value, inside)
        elif isinstance(node, ast.Return) and node.value is not None:
            function = next((one for one in reversed(inside) if isinstance(one, ast.FunctionDef)), None)
            if function is not None and function.returns is not None and _speaks(function.returns):
                self._take(module, node.value, function.returns, inside)
        for child in ast.iter_child_nodes(node):
            self._visit(module, child, (*inside, node))

    def _call(self, module: _Module, call: ast.Call, inside: tuple[ast.AST, ...]) -> None:
        name = _name(call.func)
        expected = self.expects.get(name, {})
        for place, given in enumerate(call.args):
            if isinstance(given, ast.Starred):
                if any(isinstance(key, int) and key >= place for key in expected):
                    self._leaves(module, given.value, inside)
                break
            if place in expected:
                self._take(module, given, expected[place], inside, plural=(name, place) == ("several", 2))
        for keyword in call.keywords:
            if keyword.arg in expected:
                self._take(module, keyword.value, expected[keyword.arg], inside)

    def _take(
        self, module: _Module, value: ast.expr, annotation: ast.expr, inside: tuple[ast.AST, ...], plural: bool = False
    ) -> None:
        """Follows the shape of the annotation into a table; where it says `Phrase`, takes what stands there."""
        if isinstance(value, ast.Dict) and isinstance(annotation, ast.Subscript):
            kinds = annotation.slice.elts if isinstance(annotation.slice, ast.Tuple) else [annotation.slice] * 2
            for one in value.values:
                self._take(module, one, kinds[-1], inside)
        elif isinstance(value, ast.Tuple | ast.List | ast.Set) and isinstance(annotation, ast.Subscript):
            kinds = annotation.slice.elts if isinstance(annotation.slice, ast.Tuple) else [annotation.slice]
            alike = len(kinds) == 1 or (isinstance(kinds[-1], ast.Constant) and kinds[-1].value is Ellipsis)
            for number, one in enumerate(value.elts):
                self._take(module, one, kinds[0] if alike else kinds[min(number, len(kinds) - 1)], inside)
        elif _speaks(annotation):
            self._leaves(module, value, inside, plural)

    def _leaves(self, module: _Module, value: ast.expr, inside: tuple[ast.AST, ...], plural: bool = False) -> None:
        """The literals that a value can be."""
        match value:
            case ast.Constant(value=str(words)):
                if any(letter.isalpha() for letter in words):
                    self.found.append(Found(words, module.file, value.lineno, plural))
            case ast.IfExp(body=first, orelse=second):
                self._leaves(module, first, inside, plural)
                self._leaves(module, second, inside, plural)
            case ast.BoolOp(values=values) | ast.Tuple(elts=values) | ast.List(elts=values):
                for one in values:
                    self._leaves(module, one, inside, plural)
            case ast.Dict(values=values):
                for one in values:
                    self._leaves(module, one, inside, plural)
            case ast.Subscript(value=table) | ast.Starred(value=table) | ast.NamedExpr(value=table):
                self._leaves(module, table, inside, plural)
            case ast.Call(func=ast.Attribute(value=table, attr="get"), args=arguments):
                self._leaves(module, table, inside, plural)
                for one in arguments[1:]:
                    self._leaves(module, one, inside, plural)
            case ast.Name(id=name):
                self._named(module, value, name, inside, plural)
            case ast.Attribute(attr=name) if name in self.fields:
                pass  # found where the record was made
            case ast.Attribute(value=ast.Name(id=room), attr=name) if (
                f"{module.imports.get(room)}.{name}" in self.tables
            ):
                self._leaves(module, self._table(module, room, name) or value, (), plural)
            case ast.Call(func=called) if self._answers(_name(called)):
                pass  # found where it is returned
            case ast.JoinedStr():
                self.unclear.append(Unclear(ast.unparse(value), module.file, value.lineno))
            case ast.Constant() | ast.Attribute(value=ast.Name(id=("Kind" | "Direction" | "Begin" | "Channel"))):
                pass  # what a table is about, not what it says
            case _:
                self.unclear.append(Unclear(ast.unparse(value), module.file, value.lineno))

    def _named(self, module: _Module, value: ast.expr, name: str, inside: tuple[ast.AST, ...], plural: bool) -> None:
        """A name: a parameter that expects words itself, a local name, or a table of this or another module."""
        for scope in reversed(inside):
            if isinstance(scope, ast.FunctionDef | ast.Lambda):
                one = next((one for one in _parameters(scope.args) if one.arg == name), None)
                if one is not None:
                    if one.annotation is None or not _speaks(one.annotation):
                        self.unclear.append(
                            Unclear(f"{name} of {getattr(scope, 'name', 'lambda')}", module.file, value.lineno)
                        )
                    return
            given = list(_bound(scope, name)) if not isinstance(scope, ast.Module) else []
            if given:
                for source in given:
                    if source is not value:
                        self._leaves(module, source, inside[: inside.index(scope) + 1], plural)
                return
        table = module.tables.get(name) or self.tables.get(module.imports.get(name, ""))
        if table is None:
            self.unclear.append(Unclear(name, module.file, value.lineno))
        else:
            self._leaves(module, table, (), plural)

    def _table(self, module: _Module, room: str, name: str) -> ast.expr | None:
        """A table of another module, by the name under which that is imported."""
        return self.tables.get(f"{module.imports.get(room)}.{name}")

    def _answers(self, name: str) -> bool:
        """Whether what a function of that name gives are words, or a class that is told as one."""
        return name in ("Sentence", "tr", "several", "told") or any(
            isinstance(node, ast.FunctionDef)
            and node.name == name
            and node.returns is not None
            and _speaks(node.returns)
            for module in self.modules
            for node in ast.walk(module.tree)
        )


def _read(path: Path, root: Path) -> _Module:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    tables: dict[str, ast.expr] = {}
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            tables[node.targets[0].id] = node.value
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
            tables[node.target.id] = node.value
    return _Module(path.relative_to(root.parent).as_posix(), tree, tables, _imports(tree))


def _imports(tree: ast.Module) -> dict[str, str]:
    """What the names that a module imports stand for, its functions' own imports included."""
    return {
        one.asname or one.name: f"{node.module}.{one.name}"
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for one in node.names
    }


def _speaks(annotation: ast.expr | None) -> bool:
    """Whether an annotation names words anywhere: `Phrase`, `dict[Kind, Phrase]`, `Phrase | None`, `Sentence`."""
    return annotation is not None and any(
        isinstance(node, ast.Name) and node.id in ("Phrase", "Sentence") for node in ast.walk(annotation)
    )


def _name(func: ast.expr) -> str:
    return func.id if isinstance(func, ast.Name) else func.attr if isinstance(func, ast.Attribute) else ""


def _target(node: ast.AnnAssign) -> str:
    return node.target.id if isinstance(node.target, ast.Name) else ""


def _parameters(given: ast.arguments) -> list[ast.arg]:
    return [*given.posonlyargs, *given.args, *given.kwonlyargs]


def _bound(scope: ast.AST, name: str) -> Iterator[ast.expr]:
    """What a local name is given in a function: by assignment, or by going through a table."""
    for node in ast.walk(scope):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                yield from _part(target, node.value, name)
        elif (isinstance(node, ast.AnnAssign) and node.value is not None) or isinstance(node, ast.NamedExpr):
            yield from _part(node.target, node.value, name)
        elif isinstance(node, ast.For | ast.comprehension):
            elements = node.iter.elts if isinstance(node.iter, ast.Tuple | ast.List) else [node.iter]
            for element in elements:
                yield from _part(node.target, element, name)


def _part(target: ast.expr, value: ast.expr, name: str) -> Iterator[ast.expr]:
    if isinstance(target, ast.Name) and target.id == name:
        yield value
    elif isinstance(target, ast.Tuple):
        for number, one in enumerate(target.elts):
            if isinstance(value, ast.Tuple | ast.List) and number < len(value.elts):
                yield from _part(one, value.elts[number], name)
            elif isinstance(one, ast.Name) and one.id == name:
                yield value
