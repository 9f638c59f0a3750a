"""`seatwright.arrow.Partitions`: tables in partitions give what the whole table gives."""

from __future__ import annotations

import pickle
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seatwright import OptionError, arrow, rows, spark
from tables import USER, many, pa, tables, user, users


def in_partitions(parts: list[Any], op: Any = "netsapiens.user.create", **options: Any) -> Any:
    """As processes read partitions, through pickles."""

    def crossed(thing: Any) -> Any:
        return pickle.loads(pickle.dumps(thing))

    how = arrow.Partitions(op, **{**USER, **options})
    how = crossed(how.surveyed([crossed(how).survey(part.to_batches()) for part in parts]))
    claims = [how.claim(part.to_batches(), at) for at, part in enumerate(parts)]
    starts, again = how.starts(claims)
    rounds = 0
    while again:
        for at in again:
            claims[at] = how.claim(parts[at].to_batches(), at, starts[at])
        starts, again = how.starts(claims)
        rounds += 1
        assert rounds <= len(parts)
    said: list[dict[str, Any]] = []
    for at, (part, start) in enumerate(zip(parts, starts, strict=True)):
        for table in how.build(part.to_batches(), start, at):
            said += pa.table(table).to_pylist()
    return said, how


def cut(table: Any, places: list[int]) -> list[Any]:
    ends = sorted(min(place, table.num_rows) for place in places)
    return [
        table.slice(start, end - start)
        for start, end in zip([0, *ends], [*ends, table.num_rows], strict=True)
    ]


@settings(max_examples=150, deadline=None)
@given(tables(), st.lists(st.integers(0, 8), max_size=4), st.booleans())
def test_partitions_give_what_the_whole_gives(
    table: Any, places: list[int], accept_likely: bool
) -> None:
    said, how = in_partitions(cut(table, places), accept_likely=accept_likely)
    assert said == user(table, accept_likely=accept_likely, allow_errors=True)
    sheet = rows.read("netsapiens.user.create", table, **USER, accept_likely=accept_likely)
    assert how.findings == sheet.findings


# Few values, so that rows repeat others and continue persons.
few = st.fixed_dictionaries(
    {
        "user": st.sampled_from(["1001", "1002", "1003", "42", None]),
        "name": st.sampled_from(["Ann King", "Ben Roe", None]),
        "email": st.sampled_from(["a@example.com", "b@example.com", "JosÃ©@example.com", None]),
        "department": st.sampled_from(["Sales", "sales", "Zoë", "JosÃ©", None]),
        "login": st.sampled_from(["ann@example.com", "1002@example.com", None, None, None]),
        "device": st.sampled_from(["desk", "softphone", "", None]),
    }
)


@settings(max_examples=400, deadline=None)
@given(
    st.lists(few, min_size=1, max_size=14),
    st.lists(st.integers(0, 14), max_size=5),
    st.booleans(),
)
def test_partitions_of_rows_that_repeat(
    people: list[dict[str, Any]], places: list[int], accept_likely: bool
) -> None:
    schema = pa.schema([(name, pa.string()) for name in people[0]])
    table = pa.Table.from_pylist(people, schema=schema)
    said, how = in_partitions(cut(table, places), accept_likely=accept_likely)
    assert said == users(people, accept_likely=accept_likely, allow_errors=True)
    sheet = rows.read("netsapiens.user.create", people, **USER, accept_likely=accept_likely)
    assert how.findings == sheet.findings


def test_a_person_who_goes_on_in_the_next_partitions() -> None:
    ann = {"user": "1001", "name": "Ann King", "email": "ann@example.com"}
    people: list[dict[str, Any]] = [{**ann, "device": f"phone {at}"} for at in range(6)]
    people.append({"user": "1001", "name": "Ben Roe", "email": "b@example.com", "device": None})
    said, _ = in_partitions(cut(pa.Table.from_pylist(people), [2, 2, 4]))
    assert [row["action"] for row in said] == ["ready", *["continuation"] * 5, "invalid"]
    assert said[-1]["issues"][0]["message"] == '"1001" stands already in row 1'
    assert said == users(people)


def test_a_further_row_at_the_start_of_a_partition_claims_nothing() -> None:
    ann = {"user": "1001", "name": "Ann King", "email": "ann@example.com"}
    ben = {"user": "1002", "name": "Ben Roe", "email": "ben@example.com"}
    people: list[dict[str, Any]] = [
        {**ann, "login": "ann@example.com", "device": "desk"},
        # By itself it would have the login 1001@example.com.
        {"user": "1001", "name": None, "email": None, "login": None, "device": "softphone"},
        {**ben, "login": "1001@example.com", "device": None},
    ]
    said, _ = in_partitions(cut(pa.Table.from_pylist(people), [1, 2]))
    assert [row["action"] for row in said] == ["ready", "continuation", "ready"]
    assert said == users(people)


def test_a_batch_split_over_two_threads() -> None:
    table = pa.concat_tables([many(3_000), many(500)])
    expected = user(table)
    parts = cut(table, [1_700])
    how = arrow.Partitions("netsapiens.user.create", **USER)
    with ThreadPoolExecutor(2) as pool:
        how = how.surveyed(list(pool.map(how.survey, [[part] for part in parts])))
        claims = list(pool.map(how.claim, [[part] for part in parts], [0, 1]))
        starts, again = how.starts(claims)
        assert again == []
        built = pool.map(lambda part, start: list(how.build([part], start)), parts, starts)
        said = [row for tables in built for table in tables for row in pa.table(table).to_pylist()]
    assert said == expected
    assert sum(not row["ok"] for row in said) == 500


