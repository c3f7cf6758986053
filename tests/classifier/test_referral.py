"""Whom a message points to, without inventing anybody."""

from __future__ import annotations

from dataclasses import replace

import pytest

from classifier import Label, Person, Signal, read
from classifier.below import below
from classifier.copied import display_names, speaks_of_copied
from classifier.envelope import read_headers
from classifier.folding import fold
from classifier.mime import parse
from classifier.newtext import own_words
from classifier.reading import Headers
from classifier.referral import people
from classifier.vcard import cards_of
from tests.classifier.mails import reply

# Bo Lind answers Rachel Moor (see `mails.reply`). Name, address, number; None for what is not said.
Found = tuple[str | None, str | None, str | None]


def pointed(raw: bytes) -> list[Person]:
    mail = parse(raw)
    headers = read_headers(mail, returned=False)
    words = own_words(mail.own_html if mail.own_html is not None else mail.text, (), headers.from_name)
    shown = display_names(*(mail.head.get(name) for name in ("from", "to", "cc")))
    copied = speaks_of_copied(fold(words), headers, shown)
    under = below(mail.own_html if mail.own_html is not None else mail.text, words)
    return list(people(words, headers, copied=copied, display_names=shown, cards=cards_of(mail), under=under))


def found(body: str, headers: str = "") -> list[Found]:
    return [(p.name, p.email, p.phone) for p in pointed(reply(body, headers=headers))]


