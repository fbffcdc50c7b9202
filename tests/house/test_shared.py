"""What threads share is made before there are threads.

A web worker has four. What is filled on first use is filled by several at once: at best the work is done twice, and with
the types msgspec learns (``convert``, ``Decoder``) the process is gone. So it is made at import or in ``ready()``, and
what looks otherwise stands here, by name, with its reason.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.house.test_source import PARSED, ROOT, name

ROOMS = ("config", "claims", "settlement", "audit")

CACHES = {"cache", "lru_cache", "cached_property"}
CHANGES = {"add", "append", "clear", "extend", "insert", "pop", "popitem", "remove", "setdefault", "update"}
LEARNS = {"msgspec.convert", "msgspec.json.decode", "msgspec.json.Decoder"}

AT_START = "called by AppConfig.ready or by an import, when the process has one thread"
ONE_THREAD = "a command that has one thread; no web worker comes here"
LEARNT = "an event's type, learnt when its kind was registered (claims/domain/event.py)"

ALLOWED = {
    "audit/bench/flat.py _working_on": ONE_THREAD,
    "claims/clocks/domain/periods.py register": AT_START,
    "claims/desk/menu.py declare": AT_START,
    "claims/desk/steps.py declare_panels": AT_START,
    "claims/desk/steps.py declare_steps": AT_START,
    "claims/domain/event.py event": AT_START,
    "claims/domain/event.py from_data": LEARNT,
    "claims/domain/event.py lifts": AT_START,
    "claims/domain/feasts.py statutory_days": "a year's answer is always the same, and lru_cache locks itself",
    "claims/law/queries.py _laid": "the same entries make the same table, and lru_cache locks itself",
    "claims/life/domain/fitting.py fits": AT_START,
    "claims/life/domain/living.py decide": LEARNT,
    "claims/life/streams.py declare_life": AT_START,
    "claims/store/encoding.py _key": "a name's answer is always the same, and lru_cache locks itself",
    "claims/store/following.py register_followers": AT_START,
    "claims/store/master_data.py register_master_data": AT_START,
    "claims/store/projecting.py register_projections": AT_START,
    "claims/store/transaction.py _takes_locks": "a statement's answer is always the same, and lru_cache locks itself",
    "claims/store/values.py StreamType.__post_init__": AT_START,
    "claims/wiring.py _lives": AT_START,
    "claims/desk/paging.py UpToAThousand.count": "of one page of one answer, which has one thread",
    "claims/desk/paging.py UpToAThousand.counted": "of one page of one answer, which has one thread",
    "claims/workdays/queries.py get_calendar": "the days of a version are always the same, and lru_cache locks itself",
    "config/embedded/services.py _served": ONE_THREAD,
    "config/waiting.py limit_waiting": "called by wsgi.py and when a worker starts, before they fork",
    "settlement/gateway/quick.py _learn_region": "a token's region never changes: two threads write the same",
    "settlement/gateway/well_formed.py read_well_formed": "its type is learnt at import",
    "settlement/ledger/door.py get_project_no": "kept by connection, and a connection has one thread",
    "settlement/ledger/door.py open_project": "kept by connection, and a connection has one thread",
    "settlement/management/commands/open_region.py _read": ONE_THREAD,
    "settlement/payment/commands.py _release": LEARNT,
    "settlement/plan/domain/plan_file.py parse_plan": "its type is learnt by the plans that are shipped, at import",
}


def _ours() -> Iterator[tuple[Path, ast.Module]]:
    for file, tree in PARSED.items():
        if file.relative_to(ROOT).parts[0] in ROOMS:
            yield file, tree


def _assigned(tree: ast.Module) -> set[str]:
    """Names that a module gives a value, or takes from another module; a class or function is none of them."""
    found = set()
    for node in tree.body:
        if isinstance(node, ast.Assign):
            found |= {target.id for target in node.targets if isinstance(target, ast.Name)}
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found.add(node.target.id)
        if isinstance(node, ast.ImportFrom):
            found |= {each.asname or each.name for each in node.names}
    return found


def _functions(tree: ast.AST, path: str = "") -> Iterator[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]]:
    """Every function by its full name, the outermost only: what stands inside of one belongs to it."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield f"{path}{node.name}", node
        elif isinstance(node, ast.ClassDef):
            yield from _functions(node, f"{path}{node.name}.")


def _own(function: ast.AST) -> set[str]:
    """Names that are the function's own: what it is given and what it makes."""
    given = {each.arg for each in ast.walk(function) if isinstance(each, ast.arg)}
    made = {each.id for each in ast.walk(function) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)}
    return given | made


def _root(node: ast.AST) -> str:
    """``words`` of ``words.FACT[…]``."""
    while isinstance(node, ast.Attribute | ast.Subscript):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def _changed(node: ast.AST) -> ast.AST | None:
    """What a line changes in place: ``X[…] = …``, ``del X[…]``, ``X.append(…)``."""
    if isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store | ast.Del):
        return node.value
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CHANGES:
        return node.func.value
    return None


def _late(function: ast.FunctionDef | ast.AsyncFunctionDef, shared: set[str]) -> bool:
    marks = [mark.func if isinstance(mark, ast.Call) else mark for mark in function.decorator_list]
    if CACHES & {ast.unparse(mark).rpartition(".")[2] for mark in marks}:
        return True
    theirs = shared - _own(function)
    for node in ast.walk(function):
        if isinstance(node, ast.Global):
            return True
        if (changed := _changed(node)) is not None and _root(changed) in theirs:
            return True
        if isinstance(node, ast.Call) and ast.unparse(node.func) in LEARNS:
            return True
    return False


def test_what_threads_share_is_made_before_there_are_threads() -> None:
    found = {
        f"{name(file)} {called}"
        for file, tree in _ours()
        for called, function in _functions(tree)
        if _late(function, _assigned(tree))
    }
    assert sorted(found ^ ALLOWED.keys()) == [], (
        "make it at import or in AppConfig.ready, before gunicorn forks; if no two threads can meet there, "
        "or nothing happens when they do, add it to ALLOWED with the reason; what is gone from the code goes from it"
    )
