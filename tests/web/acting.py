"""Words to act on pages by: a person reads a page, fills in one of its forms, and sends it as a browser would."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

import httpx2


@dataclass(kw_only=True)
class Form:
    """One form of a page: its addresses (its own, and those of its buttons) and its fields with their values."""

    action: str
    fields: dict[str, str] = field(default_factory=dict)
    buttons: set[str] = field(default_factory=set)


class _Forms(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[Form] = []
        self._textarea: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        has = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.found.append(Form(action=has["action"], buttons={has["action"]}))
        elif tag == "button" and "formaction" in has:
            self.found[-1].buttons.add(has["formaction"])
        elif tag in ("input", "select"):
            self.found[-1].fields[has["name"]] = has.get("value", "")
        elif tag == "textarea":
            self._textarea = has["name"]
            self.found[-1].fields[self._textarea] = ""

    def handle_data(self, data: str) -> None:
        if self._textarea is not None:
            self.found[-1].fields[self._textarea] += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea" and self._textarea is not None:
            form = self.found[-1]
            # The line feed behind the opening tag is not part of the text; line ends travel as CR LF (HTML).
            form.fields[self._textarea] = form.fields[self._textarea].removeprefix("\n").replace("\n", "\r\n")
            self._textarea = None


async def form_on(client: httpx2.AsyncClient, page: str, action: str) -> Form:
    """The form on a page that goes to `action`, or has a button that does."""
    answer = await client.get(page)
    assert answer.status_code == 200, answer.text
    parser = _Forms()
    parser.feed(answer.text)
    (form,) = [form for form in parser.found if action in form.buttons]
    return form


async def send(client: httpx2.AsyncClient, action: str, fields: dict[str, str], **headers: str) -> httpx2.Response:
    """Send fields as a form of ours is sent; what comes back, redirects not followed."""
    head = {"Sec-Fetch-Site": "same-origin"} | {name.replace("_", "-"): value for name, value in headers.items()}
    return await client.post(action, data=fields, headers=head)


async def do(client: httpx2.AsyncClient, page: str, action: str, **values: str) -> httpx2.Response:
    """Open a page, fill in the form, send it."""
    form = await form_on(client, page, action)
    assert values.keys() <= form.fields.keys()
    return await send(client, action, form.fields | values)