NAMED: list[tuple[str, list[Found]]] = [
    # Before the name.
    ("Not me, talk to Dana Price.", [("Dana Price", None, None)]),
    ("talk to dana", [("dana", None, None)]),
    ("ask DANA PRICE please", [("DANA PRICE", None, None)]),
    ("Please reach out to our head of IT, Ngozi Adeyemi.", [("Ngozi Adeyemi", None, None)]),
    ("You want Harkness, he signs for it.", [("Harkness", None, None)]),
    ("I'd take it up with Siobhan O'Rourke.", [("Siobhan O'Rourke", None, None)]),
    ("Best person is Anne-Marie van den Berg.", [("Anne-Marie van den Berg", None, None)]),
    ("Write to PRICE, Dana in purchasing.", [("Dana PRICE", None, None)]),
    ("Try J. R. Whitlock, second floor.", [("J. R. Whitlock", None, None)]),
    ("Please contact Dr. Amara Bello about this.", [("Amara Bello", None, None)]),
    ("Bitte wenden Sie sich an Frau Kern.", [("Frau Kern", None, None)]),
    ("Sprechen Sie am besten mit Herrn Öztürk aus dem Einkauf.", [("Herrn Öztürk", None, None)]),
    ("Dafür ist Jürgen Groß zuständig.", [("Jürgen Groß", None, None)]),
    ("frag lieber frau meier", [("frau meier", None, None)]),
    ("Voyez avec Mme Delcourt, c'est elle qui décide.", [("Mme Delcourt", None, None)]),
    ("Adressez-vous plutôt à Jean-Baptiste Lefèvre.", [("Jean-Baptiste Lefèvre", None, None)]),
    ("Hable con Marta Ruiz de la Prada, por favor.", [("Marta Ruiz de la Prada", None, None)]),
    ("Escríbale a doña Remedios, ella lleva las compras.", [("doña Remedios", None, None)]),
    ("Si rivolga alla Sig.ra Bonomi.", [("Sig.ra Bonomi", None, None)]),
    ("Senta Luca Ferri, decide lui.", [("Luca Ferri", None, None)]),
    ("Neem contact op met Sanne de Wit.", [("Sanne de Wit", None, None)]),
    ("Je moet bij mevrouw Jansen zijn.", [("mevrouw Jansen", None, None)]),
    ("Fale com a Dra. Inês Duarte.", [("Inês Duarte", None, None)]),
    ("Isso é com o Rui, do armazém.", [("Rui", None, None)]),
    ("I left, try Dana.", [("Dana", None, None)]),
    ("Ask for Zorvane at the gate.", [("Zorvane", None, None)]),
    ("Just tell Zorvane, we all do.", [("Zorvane", None, None)]),
    ("Bitte wenden Sie sich an Frau von Trotha.", [("Frau von Trotha", None, None)]),
    ("Gelieve mevrouw De Wilde te contacteren.", [("mevrouw De Wilde", None, None)]),
    ("Adressez-vous à M. Le Goff.", [("M. Le Goff", None, None)]),
    ("Frag den Mirko vom Lager.", [("Mirko", None, None)]),
    ("Frag lieber die Heidi von der Buchhaltung.", [("Heidi", None, None)]),
    ("Escriba a sor Inés, la ecónoma.", [("sor Inés", None, None)]),
    ("Fale com a Dr.ª Graça Mourão.", [("Graça Mourão", None, None)]),
    ("Write to our IT, Malcolm Reid.", [("Malcolm Reid", None, None)]),
    ("Talk to our Operating Officer Miriam Voss.", [("Miriam Voss", None, None)]),
    # After the name.
    ("Tammy does all our ordering.", [("Tammy", None, None)]),
    ("Wrong desk. Kwabena runs the fleet.", [("Kwabena", None, None)]),
    ("Lynn's the buyer for that, I only do steel.", [("Lynn", None, None)]),
    ("Carl-Henrik, our COO, decides on software.", [("Carl-Henrik", None, None)]),
    ("Frau Kern macht das bei uns.", [("Frau Kern", None, None)]),
    ("Um so etwas kümmert sich Jens Vogt.", [("Jens Vogt", None, None)]),
    ("C'est Julie qui gère.", [("Julie", None, None)]),
    ("Mon associé Thierry s'en occupe.", [("Thierry", None, None)]),
    ("Se ocupa de ello Marta.", [("Marta", None, None)]),
    ("Eso lo lleva Nuria Casal.", [("Nuria Casal", None, None)]),
    ("Se ne occupa Luca.", [("Luca", None, None)]),
    ("Daar gaat Sanne over.", [("Sanne", None, None)]),
    ("Quem trata disso é o Rui.", [("Rui", None, None)]),
    ("A Fernanda cuida dessa parte.", [("Fernanda", None, None)]),
    # Names with their addresses and numbers.
    ("Dana Price <d.price@birchwood.test> looks after that.", [("Dana Price", "d.price@birchwood.test", None)]),
    ("Try ops@birchwood.test", [(None, "ops@birchwood.test", None)]),
    ("mailto:ops@birchwood.test is the place for it", [(None, "ops@birchwood.test", None)]),
    ("Write to dana at birchwood dot test instead.", [(None, "dana@birchwood.test", None)]),
    ("Ask for Dana: dana(at)birchwood.test", [("Dana", "dana@birchwood.test", None)]),
    ("d.price[at]birchwood[dot]test is who you need", [(None, "d.price@birchwood.test", None)]),
    ("Reach Dana Price at dana.price @ birchwood.test.", [("Dana Price", "dana.price@birchwood.test", None)]),
    (
        "Speak to Dana in procurement, +44 20 7946 0991 or dana@birchwood.test.",
        [("Dana", "dana@birchwood.test", "+44 20 7946 0991")],
    ),
    (
        "For hardware it's Tom Okafor (tokafor@birchwood.test), for licences Mei Lin (mlin@birchwood.test).",
        [("Tom Okafor", "tokafor@birchwood.test", None), ("Mei Lin", "mlin@birchwood.test", None)],
    ),
    (
        "Call Gus on 020 7946 0123 about vans and Priya on 020 7946 0456 about fuel.",
        [("Gus", None, "020 7946 0123"), ("Priya", None, "020 7946 0456")],
    ),
    (
        "Ich bin da raus. Petra Sommer übernimmt: petra.sommer@birchwood.test, Tel. 030 55501234",
        [("Petra Sommer", "petra.sommer@birchwood.test", "030 55501234")],
    ),
    ("Try:\n\nDana Price\nHead of Purchasing\ndana@birchwood.test", [("Dana Price", "dana@birchwood.test", None)]),
    ("Los proveedores escriben a compras@birchwood.test.", [(None, "compras@birchwood.test", None)]),
    ("Toutes les demandes passent par achats@birchwood.test, merci.", [(None, "achats@birchwood.test", None)]),
    ("Scriva a Elena Sarti, esarti@birchwood.test.", [("Elena Sarti", "esarti@birchwood.test", None)]),
    ("Stuur het naar inkoop@birchwood.test.", [(None, "inkoop@birchwood.test", None)]),
    ("Envie para a Joana Teles: joana.teles@birchwood.test", [("Joana Teles", "joana.teles@birchwood.test", None)]),
    ("No es mi tema; Iñaki (inaki@birchwood.test) lo ve.", [("Iñaki", "inaki@birchwood.test", None)]),
    (
        "Carlos has left Birchwood. His successor is Ruth Amsel, r.amsel@birchwood.test.",
        [("Ruth Amsel", "r.amsel@birchwood.test", None)],
    ),
    ("Ask my brother, his number is 07700 900141.", [(None, None, "07700 900141")]),
    ("Jan in accounts, ext 17", [("Jan", None, "ext 17")]),
    ("Berto, 0438 555 027.", [("Berto", None, "0438 555 027")]),
    (
        "Fale com a Neuza, neuza@birchwood.test.\nKeila - recepção",
        [("Neuza", "neuza@birchwood.test", None)],
    ),
    ("Escriba a Lola, lola@birchwood.test. Un saludo, Azucena", [("Lola", "lola@birchwood.test", None)]),
    # A name alone, where nothing else is said of anybody.
    ("Our new IT lead, Mr Okafor, signs such things.", [("Mr Okafor", None, None)]),
    ("Perpetua does that, not me.", [("Perpetua", None, None)]),
    ("Perpetua knows.", [("Perpetua", None, None)]),
    ("Zorvane decides. I merely sigh.", [("Zorvane", None, None)]),
    ("pas moi, demandez Olivier", [("Olivier", None, None)]),
    # A greeting ends with the name; what goes on with a verb, a room or a post speaks of somebody.
    ("Frau Nagel, Zimmer 204.", [("Frau Nagel", None, None)]),
    ("Bonjour, Chantal Morin s'occupe des achats.", [("Chantal Morin", None, None)]),
    ("Voor sponsoring moet je Ilse hebben.", [("Ilse", None, None)]),
    ("Votre interlocutrice chez nous est Mme Nguyen.", [("Mme Nguyen", None, None)]),
    # Not with me, but with another: that is nobody who comes along.
    ("Não é comigo, é com a Berta (berta@birchwood.test).", [("Berta", "berta@birchwood.test", None)]),
    ("No insistas conmigo: Nando Iriarte, nando@birchwood.test", [("Nando Iriarte", "nando@birchwood.test", None)]),
    (
        "Scrap the call with me and make one with Gisela Hart, gisela@birchwood.test.",
        [("Gisela Hart", "gisela@birchwood.test", None)],
    ),
    ("You'll find her at dana@birchwood.test.", [(None, "dana@birchwood.test", None)]),
    ("Dana Price will attend to you: dana@birchwood.test", [("Dana Price", "dana@birchwood.test", None)]),
    # Not to me, but there.
    ("Schreiben Sie mir nicht mehr, sondern an einkauf@birchwood.test.", [(None, "einkauf@birchwood.test", None)]),
    ("Don't write me, write purchasing@birchwood.test.", [(None, "purchasing@birchwood.test", None)]),
    ("This inbox can't take offers, it goes to ops@birchwood.test", [(None, "ops@birchwood.test", None)]),
    ("Please replace tom@birchwood.test with carol@birchwood.test.", [(None, "carol@birchwood.test", None)]),
    # Away, but it was never theirs.
    ("I'm on leave and this is not for me: Kit Ode, ode@birchwood.test", [("Kit Ode", "ode@birchwood.test", None)]),
    ("Dafür bin ich nicht zuständig, kern@birchwood.test ist es.", [(None, "kern@birchwood.test", None)]),
    ("Yo solo doy de baja equipos; escriba a Greta, greta@birchwood.test", [("Greta", "greta@birchwood.test", None)]),
]  # fmt: skip

