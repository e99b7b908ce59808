"""Runs the scenarios that every language runs; see conformance/README.md."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any

import pytest
import wire

import crm

SCENARIOS = sorted((Path(__file__).parents[2] / "conformance/scenarios").glob("*.json"))


def within(args: Any, folder: Path) -> Any:
    if isinstance(args, dict):
        return {key: within(value, folder) for key, value in args.items()}
    if isinstance(args, str) and args.startswith("$dir"):
        return str(folder) + args[4:]
    return args


def run(db: crm.Crm, clock: crm.ManualClock, step: dict[str, Any], args: Any, flat: bool) -> Any:
    match step["op"]:
        case "clock.advance":
            return clock.advance(datetime.timedelta(milliseconds=args["milliseconds"]))
        case "close":
            return db.close()
        case "batch":
            commands = []
            for command in args["commands"]:
                method = wire.method(db, command["operation"])
                typed = wire.hints(method.__func__) if method else {}
                given = command.get("arguments", {})
                arguments = {name: wire.given(value, typed.get(name, Any)) for name, value in given.items()}
                commands.append(crm.Command(command["operation"], **arguments))
            answers = db.batch(commands)
            returns = [wire.hints(wire.method(db, each.operation).__func__)["return"] for each in commands]
            return [wire.taken(answer, hint) for answer, hint in zip(answers, returns)]
        case operation:
            return wire.call(db, operation, args, flat)


def same(found: Any, expected: Any) -> bool:
    """An absent field and `None` are the same; numbers are when their values are."""
    if isinstance(found, dict) and isinstance(expected, dict):
        return all(same(found.get(key), expected.get(key)) for key in found.keys() | expected.keys())
    if isinstance(found, list) and isinstance(expected, list):
        return len(found) == len(expected) and all(map(same, found, expected))
    # What the core leaves out when it is empty comes as its empty value.
    return found == expected or expected is None and found in ([], {}, False)


def beyond_python(value: Any) -> bool:
    """Whether somewhere in it is an instant or a date before the year 1, which Python's types do not have."""
    if isinstance(value, dict):
        return any(map(beyond_python, value.values()))
    if isinstance(value, list):
        return any(map(beyond_python, value))
    return isinstance(value, str) and (value.startswith("0000-") or value.startswith("-") and value[1:5].isdigit() and value[5:6] == "-")


def nothing(value: Any) -> bool:
    """Whether somewhere in it is a null."""
    if isinstance(value, dict):
        return any(map(nothing, value.values()))
    return value is None


@pytest.mark.parametrize("path", SCENARIOS, ids=[path.stem for path in SCENARIOS])
@pytest.mark.parametrize("flat", [True, False], ids=["fields", "records"])
def test_scenario(path: Path, flat: bool, tmp_path: Path) -> None:
    scenario = json.loads(path.read_text("utf-8"))
    for name, text in scenario.get("files", {}).items():
        (tmp_path / name).write_text(text, "utf-8", newline="")
    clock = crm.ManualClock(wire.instant(scenario["clock"]))
    options = {key: scenario[key] for key in ("id_seed", "time_zone", "region", "actor") if key in scenario}
    db = crm.in_memory(clock=clock, **options)
    for at, step in enumerate(scenario["steps"]):
        if step.get("json") or step.get("untyped") and nothing(step["args"]) and step["error"]["code"] == "required":
            # `None` for what has a usual value stands for it.
            continue
        where = f"step {at}, {step['op']}"
        try:
            found = run(db, clock, step, within(step.get("args", {}), tmp_path), flat)
        except crm.CrmError as error:
            if beyond_python(step.get("args")) or beyond_python(step.get("expect")):
                assert error.kind == "invalid", where
                continue
            assert "error" in step, f"{where}: {error}"
            told = {"kind": error.kind, "code": error.code, "entity": error.entity, "field": error.field, "row": error.row}
            expected = {part: value for part, value in step["error"].items() if part in told}
            assert {part: told[part] for part in expected} == expected, where
        else:
            assert "error" not in step, f"{where}: {found}"
            assert same(found, step.get("expect")), f"{where}:\n{json.dumps(found, indent=1)}"
