"""The supplier in place, and the end of its contract, counted from Tuesday, 10 February 2026."""

from __future__ import annotations

from datetime import date

import pytest

from classifier.folding import fold, sentences
from classifier.supplier import contract_end, vendor

TODAY = date(2026, 2, 10)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "We use Harrowgate for that.", "Harrowgate"),
        ("en", "Tied in with Pellow Waste until November.", "Pellow Waste"),
        ("en", "We're perfectly happy with Marlin & Co, thanks.", "Marlin & Co"),
        ("en", "Our contract with TRIDEX ends in June.", "TRIDEX"),
        ("en", "Already on LedgerBee. Not moving.", "LedgerBee"),
        ("en", "Ostrava Print has us until the autumn.", "Ostrava Print"),
        ("fr", "Nous sommes chez Valcour depuis des années.", "Valcour"),
        ("fr", "Le nettoyage est confié à Propranet, marché attribué à Propranet pour trois ans.", "Propranet"),
        ("de", "Wir arbeiten mit Brunnhuber und sind zufrieden.", "Brunnhuber"),
        ("de", "Läuft bei uns alles über DATRA.", "DATRA"),
        ("es", "Tenemos contrato con Telmira hasta junio.", "Telmira"),
        ("it", "Usiamo Zanetti da anni.", "Zanetti"),
        ("nl", "Wij zitten vast bij Noordnet.", "Noordnet"),
        ("pt", "Já trabalhamos com a Vialis.", "Vialis"),
        ("en", "We have Friday off and use English at work.", None),
        ("en", "I spoke with Dana about it.", None),
        ("en", "We went to Whitstable and it rained.", None),
        ("en", "WE ARE FINE WITH WHAT WE HAVE, STOP WRITING.", None),
        ("de", "Wir haben Bedarf, aber keine Zeit.", None),
        ("de", "Das liegt bei der Geschäftsführerin.", None),
        ("fr", "Nous sommes en Roumanie.", None),
    ],
)
def test_the_supplier_that_is_named(language: str, text: str, name: str | None) -> None:
    assert vendor(text, language) == name


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "We're tied to Pellow until 30 June 2027, write to me in April.", "2027-06-30"),
        ("en", "Our cleaning contract runs to the end of November.", "2026-11-30"),
        ("en", "The licence expires on 1 October.", "2026-10-01"),
        ("fr", "Notre contrat court jusqu'au 31 décembre 2026 ; relancez-moi en mai.", "2026-12-31"),
        ("de", "Der Vertrag läuft bis 30.9.2026, melden Sie sich im Juli.", "2026-09-30"),
        ("es", "El contrato vence el 31 de julio.", "2026-07-31"),
        ("it", "Siamo vincolati fino al 31 luglio.", "2026-07-31"),
        ("nl", "Ons contract loopt tot 31 juli.", "2026-07-31"),
        ("pt", "Temos fidelização até 31 de julho.", "2026-07-31"),
        ("en", "I'm on leave until 3 March.", None),
        ("en", "Call me in May, we have a contract.", None),
        ("de", "Bis Ende März ist bei uns Code Freeze.", None),
        ("en", "Our contract started on 3 March 2024.", None),
    ],
)
def test_when_the_contract_ends(language: str, text: str, day: str | None) -> None:
    found = contract_end(sentences(fold(text)), TODAY, language)
    assert (found.isoformat() if found else None) == day