NOBODY: list[str] = [
    # The sender, also by a signature, an alias, their own number.
    "I'm the right person. Bo Lind",
    "Write me at my new address bo.lind@pinewood.test please.",
    "You can reach me at b.lind@pinewood.test or on +46 8 555 0101.",
    "Please use my private mail, lindbo@home.test.",
    "Call me on 020 7946 0777.",
    "Meine neue Adresse ist bo@kiefer.test.",
    "Mon numéro : 06 39 98 41 07.",
    "Mi correo nuevo es bolind@pino.test.",
    "Mi chiami pure al 333 5550147.",
    "Bel me op 06-55501234.",
    "Me ligue no 11 95550-0134.",
    "Sounds good.\n\nBest,\nBo",
    "Let's talk.\n\nCheers, Bo Lind\nbo@birchwood.test",
    # Us.
    "Hi Rachel, not for us, thanks.",
    "Dear Ms Moor,\nwe have no need.",
    "Hallo Frau Moor, kein Bedarf.",
    "Bonjour Rachel, pas intéressé.",
    "Thanks Rachel! Talk on Monday.",
    "You wrote from rachel@north.example, is that you?",
    # Whoever keeps the calendar or comes along.
    "Happy to talk. My assistant Sue sue@birchwood.test will find a time.",
    "Please schedule it with my assistant Carla, carla@birchwood.test.",
    "Gern. Meine Assistentin Frau Lamm (lamm@birchwood.test) vereinbart einen Termin.",
    "Oui, calez ça avec mon assistante Brigitte : brigitte@birchwood.test",
    "Sí, mi asistente Lola (lola@birchwood.test) le propondrá horario en mi agenda.",
    "Sì, la mia segretaria Ada (ada@birchwood.test) gestisce la mia agenda.",
    "Prima, mijn secretaresse Loes (loes@birchwood.test) beheert mijn agenda.",
    "Thursday works. I'd like Tom to join the call.",
    "Thursday works, and Dana will join with me.",
    "My assistant Dana will find you a slot.",
    "Yes to a demo, I'll bring Kit with me.",
    # An ordinary absence.
    "I'm out of the office until Monday. For urgent matters contact Kim Ode, kim@birchwood.test.",
    "Ich bin bis 3. August im Urlaub. In dringenden Fällen: Frau Kern, kern@birchwood.test",
    "Je suis en congés jusqu'au 12. Contactez Léa Blin, lea@birchwood.test.",
    "Estoy de vacaciones, escriba a Raquel Tena, rtena@birchwood.test.",
    "Sono in ferie fino al 20, scriva a Luca Ferri, luca@birchwood.test.",
    "Ik ben met vakantie, mail Sanne, sanne@birchwood.test.",
    "Estou de férias, fale com o Rui, rui@birchwood.test.",
    "Ich bin nicht im Haus. Frau Kern, kern@birchwood.test, hilft weiter.",
    "Estoy de baja médica, escriba a Raquel Tena, rtena@birchwood.test.",
    "I am away from Monday. Kim Ode, kim@birchwood.test, covers for me.",
    # Capitals that name nobody.
    "Can we do Tuesday or Friday in March?",
    "We use Salesforce and are happy with it.",
    "We've a deal with Cisco until June.",
    "Our plant in Leipzig decides in Q3.",
    "Ask me again in April.",
    "Wir arbeiten mit Datev und sind zufrieden.",
    "Nous passons par Manpower depuis 2019.",
    "Trabajamos con Sodexo hasta diciembre.",
    "Lavoriamo con Zucchetti da anni.",
    "Wij werken met Exact en dat bevalt.",
    "Trabalhamos com a Totvs.",
    "Schauen wir im Herbst noch einmal auf das Thema Verpackung.",
    "I never met Dana and not with Tom either.",
    "Hola, acá Nacho, boletería. Escriban a compras.",
    "Boa tarde, aqui é a Márcia. Fale com as compras.",
    "Moi c'est Bruno, voyez le service achats.",
    # Who sends the reader on, which is mostly the writer.
    "Ask our purchasing and tell them Vlad sent you.",
    "Hable con compras, dígale que va de parte de Ernesto.",
    "Fale com as compras e diga que foi o Juninho.",
    # No addresses to write to.
    "Please write no more, and not to ops@birchwood.test either.",
    "Favor de dar de baja el correo contacto@birchwood.test.",
    "Carla has left, carla@birchwood.test is closed.",
    "Please remove info@birchwood.test and sales@birchwood.test from your list.",
    "Bitte nehmen Sie kontakt@birchwood.test aus dem Verteiler.",
    "Merci de désinscrire contact@birchwood.test.",
    "I'll hear from him at some point and let you know.",
    "Reply to noreply@birchwood.test will not work.",
    "Your ticket 2026-004417 was opened.",
    # Who is gone, and who sent the reader on.
    "Carla Voss has left the company.",
    "Frau Berndt arbeitet nicht mehr bei uns.",
    "El señor Cano ya no está con nosotros.",
    "Dr Pillay never sees suppliers.",
    "Mario non è interessato.",
    "Marieke doesn't work here any more.",
    "Katrien heeft ons in december verlaten.",
    "We advise our clients on such tools, Halloran in front.",
    "Ask me, not the agency, and stop mailing.",
]


