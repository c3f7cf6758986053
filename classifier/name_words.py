"""Words by which a name is told from other capitals, in seven languages; folded.

Owns titles, particles, and the words with a capital that name nobody.
"""

from __future__ import annotations

TITLES = frozenset(
    "sor suor pastor imam rabbi chaplain coach capitan kapitein hauptmann wethouder pater prof.ssa enga mdm padre"
    " dr.a eng.a prof.a sr.a arq.a lcda lcdo mtra hna hno cllr councillor pani dl heer dokter"
    " engr pn col capt captain major sgt shri smt adv encik puan datuk dato tuan reverend rev mag mister misses"
    " mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. professor sir madam"
    " sister father uncle aunt auntie big old"
    " herr herrn frau hr fr dipl.-ing doktor"
    " m. m mme mlle monsieur madame mademoiselle maitre me docteur"
    " dra dra. sr sr. sra sra. srta senor senora senorita don dona lic lic. ing ing. arq doctor doctora"
    " mtro mtra d. c.p. c.p"
    " licenciado licenciada ingeniero ingeniera contador contadora"
    " sig sig. sig.ra sig.na signor signora signorina dott dott. dott.ssa dottor dottore dottoressa"
    " ragionier ragioniere rag"
    " geom geometra avv avv. avvocato architetto arch ingegner ingegnere"
    " dhr dhr. mevr mevr. mw mw. mevrouw meneer mijnheer drs"
    " senhor senhora eng engo doutor doutora seu irma mestre engenheiro engenheira professora".split()
)
LOWER_TITLES = TITLES - frozenset(
    "padre coach pater m m. me fr hr d. big old father sister uncle aunt seu irma arch rag sir madam frau".split()
)

PARTICLES = frozenset(
    "de da do dos das di del della dello dal la le lo los las du des van von zu zur der den ten ter te op 't in"
    " al el bin ibn ben af av d' dell' dall' e y d".split()
) - frozenset({"in", "op", "e", "y", "zu", "al", "te", "d"})

# With what a surname may begin after a title: in lower case, and with a capital.
OF_SURNAMES = frozenset("de van von der den ten ter zu".split())
CAPITAL_TOO = OF_SURNAMES | frozenset("te vande le la lo el al di da del della du des dos".split())

# Titles after which a name in lower case is still one.
COURTESIES = frozenset(
    "heer frau herr herrn dr dr. mr mr. mrs mrs. ms mme mlle sig sra sr sra. sr. senor senora dhr mevr mevrouw"
    " meneer doctor dottor"
    " dottoressa dona prof".split()
)

# First names that are places too.
PLACE_NAMES = frozenset(
    "milan florence paris sydney austin jordan chelsea lourdes santiago rosario valencia victoria"
    " adelaide madison charlotte"
    " jackson pilar verona france chad georgia israel brooklyn mercedes diego angeles lima porto marina"
    " concordia".split()
)

# Function words of German: where they are many, a capital says nothing.
GERMAN = frozenset(
    "ich sie wir der die das den dem ist sind nicht und oder bitte mit fur an am im bei von zu zum zur auf wenden"
    " kein keine uns mir mich unser unsere unseren mein meine herr herrn frau kollege kollegin dafur hat habe macht"
    " einen eine ein auch noch schon aber nur wird ihr ihre ihnen".split()
) - frozenset({"die", "an", "am", "hat", "mir", "von", "den", "der", "im", "zu"})
GERMAN_ENDINGS = tuple(
    "ung heit keit schaft tion abteilung leitung wesen management technik amt stelle gmbh zentrale mail thema themen"
    " betrieb werk bereich seite nummer adresse einkauf".split()
)

