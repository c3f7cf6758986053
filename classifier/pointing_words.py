"""Words that point to somebody, in seven languages; folded.

Owns the vocabulary of `pointing`: before a name, after it, what may stand between, and what speaks of others than
somebody to contact.
"""

from __future__ import annotations

# Before a name: who reads is sent to the person, or the person is copied in or is said to do it.
POINTERS = frozenset(
    # English
    "ask asking contact contacting try trying tried call calling ring ringing phone dial text approach"
    " approaching reach"
    " reaching consult bother bothering pester bug nudge want wanted need needs talk talking speak"
    " speaking chat chatting"
    " write writing email emailing e-mail mail mailing message messaging ping pinging send sent sending"
    " forward forwarded"
    " forwarding pass passed passing hand handed handing refer referring referred redirect redirected"
    " redirecting direct"
    " directed point pointing pointed copy copying copied cc cc'd ccd cced ccing cc'ing add adding added"
    " loop looping looped"
    " include including included introduce introducing meet touch connect connecting liaise check"
    " shout hit successor"
    " replacement replaced handled managed decided approved owned led belongs belong lies sits rests goes inherited"
    " attention atencion attenzione atencao aandacht handen manos mains mani maos hands handen further"
    " discuss bounced hold word address addressed addressing moved turn start chase hunt find look visit"
    " see invite invited"
    " put bcc'd switch under over follow via through thru attn attention"
    " beep page knock delegated assigned entrusted"
    " verlang verlangen verlangt nerv nerven beschafft bestimmt befindet erbt"
    " pide pida pidan buscalo busquelo preguntad giri gira riferisca comanda"
    " peca peco entrega entregue amole remeta spreekt"
    " see know main moet bereitet beantragt bespricht besprechen klaren klart entregues ficou conhecimento"
    # German
    " wenden wende wendet kontaktieren kontaktiere kontaktiert sprechen sprich sprecht ansprechen sprechts schreiben"
    " schreib schreibt schreibens schreibts anschreiben anrufen rufen ruf ruft fragen frag frags frogts fragt anfragen"
    " melden melde meld meldet richten richte adressieren adressiert schicken schick schickt senden"
    " weiterleiten leiten leite"
    " weitergeleitet weitergegeben weitergereicht kopie setze gesetzt nehme genommen hole einbinden"
    " versuchen versuchens"
    " versuch probieren ansprechpartner ansprechpartnerin ansprechperson kontakt kontaktperson zustandig"
    " verantwortlich"
    " nachfolger nachfolgerin nachfolge macht machen entscheidet kummert betreut leitet ubernimmt"
    " ubernommen regelt liegt"
    " verantwortet fuhrt gehort verweise suchst suchen sucht brauchst brauchen musst mussen geht kauft bestellt wende"
    " gebe gibt abstimmen stimmen"
    # French
    " voir voyez vois contacter contactez contacte ecrire ecrivez ecris appeler appelez appelle adresser"
    " adressez adresse"
    " joindre joignez parler parlez parliez parle demander demandez demande solliciter sollicitez"
    " interroger interlocuteur"
    " interlocutrice rapprocher tournez tourner renvoie renvoyer renvoyez dirige diriger orienter oriente"
    " refere transmets"
    " transmis transmettre transmettez suivre envoyer envoyez copie boucle ajoute rajoute essayer essayez"
    " essaie passer"
    " passez relation remplacee remplace remplacant remplacante repris reprend gere geres gerees traite"
    " successeur decide"
    " pilote faut charge chargee confie confies confiee confiees releve aupres joindre relance relancez invite mets"
    " suivi suivis suivie suivies assure assures assuree assurees reviennent revient succede"
    # Spanish
    " hable hables habla hablar hablad hablalo hablelo hablen contacte contacta contactar contacten escriba escribe"
    " escribir escribid escribale escribele escriban escribile llame llama llamar llamad llamale llamelo"
    " llamen pregunte"
    " pregunta preguntar preguntale preguntele preguntad dirijase dirigirse dirigir dirijanse dirigete"
    " dirija busque busca"
    " buscar lleva llevan lleve encarga encargan ocupa ocupan gestiona maneja decide ve ven copia copio copie agrego"
    " agregue anado paso sumo reenvio reenvie reenviado mandale mande mandar manda mandalo mandaselo"
    " enviar envie enviale"
    " envialo trate tratar tratelo tratalo prueba pruebe probar consulte consultar consultalo acuda"
    " reemplaza reemplazo"
    " sustituye sustituyo lugar traslado remitir remita derivo derive hablelo coordine coordina quedo pase"
    # Italian
    " senta sentite senti sentire parli parlate parla parlane parlare scriva scrivete scrivi scrivere scrivile chieda"
    " chiedete chiedi chiedere chiami chiamate chiama chiamare contatti contattate contatta contattare"
    " rivolga rivolgersi"
    " rivolgetevi rivolgiti provi provate prova provare occupa occupano segue seguono gestisce gestiscono"
    " decide tratta"
    " tratti metto aggiungo inoltro inoltrato girato giro passato passo referente sostituisce sostituito subentrato"
    " subentra mandi mandate manda mandare invii inviate indirizzi indirizzare cercare cerchi cerca interpelli copia"
    " conoscenza accordo posto guardi fatevi handle confrontarsi passata passati passate succeduto succeduta"
    " assunta assunti assunte assunto ripreso ripresa riprese"
    # Dutch
    " vraag vraagt vragen bel belt bellen mail mailt mailen schrijf schrijft schrijven spreek spreekt"
    " spreken contacteer"
    " contacteren contact benader benadert benaderen wend wendt wenden richten richt terecht probeer probeert proberen"
    " stuur stuurt sturen doorgestuurd doorsturen stuurde neem neemt opnemen zijn wezen gaat gaan regelt"
    " doet doen beslist"
    " bepaalt opvolger opvolgster vervangt overgenomen hebben zet gezet cc kopie toegevoegd voeg verwijs"
    " aankloppen klop"
    " contactpersoon verantwoordelijk beheert koopt bestelt overleg zoekt ligt hoort"
    # Portuguese
    " fale falem fala falar contacte contacta contactar contate contatar contato contacto escreva escreve"
    " escrever ligue"
    " liga ligar pergunte pergunta perguntar tente tenta tentar procure procura procurar mande manda"
    " mandar envie envia"
    " enviar encaminhe encaminha encaminhar encaminhei reencaminhei direcione dirija dirigir trate trata"
    " tratar cuida cuide"
    " gere decide resolve mexe toca responde ponho coloco incluo copiei copiando copio adiciono passei passo veja ver"
    " aguarde substitui substituiu substituto lugar botando".split()
) - frozenset("over under look ver ve".split())
# `is`, which points only where it does not present the writer.
COPULAS = frozenset(
    "is 's are was be called named est etait sera serait nomme appelle s'appelle ist sind ware heisst"
    " heist es seria sera"
    " llama era e e' sarebbe chiama is heet zou seria chama fica".split()
)
# Copulas that present the writer, and what else gives a name of the sender or of our side.
SELF = frozenset(
    "i'm im am i soy sono suis bin ben sou namens ich je yo io ik eu"
    " myself signed hi hello hey dear hallo liebe lieber sehr geehrte geehrter geehrten bonjour salut cher chere hola"
    " estimado estimada ciao gentile egregio caro cara beste geachte hoi ola oi prezado prezada moin"
    " servus thanks thank"
    " merci danke gracias grazie bedankt obrigado obrigada regards cheers best cordialement saludos saluti"
    " groet groeten"
    " gruss grusse gruessen grussen atenciosamente cumprimentos abraco atentamente atte sincerely yours"
    " morning goedemorgen"
    " buongiorno buonasera apreciado buenas guten gruezi thx mfg lg vg cdlt mvg goededag".split()
)
GREETINGS = (
    SELF
    | frozenset(
        "good boa bom buenos bonne bon goede day days tarde tardes noche noches noite dia dias abend soir dag"
        " ha exma exmo senhor senhora prezada"
        " hallo hej hei saludo abrazo groetjes beijo beijos bises".split()
    )
) - frozenset("i'm im am i soy sono suis bin ben sou namens ich je yo io ik eu mi myself signed".split())
# Between a pointing word and the name.
TRANSPARENT = frozenset(
    "to with from in on at for of into onto by via up out back off it this that them him her you me us"
    " one the a an our my your"
    " his their and or & + @ / directly direct instead please maybe perhaps rather better best now then"
    " also just first"
    " straight someone who which whom called named here touch hold off email message mail note enquiry request"
    " again probably always either both today too in-house over about else only new current actual good old dear"
    " so down colleague colleagues friend actually would should will is can"
    " an am die den der dem das mit bei zu zum zur fur von vom im in auf aus uber unsere unser unseren unserem unserer"
    " mein meine meinen meinem meiner bitte direkt lieber besser am besten dafur da hier jetzt inzwischen"
    " nun sich gern"
    " gerne einfach ihre mail nachricht anfrage dann mal noch ja gleich eher sie dazu darum das uns ihnen"
    " ihr es kollegin"
    " nummer herr herrn"
    " a au aux avec le la les l' un une de d' du des mon ma mes notre nos votre son sa chez plutot"
    " directement en cela ca"
    " c' ce bien donc maintenant desormais y vous te t' lui leur qu' que qui elle il mieux message demande mail"
    " al con el ella ello los las un una mi nuestro nuestra nuestros su por para directamente mejor ahora"
    " ya en lo le se"
    " les te nos usted compañero companero companera de del actualmente aqui favor"
    " all' dall' dell' nell' sull' un' alla allo ai agli alle da dal dalla dello della dei il lo gli i mio mia"
    " nostro nostra suo con per direttamente"
    " meglio ora adesso gia si ne ci vi in di nel nella che è lei lui persona"
    " aan bij met naar op voor tot van mijn onze ons het de een beter best rechtstreeks direct nu dan u je jou"
    " jullie graag"
    " even maar er hier daarvoor daarover over contact die dat uw"
    " ao aos com o os as um uma meu minha nosso nossa do da dos das pelo pela diretamente directamente"
    " melhor agora no na"
    " para por disso isso ja seu".split()
)
# After a name: verbs of who does it, or is copied in.
HANDLES = frozenset(
    "handles handle runs run owns own leads lead manages oversees covers heads decides decide buys orders"
    " takes took taken"
    " deals sorts approves signs controls chooses picks books reviews copied cc'd cc does looks specs purchases"
    " negotiates inherited replaced replaces succeeded succeeds organises organizes arranges coordinates supervises"
    " dealing handling running managing enjoys loves pays knows keeps holds minds mind sits sees"
    " assumed angetreten nachgefolgt antritt"
    " know replace suitable leidt prend portano befinden befindet bestimmt beantragt bespricht bereitet besorgt"
    " erledigt verwaltet hebben looking overgenomen vragen fragen anrufen bellen kontaktieren mailen retoma tient"
    " macht kummert betreut entscheidet leitet ubernimmt ubernommen regelt verantwortet fuhrt"
    " bestellt kauft organisiert hilft helfen weiterhelfen kopie sucht"
    " gere occupe s'occupe traite decide pilote suit reprend repris supervise dirige achete commande choisit"
    " saura remplace recoit boucle copie cherche succede assure assume"
    " lleva encarga ocupa gestiona maneja decide ve compra contrata coordina atiende dirige quedo"
    " copiado copiada reemplaza copia asumio asumido asume sucede sucedio relevo"
    " gestisce segue tratta cura coordina sceglie ordina subentra subentrato subentrata succede"
    " gaat regelt doet beslist beheert koopt bepaalt verzorgt neemt bestelt volgt cc"
    " trata cuida compra resolve mexe toca responde escolhe cuidando percebe assumiu assume sucedeu"
    " opvolgt chairs chair specifies negotiates weiss weet sait saurait sabe sabera sabra sapra capisce entende entiende"
    " bestimmt befindet beschafft coordina comanda disfruta treffen trifft beoordeelt kiest koopt bestelt".split()
)
# After a name and `is` or `'s`: what the person, or what is the person's.
BEINGS = frozenset(
    "nu jetzt maintenant ahora adesso agora responsible charge person contact boss owner bet buyer man"
    " woman lady guy one call decision decisions budget authority"
    " pigeon gaffer baby world department area remit patch territory desk job domain bailiwick choice"
    " decider side thing"
    " department's who now in-charge better best right"
    " zustandig verantwortlich richtige richtiger ansprechpartner ansprechpartnerin ansprechperson"
    " nachfolger nachfolgerin"
    " charge interlocuteur interlocutrice responsable rayon domaine"
    " indicado indicada encargado encargada responsable referente responsabile competente"
    " verantwoordelijk contactpersoon juiste responsavel pessoa".split()
)
# `has the budget`.
HAVE = frozenset("has have hat tiene ha heeft tem".split())
MY = frozenset("my mein mon mi mio mijn meu".split())
WITH = frozenset("with mit avec con com met an à".split())
# Before `is` and a name: what asks who it is.
WHO_IT_IS = frozenset(
    "it that this he she who one person contact man woman guy here now c' ce personne das es wer hier"
    " jetzt dat hij zij wie nu eso esto"
    " quien persona ahora isso isto quem pessoa agora chi ora adesso lui lei il elle maintenant qui name"
    " nombre nom nome naam"
    " se".split()
)
# Before a place or a time.
PLACES = frozenset(
    "in at on of for from by since until vom im ab seit en dans chez depuis desde dal dalla em no na het vanaf"
    " sinds bij through via par por per door tramite uber de di del von van the under".split()
)
# Verbs of asking, which ask nothing of the reader where the writer is their subject.
ASKS = frozenset(
    "talk speak ask check chat consult see want wanted need needs tried try write bring call email contact meet"
    " discuss"
    " sprechen fragen frage abstimmen stimmen brauchen suchen suche reden melden zeigen"
    " voir parler parliez demander hablar preguntar consultar parlare chiedere sentire overleggen overleg"
    " vragen bespreken spreken"
    " falar perguntar consultar ver".split()
)
WRITERS = frozenset(
    "i we i'd i'll we'll we'd i've let me us ich wir muss mussen je j' nous dois vais voy vamos tengo"
    " debo tendria dejame dejeme"
    " devo vado dobbiamo lasciami ik wij moet vou vamos preciso tenho deixa will".split()
)
PASSED = frozenset(
    "passed forwarded sent bounced handed weitergeleitet weitergegeben weitergereicht transmis reenviado"
    " inoltrato girato passato"
    " doorgestuurd stuurde encaminhei reencaminhei passei suivre read discuss".split()
)
THANKS = frozenset("thank thanks gracias merci danke dank vielen grazie obrigado obrigada bedankt".split())
# The one who is named is gone, or only sent the reader on.
DEPARTED = frozenset(
    "left leaves leaving quit retired retires resigned departed longer died passed partie parti quitte retraite"
    " verlassen ausgeschieden rente pension ruhestand weg gegangen mehr jubilo jubilada jubilado fue dejo"
    " pensiono labora"
    " trabaja trabalha saiu aposentou deixou andato andata lasciato pensione lavora weggegaan werkt vertrokken gestopt"
    " pensioen anymore sent sends told recommended suggested gone asks asked bittet bat pide pidio chiede pede"
    " pediu curra exerce"
    " verlaten overleden gekundigt kundigte verabschiedet renuncio despidio fallecio salutato salutata deceduto decede"
    " decedee faleceu demitido demitida ontvallen gepensioneerd moved".split()
)
ASSISTANT = frozenset(
    "assistant ea pa secretary scheduler assistante secretaire secretariat assistentin assistent"
    " sekretarin sekretariat secretaria"
    " segretaria assistente asistente secretaresse managementassistente".split()
)
# Those whom an adviser speaks of: they buy, nobody is named to be asked instead.
ADVISED = frozenset(
    "clients client's customers members portfolio recommend recommends kunden mandanten kommunen clientes clienti klanten"
    " adviseren adviseer beraten recomiendo asesoro conseille conseillons consultante consigliamo".split()
)
