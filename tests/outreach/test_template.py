"""One mail template: what it may say, what it refuses, and the mail that it becomes."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.fields import FIELDS
from app.errors import Invalid
from app.outreach.template import OUTPUT_LIMIT, MissingField, Rendered, Template, TemplateProblem, compile

ANNA = {"lead": {"first_name": "Anna", "company": "Acme", "email": "anna@acme.test"}}


def rendered(source: str, **roots: dict[str, object]) -> Rendered:
    return compile("step.md", source).render({**ANNA, **roots})


def refused(source: str) -> list[tuple[int, str]]:
    with pytest.raises(TemplateProblem) as caught:
        compile("step.md", source)
    assert all(problem.file == "step.md" for problem in caught.value.problems)
    return [(problem.line, problem.message) for problem in caught.value.problems]


class _Tags(HTMLParser):
    """The tags of an HTML text, and the words that a reader sees."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, tuple[tuple[str, str | None], ...]]] = []
        self.words = ""
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, tuple(attrs)))

    def handle_data(self, data: str) -> None:
        self.words += data


def test_a_file_reads_like_the_mail_it_becomes() -> None:
    mail = rendered(
        "Subject: {{ lead.company }} & late trucks\n\nHi {{ lead.first_name }},\n\none line\nand another.\n"
    )
    assert mail.subject == "Acme & late trucks"
    assert mail.text == "Hi Anna,\n\none line\nand another.\n"
    assert mail.html == "<p>Hi Anna,</p>\n<p>one line<br>\nand another.</p>\n"


@pytest.mark.parametrize("source", ["Hi {{ lead.first_name }},", "\nHi {{ lead.first_name }},\n", "\n\nHi Anna,"])
def test_a_mail_without_headers_has_no_subject(source: str) -> None:
    assert rendered(source).subject is None
    assert rendered(source).text == "Hi Anna,\n"


def test_line_ends_and_a_byte_order_mark_do_not_matter() -> None:
    assert rendered("\ufeffSubject: x\r\n\r\nHi\r\nthere") == rendered("Subject: x\n\nHi\nthere")


def test_the_template_says_which_fields_it_uses() -> None:
    template = compile("a.md", "Subject: {{ lead.company }}\n\n{% if lead.title %}{{ sender.name | upper }}{% endif %}")
    assert template.fields == {"lead.company", "lead.title", "sender.name"}


# -- what is refused ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "escape",
    [
        "{{ ''.__class__ }}",
        "{{ lead.__class__ }}",
        "{{ lead.first_name.__class__.__mro__ }}",
        "{{ lead.first_name.format }}",
        "{{ lead['first_name'] }}",
        "{{ lead|attr('first_name') }}",
        "{{ lead }}",
        "{{ self }}",
        "{{ self.__init__ }}",
        "{{ cycler.__init__.__globals__ }}",
        "{{ lead.first_name.upper() }}",
        "{{ lipsum(n=100000) }}",
        "{{ range(9) }}",
        "{{ 'a'*10**9 }}",
        "{{ 10**10**10 }}",
        "{{ 'a' ~ 'b' }}",
        "{{ 'a' + 'b' }}",
        "{{ '%s' % lead.first_name }}",
        "{{ 'x'|center(1000000000) }}",
        "{{ ['a'] }}",
        "{{ ('a', 'b') }}",
        "{{ {'a': 'b'} }}",
        "{{ 7 }}",
        "{{ true }}",
        "{{ -1 }}",
        "{{ " + "1" * 6000 + " }}",
        "{{ " + "(" * 9000 + " }}",
        "{{ " + " or ".join(["lead.name"] * 200) + " }}",
        "{{ lead.first_name" + "|trim" * 200 + " }}",
        "{% if lead.name %}" * 60 + "{% endif %}" * 60,
        "{% for c in lead.first_name %}{{ c }}{% endfor %}",
        "{% include 'policy.toml' %}",
        "{% import 'x' as y %}",
        "{% from 'x' import y %}",
        "{% extends 'x' %}",
        "{% block x %}{% endblock %}",
        "{% macro m() %}{% endmacro %}",
        "{% call m() %}{% endcall %}",
        "{% set x = 'y' %}",
        "{% set x %}y{% endset %}",
        "{% with x = 'y' %}{% endwith %}",
        "{% filter upper %}x{% endfilter %}",
        "{% autoescape false %}x{% endautoescape %}",
        "{% raw %}{{ lead.first_name }}{% endraw %}",
        "{{ lead.first_name is string }}",
        "{{ lead.first_name | default('x', true) }}",
        "{{ lead.first_name | default(*lead) }}",
        "{{ lead.first_name | default(default_value='x') }}",
        "{{ lead.first_name | upper('x') }}",
        "{{ lead.first_name | safe }}",
        "{{ lead.first_name | format }}",
        "{% if lead.first_name < 'x' %}y{% endif %}",
        "{% if lead.first_name is defined('x') %}y{% endif %}",
        "{{ caller() }}",
        "{{ _('x') }}",
    ],
)
def test_no_escape_from_the_language_compiles(escape: str) -> None:
    assert refused(f"Subject: x\n\nHi,\n\n{escape}\n")[0][0] == 5
    assert refused(f"Subject: x {escape}\n\nHi\n")[0][0] == 1


