"""Who asks to be left alone, and who only uses the same words."""

from __future__ import annotations

import re
import time

import pytest

from classifier.folding import fold, sentences
from classifier.optout import asks_to_stop, is_hostile, without_other_senses
from classifier.optout_needs import beginnings, leads, needs, words_in
from classifier.optout_needs import read as read_pattern
from classifier.optout_patterns import expand, phrases
from classifier.optout_tables import LANGUAGES, parsed, table_of
from classifier.optout_typing import as_meant

# By the act of speech: take us off, do not write, I withdraw, or else, how often, one word, an idiom.
ASKS = {
    "en": """
        We hereby inform everyone at your company that we no longer want your mails, so remove us from your list.
        Not interested, stp
        Unsubscribe
        stop
        STOP!!
        opt out
        Please take our company off this mailing list.
        take us off
        Kindly delete all my personal data.
        Delete our number.
        please take the office off this
        cross our name off
        Would you drop me from it? Drop my name.
        Strike us off, please.
        off ya list mate
        Please remove our clinic from your contacts.
        Remove: orders@quarry.example, hello@quarry.example
        Mrs Hale asks that her name be taken off.
        Erase whatever you hold on us.
        Tell me where you found it and then delete it.
        I require that you destroy my personal information.
        Never write to me again.
        Do not e-mail us any more.
        Nope, dont email again
        lose my email
        I don't want to hear from you.
        I'd rather you didn't mail me.
        We would like not to be contacted.
        I'd be grateful if you didn't write again.
        This address must not be used for advertising.
        No further messages, please.
        no more of these
        No marketing to this address, please.
        There is no need to follow up again, ever.
        You can stop sending these.
        Please cease.
        No and stop
        quit it
        I do not consent.
        I object to the use of my data.
        I hereby withdraw any consent.
        I'll report this as spam.
        One more and I tell the regulator.
        send another one and you're reported to the ICO
        Your domain is now on our deny list.
        why do you keep writing
        I have asked you twice to stop.
        How do I get off this?
        I already hit unsubscribe twice and they still come.
        leave me alone
        Thanks for leaving me alone in future.
        Please spare us the follow-ups.
        Let this be your last letter.
        We'd rather you forgot about us.
        Don't come back.
        f off
        jog on
        sling your hook
        Go pester somebody else.
        Put my name on the DNC
        Please set the do-not-contact flag for our firm.
        Make this one your last, thanks.
        Treat my silence from here on as permanent, and make it stop.
        Please see that nothing further reaches the surgery.
        There had better be no sixth one.
        Not one more of these, please.
        Please, never again.
        Do not keep me posted.
        I'd take it kindly if you didn't.
        Don't be writing to us any more.
        Go knock on another door.
        Would you turn off the tap.
        Quit knocking.
        Consider me dead to your campaign.
        Let us be strangers again.
        Let this address rest.
        We ask for peace and quiet.
        My aunt would like to be spared.
        Keep it out of her inbox.
        Your letters are no longer welcome.
        Nobody at the mill wants these.
        Any further contact goes to our solicitors.
        One more mail and I complain.
        ok enough now
        how does one get out of this
        cross out the line with my name
        Why don't you stop mailing?
        no more mail to this box
        I said stop writing.
        Would you kindly leave off writing to the parish.
        Pipe down now.
        I would be glad of your silence.
        Please post us nothing further.
        Trouble us no more.
        No reprises, please.
        I hope never to be written to again.
        Mail us never.
        E-mails: none.
        We decline, in perpetuity.
        I would sooner lick a battery than get another of these.
        It would be a kindness if you forgot us.
        Let's never speak again.
        Nine is where this stops.
        Bury this correspondence, please.
        One more and I phone your boss.
        If you write again I will go to the ombudsman.
        Last warning: stop or I report you.
        I resign as a target.
        Treat our address as off-limits.
        Pluck my name out of that machine.
        Forget the path to our house.
        Do not come back under another name.
        I absolve you from all follow-ups.
        What must I pay you to go away?
        How many more times?
        can u stop with these
        Marketing objection. Please note it.
        For pity's sake, stop.
        Do you mind not writing to us?
    """,
    "fr": """
        Désabonnez-moi de cette liste.
        Merci de ne plus m'écrire.
        Supprimez mes données.
        Merci de me retirer de vos envois.
        Où avez-vous eu mon mail ? Effacez-le.
        Cette adresse est à supprimer de votre fichier.
        Je souhaite que mes coordonnées soient effacées.
        m'écrivez plus svp
        et spam pas stp
        ton msg me concerne pas, efface stp, biz
        Désabonne-moi, stp
        No, stp
        Vous disposez d'un droit de réponse mais supprimez-moi de votre liste
        nope, et coupe la séquence avant le mail 5 stp
        Nous ne souhaitons plus recevoir vos offres.
        Plus aucun message de votre part, merci.
        Inutile de me relancer.
        Cessez vos envois.
        Arrêtez de nous écrire.
        Je m'oppose à l'utilisation de mon adresse.
        La prochaine fois, plainte à la CNIL.
        Combien de fois faut-il vous le dire ?
        Oubliez-nous.
        Laissez-moi tranquille.
        Lâchez-nous la grappe
        Dégagez.
        Allez, du balai !
        Que ce message soit le dernier de votre part.
        Que cette relance soit la dernière.
        Veuillez cesser.
        Merci de bien vouloir arrêter.
        N'insistez plus.
        Ne revenez pas, merci.
        Gommez-nous de votre répertoire.
        Perdez ma trace.
        Faites comme si notre école n'existait pas.
        Laissez ma grand-mère en paix.
        Épargnez-lui vos envois.
        Fermez le robinet !
        Remballez votre camelote.
        Plus un seul, par pitié.
        Plus jamais.
        Finies, les relances !
        Nous ne voulons plus tomber sur votre nom.
        Toute sollicitation ultérieure sera ignorée.
        Faites en sorte que mon téléphone ne sonne plus.
        Restons-en là.
        Nos chemins se séparent ici.
        Hors de ma messagerie.
        Dernier avertissement.
        Ras le bol de vos relances
        Vous nous fatiguez.
        achale-moi pus
        Trouvez une autre victime.
        N'importunez plus notre secrétariat.
        Merci de ne plus solliciter ma mère.
        Veuillez ne plus rien déposer dans cette boîte.
        Pas de troisième, merci.
        Je me passerai du suivant.
        Ghostez-nous.
        Plus un mail, pitié.
        Rendez-moi ma tranquillité.
        Pu de courriels, merci.
        Qu'on en finisse.
        Coupons court.
        Sauf ici, svp.
        Au nom du conseil : silence.
    """,
    "de": """
        Ihre Angaben zu mir werden bitte gelöscht
        Bitte keine weiteren E-Mails mehr.
        Löschen Sie meine Adresse aus Ihrem Verteiler!
        Nehmen Sie uns bitte aus der Liste.
        Schreiben Sie mir bitte nicht mehr.
        Bitte löschen.
        Bitte aus dem Verteiler nehmen, danke.
        Ich bitte um Löschung meiner Daten.
        Wir bitten Sie, von weiteren Schreiben abzusehen.
        Hört auf mit den Mails
        Stellen Sie das bitte ein.
        Ich widerspreche der Nutzung meiner Daten.
        Ich widerrufe hiermit jede Einwilligung.
        Beim nächsten Mal melde ich Sie der Bundesnetzagentur.
        Wie oft muss ich noch Nein sagen?
        Melden Sie sich nicht mehr bei uns.
        Lasst uns damit in Frieden.
        Lassen Sie mich in Ruhe.
        Vergessen Sie meine Adresse.
        Setzen Sie uns auf Ihre Sperrliste.
        nimmer melde bitte
        Rutscht mir den Buckel runter
        Bleibt mir vom Hals mit dem Zeug
        Ab sofort bitte Sendepause.
        Möge dies Ihr letzter Brief gewesen sein.
        Lassen Sie es gut sein.
        Ich wünsche mir, dass das endlich aufhört.
        Betrachten Sie unseren Briefwechsel als beendet.
        Künftig bitte ohne uns.
        Haken Sie uns ab.
        Sparen Sie sich weitere Anläufe.
        Sonst geht eine Beschwerde an die Datenschutzbehörde.
        Widerspruch gegen die Nutzung meiner Daten.
        Wie werde ich diese Mails wieder los?
        Bei mir im Briefkasten haben Sie nichts verloren.
        bitte ned nomoi
        Jetzt reicht's.
        Kein Buchstabe mehr.
        Frag nie wieder.
        Sie brauchen mir nicht mehr zu schreiben.
        Melden Sie uns ab.
        Tun Sie einfach so, als gäbe es mich nicht.
        Es wäre schön, wenn künftig nichts mehr käme.
        Noch ein Brief, dann kommt die Polizei.
        Ersparen Sie mir künftig solche Zuschriften.
        Schriibed Si mir nüme.
        I wü von eich nix mehr hean.
        Nu is aba jut mit den Mails.
    """,
    "es": """
        Quiero darme de baja.
        No me contacten más, por favor.
        Borren mis datos de su lista.
        sácame de la lista porfa
        ¿De dónde sacaron mi correo? Elimínenlo.
        Solicito la supresión de mis datos.
        Les ruego que no vuelvan a escribirnos.
        No mandar más, gracias
        No quiero recibir publicidad.
        Dejen de mandarme correos.
        Cesen los envíos.
        No tienen mi consentimiento para escribirme.
        Si vuelven a escribir los denuncio a la AEPD.
        Déjenme en paz.
        Olvídense de este correo.
        Espero que este sea el último mensaje que recibo.
        ya no insistan
        Lárguense
        Váyanse al carajo con su oferta
        Que sea el último, por favor.
        Con este van seis: que no haya séptimo.
        Ni un mensaje más.
        Olvídese de que esta casilla existe.
        Haga de cuenta que me mudé a la luna.
        Rompa mi tarjeta.
        Cierren mi ficha.
        Corten el grifo.
        Hasta nunca.
        Adiós para siempre.
        Ahórrenos los siguientes recordatorios.
        Ahórrese el sello.
        ¿Cuántas veces hay que decirlo?
        ¿Hasta cuándo van a insistir?
        Estoy hasta las narices de sus correos.
        Devuélvanos la calma.
        Ya párele, maestro.
        Pido el cese de estos envíos.
        No vuelva por aquí.
        Me opongo al uso de mi dirección.
        ¿Cómo me doy de baja?
        El enlace de baja no funciona.
        Quiero dejar de recibir esto.
        Otro más y aviso a la autoridad.
        Desde hoy sus envíos irán directos a la papelera.
        kitenme de la lista
        Baja por favor
        Para salir de aquí, ¿qué hago? Quiero salir de su lista.
        Ni un mailing más.
        De aquí en adelante, ni un correo.
        A mi correo, nunca más.
        Se acabó la función, caballero.
        Quisiera salir de sus plegarias comerciales.
        Le rogamos silencio.
        Tenga la caridad de no volver.
        Me borro de sus envíos.
        No nos tiente más.
        Pare el carro.
        ¿Qué parte de mi silencio no entendió?
        Basta, por favor.
        Dígale a su robot que no insista.
        No me lo vuelva a mandar.
        Deje de perseguirme.
        ¿Dónde firmo para no verlos más?
        Salgo de su vida: me salgo de su agenda.
        No me escriba más, que ya no quiero nada.
        No me mande más correos, que lo bloqueo.
    """,
    "it": """
        Mi tolga dalla lista, grazie.
        Non contattatemi più.
        toglietemi da sta lista
        Cancellate i miei dati.
        Chiedo la cancellazione dei miei dati.
        La prego di non scrivermi più.
        Nessun'altra mail, per favore.
        Non desideriamo ricevere comunicazioni commerciali.
        La smetta di scrivere.
        Mi oppongo al trattamento dei miei dati.
        Alla prossima segnalo tutto al Garante.
        Lasciatemi in pace.
        Dimenticatevi di me.
        Fine dei messaggi, grazie.
        Inserite il nostro dominio tra quelli da escludere.
        Fuori dalle scatole
        levatevi dai piedi
        Smetta di scrivere a questa casella.
        Ci lasci in pace.
        Mi dimentichi.
        Rimuovete il mio contatto.
        Non insista.
        Non torni alla carica.
        Non fatevi più vivi.
        Eviti di ricontattarci.
        Il nostro indirizzo lo consideri morto.
        Fate finta che la ditta non esista.
        Che non ce ne sia una quarta.
        Risparmiatemi il prossimo episodio.
        La pubblicità non ne vogliamo, grazie.
        Mai più, vi prego: mai più.
        Con voi abbiamo chiuso.
        Le nostre strade si separano qui.
        Faccia sparire la mia scheda.
        Cambiate bersaglio.
        Tolga il disturbo.
        Abbiate pietà.
        Quante volte ancora?
        Siamo stufi di voi.
        Dichiaro di oppormi.
        Vi diffido dal contattarmi.
        Lassateme sta'
        Molli l'osso.
        Adesso basta però.
        Non replicate.
        Saltatemi, per favore.
        Da oggi silenzio.
        Una terza non la voglio.
        Nun me scrivite cchiù.
        Scurdateve 'e me.
        Abbia il buon gusto di non insistere.
        Il mio nome lo strappi dalla rubrica.
        Fate che non ne arrivino altre.
        Capolinea, si scende.
        Si astenga, grazie.
        Trovatevi un altro bersaglio.
        Cancellate ogni riferimento alla mia persona.
        Quanto costa farvi smettere?
        Facciamola finita.
    """,
    "nl": """
        Ik wil me afmelden.
        Verwijder mijn adres uit jullie bestand.
        Geen mails meer graag.
        Haal ons van de lijst.
        Graag mijn gegevens wissen.
        graag eraf
        Mail mij niet meer.
        Neem geen contact meer met ons op.
        Wij wensen geen reclame meer te ontvangen.
        Stop met mailen.
        Ik maak bezwaar tegen het gebruik van mijn gegevens.
        Nog één mail en ik dien een klacht in.
        Laat me met rust.
        Vergeet dat wij bestaan.
        Optiefen met die reclame
        Loop naar de maan
        Vanaf nu radiostilte, graag.
        Mag dit de allerlaatste keer zijn geweest?
        Hier moet een einde aan komen.
        Wij beschouwen dit contact als gesloten.
        Sla ons voortaan over.
        Schrijf mij uit.
        Vergeet waar wij wonen.
        Blijf weg.
        Doe dit nooit meer.
        Wij blokkeren uw adres.
        Waarom blijft u mailen?
        Hoe raken wij hier vanaf?
    """,
    "pt": """
        Retirem-me da vossa lista.
        Não quero receber mais mensagens.
        me tira dessa lista
        Apaguem os meus dados.
        Solicito a eliminação dos meus dados.
        Não me contactem mais.
        Por favor não voltem a escrever.
        Favor não enviar mais propaganda.
        Parem de me mandar e-mails.
        Pode parar de mandar isso.
        Oponho-me ao tratamento dos meus dados.
        Mais uma mensagem e faço queixa à CNPD.
        Me deixem em paz.
        Esqueçam o meu contacto.
        SAIR
        Cai fora!
        Vai-te catar
        Que esta seja a última, sim?
        Nem mais uma, combinado?
        Esqueçam que este endereço existe.
        Finja que morri.
        Rasguem a minha ficha.
        Encerrem o meu registo.
        Até nunca.
        Poupem-nos os próximos lembretes.
        Quantas vezes é preciso repetir?
        A minha paciência esgotou-se.
        Devolvam-nos o sossego.
        larga do meu pé
        Já deu.
        Vão bater a outra porta.
        Não torne a ligar nem a escrever.
        Nunca mais quero ver isto.
        Quero deixar de receber os vossos e-mails.
        Como cancelo a subscrição disto?
        O link de cancelamento não funciona.
        Não quero correspondência vossa.
        Mais uma destas e aviso o provedor.
        Tem como parar?
        para com isso
        Nem mais uma mensagem.
        Que seja a derradeira, pode ser?
        Doravante, nem um e-mail.
        Comigo nunca mais.
        Acabou a brincadeira.
        Passe longe daqui.
        Vai cantar em outra freguesia.
        Tenha a caridade de não voltar.
        Fale com a parede.
        Vocês têm botão de desligar?
        Não me apareça mais.
        Nem adianta voltar.
        Parem de me encher a caixa.
        Não nos procurem mais.
        Que não haja sétimo.
        Não ligue mais.
        Nunca mais, ouviu?
        Guarde a sua prosa para quem a queira.
        Quero não ver mais nada disto.
        Considere-se dispensado e bloqueado.
        A partir de agora não me escreva mais.
        Não insista, vou bloquear.
        Esqueça-me e procure outra vítima.
        Não me tire do sério: pare de escrever.
    """,
}