@pytest.mark.parametrize(("body", "expected"), NAMED, ids=[b[:40] for b, _ in NAMED])
def test_each_value_belongs_to_the_right_person(body: str, expected: list[Found]) -> None:
    assert found(body) == expected


@pytest.mark.parametrize("body", NOBODY, ids=[b[:40] for b in NOBODY])
def test_neither_sender_nor_we_nor_helpers_nor_capitals_are_somebody_to_contact(body: str) -> None:
    assert [p for p in pointed(reply(body)) if p.name or p.email or p.phone] == []


@pytest.mark.parametrize(
    ("body", "role"),
    [
        ("Not me. Please speak with our IT manager.", "IT manager"),
        ("Wrong person, try procurement.", "procurement"),
        ("Our CFO decides, write to him.", "CFO"),
        ("Bitte wenden Sie sich an die Einkaufsabteilung.", "Einkaufsabteilung"),
        ("Voyez avec le service achats.", "service achats"),
        ("Diríjase al departamento de compras.", "departamento de compras"),
        ("Si rivolga all'ufficio acquisti.", "ufficio acquisti"),
        ("Neem contact op met de afdeling inkoop.", "afdeling inkoop"),
        ("Fale com o departamento de compras.", "departamento de compras"),
    ],
)
def test_a_post_or_an_office_where_nobody_is_named(body: str, role: str) -> None:
    assert pointed(reply(body)) == [Person(role=role)]


