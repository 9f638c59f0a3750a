"""As provision.py, with eight requests at a time, from the plan that provision.py has written:
TOKEN=... provision_async.py BASE DOMAIN PEOPLE.csv
"""

import asyncio
import os
import sys
from pathlib import Path

import httpx
from seatwright import rows

base, domain, people = sys.argv[1:]
token = os.environ["TOKEN"]
folder = Path(people).with_suffix(".run")
existing, document = folder / "existing.json", folder / "plan.json"
plan = rows.plan("createUser", people, existing, domain=domain, defaults="required")
journal = folder / "journal.ndjson"
run = plan.run(document.read_bytes(), journal=journal, token=token, concurrency=8)


async def main() -> None:
    async with httpx.AsyncClient(timeout=30) as http:

        async def send(step: rows.Step) -> tuple[rows.Step, httpx.Response | None]:
            try:
                return step, await http.request(**step.httpx_kwargs(base, token))
            except httpx.HTTPError:
                return step, None

        flying = set()
        while (do := run.next()).kind != "finished":
            if do.step:
                flying.add(asyncio.create_task(send(do.step)))
            elif do.kind == "wait":
                await asyncio.sleep(do.seconds or 0)
            else:
                first = asyncio.FIRST_COMPLETED
                done, flying = await asyncio.wait(flying, timeout=do.seconds, return_when=first)
                for task in done:
                    print(run.answered(*task.result()), flush=True)


asyncio.run(main())
run.save(results=folder / "results.csv", report=folder / "report.html")
sys.exit(None if run.complete else f"{run}: see {folder / 'results.csv'}")