# Something else is stopped, another day or channel is named, it is denied, told of others or quoted.
OTHER_SENSES = {
    "en": """
        In line with Article 13 we inform everybody who writes here that name, address and message are kept.
        If you no longer wish to receive our newsletter, click here.
        Please don't contact me before September, we are moving.
        I don't want to unsubscribe, just a little less often.
        How do you handle unsubscribes for your customers?
        Can our members opt out of the tracking?
        I unsubscribed from every other newsletter but kept yours.
        Usually I delete these unread.
        Your mail went to my spam folder, sorry for the delay.
        Don't hesitate to call me.
        Do stop by our stand on Thursday.
        Please don't stop, I like them.
        We are not interested.
        No thanks.
        Please take me off the Thursday call and put me on Friday's.
        Remove the second seat from the quote and send it again.
        Please delete my last email, wrong attachment.
        Stop emailing and just call me.
        Sorry, that "remove me" was for a colleague.
        If it needs a server, don't bother answering.
        Please don't chase, I'll write once they answer.
        Please don't contact my boss, contact me.
        We tried one in 2019, never again.
        He says stop writing quotes by hand.
        I was close to unsubscribing, then I saw the price.
        One more question and we can sign.
        If you received this in error, please delete it and notify the sender.
        Our legal team will be in touch about the NDA.
        Don't call, use my calendar link instead.
        Can we stop using spreadsheets with this?
        Tell me more.
        Where did you get my number from?
        Before I sign: do you erase our data at the end?
        Third time I ask: what does it cost?
        Anything on conveyors should be sent to Pat.
        That kills it.
        Stop faffing and send the fitter.
        Shut up and take my money!
        Take my vote, and my attention too.
        Ask again when the visitors have gone.
        Stop, you had me at free delivery.
        Unsubscribed from the gym, at last.
        What is the price per unsubscribe?
        Who looks at your unsubscribe figures?
        Cross me off the list of sceptics.
        Stop pitching and send a quote.
        Stop right there, I'll take two.
        Don't you dare forget us.
        You won't get rid of us so soon.
        Why did you all stop writing?
        Not to be contacted before noon, then gladly.
        Our scanner blocked your attachment.
        Unsubscribed from Bellwater last year, what do you charge?
        Unsubscribes went down since we use it.
        Take our logo off slide 4, please.
        Please quit calling me Mr Sloane, it is Ann.
        Switch it now?
        We report to the parent company.
        Our do-not-contact list has to sync, does it?
        Don't be a stranger.
        Let it go to my assistant.
        Count me out of Thursday's session.
        Has anyone said enough about the price?
        It put an end to our paper forms.
        We will look elsewhere.
        Don't give up on me yet.
        We just use someone else for this.
        We already have one and don't need another one.
        Take this as formal notice that the tender is over.
        Do you need it now or later?
        Is there any limit?
        The board is calling a halt to the programme.
        We are pulling the plug on the project.
        You've blocked Tuesday in my calendar.
        Make the paperwork go away and I'll sign.
        I'll let you know when it's quiet here.
        Silence is all we got from the others.
        We have no need to see a demo.
        It is off my plate, take it off my desk too.
        Our school does not have any budget.
        The contract will be handled by our legal counsel.
        I beg to be excused from Thursday's call.
        Unsubscribe me from doubt.
        Delete "maybe".
        Delete that, wrong window.
        Back off till the audit is over.
        Go away for a week.
        Keep nagging.
        I'd block you, but you are right.
        stop pitching, im convinced
        dont bother me with slides, send the price
        Take us off the May intake and put us on the June one.
        Leave me out of this round.
        No mails while I'm at sea.
        No more mails back and forth.
        I was about to report you.
        I beg you not to take us off your books.
        Nobody has asked to be removed from our list.
        We must erase all records within a month.
        stop it you're making me laugh
        How many times do we have to enter the same data?
        We have enough of these.
        Spare me the preamble and give me the price.
        Let it rest until March.
    """,
    "fr": """
        Vous disposez d'un droit d'accès, de rectification et d'effacement de vos données.
        Stp, rappelle-moi mardi
        Dis-moi quand, stp
        Envoie-moi ton lien, stp !
        Oui, stp
        Je suis avocat et cela m'intéresse.
        Ne m'écrivez pas avant septembre.
        N'hésitez pas à me relancer.
        Pouvez-vous m'enlever du rendez-vous de jeudi ?
        N'arrêtez surtout pas vos envois.
        D'habitude je me désabonne sans lire.
        Notre contrat s'arrête en décembre.
        Vos messages sont tombés dans mes spams.
        Relancez-moi plus tard.
        Vous avez oublié le tarif.
        Arrêtez de rêver et envoyez le devis.
        Arrêtez les mails, passez au bureau.
        Stop au papier !
        Stop, vous m'avez convaincu.
        Ça suffit largement pour démarrer.
        Retirez-moi de la liste des participants de lundi.
        Rayez-moi de la liste des sceptiques.
        Ôtez-moi d'un doute : est-ce hébergé ici ?
        Sortez-nous de ce tableur !
        Effacez la deuxième ligne du devis.
        Oubliez mon dernier message.
        Ne nous oubliez pas en mai.
        Épargnez-nous le jargon.
        Fichez-moi la paix deux semaines.
        Laissez-nous tranquilles jusqu'à lundi.
        Ne m'envoyez plus de pièces jointes.
        Ne me relancez pas, je vous rappelle.
        Inutile de me relancer d'ici là.
        Vos clients peuvent-ils se désabonner seuls ?
        Je me suis désabonné de tout le reste.
        Votre message dormait dans mes indésirables.
        Nos abonnés ne veulent plus rien recevoir.
        On laisse tomber, c'est trop cher.
        Ne lâchez pas l'affaire !
        Je bloque le créneau de mardi.
        Pas de mails, un coup de fil.
        Pourquoi vous n'écrivez plus ?
        Retirez-moi deux zéros et je signe.
        Oubliez cette adresse, la bonne est sur le site.
        Lâchez-moi pas, ça avance !
        Plus besoin de m'écrire, c'est Bo qui décide.
        Ne perdez plus de temps, envoyez le contrat.
        J'aurais dû vous bloquer, je vous ai lu.
        Tirons un trait sur notre vieux logiciel.
        N'attendez plus, on signe.
        Je vous bloque mardi.
        Adieu et bonne route à toute l'équipe !
        Lâchez l'affaire, c'est trop cher pour nous.
    """,
    "de": """
        Ihre Daten werden gelöscht, sobald der Vorgang abgeschlossen ist.
        Sie können jederzeit die Löschung Ihrer Daten verlangen.
        Lassen Sie uns in Ruhe darüber sprechen.
        Wir hören uns nächste Woche.
        Bitte nicht vor September melden.
        Nicht anrufen, schreiben Sie mir lieber eine Mail.
        Zögern Sie nicht, mich anzurufen.
        Bitte die zweite Einladung löschen.
        Kann ein Kunde sein Konto selbst löschen?
        Ihre Mail ist im Spamordner gelandet.
        Wir stellen gerade niemanden ein.
        Normalerweise bestelle ich so etwas ab.
        Hören Sie auf meine Kollegin, sie kennt sich aus.
        Unser Meister hört zum Sommer auf.
        Schluss mit Theorie, wann kommen Sie?
        Löschen Sie bitte Position 4 und das Modul Lager.
        Nehmen Sie uns in die Testgruppe auf.
        Warum schreiben Sie nicht mehr?
        Vergessen Sie mich bitte nicht.
        Streichen Sie mich von der Warteliste, ich nehme den Platz.
        Keine Mails mehr, rufen Sie mich lieber an.
        Schluss mit Mails, rufen Sie an.
        Lassen Sie uns in Ruhe testen.
        Entfernen Sie bitte Seite 3.
        Streichen Sie den Rabatt, dann passt es.
        Wir versenden keine Newsletter mehr.
        Nein, auch in Zukunft nicht.
        Kein Interesse, weder jetzt noch später.
        Damit trennen sich unsere Wege leider.
        Suchen Sie sich einen anderen Kunden.
        Zu teuer, Ende der Durchsage.
        Kein Wort mehr, wir nehmen es.
        Meine Geduld mit SAP ist am Ende.
        Wir wollen dafür kein Geld mehr ausgeben.
        Schicken Sie mir ab jetzt bitte alles als PDF.
        Sie müssen nicht mehr nachfassen, ich unterschreibe.
    """,
    "es": """
        Puede solicitar en todo momento la supresión de sus datos.
        No me va bien el jueves, mejor el viernes.
        No me escriba hasta septiembre.
        No dude en llamarme.
        Mi jefe está de baja.
        Dimos de baja los coches el año pasado.
        ¿De dónde ha sacado mi correo?
        Borra el correo anterior, adjunté lo que no era.
        Deje de mandar catálogos y pase por la tienda.
        Sáqueme de esta duda: ¿cuánto pesa?
        Bórreme la sonrisa con el precio.
        Basta, me convencieron.
        Déjeme tranquilo hasta el jueves.
        Bloqueado el martes por la tarde.
        Ya no me cuente más, lo compro.
        No me mande más a la web, quiero hablar con alguien.
        Mi jefe dice que lo bloquee.
        Fuimos denunciados por un vecino.
        ¿Su sistema borra los registros de un cliente?
        No lo dé por perdido.
        Estoy harto de mi proveedor.
        Para el lunes, perfecto.
        Gracias, no nos interesa.
        Pasamos, suerte con el proyecto.
        Adiós y mucha suerte.
        Saludos y hasta pronto.
        No, gracias.
        Aquí cerramos a las dos.
        Ya tenemos proveedor desde hoy.
        A partir de hoy no compramos nada.
        Ni un euro más barato.
        Ni un minuto más tarde de las cinco.
        No me interesa más.
        No nos queda más.
        Paz y bien.
        La puerta está cerrada, llame al timbre.
        Déjeme fuera de la reunión del martes.
        Estuve a punto de borrarlo, pero me interesa.
        Bórreme del martes, mejor el jueves.
        Cuántas veces te digo que sí.
        No quiero que me llame, mejor escriba.
        ¿Cómo se apaga la alarma del equipo?
        Con esto me despido, un saludo.
        Lo dejamos para otro momento.
        No es para nosotros, gracias por pensar en nosotros.
        Quisiera no tener que cambiar de programa.
        Nada más por hoy.
        Hasta aquí mi duda.
        Búsquese otro horario.
        No gaste saliva, ya estamos convencidos.
        Ya estuvo, acepto.
        No más correos: llámame y firmamos.
        A la mierda el folleto, dame precio.
        El proveedor de antes era uno que no nos contesta.
        Virtual nos sirve.
        No es para nosotros, un saludo y suerte.
        No damos más presupuestos este año.
        De ahora en adelante hable con Marta.
        La persiana está bajada por reforma.
        No me pida más datos, ya los tiene.
        No nos deje nunca solos.
        No me convenza más, acepto.
        ¿Cómo se apaga su equipo por la noche?
        Prefiero no cambiar de sistema.
        Usted está fuera de precio.
        Mi proveedor cortó el suministro.
        Se acabó la fiesta del presupuesto, este año nada.
        No tengo noticias tuyas desde el martes.
        Ni uno más ni uno menos: doce licencias.
        Denos un descanso de una semana y hablamos.
        Paso palabra.
    """,
    "it": """
        Può chiedere in ogni momento la cancellazione dei Suoi dati scrivendo al titolare.
        Non mi scriva prima di settembre.
        Non esiti a chiamarmi.
        Di solito cancello senza leggere.
        Il cancello va riparato.
        Alla fine abbiamo deciso di lasciar perdere.
        La vostra mail era finita nello spam.
        Non cerchiamo altro, siamo a posto.
        Basta così, mi avete convinto.
        Basta Excel!
        Stop alla carta, vi ascolto.
        Niente telefonate, mi mandi una mail.
        Smetta di scrivere e passi in ufficio.
        Non si dimentichi di noi a maggio.
        Non dimenticateci.
        Mi tolga una curiosità: quanto costa?
        Ci cancelli dalla riunione di lunedì.
        Toglietemi dalla lista degli invitati.
        Cancelli la seconda voce del preventivo.
        Dimentichi quello che ho scritto ieri.
        Fino a maggio non ci cerchi.
        Non mi mandi più allegati, non si aprono.
        Mi sono disiscritto da tutte le altre.
        Le vostre mail finiscono nello spam.
        Sono sparita, mi scusi.
        Ho bloccato l'agenda per martedì.
        Lasci perdere, costa troppo.
        Non molli!
        Nessuna mail ricevuta finora.
        Non voglio leggerla: voglio sentirla.
        Chiudiamola qui fino a lunedì.
        Basta scrivere al protocollo, vi rispondono loro.
        Basta coi moduli, mi dica il prezzo.
        Vi ho bloccati per errore.
        Non insista, ho già firmato.
        Lasciatemi respirare, poi vi dico.
        La terza non l'ho ricevuta.
        Non aspettate più, venite martedì.
        Il cavallo è di mio padre.
        Mai sentiti, chi siete?
        Addio e buon lavoro a tutti!
    """,
    "nl": """
        Uw gegevens worden verwijderd zodra de zaak is afgehandeld.
        U kunt ons altijd vragen uw gegevens te verwijderen.
        Mail me niet voor september.
        Aarzel niet om te bellen.
        Wat is de volgende stap?
        Uw bericht was in mijn spam beland.
        Houd me op de hoogte.
        Vergeet ons niet na de zomer.
        Hou op met praten en kom langs.
        Neem me niet kwalijk, ik was op reis.
        Wij gaan eind maart stoppen met de winkel.
        Kunt u mij van de wachtlijst halen en inplannen?
        Ik verwijder dit gesprek en begin een nieuw.
    """,
    "pt": """
        Pode pedir a qualquer momento a eliminação dos seus dados.
        Não me escreva antes de setembro.
        Não hesite em ligar.
        Apaga o e-mail anterior, mandei o anexo errado.
        O seu e-mail caiu no spam.
        Já deixei bloqueado na agenda.
        Tirei uma semana de férias.
        Chega de mensagens, me liga.
        Pare de escrever e venha cá.
        Tire-me uma dúvida: quanto pesa?
        Basta, me convenceu.
        Deixe-me em paz até sexta.
        Bloqueado pelo jurídico, sem data.
        Não se esqueça de nós.
        Não a dê por perdida.
        Deixa quieto por enquanto.
        Cancelei a outra visita, pode ser às três.
        Nós tratamos muitos pedidos de remoção de dados.
        Não quero receber isto em inglês.
        Cansei de planilhas.
        Para segunda, perfeito.
        Obrigado, não nos interessa.
        Passamos, boa sorte.
        Adeus e boa sorte.
        Abraço e paz.
        Até breve.
        A partir de hoje não compramos nada.
        Não é não.
        Deus me livre.
        Não insista, já comprei.
        Chega de slides.
        Não me interessa mais.
        Não precisamos mais.
        Fim de conversa boa.
        Esqueça-me e procure a diretora.
        Me esquece por hoje.
        Não me mande mais panfleto.
        Sem tempo agora.
        Ficar por aqui em julho é difícil.
        Vou ficar por aqui.
        Nem um real a mais.
        A porta está fechada, toque à campainha.
        Tira-me o sono este problema.
        Já deixei o portão aberto.
        Não volte antes das dez.
        Hoje não me chateie.
        Tire-me da reunião de terça.
        Não me tire da fila, por favor.
        Chega de enrolação, quanto custa?
        Antes de os apagar, leio sempre.
        É a segunda vez que a fatura vem errada.
        Obrigado, mas ficamos como estamos.
        Fica para a próxima.
        Não quero continuar a pagar licenças.
        Acabou a verba.
        Me libera o acesso à demo.
        A porta está aberta.
        Não nos falhe mais.
        Este e-mail é para a contabilidade, o de vendas é outro.
        Há botão para exportar?
        Quanto custa ficar sem limite de utilizadores?
        Guarde isso para quem tem orçamento.
        Ponto final na dúvida: quero.
        Tchau e obrigado.
        Preferia não receber chamadas, mande e-mail.
        Nunca mais uso planilha.
        Encomenda devolvida, mandem outra.
    """,
}