@pytest.mark.parametrize(
    ("source", "line", "message"),
    [
        ("Hi {{ lead.firstname }}", 1, 'unknown field "lead.firstname"; did you mean "lead.first_name"?'),
        ("Hi\n\n{{ led.company }}", 3, 'unknown field "led.company"; did you mean "lead.company"?'),
        ("Subject: x\n\n{{ first_name }}", 3, '"first_name" is no field; did you mean "lead.first_name"?'),
        ("Subject: {{ lead.nme }}\n\nHi", 1, 'unknown field "lead.nme"; did you mean "lead.name"?'),
        ("Subjekt: x\n\nHi", 1, 'unknown header "Subjekt"; did you mean "Subject"? (a body begins after a blank line)'),
        ("Bcc: x@evil.test\nSubject: x\n\nHi", 1, 'unknown header "Bcc"; known: Subject'),
        ("Subject: x\nSubject: y\n\nHi", 2, "a second Subject"),
        ("Subject:\n\nHi", 1, "Subject is empty; leave the line out to answer in the thread"),
        ("Subject: x\nHi", 2, "a blank line must stand between headers and body"),
        ("Subject: x\n\n \n", 2, "the mail has no body"),
        ("", 1, "the mail has no body"),
        ("Hi\n{{ lead.name | defualt('x') }}", 2, 'unknown filter "defualt"; did you mean "default"?'),
        ("{% if lead.name is definded %}x{% endif %}", 1, 'unknown test "definded"; did you mean "defined"?'),
        ("{{ 'x' if lead.name }}", 1, "an if inside {{ }} needs an else"),
        ("Hi\n\n{{ lead.name == 'x' }}", 3, 'this would print "True" or "False"'),
        ("Hi\n\n{% for x in lead %}{% endfor %}", 3, "loops are not possible"),
        ("{% if lead.name %}\nx\n{% if lead.title %}\n{{ lead.tittle }}\n{% endif %}{% endif %}", 4, '"lead.tittle"'),
        ("Hi {lead.first_name},", 1, "a single brace; a field has two on each side"),
        ("Hi\n{{ lead.name }}}", 2, "a single brace; a field has two on each side"),
        ("one\ntwo\nHi {first_name", 3, "a single brace; a field has two on each side"),
        ("See [here](https://x.test)", 1, "write the address itself instead of [words](address)"),
        ("Hi\nhttps://x.test/?c={{ lead.company }}", 2, "a field cannot be part of a link"),
        ("Hi \x01there", 1, "an invisible control character (U+0001) stands here"),
        ("Subject: a\x02b\n\nHi", 1, "an invisible control character (U+0002) stands here"),
        ("Hi\n{{ lead.name", 2, "unexpected end of template"),
        ("x" * 20_001, 1, "longer than 20000 characters"),
    ],
)
def test_a_refusal_names_the_line_and_the_right_name(source: str, line: int, message: str) -> None:
    assert any(found == line and message in said for found, said in refused(source)), refused(source)


def test_all_that_is_wrong_is_told_at_once_and_in_order() -> None:
    with pytest.raises(TemplateProblem) as caught:
        compile("step.md", "Subject: Re: x\n\nHi {{ lead.firstname }}\n\n{{ lead.nme }}")
    assert [problem.line for problem in caught.value.problems] == [1, 3, 5]
    assert (caught.value.file, caught.value.line) == ("step.md", 1)
    assert 'step.md:5: unknown field "lead.nme"' in str(caught.value)