@pytest.mark.parametrize(
    ("body", "role"),
    [
        ("Talk to Maud Perrin, our purchasing manager.", "purchasing manager"),
        ("Ask our head of IT Maud Perrin.", "head of IT"),
        ("Maud Perrin in procurement handles it.", "procurement"),
        ("Sprechen Sie mit Maud Perrin aus dem Einkauf.", "Einkauf"),
        ("Voyez avec Maud Perrin, responsable des achats.", "responsable des achats"),
        ("Hable con Maud Perrin, jefa de compras.", "jefa de compras"),
        ("Talk to Maud Perrin, Integrated Facilities Lead.", "Integrated Facilities Lead"),
        ("Talk to Maud Perrin (Global Improvement Manager) please.", "Global Improvement Manager"),
        ("Neem contact op met Maud Perrin van inkoop.", "inkoop"),
    ],
)
def test_the_role_beside_a_name(body: str, role: str) -> None:
    assert pointed(reply(body)) == [Person(name="Maud Perrin", role=role)]


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("Tess Rook has left us. Her work was taken over by Omar Vail.", "Omar Vail"),
        ("Tess Rook has left us. Omar Vail has stepped into her shoes.", "Omar Vail"),
        ("Tess Rook left in May. Her accounts have passed to Omar Vail.", "Omar Vail"),
        ("Tess Rook ist ausgeschieden. Ihre Aufgaben wurden von Omar Veit übernommen.", "Omar Veit"),
        ("Tess Rook hat uns verlassen. Die Nachfolge hat Omar Veit angetreten.", "Omar Veit"),
        ("Tess Rook a quitté la maison. Ses dossiers sont suivis par Omar Vial.", "Omar Vial"),
        ("Tess Rook a quitté la maison. Omar Vial lui a succédé.", "Omar Vial"),
        ("Tess Rook a quitté la maison. Ses missions sont confiées à Omar Vial.", "Omar Vial"),
        ("Tess Rook ya no trabaja aquí. Sus clientes los ha asumido Omar Vidal.", "Omar Vidal"),
        ("Tess Rook ya no trabaja aquí. Omar Vidal asumió sus tareas.", "Omar Vidal"),
        ("Tess Rook non lavora più qui. Le sue pratiche sono passate a Omar Viti.", "Omar Viti"),
        ("Tess Rook non lavora più qui. Le è subentrato Omar Viti.", "Omar Viti"),
        ("Tess Rook werkt hier niet meer. Haar taken zijn overgenomen door Omar Vos.", "Omar Vos"),
        ("Tess Rook werkt hier niet meer. Omar Vos volgt haar op.", "Omar Vos"),
        ("Tess Rook já não trabalha cá. Omar Vale assumiu a pasta dela.", "Omar Vale"),
        ("Tess Rook já não trabalha cá. As tarefas dela foram assumidas por Omar Vale.", "Omar Vale"),
    ],
)
def test_the_successor_of_somebody_who_left(body: str, name: str) -> None:
    assert [p.name for p in pointed(reply(body))] == [name]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Please ask our purchasing department. We use the system of Peter Miller.", "purchasing department"),
        ("You should contact the purchasing department. Your colleague John Smith did.", "purchasing department"),
        ("Fale com as compras. Já usamos a solução do Pedro Alves.", "compras"),
        ("Ask purchasing. My boss Marta Ruiz saw your mail and laughed.", "purchasing"),
        ("Please speak to purchasing. Please leave Dana Price alone.", "purchasing"),
        ("Ask purchasing. Dana Price is away.", "purchasing"),
        ("Please speak to IT. Best from Hamburg, Bobby Lind", "IT"),
    ],
)
def test_who_is_only_mentioned_takes_the_place_of_no_office(text: str, role: str) -> None:
    headers = Headers(from_address="acme@acme.example")
    assert people(text, headers, copied=False) == (Person(role=role),)


