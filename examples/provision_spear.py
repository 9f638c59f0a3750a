"""Makes and changes the users of a sheet through odins_spear 2.x:
ODIN_PASSWORD=... provision_spear.py BASE USERNAME PROVIDER GROUP PEOPLE.csv [YES ...]

The first start writes a plan; the next one carries it out, or goes on with it after a crash.
"""

import json
import os
import re
import sys
from pathlib import Path

import requests
from odins_spear import API
from odins_spear.exceptions import OSApiResponseError
from seatwright import odin, rows

base, username, provider, group, people, *yes = sys.argv[1:]
api = API(base, username, os.environ["ODIN_PASSWORD"])
folder = Path(people).with_suffix(".run")
existing, document = folder / "existing.json", folder / "plan.json"
if not document.exists():
    folder.mkdir(exist_ok=True)
    users = api.users.get_users(provider, group)
    existing.write_text(json.dumps(users), encoding="utf-8")
plan = rows.plan("odin.user.create", people, existing, yes=yes)
if not document.exists():
    plan.save(document=document)
    sys.exit(f"{plan}: read {document}, then start again")


def call(step: rows.Step) -> object:
    if step.purpose == "look_up":
        return api.users.get_user_by_id(step.key)
    body = json.loads(step.body)
    if step.method == "POST":
        return api.users.post_user(*odin.spear_args(body))
    return api.users.put_user(provider, group, body.pop("userId"), body)


def send(step: rows.Step) -> tuple[int, dict[str, str], bytes] | None:
    try:
        return 200, {}, json.dumps(call(step)).encode()
    except OSApiResponseError as error:
        # odins_spear gives the answer as a text: details, status, error.
        told = re.fullmatch(r"(.*?) (\d{3}): (.*)", str(error), re.DOTALL)
        return (int(told[2]), {}, json.dumps({"error": told[3]}).encode()) if told else None
    except (requests.RequestException, ValueError, KeyError, TypeError):
        # No answer came, or one that odins_spear cannot read.
        return None


run = plan.run(document.read_bytes(), journal=folder / "journal.ndjson")
for step in run.steps():
    print(run.answered(step, send(step)))
run.save(results=folder / "results.csv", report=folder / "report.html")
sys.exit(None if run.complete else f"{run}: see {folder / 'results.csv'}")