def test_partitions_whose_columns_differ() -> None:
    ann = {"user": "1001", "name-first-name": "Ann", "name-last-name": "King", "email": "a@a.co"}
    one = pa.Table.from_pylist([ann])
    turned = one.select(["user", "name-last-name", "name-first-name", "email"])
    wrong = [
        (turned, 'column 2 is "name-last-name" here and was "name-first-name" at first'),
        (one.drop_columns(["email"]), 'column 4 is missing here and was "email" at first'),
        (one.append_column("x", [["y"]]), 'column 5 is "x" here and was missing at first'),
        (one.slice(1).rename_columns(["a", "b", "c", "d"]), 'column 1 is "a" here and was "user"'),
    ]
    new = arrow.Partitions("netsapiens.user.create", **USER)
    how = new.surveyed([new.survey([one])])
    twice = new.surveyed([new.survey([one, one])])
    for other, message in wrong:
        with pytest.raises(ValueError, match=message):
            new.survey([one, other])
        with pytest.raises(ValueError, match=message):
            how.claim([other], 0)
        with pytest.raises(ValueError, match=message):
            twice.claim([one, other], 0)
        with pytest.raises(ValueError, match=message):
            list(how.build([other]))
        with pytest.raises(ValueError, match=message):
            list(twice.build([one, other], None, 0))
    # Where nothing had columns, a table without rows may have them, and one with rows may not.
    none = new.surveyed([new.survey([])])
    assert [table.rows for table in none.build([one.slice(1)], None, 0)] == [0]
    with pytest.raises(ValueError, match='column 1 is "user" here and was missing at first'):
        none.claim([one], 0)


def test_partitions_that_were_not_surveyed() -> None:
    sites = pa.table({"site": ["Paris", "Rome"]})
    new = arrow.Partitions("createSite", domain="example.com")
    survey = new.survey([sites])
    # Each says so when it is called: a generator would wait for the first table.
    for early in (
        lambda: new.build([sites]),
        lambda: new.claim([sites], 0),
        lambda: new.starts([]),
        new.check,
    ):
        with pytest.raises(ValueError, match="nothing was surveyed yet: call survey"):
            early()
    how = new.surveyed([survey])
    for partition in (-1, 1, 7):
        message = f"there is no partition {partition}: 1 were surveyed, numbered from 0"
        with pytest.raises(ValueError, match=message):
            how.claim([sites], partition)
        with pytest.raises(ValueError, match=message):
            how.build([sites], None, partition)


def test_partitions_that_do_not_fit() -> None:
    with pytest.raises(OptionError):
        arrow.Partitions("netsapiens.user.create", domian="example.com")
    how = arrow.Partitions("netsapiens.user.create", **USER)
    one, other = how.survey([many(2)]), how.survey([pa.table({"user": [1]})])
    with pytest.raises(ValueError, match="different columns"):
        how.surveyed([one, other])
    for cut_off in range(4, len(one), 7):
        with pytest.raises(ValueError, match="no part of a survey"):
            how.surveyed([one[:cut_off]])
    how = how.surveyed([one])
    assert how.rows == [2]
    with pytest.raises(RuntimeError, match="partition 0 had 2 rows at first and has 3 now"):
        how.claim([many(3)], 0)
    with pytest.raises(RuntimeError, match="partition 0 had 2 rows at first and has 1 now"):
        list(how.build([many(1)], None, 0))
    claims = how.claim([many(2)], 0)
    for damaged in (b"", b"\xff" * 40, claims[:-1]):
        with pytest.raises(ValueError, match="no claims of a partition"):
            how.starts([damaged])
        with pytest.raises(ValueError, match="no start of a partition"):
            list(how.build([many(2)], damaged[:20] + b"\xff"))
    how = arrow.Partitions("netsapiens.user.create", **USER)
    how = how.surveyed([how.survey([pa.table({"user": [1], "name": ["Ann King"]})])])
    with pytest.raises(rows.SheetError, match="email-address"):
        how.check()
    how = arrow.Partitions("netsapiens.user.create", **USER)
    how.surveyed([how.survey([many(0)]), how.survey([])]).check()


def test_spark_is_told_the_columns_that_there_are() -> None:
    """The schema that Spark gets beforehand is that of the tables."""
    names = {pa.int64(): "long", pa.bool_(): "boolean", pa.string(): "string"}

    def ddl(kind: Any) -> str:
        if pa.types.is_list(kind):
            return f"array<{ddl(kind.value_type)}>"
        if pa.types.is_struct(kind):
            return "struct<" + ",".join(f"`{each.name}`: {ddl(each.type)}" for each in kind) + ">"
        return names[kind]

    sites = pa.table({"site": ["Paris"]})
    for requests, made in ((True, arrow.build), (False, arrow.check)):
        table = pa.table(made("createSite", sites, domain="example.com", defaults="none"))
        columns = [f"`{each.name}` {ddl(each.type)}" for each in table.schema]
        assert spark.schema(requests=requests) == ", ".join(columns)