@pytest.mark.parametrize(
    "text",
    [
        "Mich ersetzt dana@acme.example",
        "Ya no llevo compras. Me sustituye dana@acme.example",
        "Mi sostituisce dana@acme.example",
        "Please write to my replacement dana@acme.example",
        "Voyez mon remplaçant dana@acme.example",
        "Mail mijn vervanger dana@acme.example",
        "Why not write to dana@acme.example instead? She runs IT.",
        "Warum schreiben Sie nicht an dana@acme.example?",
        "Je n'ai plus ce poste, voyez plus à dana@acme.example",
    ],
)
def test_the_address_of_who_replaces_the_writer(text: str) -> None:
    assert [p.email for p in people(text, Headers(), copied=False)] == ["dana@acme.example"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Leo Kern never misses a mail, write to him.", "Leo Kern"),
        ("Marta Ruiz does not bite, ask her.", "Marta Ruiz"),
        ("Dana Price isn't on the first floor, she is in Leeds; ask her.", "Dana Price"),
        ("Marta Ruiz no muerde, escríbale.", "Marta Ruiz"),
        ("Talk to Thuy Anna Nguyen, she buys.", "Thuy Anna Nguyen"),
        ("Bitte fragen Sie Birgül Maria Yılmaz.", "Birgül Maria Yılmaz"),
        ("Den Einkauf macht mein Patenkind Leonie Busch.", "Leonie Busch"),
        ("Vraag Sabine van Hygiëne.", "Sabine"),
        ("Ms Wojcik is not here any more, Piotr Zorn took over. Please write him.", "Piotr Zorn"),
        ("Chase Miller does IT.", "Chase Miller"),
        ("Page Adams handles it.", "Page Adams"),
        ("Page Adams, she handles it.", "Adams"),
        ("Fragen Sie Ilse von Hartung.", "Ilse von Hartung"),
        ("Fragen Sie Heidi von Jung.", "Heidi von Jung"),
        ("Fragen Sie Peter von Hornung.", "Peter von Hornung"),
        ("Fragen Sie Peter von der Planung.", "Peter"),
        ("Tell him it was Dana Price, call Dana Price.", "Dana Price"),
    ],
)
def test_the_name_in_full_of_who_is_recommended(text: str, name: str) -> None:
    assert [p.name for p in people(text, Headers(), copied=False)] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Dr Pillay never sees suppliers, do not write to her.",
        "N'écrivez plus à dana@acme.example",
        "Schreiben Sie bitte nicht an dana@acme.example",
        "I wonder why you still write to us, and please not to dana@acme.example",
        "Sie ersetzt dana@acme.example",
        "Ask purchasing and tell them Vlad Kern sent you. Vlad Kern",
    ],
)
def test_who_is_refused_or_replaced_is_nobody_to_contact(text: str) -> None:
    assert [p for p in people(text, Headers(), copied=False) if p.name or p.email] == []