_DAYS = (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri january"
    " february march"
    " april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
    " montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar marz mai juni juli oktober"
    " dezember lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet"
    " aout septembre"
    " octobre novembre decembre lunes martes miercoles jueves viernes sabado domingo enero febrero marzo"
    " abril mayo junio"
    " julio agosto septiembre octubre noviembre diciembre lunedi martedi mercoledi giovedi venerdi sabato"
    " domenica gennaio"
    " febbraio aprile maggio giugno luglio settembre ottobre dicembre maandag dinsdag woensdag donderdag vrijdag"
    " zaterdag zondag januari februari maart mei juni juli augustus segunda terca quarta quinta sexta"
    " janeiro fevereiro"
    " marco abril maio junho julho setembro outubro novembro dezembro christmas easter natale weihnachten"
    " ostern noel navidad"
    " pascua natal kerst pasen q1 q2 q3 q4 h1 h2 spring summer autumn winter jahr"
)
MONTHS = frozenset(_DAYS.split())
_FUNCTION = (
    "i i'm we you he she they it its the this that these those my our your his her their there here hi hello hey dear"
    " thanks thank thx please pls if yes yep yeah no nope not but and or so as at in on for to from by"
    " with best regards"
    " kind sorry sure ok okay wrong just maybe also try ask contact email e-mail mail call ring reach talk speak loop"
    " looping adding added copying copied cc cc'd someone anyone everyone nobody somebody anybody all any"
    " some most both"
    " either neither each every who whom what which when where why how could would should can will may"
    " might must do does"
    " did done is are was were am be been being has have had get got go going come let let's me him them us now then"
    " today tomorrow yesterday tonight morning afternoon evening next last this since until after before once again"
    " still already never always often usually sometimes perhaps probably actually honestly frankly afraid"
    " instead unless"
    " because although though while whilst however anyway about above over under into onto off out up down"
    " back send sent"
    " forward forwarding forwarded passing passed pass hand handing write wrote drop ping message better"
    " good great nice"
    " happy glad hope hoping appreciate understood noted cheers bye sincerely yours warm many much very"
    " really too more"
    " less few new old another other same such only even else one two three four five six first second third want need"
    " think know mean see look looks looking check tell told say said says give gave gives take takes took"
    " make makes made"
    " keep kept start started stop remove unsubscribe delete feel feels find found try tried trying start begin"
    " anything everything nothing something nope haha lol btw fyi ps p.s re fw fwd aw subject date"
    " attn hmm oh ah well right retired left moved unfortunately currently typically normally direct directly"
    " sie ich wir du ihr er es man der die das den dem des ein eine einen einem einer eines bitte danke"
    " vielen guten gute"
    " hallo liebe lieber liebes sehr geehrte geehrter geehrten mein meine meinen meinem meiner unser unsere unseren"
    " unserem unserer dafur dazu darum das dies diese dieser dieses hier dort da nein ja nicht kein keine leider gern"
    " gerne wenden schreiben fragen sprechen rufen versuchen kontaktieren am im an auf aus bei mit nach von vor zu zum"
    " zur fur uber unter seit bis ab und oder aber doch sondern denn weil wenn als wie was wer wo wann"
    " warum welche mich"
    " mir dich dir sich uns euch ihnen ihm ihn ihre ihren ihrem ihrer sein seine ist sind war waren wird"
    " werden wurde habe"
    " haben hat hatte kann konnen konnte muss mussen soll sollte will wollen darf durfen beste besten freundliche"
    " freundlichen viele gruss grusse grussen mfg lg vg moin servus gruezi tag tagen morgen heute gestern abend woche"
    " monat zustandig zustandigkeit anfrage nachricht thema themen frage fragen mail email adresse telefon nummer tel"
    " durchwahl handy mobil kopie cc betreff anliegen angebot unterlagen termin rucksprache falscher falsche falsch"
    " soweit inzwischen mittlerweile kurz kurze gruss alles viel mehr auch nur noch schon jetzt nun dann also so"
    " bonjour bonsoir salut merci je j' nous vous tu il elle ils elles on ce c' ca cela cet cette ces le"
    " la les l' un une"
    " des du de d' au aux et ou mais donc car ni ne n' pas non oui si s' se en y a voir voyez vois contactez contacter"
    " ecrivez adressez appelez demandez parlez essayez essayer merci mon ma mes notre nos votre vos son sa"
    " ses leur leurs"
    " moi toi lui eux qui que qu' quoi dont quand comment pourquoi ou avec sans pour par dans sur sous"
    " chez vers depuis"
    " avant apres entre plutot aussi bien tres trop plus moins encore deja jamais toujours peut veuillez cordialement"
    " celui celle ceux celles desole desolee bonne bon belle cher chere bien aucun aucune tout tous toute toutes rien objet copie"
    " ci cf svp stp"
    " hola buenas buenos buen dias tardes noches gracias saludos atentamente cordialmente estimado estimada estimados"
    " apreciado yo tu usted ustedes nosotros vosotros ellos ellas el ella lo los las un una unos unas de"
    " del al y o u pero"
    " porque aunque si no ni que quien quienes cual cuando donde como con sin por para en sobre desde"
    " hasta entre hacia"
    " segun tras eso esto esta este ese esa esos esas estos estas aquel mi mis su sus nuestro nuestra"
    " nuestros nuestras"
    " me te se le les nos os hable habla hablar escriba escriban escribe escribir llame llama llamar"
    " contacte contactar"
    " consulte pregunte pregunta dirijase busque mejor ahora ya tambien muy mas menos aqui alli alla ahi quiza quizas"
    " puede pueden pongo copio agrego paso disculpe perdon lamento favor todo toda todos todas nada nadie"
    " algo alguien atte"
    " ciao buongiorno buonasera salve grazie saluti distinti cordiali gentile gentili egregio egregia caro"
    " cara io tu lui"
    " lei noi voi loro il lo la i gli le un uno una di del dello della dei degli delle al allo alla ai"
    " agli alle da dal"
    " dalla in nel nella su sul sulla con per tra fra e ed o ma pero quindi se non che chi cui come dove quando perche"
    " questo questa questi queste quello quella quelli mio mia miei mie suo sua suoi sue nostro nostra vostro vostra"
    " mi ti ci vi si ne senta sentite scriva scrivete scrivi contatti contattare contattate parli parlate parla chieda"
    " chiedete chiami chiamate si rivolga rivolgetevi provi provate meglio ora adesso gia anche molto piu"
    " meno qui qua li"
    " la metto aggiungo passo mi spiace purtroppo prego nessuno niente nulla tutto tutti ogni oggetto"
    " hoi dag goedemorgen goedemiddag goedendag beste geachte bedankt dank groet groeten vriendelijke met"
    " ik jij je u wij"
    " we hij zij ze het de een en of maar want dus als dat dit deze die wie wat waar wanneer hoe waarom"
    " mijn jouw uw ons"
    " onze hun haar hem mij jou jullie niet geen wel ook nog al nu dan toen hier daar er voor door bij aan"
    " op in uit van"
    " naar over onder tegen zonder tot sinds na te om graag liever beter misschien helaas sorry zie neem"
    " bel mail vraag"
    " probeer stuur schrijf probeert benader spreek contact alle alles niets niemand iemand veel meer zijn"
    " is was waren"
    " bent ben heb hebt heeft hebben had kan kunt kunnen zou zal moet moeten wil wilt mag inmiddels volgens"
    " ola oi bom boa dia tarde noite obrigado obrigada cumprimentos atenciosamente abraco abracos prezado prezada caro"
    " cara eu tu voce voces nos eles elas ele ela o a os as um uma uns umas do da dos das no na nos nas ao"
    " aos pelo pela"
    " com sem por para em sobre desde ate entre e ou mas porem porque se nao nem que quem qual quando onde"
    " como isso isto"
    " este esta esse essa aquilo meu minha meus minhas seu sua seus suas nosso nossa te lhe lhes fale"
    " falar fala contacte"
    " contate contactar escreva ligue liga tente tenta procure procura pergunte manda mande encaminhe direcione trate"
    " melhor agora ja tambem muito mais menos aqui ali la sim talvez pode podem favor tudo todos todas"
    " nada ninguem algo"
    " alguem so depois antes ainda desculpe lamento infelizmente somente quero queira assunto att"
)
_THINGS = (
    "team teams zoom meet google linkedin whatsapp slack skype outlook excel word sharepoint microsoft"
    " gmail iphone ipad"
    " samsung galaxy android hubspot salesforce sap netsuite oracle adp workday xero sage quickbooks datev"
    " shopify aws azure"
    " jira zendesk stripe paypal amazon facebook instagram youtube tiktok chatgpt openai dropbox notion"
    " asana trello mailchimp"
    " intercom pipedrive zoho dynamics kubernetes windows linux gdpr dsgvo rgpd lgpd avg nis2 iso soc"
    " hipaa pci api erp crm"
    " wms tms mrp pos saas b2b roi kpi rfp rfq rfi tender po nda sla pdf faq vat url sso mfa usb hvac voip"
    " cad plc ai ki ia"
    " ayuntamiento universidad comune mairie gemeinde stadt municipio camara prefeitura kanzlei cabinet"
    " studio vicar systemhaus hotel villa ltd inc llc plc gmbh ag kg se sas sarl sa srl spa bv nv lda ltda"
    " corp company group gruppe holding foundation trust"
    " limited university college school hospital clinic hotel church council city county state street road"
    " avenue house"
    " europe europa uk usa us eu emea apac dach nordics america africa asia london paris berlin munich munchen hamburg"
    " koln cologne frankfurt stuttgart dusseldorf wien vienna zurich zürich bern basel geneve geneva lausanne lyon"
    " marseille toulouse bordeaux nantes lille strasbourg bruxelles brussel brussels antwerpen gent"
    " amsterdam rotterdam"
    " utrecht eindhoven haarlem groningen madrid barcelona valencia sevilla bilbao zaragoza malaga mexico bogota lima"
    " santiago quito caracas montevideo roma rome milano milan torino turin napoli naples bologna firenze"
    " genova venezia"
    " lisboa lisbon porto coimbra braga brasil brazil rio janeiro paulo goiania curitiba recife york"
    " chicago boston austin"
    " dallas houston denver seattle francisco angeles diego atlanta miami nashville toronto montreal vancouver dublin"
    " belfast cork galway glasgow edinburgh manchester birmingham leeds liverpool bristol sheffield cardiff sydney"
    " melbourne brisbane perth auckland singapore dubai delhi mumbai bangalore france germany deutschland spain espana"
    " italy italia portugal netherlands nederland belgium belgie belgique switzerland schweiz suisse"
    " austria osterreich"
    " ireland scotland wales england canada australia india china japan english french german spanish italian dutch"
    " portuguese deutsch francais espanol italiano nederlands portugues european american british god gott"
    " dieu dios dio"
    " deus st saint sankt cto ceo cfo coo cio ciso cmo vp hr it pr md gm dpo daf drh dsi rh ti rrhh"
)
# Words of offices and firms: a name does not end with one.
ORGANISED = frozenset(
    "services service affairs group freight ledger analytics ortho label humanos humano instituto"
    " facultad contratos authority"
    " office officer manager estates sourcing systems solutions consulting partners hospital clinic board"
    " department school"
    " college university council bank insurance logistics hotel club book bowl day days year federal ley"
    " law comune regione"
    " ville city federation union association society academy trust materiales administrativa protection"
    " data dati dados"
    " services facilities purchasing procurement compliance marketing finance resources relations"
    " operations experience".split()
)
_OTHERS = (
    "budget policy phone extension mondays tuesdays wednesdays thursdays fridays saturdays sundays day days year money waste week mamma papa"
    " mama mum mom"
    " dad regione ville ley loi law tischlerei firma familie sales"
)
_NAMES_AFTER_ALL = frozenset(
    "rio paulo santiago diego francisco florence valencia angeles austin milan roma ben ed jan pat al ali vos"
    " lima sage jo"
    " ann bo jordan sydney marco porto mei".split()
)
NO_NAME = frozenset(f"{_DAYS} {_FUNCTION} {_THINGS} {_OTHERS}".split()) - _NAMES_AFTER_ALL