def lines_of(table: dict[str, str]) -> list[str]:
    return [line.strip() for texts in table.values() for line in texts.strip().splitlines()]


def stops(text: str) -> bool:
    return asks_to_stop(sentences(fold(text))) is not None


@pytest.mark.parametrize("text", lines_of(ASKS))
def test_an_opt_out_in_any_words(text: str) -> None:
    assert stops(text)


@pytest.mark.parametrize("text", lines_of(OTHER_SENSES))
def test_the_same_words_in_another_sense(text: str) -> None:
    assert not stops(text)


def test_the_sentence_that_asks_is_told() -> None:
    assert asks_to_stop(["we are fine.", "please remove us.", "thanks"]) == "please remove us."
    assert asks_to_stop([]) is None


@pytest.mark.parametrize(
    "text",
    [
        "unsubcribe",
        "UNSUSCRIBE ME",
        "u\u200bnsubscribe me",
        "s t o p",
        "u-n-s-u-b-s-c-r-i-b-e",
        "rem0ve me from this",
        "unsubscr1be",
        "remvoe me pls",
        "rmv me frm ur list",
        "delte my adress",
        "dont contcat us again",
        "desabonez moi",
        "cancelatemi dalla lista",
    ],
)
def test_hasty_and_disguised_words_count(text: str) -> None:
    assert stops(text)