BLOCK = "\n\nBest regards,\n\nBo Lind\nChief Operating Officer\nTel: +44 20 7946 0018\nbo@birchwood.test\n\n"


@pytest.mark.parametrize(
    ("body", "line", "expected"),
    [
        (
            "That is for our yard manager, you find him below.",
            "Yard manager: Tom Okafor, tokafor@birchwood.test, 020 7946 0123",
            Person(name="Tom Okafor", email="tokafor@birchwood.test", phone="020 7946 0123", role="Yard manager"),
        ),
        (
            "Speak to Tom Okafor, his address is under my name.",
            "Tom Okafor\nYard manager\ntokafor@birchwood.test",
            Person(name="Tom Okafor", email="tokafor@birchwood.test", role="Yard manager"),
        ),
        (
            "Dafür ist der Einkauf zuständig, die Adresse steht unten.",
            "Einkauf: bestellung@birchwood.test\nRegisterblatt 17, info@birchwood.test",
            Person(email="bestellung@birchwood.test", role="Einkauf"),
        ),
        (
            "Voyez avec le service achats, l'adresse est sous mon nom.",
            "Service achats : demandes@birchwood.test",
            Person(email="demandes@birchwood.test", role="Service achats"),
        ),
        (
            "Hable con el jefe de compras, tiene el correo abajo.",
            "Jefe de compras: Luis Cano, lcano@birchwood.test",
            Person(name="Luis Cano", email="lcano@birchwood.test", role="Jefe de compras"),
        ),
        (
            "Si rivolga all'ufficio acquisti, indirizzo in calce.",
            "Ufficio acquisti: ordini@birchwood.test",
            Person(email="ordini@birchwood.test", role="Ufficio acquisti"),
        ),
        (
            "Daar gaat de afdeling inkoop over, adres onderaan.",
            "Afdeling inkoop: aanvraag@birchwood.test",
            Person(email="aanvraag@birchwood.test", role="Afdeling inkoop"),
        ),
        (
            "Fale com o departamento de compras, o endereço está abaixo.",
            "Departamento de compras: pedidos@birchwood.test",
            Person(email="pedidos@birchwood.test", role="Departamento de compras"),
        ),
    ],
)
def test_somebody_whose_address_stands_only_below(body: str, line: str, expected: Person) -> None:
    found_below = pointed(reply(body, tail=f"{BLOCK}{line}\n"))
    assert found_below == [replace(expected, found_in="signature")]


@pytest.mark.parametrize(
    ("body", "line"),
    [
        ("Talk to our yard manager.", "Yard manager: tokafor@birchwood.test"),  # nothing says that it stands below
        ("Ask our buyer, you find her below.", "Birchwood Ltd, info@birchwood.test"),
        ("Ask our buyer, you find her below.", "Data protection: officer@birchwood.test"),
        ("You find the right address below.", "One: one@birchwood.test\nTwo: two@birchwood.test"),
        ("You find the right person below.", "bo.lind@birchwood.test"),
        ("You find the right person below.", "Bo Lind, lindbo@home.test"),
        ("You find the right person below.", "Rachel Moor <rachel@north.example>"),
    ],
)
def test_other_addresses_below_are_nobodys(body: str, line: str) -> None:
    assert not any(p.email for p in pointed(reply(body, tail=f"{BLOCK}{line}\n")))


CC = "Cc: Dana Reyes <dana@birchwood.test>, Rachel Moor <rachel@north.example>\n"


