"""Every refusal that code can come to, read from the code itself: by what its functions name, and the functions those name."""

from collections.abc import Iterator
from types import CodeType, FunctionType, ModuleType
from typing import Any

from claims.domain.decision import Decision
from claims.domain.refusal import Refused

# The store and the clocks refuse for reasons of their own, whatever the claim says.
READ = ("settlement.", "claims.counter.", "claims.domain.")


def reachable(*functions: FunctionType) -> set[type[Refused]]:
    """The refusals these functions and whatever they call can raise; rather one too many than one too few."""
    found: set[type[Refused]] = set()
    seen: set[Any] = set()
    waiting: list[Any] = list(functions)
    while waiting:
        thing = waiting.pop()
        if isinstance(thing, type) and issubclass(thing, Refused):
            found.add(thing)
        elif isinstance(thing, FunctionType) and thing not in seen and thing.__module__.startswith(READ):
            seen.add(thing)
            waiting += _named(thing)
    return found


def _named(function: FunctionType) -> Iterator[Any]:
    names, texts = set(), set()
    for code in _codes(function.__code__):
        names |= set(code.co_names)
        texts |= {const for const in code.co_consts if isinstance(const, str)}
    known = [function.__globals__[name] for name in names if name in function.__globals__]
    modules = [thing for thing in known if isinstance(thing, ModuleType)]
    known += [getattr(module, name) for module in modules for name in names if hasattr(module, name)]
    for thing in known:
        if isinstance(thing, dict):  # a table of decisions, asked for those it names
            for decision in (thing[text] for text in texts if isinstance(thing.get(text), Decision)):
                yield from (decision.refusal, decision.unless)
        else:
            yield thing


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for const in code.co_consts:
        if isinstance(const, CodeType):
            yield from _codes(const)