@pytest.mark.parametrize("word", ["contract", "massage", "ending", "company", "remover", "message", "b2b", "q4"])
def test_real_words_stay_as_they_are(word: str) -> None:
    assert as_meant(word) == word


def test_a_clause_in_another_sense_leaves_the_request_beside_it() -> None:
    assert stops("Please don't call me before June, and remove this address from your list.")
    assert "september" not in without_other_senses("please don't contact me before september, thanks")


def test_threats_and_insults_are_hostile_and_ask_to_stop() -> None:
    for text in ("You will hear from my lawyer.", "Piss off, you idiots.", "See you in court.", "Verpisst euch."):
        assert is_hostile(fold(text)) and stops(text)


@pytest.mark.parametrize(
    "text",
    [
        "I am a lawyer, what does it cost?",
        "It has to be idiot-proof.",
        "Sorry, I'm an idiot, wrong link.",
        "I am in court through Thursday.",
        "The last supplier were crooks.",
        "Straight answer, no bullshit: what is the price?",
    ],
)
def test_what_only_sounds_hostile(text: str) -> None:
    assert not is_hostile(fold(text))


def test_a_phrase_is_found_only_where_its_words_begin() -> None:
    words = {"remove": "remov* delet* take_away", "thing": "address* email mail*"}
    pattern = read_pattern(expand(words, "<remove> ~2<thing>"), {})
    assert [set(need) for need in needs(pattern)] == [{"remo", "dele", "take"}, {"addr", "emai", "mail"}]
    assert set(needs(read_pattern(r"(?:mail|note)s?[^.!?]{0,9}\b(?:stop|cease)", {}))) == {
        frozenset({"mail", "note"}),
        frozenset({"stop", "ceas"}),
    }
    table = phrases([(words, ["<remove> ~2<thing>"])])
    assert table.found_in("please delete my old address", ["please", "delete", "my", "old", "address"])
    assert not table.found_in("please delete the old file", ["please", "delete", "the", "old", "file"])
    assert [beginnings(word) for word in words_in("do remove it")] == [("do",), ("rem", "remo"), ("it",)]
    assert leads(pattern) == {"remo", "dele", "take"}
    assert leads(read_pattern(r"\b(?:(?:please )?(?:stop|cease))", {})) == {"plea", "stop", "ceas"}
    for untold in (r"^\W*stop", r"\d+ stops", r"(?:no|\w+) stop"):
        assert not leads(read_pattern(untold, {}))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_is_a_pattern_and_named_words_need_what_they_need_written_out(language: str) -> None:
    table = table_of(language)
    said = [*table.asks, *table.other_senses, *table.hostile, *table.not_hostile]
    for phrase, known in zip(said, phrases([(table.words, said)]).each, strict=True):
        written_out = read_pattern(expand(table.words, phrase), {})
        assert (set(known.needs), known.leads) == (set(needs(written_out)), leads(written_out)), phrase
        assert known.pattern.search("") is None, phrase


