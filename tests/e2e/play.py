"""A mixed play: leads on every way at once, with every kind of end, for what must hold of all rows afterwards."""

from __future__ import annotations

from datetime import timedelta

from tests.e2e.doors import (
    BUSY,
    LATER,
    MAILBOX,
    NO,
    NOT_ME,
    OK,
    STOP,
    YES,
    Town,
    bounce,
    complaint,
    letter,
    machine_reply,
)

AWAY = "I am out of the office and will be back on 18 March 2026."
LEFT = "This mailbox is not read any more. Ned no longer works for the company."
NAMES = "anna bea cora dan eve fay gil hal ida jan kim lou max ned ola pia quin rita".split()


def address(name: str) -> str:
    return f"{name}@{name}works.example"


async def play(town: Town) -> None:
    """About seven months of everything that can happen to a lead."""
    people = town.world.people
    people.refuse[address("hal")] = "554 5.7.1 message content rejected"
    people.refuse[address("quin")] = "550 5.1.1 no such user"
    people.refuse[address("ola")] = "451 4.7.1 try again later"
    leads = {name: await town.lead(address(name), name.title(), title="Warehouse manager") for name in NAMES}
    await town.pass_days(1)
    people.refuse.pop(address("ola"))
    first = {name: town.sent_to(address(name))[0] for name in NAMES if town.sent_to(address(name))}

    said = {"anna": YES, "bea": NO, "cora": NO, "dan": NO, "eve": BUSY, "pia": LATER, "max": OK, "rita": YES}
    said["fay"] = NOT_ME.format(name="Uma Hill", address="uma@fayworks.example")
    for name, text in said.items():
        await town.world.replies(address(name), text, to=first[name])
    await town.receives(bounce(first["gil"], address("gil")))
    await town.receives(machine_reply(address("lou"), AWAY, first["lou"], town.now))
    await town.receives(letter("spam@else.example", "Cheap pallets!", List_Id="<pallets.else.example>"))
    await town.receives(letter("who@nowhere.example", STOP))
    by_hand = f"From: {MAILBOX}\nTo: {address('ned')}\nSubject: a thought\n\nCalling you today.\n"
    await town.world.mail.deliver(MAILBOX, by_hand.encode(), "Sent")
    await town.world.until_state(leads["ned"], "taken_over")

    await _people_decide(town, leads)
    await town.pass_days(2)
    await town.answers(address("cora"), STOP, first["cora"], Subject="Re: stop")
    await town.answers(address("anna"), YES, first["anna"], Subject="Re: again")
    await town.receives(machine_reply(address("lou"), LEFT, first["lou"], town.now, subject="Gone"))
    await town.world.pass_time(timedelta(days=70))
    await town.receives(complaint(first["jan"]))
    await town.pass_days(140)


async def _people_decide(town: Town, leads: dict[str, str]) -> None:
    async def suggestion(name: str) -> str:
        return str((await town.of_lead("suggestions", leads[name]))[0]["id"])

    await town.rest.post(f"suggestions/{await suggestion('bea')}/approve")
    await town.rest.post(f"suggestions/{await suggestion('dan')}/dismiss")
    await town.rest.post("suppressions", {"address": address("ida")})
    running = (await town.of_lead("enrollments", leads["kim"]))[0]["id"]
    for act in ("pause", "resume", "pause", "stop"):
        await town.rest.post(f"enrollments/{running}/{act}")
    [handoff] = await town.of_lead("handoffs", leads["rita"])
    await town.rest.post(f"handoffs/{handoff['id']}/cancel", {"why": "is a customer already"})
    [parked] = await town.of_lead("returns", leads["pia"])
    await town.rest.post(f"returns/{parked['id']}/move", {"resume_on": "2026-04-08"})
    elsewhere = [{"email": "vic@otherfirm.example", "name": "Vic Ames"}]
    elsewhere += [{"email": address(name), "name": name.title()} for name in ("anna", "bea")]
    none = (await town.reply_of(leads["max"]))["id"]
    await town.rest.post(f"replies/{none}/label", {"label": "referral", "referred_to": elsewhere})
    await town.world.settle()
    refused = [r for r in await town.of_lead("referrals", leads["max"]) if r["state"] == "refused"]
    await town.rest.post(f"referrals/{refused[0]['id']}/dismiss")
