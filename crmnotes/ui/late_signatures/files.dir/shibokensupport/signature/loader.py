"""What PySide's library calls by name when it has to word a signature; each call goes to PySide's own loader.

The names are PySide's. `signature_bootstrap` is the module with which its library begins: it holds PySide's own files,
packed, and what they need of the library.
"""

import functools
import sys
from types import ModuleType

import signature_bootstrap

PACKAGE = "shibokensupport"
MAPPING = "shibokensupport.signature.mapping"


def pyside_type_init(*given):
    """Reads the signatures of one class."""
    return whole().pyside_type_init(*given)


def create_signature(*given):
    """Answers whoever asks for a signature."""
    return whole().create_signature(*given)


def seterror_argument(*given):
    """Words the error of a call with arguments that do not fit."""
    return whole().seterror_argument(*given)


def make_helptext(*given):
    """Answers `help`."""
    return whole().make_helptext(*given)


def update_mapping():
    """Brings the names of all that is loaded of Qt to where the library looks the function of an error up."""
    real = whole().mapping
    real.update_mapping()
    vars(mapping).update({name: value for name, value in vars(real).items() if name not in vars(ModuleType(MAPPING))})
    mapping.update_mapping = update_mapping


def finish_import(module):
    """Would put old spellings into a module of Qt; nothing here uses any."""


def feature_import(*given, **named):
    """Would switch to another spelling of Qt's names; nothing here asks for it."""


def feature_imported(module):
    """Would read the source of a module to see whether it asks for another spelling."""


def post_init():
    """Would put PySide's own `import` in the place of Python's."""


@functools.cache
def whole():
    """PySide's own loader, unpacked now as it would have been at the start."""
    for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
        del sys.modules[name]
    finders, packed = signature_bootstrap.prepare_zipfile()
    finders.insert(0, packed)
    try:
        from shibokensupport.signature import loader
    finally:
        finders.remove(packed)
    return loader


mapping = sys.modules[MAPPING] = ModuleType(MAPPING)  # looked for by this name, never imported
mapping.update_mapping = update_mapping