@pytest.mark.parametrize(
    ("body", "headers", "expected"),
    [
        ("I've copied Dana, who handles this.", CC, [("Dana Reyes", "dana@birchwood.test", None)]),
        ("Dana in cc.", CC, [("Dana Reyes", "dana@birchwood.test", None)]),
        ("Looping in our head of IT.", CC, [("Dana Reyes", "dana@birchwood.test", None)]),
        ("Ich habe Frau Reyes in Kopie gesetzt.", CC, [("Frau Reyes", "dana@birchwood.test", None)]),
        ("Je mets Dana en copie, c'est son sujet.", CC, [("Dana Reyes", "dana@birchwood.test", None)]),
        ("Dana, can you take this one?", CC, [("Dana Reyes", "dana@birchwood.test", None)]),
        ("Added her.", 'Cc: "Reyes, Dana" <dr@birchwood.test>\n', [("Dana Reyes", "dr@birchwood.test", None)]),
        ("Adding the right person.", "Cc: dr@birchwood.test\n", [(None, "dr@birchwood.test", None)]),
        ("Not for us.", CC, []),
        ("Adding Dana, she'd like to join the call.", CC, []),
    ],
)  # fmt: skip
def test_people_in_cc_who_are_spoken_of(body: str, headers: str, expected: list[Found]) -> None:
    people_found = pointed(reply(body, headers=headers))
    assert [(p.name, p.email, p.phone) for p in people_found] == expected
    assert all(p.found_in == "cc" for p in people_found)


CARD = (
    "BEGIN:VCARD\nVERSION:3.0\nN:Reyes;Dana;;;\nFN:Dana Reyes\nORG:Birchwood\nTITLE:Head of Purchasing\n"
    "EMAIL;TYPE=INTERNET:Dana.Reyes@birchwood.test\nTEL;TYPE=WORK:+44 20 7946 0991\nEND:VCARD\n"
)


def with_card(body: str, card: str) -> bytes:
    parts = (
        f"--b\nContent-Type: text/plain; charset=utf-8\n\n{body}\n--b\nContent-Type: text/vcard; charset=utf-8\n"
        f'Content-Disposition: attachment; filename="d.vcf"\n\n{card}--b--\n'
    )
    return reply(parts, tail="", content_type="multipart/mixed; boundary=b")


def test_an_attached_card_gives_the_person_that_the_words_name() -> None:
    expected = Person(
        name="Dana Reyes",
        email="dana.reyes@birchwood.test",
        phone="+44 20 7946 0991",
        role="Head of Purchasing",
        found_in="vcard",
    )
    for body in ("Not me, her card is attached.", "Talk to Dana, card attached."):
        assert pointed(with_card(body, CARD)) == [expected]


def test_the_senders_own_card_points_to_nobody() -> None:
    own = CARD.replace("Dana.Reyes", "bo").replace("Dana Reyes", "Bo Lind")
    assert pointed(with_card("My card is attached.", own)) == []


def test_every_value_stands_in_the_message() -> None:
    for body, _ in NAMED:
        for person in pointed(reply(body)):
            for value in (person.role, person.phone):
                assert value is None or value in " ".join(body.split())
            assert person.name is None or all(word in body for word in person.name.split())


def test_a_reading_carries_the_people_of_a_referral_only() -> None:
    reading = read(reply("Wrong person, please try ops@birchwood.test"))
    assert reading.label is Label.REFERRAL
    assert reading.referred_to == (Person(email="ops@birchwood.test"),)


def test_a_scheduler_and_a_guest_leave_a_yes_a_yes() -> None:
    for body in (
        "Happy to talk. My assistant Clara will find a time.",
        "Sounds good, I'd like a demo. Adding Dana to this thread.",
    ):
        reading = read(reply(body))
        assert (reading.label, reading.referred_to) == (Label.POSITIVE, ())


def test_passed_on_is_a_stall() -> None:
    assert read(reply("I passed it on to the team, they will come back if interested.")).label is Label.STALL


def test_an_adviser_is_a_way_in() -> None:
    reading = read(
        reply("We are a consultancy and recommend tools like yours to our clients. Is there a partner programme?")
    )
    assert reading.label is Label.REFERRAL
    assert Signal.INFLUENCER in reading.signals
