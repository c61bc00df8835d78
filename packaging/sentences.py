"""Finds every sentence that people can be told, by its type: what is written where a `Phrase` is expected.

A literal is followed from the call backwards: through choices, local names, tables of the module and of other modules.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from expecting import Expectations, Module, modules, parameters, speaks  # beside this file

SOURCE = Path(__file__).resolve().parents[1] / "crmnotes"
ENGLISH = ("cli", "sample", "self_test.py", "ui/language.py", "errors.py", "sentences.py")
"""The command line speaks English, as its contract has it; the sample business has its own words; the last three pass
on what others say."""


NOTHING = ast.Constant(None)
"""Stands for words that were taken elsewhere."""


class Found(NamedTuple):
    """A sentence and where it stands; `plural` when it counts something."""

    words: str
    file: str
    line: int
    plural: bool = False


class Unclear(NamedTuple):
    """Words that come from where the search cannot follow."""

    code: str
    file: str
    line: int


def find(root: Path = SOURCE) -> tuple[list[Found], list[Unclear]]:
    """All sentences under a folder in the order of files and lines, each once a place, and what is unclear."""
    every = modules(root)
    expectations = Expectations(every)
    english = tuple(f"{root.name}/{part}" for part in ENGLISH)
    tables = {f"{module.name}.{name}": value for module in every for name, value in module.tables.items()}
    found: set[Found] = set()
    unclear: set[Unclear] = set()
    for module in every:
        if not module.file.startswith(english):
            search = _Search(module, expectations, tables)
            search.visit(module.tree, ())
            found |= search.found
            unclear |= search.unclear
    return sorted(found, key=lambda one: (one.file, one.line, one.words)), sorted(unclear)


class _Search:
    """Goes through one module."""

    def __init__(self, module: Module, expectations: Expectations, tables: dict[str, ast.expr]) -> None:
        self._module, self._expects, self._tables = module, expectations, tables
        self.found: set[Found] = set()
        self.unclear: set[Unclear] = set()

    def visit(self, node: ast.AST, inside: tuple[ast.AST, ...]) -> None:
        """Takes what is written in a node and in all below it."""
        if isinstance(node, ast.Call):
            self._call(node, inside)
        elif isinstance(node, ast.AnnAssign) and node.value is not None and speaks(node.annotation):
            before = set(self.unclear)
            self._take(node.value, node.annotation, inside)
            self.unclear = before  # its own annotation says that they are words, wherever they come from
        elif isinstance(node, ast.Assign) and inside and isinstance(inside[-1], ast.ClassDef):
            names = [target.id for target in node.targets if isinstance(target, ast.Name)]
            if any(self._expects.fills_field(self._module, inside[-1], name) for name in names):
                self._leaves(node.value, inside)
        elif isinstance(node, ast.Return) and node.value is not None:
            function = next((one for one in reversed(inside) if isinstance(one, ast.FunctionDef)), None)
            if function is not None and function.returns is not None and speaks(function.returns):
                self._take(node.value, function.returns, inside)
        for child in ast.iter_child_nodes(node):
            self.visit(child, (*inside, node))

    def _call(self, call: ast.Call, inside: tuple[ast.AST, ...]) -> None:
        expected, sure = self._expects.of(self._module, call.func), self._expects.sure(self._module, call.func)
        counted = isinstance(call.func, ast.Name) and call.func.id == "several"
        for place, given in enumerate(call.args):
            if isinstance(given, ast.Starred):
                if any(isinstance(key, int) and key >= place for key in expected):
                    self._leaves(given.value, inside)
                break
            if place in expected and (sure or isinstance(given, ast.Constant | ast.IfExp | ast.JoinedStr)):
                self._take(given, expected[place], inside, plural=counted and place == 2)
        for keyword in call.keywords:
            if keyword.arg in expected:
                self._take(keyword.value, expected[keyword.arg], inside)

    def _take(self, value: ast.expr, annotation: ast.expr, inside: tuple[ast.AST, ...], plural: bool = False) -> None:
        """Follows the shape of the annotation into a table; where it says `Phrase`, takes what stands there."""
        kinds = _kinds(annotation)
        if isinstance(value, ast.Dict) and kinds:
            for key, one in zip(value.keys, value.values, strict=True):
                if key is not None and speaks(kinds[0]) and len(kinds) > 1:
                    self._take(key, kinds[0], inside)
                if speaks(kinds[-1]):
                    self._take(one, kinds[-1], inside)
        elif isinstance(value, ast.Tuple | ast.List | ast.Set) and kinds:
            alike = len(kinds) == 1 or (isinstance(kinds[-1], ast.Constant) and kinds[-1].value is Ellipsis)
            for number, one in enumerate(value.elts):
                self._take(one, kinds[0] if alike else kinds[min(number, len(kinds) - 1)], inside)
        elif speaks(annotation):
            self._leaves(value, inside, plural)

    def _leaves(self, value: ast.expr, inside: tuple[ast.AST, ...], plural: bool = False) -> None:
        """The literals that a value can be."""
        match value:
            case ast.Constant(value=str(words)):
                if any(letter.isalpha() for letter in words):
                    self.found.add(Found(words, self._module.file, value.lineno, plural))
            case ast.IfExp(body=first, orelse=second):
                self._leaves(first, inside, plural)
                self._leaves(second, inside, plural)
            case ast.BoolOp(values=parts) | ast.Tuple(elts=parts) | ast.List(elts=parts) | ast.Dict(values=parts):
                for one in parts:
                    self._leaves(one, inside, plural)
            case ast.Subscript(value=inner) | ast.Starred(value=inner) | ast.NamedExpr(value=inner):
                self._leaves(inner, inside, plural)
            case ast.Call(func=ast.Attribute(value=inner, attr="get"), args=arguments):
                for one in (inner, *arguments[1:]):
                    self._leaves(one, inside, plural)
            case ast.Name(id=name):
                self._named(value, name, inside, plural)
            case ast.Attribute(attr=name) if self._expects.has_field(name) or name == "sentence":
                pass  # found where the record, or the error, was made
            case ast.Attribute() if (table := self._whole(None, value)) is not None:
                self._leaves_of_table(table, plural)
            case ast.Call(func=called) if self._expects.answers(called):
                pass  # found where it is returned
            case ast.Lambda(body=inner):
                self._leaves(inner, inside, plural)
            case ast.Constant() | ast.Attribute(value=ast.Name(id=("Kind" | "Direction" | "Begin" | "Channel"))):
                pass  # what a table is about, not what it says
            case _:
                self._unclear(value)

    def _unclear(self, value: ast.expr, code: str = "") -> None:
        self.unclear.add(Unclear(code or ast.unparse(value), self._module.file, value.lineno))

    def _leaves_of_table(self, table: ast.expr, plural: bool) -> None:
        if id(table) not in self._expects.spoken:  # one that says it holds words is taken where it stands
            self._leaves(table, (), plural)

    def _named(self, value: ast.expr, name: str, inside: tuple[ast.AST, ...], plural: bool) -> None:
        """A name: a parameter that expects words itself, a local name, or a table of this or another module."""
        for scope in reversed(inside):
            if isinstance(scope, ast.FunctionDef | ast.Lambda):
                one = next((one for one in parameters(scope.args) if one.arg == name), None)
                if one is not None:
                    if not speaks(one.annotation):
                        self._unclear(value, f"{name} of {getattr(scope, 'name', 'lambda')}")
                    return
            given = list(self._bound(scope, name)) if isinstance(scope, ast.FunctionDef | ast.Lambda) else []
            if given:
                for source in given:
                    if source is not value:
                        self._leaves(source, inside[: inside.index(scope) + 1], plural)
                return
        table = self._whole(None, value)
        if table is None:
            self._unclear(value)
        else:
            self._leaves_of_table(table, plural)

    # where names come from

    def _bound(self, scope: ast.AST, name: str) -> Iterator[ast.expr]:
        """What a local name is given in a function: by assignment, or by going through a table."""
        for node in ast.walk(scope):
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    yield from _part(target, node.value, name)
            elif isinstance(node, ast.AnnAssign | ast.NamedExpr) and node.value is not None:
                said = isinstance(node, ast.AnnAssign) and speaks(node.annotation)
                yield from _part(node.target, NOTHING if said else node.value, name)
            elif isinstance(node, ast.For | ast.comprehension):
                for element in self._elements(scope, node.iter):
                    yield from _part(node.target, element, name)

    def _elements(self, scope: ast.AST, table: ast.expr) -> list[ast.expr]:
        """What one goes through in a loop over a table that is written out; else the whole of it."""
        match table:
            case ast.Tuple(elts=elements) | ast.List(elts=elements):
                return elements
            case ast.Call(func=ast.Name(id="enumerate"), args=[inner, *_]):
                return [ast.Tuple(elts=[ast.Constant(0), one]) for one in self._elements(scope, inner)]
            case ast.Call(func=ast.Attribute(value=inner, attr=("items" | "values") as part)):
                whole = self._whole(scope, inner)
                if self._speaks_itself(scope, inner):
                    return [NOTHING]
                if not isinstance(whole, ast.Dict):
                    return [table]
                pairs = [(key, one) for key, one in zip(whole.keys, whole.values, strict=True) if key is not None]
                return [ast.Tuple(elts=[key, one]) if part == "items" else one for key, one in pairs]
            case ast.Name() | ast.Attribute():
                whole = self._whole(scope, table)
                if isinstance(whole, ast.Tuple | ast.List):
                    return whole.elts
                return [key for key in whole.keys if key] if isinstance(whole, ast.Dict) else [table]
        return [table]

    def _speaks_itself(self, scope: ast.AST, table: ast.expr) -> bool:
        """Whether a table is a parameter or a field that is annotated to hold words."""
        if isinstance(table, ast.Attribute):
            return self._expects.has_field(table.attr)
        given = parameters(scope.args) if isinstance(scope, ast.FunctionDef) else []
        return isinstance(table, ast.Name) and any(one.arg == table.id and speaks(one.annotation) for one in given)

    def _whole(self, scope: ast.AST | None, name: ast.expr) -> ast.expr | None:
        """The table that a name stands for: of the function, of the module, of another module."""
        imports = self._module.imports
        if isinstance(name, ast.Attribute) and isinstance(name.value, ast.Name):
            return self._tables.get(f"{imports.get(name.value.id)}.{name.attr}")
        if not isinstance(name, ast.Name):
            return None
        for node in ast.walk(scope) if scope is not None else ():
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == name.id:
                return node.value
        return self._module.tables.get(name.id) or self._tables.get(imports.get(name.id, ""))


def _kinds(annotation: ast.expr) -> list[ast.expr]:
    """What stands between the brackets of an annotation; `ClassVar[...]` and the like are looked through."""
    if not isinstance(annotation, ast.Subscript):
        return []
    inner = annotation.slice
    if isinstance(annotation.value, ast.Name) and annotation.value.id in ("ClassVar", "Final"):
        return _kinds(inner)
    return inner.elts if isinstance(inner, ast.Tuple) else [inner]


def _part(target: ast.expr, value: ast.expr, name: str) -> Iterator[ast.expr]:
    if isinstance(target, ast.Name) and target.id == name:
        yield value
    elif isinstance(target, ast.Tuple):
        for number, one in enumerate(target.elts):
            if isinstance(value, ast.Tuple | ast.List) and number < len(value.elts):
                yield from _part(one, value.elts[number], name)
            else:
                yield from _part(one, value, name)
