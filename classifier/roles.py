"""Offices and posts: the words by which a message names whom to ask without a name.

Owns the vocabulary and the reading of a role as it stands (`our head of IT`, `responsable des achats`).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from classifier.tokens import Token

# Posts and offices, folded. A role is a run of these and of what qualifies them.
ROLES = frozenset(
    # English
    "accountant accountants accounting accounts administration administrator admin advisor adviser agency agent ap"
    " architect associate board bookkeeper boss broker bursar buyer buyers buying captain cashier ceo cfo"
    " chair chairman"
    " chairwoman chief chro cio ciso clerk cmo colleague comms commercial committee communications"
    " compliance consultant"
    " contractor controller coo coordinator counsel counterpart cto custodian dean department dept desk"
    " desktop director"
    " directors dispatch dispatcher distributor division dpo ea engineer engineering estates estimating"
    " estimator executive"
    " exec facilities finance financier founder cofounder co-founder foreman franchisee franchisor gc gm"
    " governor group hq"
    " headteacher head headquarters helpdesk hr ict infosec insurance it itops janitor landlord lawyer"
    " lead leader legal"
    " librarian logistics maintenance management manager managers marketing md msp office officer"
    " operations ops owner owners"
    " partner partnerships payroll people planner planning president principal privacy procurement producer production"
    " professor purchasing qa quality receptionist reception recruiter recruiting recruitment registrar revops risk"
    " safety sales secretary security shareholder shop site sourcing specialist staff sponsor steward stores successor"
    " superintendent supervisor supplier support sysadmin talent team tech technician technology trainer"
    " training transport"
    " treasurer treasury trustee trustees vendor vp warehouse webmaster workplace parent brewery"
    # kin, who are asked in small firms
    " wife husband brother sister son daughter dad father mum mom mother cousin nephew niece aunt uncle"
    " nan granddaughter"
    " missus hubby"
    # German
    " schwagerin schwager generalsekretarin chefsekretarin abteilung abteilungsleiter abteilungsleiterin amt"
    " ansprechpartner ansprechpartnerin bauleitung beauftragte"
    " beauftragter berater bereich bereichsleiter betriebsleiter betriebsleiterin betriebsrat buchhalter buchhalterin"
    " buchhaltung buro chef chefin controlling dienststelle disponent disposition einkauf einkaufer einkauferin"
    " einkaufsabteilung einkaufsleiter einkaufsleiterin entwicklung fachabteilung facility fahrdienst filialleiter"
    " finanzabteilung finanzen fuhrpark fuhrparkleiter fuhrparkleitung geschaftsfuhrer geschaftsfuhrerin"
    " geschaftsfuhrung"
    " geschaftsleitung hausmeister hausverwaltung inhaber inhaberin instandhaltung it-abteilung it-leiter it-leiterin"
    " it-leitung kollege kollegen kollegin kolleginnen lager lagerleiter leiter leiterin leitung logistikleiter"
    " marketingabteilung marketingleiter marketingleiterin nachfolger nachfolgerin personal personalabteilung"
    " personalleiter personalleiterin personalleitung personalwesen produktionsleiter produktionsleitung prokurist"
    " rechtsabteilung referent referentin sachbearbeiter sachbearbeiterin sekretariat stelle"
    " stellvertreter steuerberater"
    " steuerberaterin technik techniker teamleiter teamleiterin tochter trager vergabestelle vermieter vertrieb"
    " vertriebsleiter vertriebsleiterin verwaltung vorgesetzte vorgesetzter vorstand werkleiter werksleiter werkstatt"
    " zentrale zentraleinkauf mutterkonzern konzernzentrale konzerneinkauf frau sohn bruder schwester mann"
    " muttergesellschaft"
    " genossenschaft schulleitung pflegedienstleitung praxismanagerin kuchenchef hauptverwaltung hauptsitz haustechnik"
    " gebaudemanagement qualitatsmanagement arbeitssicherheit datenschutzbeauftragte datenschutzbeauftragter"
    # French
    " acheteur acheteurs acheteuse achats achat adjoint adjointe administrateur agence assistant associe associee"
    " assistante bureau cabinet cellule chargee chefe collegue collegues commercial comptabilite compta comptable"
    " conducteur conseiller conseillere coordinateur coordinatrice courtier daf delegue departement"
    " directeur directrice"
    " direction drh dsi economat econome encadrement entretien equipe exploitant expert-comptable fiduciaire"
    " fournisseurs franchiseur gerance gerant gerante gestionnaire gouvernante groupe informatique"
    " ingenieur intendance"
    " intendant intendante interlocuteur interlocutrice juriste juridique logistique magasin magasinier mairie"
    " maison-mere patron patronne pole president presidente proprietaire rh referent referente responsable"
    " responsables"
    " secretariat secretaire service services siege successeur syndic technicien tresorier tresoriere"
    " gendarmerie femme mari"
    " frere soeur fils fille pere mere beau-frere belle-soeur neveu cousine"
    # Spanish and Portuguese
    " administracion administrador administradora administracao administrativo almacen almacenero aprovisionamento"
    " aprovisionamiento area armazem associado atendimento central casa-mae chefe chefia colega colegas"
    " comite comprador"
    " compradora compradores compras contabilidad contabilidade contador contadora contratacion"
    " coordinador coordinadora"
    " coordenador coordenadora corporativo departamento depto deposito director directora diretor diretora"
    " direccion direcao"
    " direçao dona dono duena dueno empresa encargado encargada encarregado encarregada equipa equipe"
    " equipo facturacion"
    " faturacao faturamento finanzas financeiro financiero financiera financeira formacion fornecedores"
    " gerencia gerente"
    " gestor gestora gestoria gestao informatica informatico informatica ingeniero engenheiro jefa jefe"
    " juridico licitacoes"
    " logistica loja manutencao mantenimiento marca matriz mercadeo medico oficina operaciones operacoes"
    " patrao personal"
    " presidencia presidenta presidente produccion producao proveedores proprietario recepcion rececao recepcao"
    " reclutamiento recursos rrhh sede secretaria seccion senhorio sindico setor seguridad seguranca"
    " sistemas socia socio subgerenta subgerente suministros suprimentos supervisor taller talento"
    " tesoreria tesouraria ti"
    " titular unidad unidade vicepresidencia marido mujer esposa esposo mulher hermano hermana hijo hija"
    " padre madre primo"
    " irmao irma filho filha pai mae cunado cunada cunhado cunhada sobrino sobrina genro contabilista"
    " comercial responsavel"
    " encargados propietario propietaria adquisiciones arquitecto despachante"
    # Italian
    " acquisti acquisto addetto addetta amministratore amministratrice amministrazione approvvigionamenti"
    " assicurazioni"
    " azienda buyer capo capocantiere capoufficio collega colleghi commerciale commercialista condominio consulente"
    " contabile direttore direttrice direzione dirigente distributore economo fornitori geometra impiegata ingegnere"
    " informatico legale logistica magazziniere magazzino manutenzione marito moglie officina operazioni"
    " patron personale"
    " presidentessa produzione proprietaria rappresentante ragioniera referente reparto responsabile"
    " risorse sede segreteria"
    " settore sicurezza sindaco socia tecnico tesoriere titolare ufficio fratello sorella figlio figlia"
    " padre suocero cognata"
    " cognato nipote capogruppo casa-madre"
    # Dutch
    " afdeling administratie adviseur baas bedrijfsleider beheer beheerder bestuur bestuursbureau"
    " boekhouder boekhouding"
    " boekhoudster broer coordinator directeur directrice directie dochter eigenaar eigenares facilitair"
    " filiaalmanager"
    " financien hoofd hoofdkantoor hoofdkantoren inkoop inkoper inkoopster inkoopafdeling kantoor"
    " leidinggevende leverancier"
    " leveranciers locatiemanager magazijn magazijnchef man manager medewerker moederbedrijf"
    " netwerkbeheerder onderhoud"
    " opvolger opvolgster penningmeester personeelszaken planner preventieadviseur projectleider"
    " schoonmaak secretariaat"
    " secretaris notaris rentmeester systeembeheer systeembeheerder teamleider teamleidster technische vader"
    " vestiging vestigingsmanager"
    " voorzitter vrouw wagenparkbeheerder werkplaats werkvoorbereider zaakvoerder zoon zus zuster verhuurder"
    " gemeente hr-afdeling it-afdeling verantwoordelijke dienst aankoop aankoper accountant".split()
)
# What may stand between the words of a role, or before it.
QUALIFIERS = frozenset(
    "of for the a senior junior deputy group regional national global local general assistant vice executive chief"
    " interim acting technical digital financial medical operational indirect human resources public area district"
    " corporate customer main central external network systems information data new social front back"
    " der des fur den die das dem im technische technischer technischen kaufmannische neue neuer neuen"
    " de des du la le les l' d' general generale technique commerciale industriel financier financiere humaines aux"
    " del las los el al para general tecnico tecnica humanos humano"
    " della dei delle dello degli di il lo umane generale tecnico tecnica comunale acquisti"
    " van het een algemeen technisch dos das da do e y et und en & / -".split()
)
# Qualifiers with which a role does not end.
_LINKS = frozenset(
    "of for the a der des fur den die das dem im de des du la le les l' d' aux del las los el al para della dei delle"
    " dello degli di il lo van het een dos das da do e y et und en & / - new neue neuer neuen".split()
)
_LEADING = _LINKS | frozenset({"main"})
_UPPER = frozenset("it hr ap ea gm gc md pa qa ti rh".split())
# What follows a head noun says of what: `head of infrastructure`, `responsable des caisses`.
_OF = frozenset("of for in fur der des de d' du dei della del delle di da do dos van voor aus im".split())


# The last part of German and Dutch compounds: `Institutsleiter`, `applicatiebeheerder`.
_ENDINGS = (
    "leiter", "leiterin", "leitung", "abteilung", "verwaltung", "beauftragte", "beauftragter", "sekretarin", "meister",
    "verantwortliche", "verantwortlicher", "manager", "leider", "leidster", "beheerder", "directeur", "medewerker",
    "afdeling", "adviseur", "coordinator",
)  # fmt: skip


def is_role(token: Token) -> bool:
    """Whether the word names a post or an office; `it` and the like only in capitals."""
    if token.kind != "w" or (token.key in _UPPER and not token.text.isupper()):
        return False
    return _names_a_post(token.key)


@lru_cache(maxsize=4_096)
def _names_a_post(key: str) -> bool:
    if key in ROLES or ("-" in key and key.rpartition("-")[2] in ROLES):
        return True
    if len(key) > 5 and key.endswith("s") and key[:-1] in ROLES:
        return True
    return len(key) > 9 and key.endswith(_ENDINGS)


def role_at(words: Sequence[Token], start: int, stop: int) -> tuple[int, int] | None:
    """The role whose words begin at `start`, as a span that ends before `stop`; None where there is none."""
    at, last, seen = start, start, False
    while at < stop and at - start < 9:
        token = words[at]
        if is_role(token):
            seen, last = True, at + 1
        elif token.key in QUALIFIERS and token.kind in "wp":
            pass
        elif seen and at > start and words[at - 1].key in _OF and token.kind == "w":
            last = at + 1
        elif not seen and token.kind == "w" and at - start < 3 and _leads_on(words, at, stop):
            pass
        else:
            break
        at += 1
    return _trimmed(words, start, last) if seen else None


def _leads_on(words: Sequence[Token], at: int, stop: int) -> bool:
    """Whether an unknown word qualifies the role word right after it: `network manager`, `Big Boss`."""
    token = words[at]
    if at + 1 >= stop or len(token.key) < 3 or token.key in QUALIFIERS or words[at + 1].key not in _HEADS:
        return False
    return token.key not in _NO_QUALIFIER


# English puts what qualifies a head before it.
_HEADS = frozenset(
    "manager director lead head officer coordinator engineer team office department desk planner buyer"
    " assistant supervisor"
    " specialist analyst planning president secretary clerk agent agency consultant administrator"
    " technician partner chief".split()
)
_NO_QUALIFIER = frozenset(
    "our your his her their my not and but who that this with from when then them they you him she ask try the for"
    " runs does owns leads heads manages handles are was were has have had will would can could should call email mail"
    " mein meine unser unsere ihre ist sind war hat mit von bei und oder nicht notre votre mon son ses est"
    " avec par pour"
    " dans nos sur qui que nuestro nuestra con por mio mia suo sua nostro nostra non per che onze mijn met"
    " bij naar voor"
    " niet und wij ons meu minha nosso nossa com por sao uma".split()
)


def _trimmed(words: Sequence[Token], start: int, last: int) -> tuple[int, int] | None:
    while start < last and words[start].key in _LEADING and not is_role(words[start]):
        start += 1
    while last > start and words[last - 1].key in _LINKS and not is_role(words[last - 1]):
        last -= 1
    return (start, last) if start < last else None
