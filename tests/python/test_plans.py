"""The plans of `tests/sheets/plans` against what Rust wrote, and what may be carried out."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from seatwright import OptionError, rows
from vectors import ROOT, TRANSCRIPT, compact

PLANS = ROOT / "tests" / "sheets" / "plans"
RESULTS = TRANSCRIPT.with_name("plans.ndjson")
NAMES = sorted(path.stem for path in PLANS.glob("*.json"))
GUARDS = ["cut_off", "far_fewer", "many_updates"]

SITES = b"site,area-code\nParis,212\nRome,206\n"
RECORDS: list[dict[str, Any]] = [{"site": "Paris", "area-code": 301}, {"site": "Oslo"}]


@pytest.fixture(scope="module")
def results() -> dict[str, dict[str, Any]]:
    assert RESULTS.exists(), "no results: run `cargo test -p seatwright-tests --test plans` first"
    lines = map(json.loads, RESULTS.read_text(encoding="utf-8").splitlines())
    return {line["name"]: line for line in lines}


def text(lines: list[str], open_end: bool) -> bytes:
    whole = "".join(f"{line}\n" for line in lines)
    return (whole[:-1] if open_end else whole).encode()


def made(expect: dict[str, Any], existing: Any) -> rows.Plan:
    options = expect.get("options", {"domain": "example.com", "defaults": "required"})
    given = dict(expect.get("sheet", {}))
    if "rows" in given:
        given["sheet_limits"] = {"rows": given.pop("rows")}
    return rows.plan(
        expect.get("operation", "netsapiens.user.create"),
        text(expect["csv"], expect.get("open_end", False)),
        existing,
        allow_errors=True,
        yes=GUARDS,
        **given,
        **expect.get("plan", {}),
        **options,
    )


def sources(expect: dict[str, Any]) -> list[Any]:
    """What exists as bytes, and as dicts where it is a list of them."""
    if "existing_lines" in expect:
        return [text(expect["existing_lines"], expect.get("existing_open_end", False))]
    existing = expect["existing"]
    is_list = isinstance(existing, list) and all(isinstance(each, dict) for each in existing)
    return [compact(existing).encode(), *([existing] if is_list else [])]


def test_there_are_plans(results: dict[str, dict[str, Any]]) -> None:
    assert len(NAMES) > 40
    assert sorted(results) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_plan_is_the_same_as_in_rust(name: str, results: dict[str, dict[str, Any]]) -> None:
    expect = json.loads((PLANS / f"{name}.json").read_text(encoding="utf-8"))
    line = results[name]
    for existing in sources(expect):
        if "error" in line:
            with pytest.raises(ValueError) as raised:  # noqa: PT011
                made(expect, existing)
            assert str(raised.value) == line["error"]
            continue
        plan = made(expect, existing)
        document, requests = io.BytesIO(), io.BytesIO()
        plan.save(document=document, requests=requests)
        work = list(plan)
        bodies = [row.request.body.decode() if row.request else "" for row in work]
        assert document.getvalue().decode() == line["document"]
        assert bodies == line["bodies"]
        assert compact(plan.summary) == line["summary"]
        whole = json.loads(line["document"])
        assert [row.to_dict() for row in work] == whole["rows"]
        assert plan.unmanaged == whole["unmanaged"]
        assert plan.digest == whole["digest"]
        beside = sum(len(row.beside) for row in work)
        assert len(requests.getvalue().splitlines()) == sum(map(bool, bodies)) + beside
        canary = expect.get("canary")
        shown = repr(plan) + "".join(
            f"{row!r}{row.changes}{row.issues}{row.beside}" for row in work
        )
        assert canary is None or canary not in shown


def sites(existing: Any = None, **more: Any) -> rows.Plan:
    return rows.plan(
        "createSite", SITES, RECORDS if existing is None else existing, domain="a.b", **more
    )


def saved(plan: rows.Plan) -> bytes:
    document = io.BytesIO()
    plan.save(document=document)
    return document.getvalue()


def test_a_plan_is_carried_out_later(tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    plan = sites()
    assert plan.save(document=path)["counts"]["update"] == 1
    again = sites()
    again.check(path.read_bytes())
    again.check(path.read_text(encoding="utf-8"))
    sent = [(row.request.method, row.request.path) for row in again if row.request]
    assert sent == [
        ("PUT", "/ns-api/v2/domains/a.b/sites/Paris"),
        ("POST", "/ns-api/v2/domains/a.b/sites"),
    ]


def test_a_plan_that_is_stale_or_of_another_sheet_is_refused() -> None:
    document = saved(sites())
    with pytest.raises(rows.PlanError, match="what exists has changed since the plan was made"):
        sites([{"site": "Paris", "area-code": 302}, {"site": "Oslo"}]).check(document)
    other = rows.plan("createSite", SITES.replace(b"206", b"207"), RECORDS, domain="a.b")
    with pytest.raises(rows.PlanError, match="the sheet makes another plan than this one"):
        other.check(document)
    with pytest.raises(rows.PlanError, match="this is no plan: it is not JSON"):
        other.check(b"{")


def test_guards_need_a_yes() -> None:
    records = [{"site": f"Site {at}"} for at in range(10)]
    plan = sites(records)
    assert [guard["code"] for guard in plan.guards] == ["far_fewer"]
    for act in (lambda: list(plan), lambda: plan.save(requests=io.BytesIO())):
        with pytest.raises(rows.PlanError, match="fewer than half"):
            act()
    document = saved(plan)
    with pytest.raises(rows.PlanError, match="this needs a yes"):
        plan.check(document)
    with pytest.raises(rows.PlanError, match='there is no guard "yes"'):
        plan.check(document, yes=["yes"])
    plan.check(document, yes=["far_fewer"])
    assert len(list(plan)) == 2
    assert len(list(sites(records, yes=["far_fewer"]))) == 2


def test_what_exists_comes_back_unchanged() -> None:
    csv, left_out = rows.records_to_rows("createSite", RECORDS, domain="a.b")
    assert left_out == []
    plan = rows.plan("createSite", csv, RECORDS, domain="a.b")
    assert [row.action for row in plan] == ["unchanged", "unchanged"]
    assert plan.unmanaged == []


def test_what_exists_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "records.json"
    path.write_text(json.dumps(RECORDS), encoding="utf-8")
    assert saved(sites(path)) == saved(sites())


@pytest.mark.parametrize(
    ("existing", "error", "message"),
    [
        (b"", ValueError, "what exists is an empty file"),
        (b'[{"site": "Paris"}, {"si', ValueError, "what exists is cut off"),
        ([{"name": "x"}], ValueError, 'record 1 of what exists has no "site"'),
        ([5], TypeError, "row 1 must be a dict"),
        (None, TypeError, "not NoneType"),
    ],
)
def test_records_that_cannot_be_read(existing: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        rows.plan("createSite", SITES, existing, domain="a.b")


def test_wrong_options() -> None:
    with pytest.raises(OptionError, match="there is no option"):
        sites(several_kyes=True)