def test_a_field_that_has_no_value_in_this_sort_of_mail_is_refused() -> None:
    with pytest.raises(TemplateProblem, match='field "reply.text" has no value in this mail; known: lead.company'):
        compile("step.md", "{{ reply.text }}", roots={"lead"})


@pytest.mark.parametrize(
    "subject",
    ["Re: x", "RE : x", "Fwd: x", "FW: x", "Aw: x", "WG: x", "Antw: x", "SV: x", "VS: x", "TR: x", "RV: x", "ENC: x"]
    + [
        "Odp: x",
        "R: x",
        "I: x",
        "Ynt: x",
        "回复: x",
        "转发：x",
        "返信: x",
        "Re[2]: x",
        "re(3): x",
        "Отв: x",
        "  Re: x",
    ],
)
def test_a_subject_does_not_pretend_to_be_an_answer(subject: str) -> None:
    assert "must not pretend" in refused(f"Subject: {subject}\n\nHi")[0][1]


@pytest.mark.parametrize("subject", ["URGENT: docks", "Your last chance", "today only"])
def test_a_subject_claims_no_urgency(subject: str) -> None:
    assert "claims an urgency" in refused(f"Subject: {subject}\n\nHi")[0][1]


@pytest.mark.parametrize("subject", ["Research: late trucks", "Reading, Berkshire", "Insurgent growth", "Trucks: late"])
def test_an_honest_subject_passes(subject: str) -> None:
    assert rendered(f"Subject: {subject}\n\nHi").subject == subject


@settings(max_examples=300)
@given(st.text(alphabet=st.sampled_from("{}%'\"|().[]_~* \nabcdeflnoriut_ S:https/\x01"), max_size=80))
def test_any_file_is_a_template_or_is_refused(source: str) -> None:
    try:
        assert isinstance(compile("step.md", source), Template)
    except TemplateProblem as refusal:
        lines = source.count("\n") + 1
        assert all(1 <= problem.line <= lines for problem in refusal.problems)


# -- missing values ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("value", [None, "", "   ", "\n", "\u200b", "\u00a0"])
@pytest.mark.parametrize(
    "source",
    [
        "Hi {{ lead.last_name }},",
        "Subject: {{ lead.last_name }}\n\nHi",
        "Hi {{ lead.last_name | upper }},",
        "Hi {{ lead.title or lead.last_name }},",
        "{% if lead.last_name == 'x' %}y{% endif %}",
        "{% if 'x' in lead.last_name %}y{% endif %}",
    ],
)
def test_a_missing_value_that_is_used_holds_the_mail(value: object, source: str) -> None:
    with pytest.raises(MissingField) as caught:
        compile("step.md", source).render({"lead": {"last_name": value}})
    assert caught.value.field == "lead.last_name"
    assert str(caught.value) == "lead.last_name has no value"


def test_a_root_without_values_is_missing_too() -> None:
    with pytest.raises(MissingField, match=r"closer\.name"):
        rendered("{{ closer.name }}")


@pytest.mark.parametrize("value", [None, "", " \n", "\u200b"])
@pytest.mark.parametrize(
    "expression",
    [
        'lead.title | default("there")',
        'lead.title | upper | default("there")',
        "lead.title or 'there'",
        "'you' if lead.title else 'there'",
        "lead.name | default(lead.title | default('there'))",
    ],
)
def test_a_fallback_is_explicit(value: object, expression: str) -> None:
    template = compile("step.md", "Hi {{ " + expression + " }},")
    assert template.render({"lead": {"title": value}}).text == "Hi there,\n"


def test_a_condition_leaves_no_hole_behind() -> None:
    source = "Hi,\n\n{% if lead.title is defined %}\nAs {{ lead.title }} you know.\n{% endif %}\n\n"
    template = compile("step.md", source + "Yours{% if lead.title %}!{% endif %}\nTim")
    assert template.render({}).text == "Hi,\n\nYours\nTim\n"
    assert template.render({"lead": {"title": "COO"}}).text == "Hi,\n\nAs COO you know.\n\nYours!\nTim\n"


def test_an_empty_subject_or_body_holds_the_mail() -> None:
    with pytest.raises(MissingField, match="the subject"):
        rendered('Subject: {{ lead.title | default("") }}\n\nHi')
    with pytest.raises(MissingField, match="the body"):
        rendered("{% if lead.title %}Hi{% endif %}")


# -- values are text ---------------------------------------------------------------------------------------------


