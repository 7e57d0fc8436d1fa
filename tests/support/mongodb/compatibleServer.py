"""Runs the MongoDB-compatible server of the tests until the pipe on its standard input closes, so
that it never outlives the test run. Its arguments are the server's own."""

import os
import signal
import sys
import threading

from secantus.cli import main
from secantus.storage import Storage

plan = Storage._try_index_id_keys


def plan_conjunctions(self, db, coll, filter, **options):
    """Looks for an index as MongoDB does, which reads `{$and: [{a: {$eq: 1}}, {b: 2}]}`, the form of
    each of Payload's questions, as `{a: 1, b: 2}`. The server itself would read the whole collection.
    What it finds so it then compares with the filter as it came."""
    return plan(self, db, coll, conjunction(filter) or filter, **options)


def conjunction(filter):
    """Conditions that hold for whatever a filter finds, one for each field."""
    conditions = {}
    for name, condition in filter.items():
        if name == "$and":
            for part in condition:
                for field, other in conjunction(part).items():
                    conditions.setdefault(field, other)
        elif not name.startswith("$"):
            conditions.setdefault(name, equal_value(condition))
    return conditions


def equal_value(condition):
    """`{$eq: value}` as the value alone, where that means the same."""
    if isinstance(condition, dict) and list(condition) == ["$eq"]:
        value = condition["$eq"]
        if isinstance(value, (str, int, float, bool)):
            return value
    return condition


def end_with_the_pipe() -> None:
    sys.stdin.buffer.read()
    os.kill(os.getpid(), signal.SIGTERM)


Storage._try_index_id_keys = plan_conjunctions
threading.Thread(target=end_with_the_pipe, daemon=True).start()
sys.exit(main())