def test_a_table_is_a_file_of_phrases() -> None:
    table = parsed(
        """English: how people ask.

== words
remove: remov* take_away
    delet*
end: =(?:now
    |today)

== asks: remove
# The plainest.
<remove> me
(please|kindly|just) <remove> (me|us)
    |cross (me|us) out

== asks: stop
stop
== other senses: stop
stop by<rest>
== hostile
idiots
""",
        "en.txt",
    )
    assert table.words == {"remove": "remov* take_away delet*", "end": "=(?:now|today)"}
    assert table.asks == ["<remove> me", "(please|kindly|just) <remove> (me|us)|cross (me|us) out", "stop"]
    assert (table.other_senses, table.hostile, table.not_hostile) == (["stop by<rest>"], ["idiots"], [])


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("== words\nme: us\n\n== ask: stop\nstop", 'en.txt, line 4: there is no section "ask"; words, asks, other'),
        ("== words\nme: us\nme: we", 'en.txt, line 3: "me" has a colon and its words behind it, once'),
        ("== words\nme us", 'en.txt, line 2: "me us" has a colon'),
    ],
)
def test_a_wrong_line_of_a_table_is_named(text: str, why: str) -> None:
    with pytest.raises(ValueError, match=re.escape(why)):
        parsed(text, "en.txt")


@pytest.mark.parametrize("pattern", [r"\w+ x", "(?:a|b)?c*", r"[abc]+", "(?:remove|\\w+)", "re?move"])
def test_what_is_not_understood_is_not_needed(pattern: str) -> None:
    assert all("remo" not in need for need in needs(read_pattern(pattern, {})))


@pytest.mark.parametrize(
    "text",
    [
        "remove me from the " * 440,
        "do not " * 1_200,
        "stop " * 1_600,
        "please don't contact me before " * 260,
        "a" * 8_000,
        "x " * 4_000,
        "ne plus me " * 730,
        "(" * 4_000 + "stop" + ")" * 4_000,
        "f*" * 4_000,
        "\u0000\ufffd" * 4_000,
        "unsubscribe@" * 700,
        ", " * 4_000 + "x",
        ",," * 4_000,
        "- " * 4_000,
        "no, " * 2_000,
    ],
)
def test_hostile_input_costs_little(text: str) -> None:
    line = fold(text)[:8_000]
    asks_to_stop([line])
    start = time.process_time()
    asks_to_stop([line])
    assert time.process_time() - start < 0.8