def test_what_a_value_says_is_never_a_template() -> None:
    mail = rendered("Hi {{ lead.first_name }}", lead={"first_name": "{{ lead.email }} {% for x in y %}"})
    assert mail.text == "Hi {{ lead.email }} {% for x in y %}\n"


def test_markup_in_a_value_stays_text() -> None:
    mail = rendered(
        "Hi {{ lead.first_name }}", lead={"first_name": '<img src="x" onerror=a> & **b** [c](https://d.test)'}
    )
    assert _Tags(mail.html).tags == [("p", ())]
    assert "&lt;img src" in mail.html
    assert "[c](https://d.test)" in mail.text


@pytest.mark.parametrize(
    ("value", "tags"),
    [
        ("https://cal.example/ines?a=b&c=d", ["p", "a"]),
        ("javascript:alert(1)", ["p"]),
        ('https://x.test/"onclick="a', ["p"]),
        ("https://x.test <b>", ["p"]),
    ],
)
def test_a_link_field_becomes_a_link_only_when_it_is_one(value: str, tags: list[str]) -> None:
    found = _Tags(rendered("{{ closer.booking_url }}", closer={"booking_url": value}).html)
    assert [tag for tag, _ in found.tags] == tags
    assert all(attributes == (("href", value),) for tag, attributes in found.tags if tag == "a")


def test_addresses_in_the_template_become_links_that_say_where_they_lead() -> None:
    mail = rendered("See https://northlane.example/how?a=1&b=2.\n\nOr (http://x.test), <b>not</b> this.")
    assert mail.html == (
        '<p>See <a href="https://northlane.example/how?a=1&amp;b=2">https://northlane.example/how?a=1&amp;b=2</a>.</p>\n'
        '<p>Or (<a href="http://x.test">http://x.test</a>), &lt;b&gt;not&lt;/b&gt; this.</p>\n'
    )


def test_words_of_many_lines_keep_their_lines() -> None:
    mail = rendered("You wrote:\n\n{{ reply.text | quote }}\n\nYours", reply={"text": "Yes.\r\n\r\nBut <how>?"})
    assert mail.text == "You wrote:\n\n> Yes.\n>\n> But <how>?\n\nYours\n"
    assert mail.html == "<p>You wrote:</p>\n<p>&gt; Yes.<br>\n&gt;<br>\n&gt; But &lt;how&gt;?</p>\n<p>Yours</p>\n"


ONE_LINE = """\
Subject: {{ lead.company }}, {{ lead.title | upper }}

Hi {{ lead.first_name }},

{{ lead.name | title }}
Yours
"""


@given(st.dictionaries(st.sampled_from(sorted(FIELDS["lead"])), st.text(min_size=1), min_size=7))
def test_no_value_adds_a_header_or_a_tag(values: dict[str, object]) -> None:
    try:
        mail = compile("step.md", ONE_LINE).render({"lead": values})
    except MissingField:
        return
    assert mail.subject is not None
    assert len(mail.subject.splitlines()) == 1
    assert mail.subject.isprintable() or not re.search(r"[\x00-\x1f\x7f]", mail.subject)
    found = _Tags(mail.html)
    assert [tag for tag, _ in found.tags] == ["p", "p", "br"]
    # Text and HTML say the same.
    assert found.words.split() == mail.text.split()


@given(st.sampled_from(sorted(f"{root}.{field}" for root in FIELDS for field in FIELDS[root])), st.text(min_size=1))
def test_no_value_of_any_field_brings_a_tag_that_is_not_ours(name: str, value: str) -> None:
    root, field = name.split(".")
    try:
        mail = compile("step.md", "Hi {{ " + name + " }}, and <i>.").render({root: {field: value}})
    except MissingField:
        return
    assert {tag for tag, _ in _Tags(mail.html).tags} <= {"p", "br", "a"}
    assert mail.text.startswith("Hi ")


def test_the_footer_stands_below() -> None:
    mail = rendered("Subject: x\n\nHi").with_footer(rendered("Northlane\nBristol"))
    assert mail == Rendered(
        subject="x", text="Hi\n\nNorthlane\nBristol\n", html="<p>Hi</p>\n<p>Northlane<br>\nBristol</p>\n"
    )


def test_a_mail_that_grows_too_long_is_refused() -> None:
    template = compile("step.md", "{{ thread.text }} " * 8)
    with pytest.raises(Invalid, match=f"{OUTPUT_LIMIT} are possible"):
        template.render({"thread": {"text": "x" * 50_000}})
