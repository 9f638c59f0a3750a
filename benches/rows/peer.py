"""What peers check of a person of `sheet.py`: the same in each benchmark."""

from __future__ import annotations

from typing import Annotated, Any, Literal

OP: Any = "netsapiens.user.create"


def choices() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The closed lists of time zones and roles."""
    import seatwright

    form = seatwright.operation(OP, domain="example.com").describe()
    each = {each["name"]: tuple(each.get("choices", ())) for each in form["fields"]}
    return each["time-zone"], each["user-scope"]


def model() -> Any:
    """A model of pydantic: required, e-mail, closed lists, whole numbers, digits."""
    from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

    zones, scopes = choices()
    text = Annotated[str, Field(min_length=1)]
    digits = Annotated[str, Field(pattern=r"^\d+$")]

    class Person(BaseModel):
        model_config = ConfigDict(extra="forbid", populate_by_name=True)

        user: digits
        first: text = Field(alias="name-first-name")
        last: text = Field(alias="name-last-name")
        email: Annotated[str, Field(pattern=r"^[^@\s]+@[^@\s]+\.[^@\s]+$")] = Field(
            alias="email-address"
        )
        department: str
        site: str
        zone: Literal[zones] = Field(alias="time-zone")
        scope: Literal[scopes] = Field(alias="user-scope")
        area: int = Field(alias="area-code")
        number: digits = Field(alias="caller-id-number")
        caller: text = Field(alias="caller-id-name")
        seconds: int = Field(alias="ring-no-answer-timeout-seconds")

    return TypeAdapter(Person)
