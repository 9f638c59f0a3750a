"""Makes and changes the users of a sheet: TOKEN=... provision.py BASE DOMAIN PEOPLE.csv [YES ...]

The first start writes a plan; the next one carries it out, or goes on with it after a crash.
"""

import os
import sys
from pathlib import Path

import requests
from seatwright import rows

base, domain, people, *yes = sys.argv[1:]
token, http = os.environ["TOKEN"], requests.Session()
rows.Run.check_token(token)
folder = Path(people).with_suffix(".run")
existing, document = folder / "existing.json", folder / "plan.json"
if not document.exists():
    folder.mkdir(exist_ok=True)
    pages: list[requests.Response] = []
    while part := rows.list_request("createUser", start=1000 * len(pages), domain=domain):
        pages.append(http.request(**part.kwargs(base, token), timeout=30))
        pages[-1].raise_for_status()
        if len(pages[-1].json()) < 1000:
            break
    existing.write_text("\n".join(page.text for page in pages), encoding="utf-8")
plan = rows.plan("createUser", people, existing, domain=domain, defaults="required", yes=yes)
if not document.exists():
    plan.save(document=document)
    sys.exit(f"{plan}: read {document}, then start again")
run = plan.run(document.read_bytes(), journal=folder / "journal.ndjson", token=token)
for step in run.steps():
    try:
        kwargs = step.requests_kwargs(base, token)
        print(run.answered(step, http.request(**kwargs, timeout=30, allow_redirects=False)))
    except requests.RequestException:
        run.answered(step, None)
run.save(results=folder / "results.csv", report=folder / "report.html")
sys.exit(None if run.complete else f"{run}: see {folder / 'results.csv'}")
