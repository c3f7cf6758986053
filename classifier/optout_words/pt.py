"""Portuguese, of both sides of the ocean: how people ask to be left alone, in tables of words and phrases."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "tail": "=(?:(?! (?:e|mas) )[^.!?,;])*",
    "nth": (
        "segund* terceir* quart* quint* sext* setim* oitav* non* decim* seguinte* proxim* outro outra outros outras"
    ),
    "end": (
        "=(?:[ ,.!-]{1,4}(?:por favor|pf|pfv|favor|se faz favor|sff|obrigad[oa]|grat[oa]|ja|agora"
        "|imediatamente|de imediato|urgente|hoje|abs|abraco|att|valeu|blz|nunca mais|mais|definitivamente|ok"
        r"|ta bom)){0,3}\W*$"
    ),
    "since": (
        "=(?:doravante|daqui (?:em|para a?|pra) ?(?:diante|frente|adiante)|a partir de (?:hoje|agora|ama"
        "nha|ja)|de (?:hoje|agora|ora) (?:em|para) (?:diante|a frente)|desde (?:hoje|ja))"
    ),
    "wish": (
        "=(?:queria(?:mos)?|quero|queremos|gostava(?:mos)?|gostaria(?:mos)?|preferia(?:mos)?|prefiro|pre"
        "ferimos|desejava|desejo|desejamos|agradecia|agradeco|agradeceria|peco|pedia|pedimos|tomara|oxal"
        "a)"
    ),
    "thing": (
        "e-?mail* mail mails endereco* nome* numero* dado* contato* contacto* telefone* celular* whatsapp "
        "dominio conta* cadastro* ficha registo* registro* empresa caixa* equipa equipe escritorio perfil "
        "informac* colegas telemovel escola clinica correio morada*"
    ),
    "ours": (
        "=(?:(?:o|a|os|as|meu|minha|meus|minhas|nosso|nossa|nossos|nossas|este|esta|estes|estas|esse|essa"
        r"|todos|todas|ambos|qualquer|seu|seus|dele|dela) (?:[^\s,;:!?]+ ){0,3}<thing>|[\w.-]*@[\w.-]*)"
    ),
    "list": (
        "lista* base* mailing* envio* newsletter* ficheiro* sistema* crm cadencia* sequencia* campanha* "
        "cadastro* registo* registro* disparo* automac* fluxo* bd banco arquivo* agenda contatos "
        "contactos divulgacao prospecao prospeccao robo* regua* boletim subscricao assinatura funil "
        "distribuicao daqui dai"
    ),
    "mails": (
        "e-?mail* mail mails mensag* spam contacto* contato* publicidade propaganda* oferta* newsletter* "
        "comunicac* ligac* telefonema* envio* lembrete* follow-?up* marketing correspondencia proposta* "
        "whatsapp* abordagem abordagens disparo* divulgac* insistencia* coisas sms assedio"
    ),
    "remove": (
        "remov* retir* tir* tira exclu* exclua elimin* apag* apague* delet* descadastr* desinscre* risc* "
        "cancel* suprim* supress* apagamento eliminacao exclusao remocao destru* saca sair esquec* "
        "bloquei* desassoc* retirada limp* cort* abat* desvincul* anonimiz*"
    ),
    "contact": (
        "envi* mand* escrev* contat* contact* volt* perturb* incomod* lig* chate* insist* aborrec* "
        "import* receb* procur* dispar* encaminh* inclu* us* utiliz* remet* ench* insistir spam* torn* "
        "responder respond* ofere* abord* amol* azucrin* bombarde* mac* persegu* telefon* mandem tent*"
    ),
}

ASKS: dict[str, tuple[str, ...]] = {
    "exclusion": (
        (
            "(marque|marquem|registe|registre|coloque|coloquem|ponha|ponham|inclua|incluam)[^?]{0,60}(nao (deseja"
            "|deve|quer|contact|contat|perturb|envi)|lista (negra|de exclusao|de bloqueio|de supressao)|blacklist"
            r"|bloqueados)\w*"
        ),
        r"deix\w+ de (constar|figurar|fazer parte|estar)\b[^?]{0,30}",
    ),
    "remove": (
        "risque(m)? (o )?(meu|nosso|este)",
        r"(agradec\w*|peco|pedia|gostava|queria|quero) que (me|nos) (tir|retir|remov|exclu|apag|elimin)\w*",
        (
            r"(pode|podem|podes|poderia\w*) (retirar|remover|tirar|excluir|apagar|eliminar) (o |a |os )?(nosso|nossa"
            r"|meu|minha|meus) (cadastro|nome|contat\w*|contact\w*|e-?mail|dados|endereco)"
        ),
        r"(saia|sair|saiam) d(o|a|e) (sistema|lista|base|cadastro|vossa|sua)\w*[^?]{0,20}",
        "(depois|e|em seguida) (apague|elimine|exclua|delete|remova)m? (os dois|ambos|tudo|os|isso|o)",
        r"(me|nos) (podem|pode|podes|poderia\w*) (retirar|remover|tirar|excluir|eliminar|apagar)",
        r"(podem|pode|podes|poderia\w*) (me |nos )(retirar|remover|tirar|excluir|eliminar|apagar)",
        r"(pra|para) (voces |voce |vcs )?(me|nos) (tir|remov|exclu|retir)\w*",
        "me tir(em|arem|ar) (dessa|desta|da)",
        r"(procedam|proceder|procedendo) (a|ao) (sua |seu |respetiv\w )?(eliminacao|apagamento|remocao|exclusao)",
        r"^\W*(retirem|removam|excluam|apaguem|tirem|eliminem)( hoje| ja| imediatamente)?(,| por favor|<end>)",
        r"(faz|faca|facam|fazer) de conta que (nunca|nao)[^?]{0,40}(mail|contat|contact|existo|endereco|numero)\w*",
        r"(risqu|tir|apagu|removam|retir|exclu)\w*-(me|nos)\b(?! (da reuniao))",
        r"^\W*(\S+ )?(apagar|remover|retirar|risquem|tirem|eliminar) (ja|imediatamente|isso|tudo|agora)\b",
        (
            "(cancela|cancele|cancelem) (a |essa |esta |minha )?(assinatura|inscricao|subscricao|newsletter) (disso"
            r"|disto|dess\w|dest\w)"
        ),
        (
            r"(remov|retir|tir|exclu|elimin|apag|delet|descadastr|risc|suprim|desinscrev|esquec|cort)\w{0,4}-(me|nos"
            r"|o|a|os|as|lo|la|los|las|no|na)\b(?! (da (reuniao|agenda)))"
        ),
        (
            "(me|nos|o|a|os|as) (remov|retir|tir|exclu|elimin|apag|delet|descadastr|risc|suprim|desinscrev)(a|e|am"
            r"|em|ir|er|ar|ao|amos|ua|uam|ue|uem|as|es|i)\b(?! (o|um|uma|a|duvida|do serio|o sono|foto\w*|tempo"
            "|conclus))"
        ),
        (
            r"(remov|retir|tir|exclu|elimin|apag|delet|descadastr|risc|suprim|destru|cancel)\w* (\S+ ){0,2}(eu|a "
            "gente|<ours>|tudo|isso|isto|todos|qualquer)(?! o (que|tempo) (e|for) (dup|velh)| duvida)"
        ),
        (
            r"<remove> (\S+ ){0,7}(da|do|das|dos|de) (su[ao]s?|voss[ao]s?|tu[ao]s?|teus?|vosso|sua|qualquer|tod[ao]s"
            "|dess[ae]s?|dest[ae]s?|ess[ae]|quaisquer|lista|cadencia|base|cadastro|mailing)( ~1<list>|<end>| de | "
            "por|,)"
        ),
        r"^\W*sair[.! ]*$",
        r"desinscre\w*",
        r"descadastr\w*",
        (
            "(cancelar|anular|cancele|cancelem|anulem) (a |o )?(minha |nossa |meu |nosso )?(inscricao|subscricao"
            "|assinatura|cadastro|registo)(?! (do|da) (servico|plataforma))"
        ),
        (
            "(apagamento|eliminacao|exclusao|remocao|supressao|retirada|cancelamento|destruicao) (imediat[ao] "
            r"|complet[ao] |total |definitiv[ao] |de |do |dos |da |das )+(\S+ )?(todos|meus|meu|minha|nosso|nossa"
            "|nossos|dados|e-?mail|contato|contacto|endereco|dest[ea]|dess[ea]|quaisquer|vossa|sua|minhas|lista|base"
            "|cadastro|registo|nome)"
        ),
        (
            "(solicit|requeir|requer|exij|exig|pec|ped|rog|agradec|quer|favor|gostaria|pretend|exerc|venho|queira"
            r"|queiram)\w* (\S+ ){0,12}(apagamento|eliminacao|exclusao|remocao|supressao|apagad|eliminad|removid"
            "|excluid|retirad|apagar|eliminar|remover|retirar|excluir|elimin|apagu|remov|retir|exclu"
            r"|descadastr)\w*(?! (a reuniao|da reuniao|do evento|o segundo))"
        ),
        r"(depois|seguida|e|entao|a seguir) (que )?(os|o|a|as|me|nos) (apagu|elimin|remov|exclu|delet|destru)\w*",
        (
            r"(depois|seguida|entao|e) (apagu|elimin|exclu|delet)\w+(-n?os|-n?o|-n?a)?(?= (tudo|isso|imed|todos)"
            "|<end>)"
        ),
        (
            r"^\W*(favor |por favor |pf )?(remover|remova|removam|excluir|exclua|apagar|apague|apaga|retirar|retire"
            "|tirar|tira|eliminar|deletar|cancelar|descadastrar|sair|remove)( isso| isto| por favor| ja)?[.! ]*$"
        ),
        (
            "(apaga|apague|apaguem|deleta|exclui|elimina|tira|remove|remova|exclua|elimine|eliminem|removam) (isso"
            r"|isto|ai|tudo|ja|o que|meu|minha|nosso|dai|tudo o que)\b(?! (duplicado|do caminho))"
        ),
        "(me|nos) (esquec)(e|a|am|er|em)",
        (
            "<ours> ~4(seja|sejam|ser|serem|fique|foi|estar) (removid|excluid|apagad|eliminad|retirad|suprimid"
            r"|descadastrad)\w*"
        ),
    ),
    "stop": (
        (
            "pod(e|em|es) parar (de )?(me )?(mandar|enviar|escrever|ligar|isso)?(?=<end>|,| )(?! (de )?(usar"
            "|produzir|na|no|em|aqui))"
        ),
        "(nao quero|ja disse)[^?]{0,20}, pare[.! ]*$",
        "pare[.! ]*$(?<!que pare.)",
        r"(ja deu|chega) (de|com) (e-?mails?|mensag\w*|spam)",
        r"pod(e|em|es) (ja )?parar\b[^?]{0,30}(mand|envi|escrev|isso|contact|contat)\w*",
        (
            "(pode|podem|podes|poderia|poderiam|peco que|pede que|quero que|favor) (me |por favor |ja |para )?(par"
            r"|deix)(ar|em|arem) (de (me )?(mand|envi|escrev|ofere|lig|contat|contact|incomod)\w*|com)"
        ),
        r"parem de (oferec|mand|envi|escrev|lig)\w*",
        "deixa?m? (eu|nos|a gente) em paz",
        r"deix\w* (eu|a gente) (em paz|quiet)\w*",
        r"escus\w* (de )?(continuar|insistir|mandar|escrever|enviar)",
        (
            r"(descontinu|interromp|cess|suspend|encerr|descontinu)\w* (os|as|o|a|qualquer|todo|toda|todos|todas"
            r"|esses|estes) (\S+ )?(contat|contact|envi|mensag|comunic|e-?mail|disparo|abordag)\w*"
        ),
        (
            "(parem?|deixem?|cessem?|par[ae]r?|deixar(em)?|deixa|cessar|evitem?|evitar|suspendam?|desistam?|desista"
            r"|chega|basta|farto|para|pares|deixes) (ja |por favor |la |imediatamente )?(de|com) (\S+ )?(me |nos |mim "
            ")?(envi|escrev|mand|contact|contat|incomod|perturb|ligar|lig|spam|chate|insist|importun|aborrec|esse"
            "|essa|estes|isso|isto|tanta|e-?mail|mensag|persegu|encher|dispar|propag|public|procur|os (e-?mail|mail"
            r"|contact)|as mensag|a propag|a palhac|vos|me)\w*"
        ),
        "parem com",
        "ja chega",
        r"(^\W*|, |, e |ja |olha |pronto |agora |gente |bom )chega( por favor| ja| agora)?<end>",
        (
            r"chega (d(e (<mails>|envi\w*|escrev\w*|mand\w*|contact\w*|contat\w*|me|nos|voces|insist\w*|tant[oa]s?"
            r"|perturb\w*|ench\w*|papo|conversa|enrola\w*|chate\w*|incomod\w*|emails?)|isto|isso|est[ae]s?|ess[ae]s?)"
            "|ja|por favor)"
        ),
        (
            r"^\W*(stop|pare|parem|basta|chega|para|ja basta|parar)\b[.!, ]*(ja|por favor|de|com|obrigad\w|spam|isso"
            "|isto|e-?mails)?[^?]{0,20}$"
        ),
        "(deixem?|deixa|deixar|deixe)-?(me|nos)? (-?me |-?nos )?(em paz|sossegad[oa]s?|tranquil[oa]s?|fora d)",
        (
            "(cess|suspend|interromp|encerr|termin|evit|par|abst)(em|am|a|e|ar|er|enham|enha|anham|er-se|enham-se"
            "|enha-se|am-se|erem|em-se)(-se)? (de |com |o |os |todo |toda |qualquer |estes |esses |as |imediatamente "
            r"|futur\w* |novos? |novas? )+(\S+ )?(<mails>|envi\w*|contact\w*|contat\w*|escrev\w*|mand\w*|insist\w*"
            r"|remet\w*)"
        ),
        (
            "(escus|poup|evit|dispens|bast|esque)(am|a|em|e|o|amos|ar|ado)(-me|-nos|-se)? (de |os |as |o |a |me |nos "
            "|mais )*(mandar|enviar|escrever|contactar|contatar|insistir|voltar|ligar|tentar|proxim|futur|lembrete"
            r"|follow|novos? (contact|contat|e-?mail|mensag)|novas|ulterior|demais|restante|trabalho de)\w*"
        ),
    ),
    "not": (
        (
            r"(requer-se|solicita-se|pede-se|requeremos|peco|pedi|pedimos|informo|que) (\S+ )?(que )?nao (sejam|seja) "
            r"(\S+ )?(encaminhad|enviad|remetid|contact|contat)\w*"
        ),
        "(nao|n|nunca|nem) (me |nos )?(entr)(em|e|ar|es) (mais )?em contat?c?to( mais)?",
        r"(nao|n) (e|eh) (pra|para) (me |nos )?(envi|mand|escrev|lig|contat|contact)\w* mais",
        r"que nao (e|eh) (pra|para)[^?]{0,10}(envi|mand)\w*",
        r"favor nao (insist|lig|envi|mand|contat|contact|escrev)\w*",
        (
            r"(favor|peco|pedimos|por favor|agradec\w*|queira|solicit\w*) (\S+ )?(para )?nao (insist|lig|envi|mand"
            r"|contat|contact|escrev)\w*"
        ),
        (
            r"nao (gostaria|gostariamos|quero|queremos|desejo) que (\S+ ){0,4}(fosse|seja|fossem|sejam) (contat"
            r"|contact|abord|incomod)\w*"
        ),
        (
            "(nao|n|nunca|nem|jamais) (me |nos |se |lhe |o |a |voltem? a |volte a |tornem? a |venham? |precisam? "
            r")*(me |nos )?<contact>(-me|-nos|em-me)? ?(a |me |nos )?(\S+ )?(mais|novamente|nunca|nada|outra vez|de "
            r"novo|nenhum\w*|qualquer|jamais|tampouco)\b(?! (tarde|cedo|a frente|informac|detalh|para a frente|caro"
            "|barato))"
        ),
        (
            "(nao|n|nunca|nem|jamais) (me |nos )?(voltem?|volte|volta|tornem?|torne|voltes|voltar(em)?) (a )?(me "
            "|nos )?(envi|mand|escrev|contact|contat|perturb|incomod|lig|chate|insist|procur|import|remet|aborrec"
            r"|tentar)\w*"
        ),
        (
            "(nao|n|nunca|nem) (me |nos )(envi|mand|escrev|contact|contat|perturb|incomod|chate|import|procur|amol"
            r"|aborrec|ench|spam|lig)(em|e|a|am|es|as|uem|ue)(-me|-nos)?( \S+)?(?=<end>| mais| novamente| nad| propag"
            "| public| spam| por favor| e | de novo|, )(?! (antes|ate|so|hoje|agora))"
        ),
        (
            "(nao|n|nunca|nem|ja nao) (quero|desejo|queremos|desejamos|pretendo|pretendemos|gostaria|gostariamos"
            r"|kero|quer|deseja|pretende|aceito|aceitamos|autorizo|autorizamos|consinto|estou interessad\w em|temos "
            "interesse em|tenho interesse em|preciso|necessito|permito) ~3(receb|ser (contact|contat|incomod|import"
            "|abord|procur)|mais (e-?mail|mail|mensag|contact|contat|receb|saber|nada|propag|spam|ouv|publi)|que (me"
            "|nos) (contat|contact|envi|mand|escrev|volt)|e-?mails|contacto|comunicac|propaganda|publicidade|nada "
            "(voss|de voc|teu|seu|mais|vind)|saber mais de|ouvir (mais )?(falar )?de|constar|fazer parte|estar (na"
            r"|nessa|em)|continuar a|figurar|ver (mais|o voss)|este tipo|esse tipo|os voss|as voss|contat)\w*(?! (a "
            "proposta|um orc|demo))"
        ),
        (
            "(sem|chega de|nada de|nao mais|nenhum|nenhuma|zero|nunca mais|nem mais um|nem mais uma|sem mais) (mais "
            r")?(e-?mails?|mails?|mensagens|mensagem|spam|contact\w*|contat\w*|propaganda\w*|publicidade|liga\w*"
            r"|comunicac\w*|newsletters?|ofertas?|marketing|insistencia\w*|telefonemas) ?(a partir|mais|por favor"
            r"|comerc\w*|promoc\w*|,|<end>|de marketing|para (este|esse|mim|ca)|vindo|voss\w*|dess\w*|seus?)(?! "
            "(recebid|cheg))"
        ),
        (
            r"(favor|agradeco (que|se)|agradecia que|agradecemos que|peco|pedimos|pediria|solicit\w*|rogo|roga-?se"
            r"|exijo|queira|queiram|prefiro|preferi\w*|gostaria|gostava|agradeceria|exigimos|preciso|seria bom|faca o "
            r"favor de|pf|quero|queremos) (\S+ ){0,4}(nao|nunca|de nao|para nao|que nao|deixar de|deixem de|cesse\w*) "
            r"(\S+ )?(\S+ )?(envi|mand|escrev|contat|contact|perturb|incomod|lig|receb|volt|insist|utiliz|us|inclu"
            r"|remet|encaminh|procur|chate|ser|me |nos |mais|abord)\w*(?! (antes|ate|o meu (chefe|socio)))"
        ),
        (
            r"(que|garant\w*|certifi\w*|assegur\w*) (ja )?nao (me |nos |se )?(volt|receb|envi|mand|contat|contact"
            r"|cheg|haja|seja|torn|perturb|inclu)(a|e|am|em|emos|amos|eis|ais|uem|ue|es)\b( \S+)? ?(a|mais|nenhum\w*"
            "|nada|qualquer|novamente)"
        ),
        (
            "(nao|n) (us|utiliz|inclu|guard|trat|mant|envolv)(em|e|am|a|ar|er|enham|enha) (mais )?(o meu|o nosso|meu"
            "|minha|este|esse|esta|a minha|nosso|outro remetente|os meus|meus|mais)"
        ),
        "nao responder<end>",
        (
            r"(nao|n) (vale a pena|adianta|e preciso|precisa\w*|ha necessidade de|tem porque|e necessario) (me |nos "
            "|continuar a |voltar a |de )?(insistir|escrever|mandar|enviar|contactar|contatar|voltar|tentar"
            "|continuar|ligar) ?(mais|a|novamente|de novo|<end>|nada)"
        ),
    ),
    "report": (
        "respeitem (isso|a lista|o cadastro)|nao me perturbe",
        "(pronta|feita|preparada) a (queixa|denuncia|reclamacao)",
        r"(queixa|denuncia|reclamacao) (\w+ )?(para|a|na|no) (a )?(comissao|cnpd|procon|anpd|autoridade)",
        r"denunci(o|arei|aremos|ei|amos|ar|ado|ada|ando|adas?)\b(?! (falsa))",
        (
            r"(apresent|faz|fac|fiz|farei|registr|regist|abrir|abro|formaliz|far|fare|dar|seguir|avanc|vou)\w* (\S+ "
            r"){0,3}(queixa|reclamac|denuncia|boletim de)\w*"
        ),
        (
            r"(report|marc|sinaliz|classific|denunci|vai|vao|mando|envi|bloque|considero|jogo|cair|meter|mov|ir)\w* "
            r"(\S+ ){0,4}(como|para|por|pro|no|na|a) (o |a )?(spam|lixo|lixo eletronico|phishing|cnpd|procon|anpd"
            "|junk)(?! (folder|e so agora))"
        ),
        (
            r"(bloquei|bloque)(o|ei|ado|ada|ados|amos|arei|ando|uei|uado)\b(?=<end>|,| (o|os|voces|voce|este|esse"
            "|remetente|dominio|e |todos|seu|esta)| e )(?! (por (falta|causa)|no orcamento))"
        ),
        (
            "(cnpd|anpd|procon|asae|decon|anacom|comissao nacional de protecao|autoridade nacional|livro de "
            r"reclamacoes|reclame aqui|deco)\b(?=[^?]*(queixa|denunc|reclam|avis|comunic|seguir|inform|acion|proxim"
            "|vou|irei|vamos|tomar|saber|envi)|<end>)"
        ),
        (
            r"(proxim|vou|irei|queixa|denunc|reclam|acion|comunic|inform|levo|contact)\w* [^?]{0,50}\b(cnpd|anpd"
            r"|procon|asae|anacom|reclame aqui|policia)\b"
        ),
        (
            "(mais um|mais uma|outr[oa]|a proxim[oa]|o proxim[oa]|proxim[oa]|se (volt|continu|insist|receber|me "
            r"|persist|torn)\w*|da proxima|ultimo aviso)\b[^?]{0,70}(denunci|spam|bloque|reclam|report|queixa|advogad"
            r"|policia|tribunal|procon|anpd|cnpd|process|judicial|juridic|medidas)\w*"
        ),
        r"^\W*(isto e |isso e |e )?(spam|assedio)[.! ]*$",
        (
            "(isto|isso|e|voces sao|sao) (ja |ja e |e |puro )?(e )?(puro |um )?(spam|spammers?|assedio"
            r"|perseguicao)\b(?! (ou|folder))"
        ),
        r"lgpd[^?]{0,100}(exclu|elimin|apag|remov|retir|cess|par|descadastr|direito|denunc|viol)\w*",
        r"(exclu|elimin|apag|remov|retir|cess|descadastr)\w*[^?]{0,80}(lgpd|rgpd)\b",
    ),
    "object": (
        r"oposicao (de|do|da|dos|das) [^?]{0,60}(marketing|comunicac|tratamento|contact|contat|dados)\w*",
        r"nao me perturbe\b",
        (
            "(oponho-me|opomo-nos|me oponho|nos opomos|oponho|venho opor-me|opor-me|opor-nos|oposicao ao) ?(a|ao|que"
            r"|formalmente|expressamente|tratamento|uso|receb)?\b"
        ),
        r"direito (de|ao|a) (oposicao|esquecimento|apagamento|eliminacao|exclusao|ser esquecid\w)",
        r"(exerc)\w* [^?]{0,40}(direito|oposicao|apagamento|elimina|exclus)\w*",
        r"(revog|retir|cancel)(o|amos|ar|ei|a)\b (\S+ ){0,3}(consentimento|autorizacao)",
        r"(artigos?|art\.?) ?(17|18|21)\b(?=[^?]*(rgpd|lgpd|dados|apag|elimin|opo|regul)|)",
        r"(rgpd|regulamento geral|lei geral)[^?]{0,120}(exclu|elimin|apag|remov|retir|cess|opon|opor|opos)\w*",
    ),
    "weary": (
        (
            "(segunda|terceira|quarta|quinta|ultima|enesima|3a|2a|4a|sexta|milesima) vez[^?]{0,40}(pec|dig|escrev"
            r"|ped|solicit|diss|fal|respond|nao|avis|inform|par|remov)\w*"
        ),
        (
            r"ja (\S+ )?(\S+ )?(disse|pedi|falei|solicitei|respondi|avisei|recusei|informei|dissemos|pedimos|escrevi"
            r"|dito|pedido|falamos|solicitamos)\b (\S+ ){0,5}(vezes|\dx|que nao|para (me|nos|par|tir|remov|deix)|nao"
            "|duas|tres|varias|remov|tira|pra)(?! (me interessa|tinha))"
        ),
        (
            r"(continu|insist|teim|persist)(am|a|em|ar|as|ando) (\S+ )?(a |em )?(me |nos )?(mand|envi|escrev|contat"
            r"|contact|lig|chate|incomod|insist|receb)\w*(?! (o relat|a fat))"
        ),
        "nao (e|quer dizer|significa) nao<end>",
    ),
    "idiom": (
        r"(desampar\w*([- ]me)?( a)? loja|desampare?m?-me)",
        "(poe-te|ponham-se) a (andar|mexer|milhas)",
        r"^\W*((cai|caiam) fora\b|vaz(a|em)( daqui)?<end>|desapare(ce|ca|cam)( daqui)?<end>|me (erra|errem))",
        r"(vai|va|vao)(-te|-se| te| se) (catar|lixar)",
        r"larg\w*-(me|nos)( da mao)?\b(?! (um|uma|o|a|os|as))",
        r"deix(em|a|e)-(me|nos) (em paz|sossegad\w+)",
        r"(vao|vai|va) (chatear|incomodar|encher) (o camoes|outro|outr\w+|a quem|a)",
        r"(vai|vao|va) (catar|plantar|passear|trabalhar|roubar|pentear)\w*",
        r"(sumam|suma-se|suma daqui|suma[.!])",
        "some daqui",
        "sumam",
        "sai(a|am|ba)?( daqui<end>| fora<end>|am? daqui| d[ao] (minha|meu|nossa|nosso|caixa|vida))",
        (
            r"(seja|sejam|que|este|esta|fosse|considere\w*|espero|sera|e) (\S+ ){0,4}(o|a|seu|vosso|como) ?ultim[oa] "
            r"(e-?mail|mail|mensag|contact|contat|vez|aviso|comunic|que)\w*(?! (que (te|lhe|vos) env|recebid))"
        ),
        r"ultim[oa] (e-?mail|mensag\w*|aviso|vez que) (que )?(quero|receb|me|vos|peco|aviso|espero)\w*",
        (
            "(perca|percam|esqueca|esquecam|apague|apaguem|perde|apaga) (o |a )?(meu|minha|este|nosso|esse) (numero"
            r"|contat|contact|e-?mail|endereco|mail)\w*"
        ),
        "encher o saco",
    ),
    "last": (
        (
            "(que|seja|fosse|era bom que|tomara que) (seja |fosse |este |esta |esse |essa |isto |isso |tambem |foi "
            r")*(o|a) (ultim|derradeir|unic)[oa]\b(?! (que (te|lhe|vos)|a (saber|chegar|decidir)|versao|vez que (fal"
            "|convers|v)))"
        ),
        (
            r"(que|tomara que) (ja )?nao (haja|venha|chegue|exista|tenha) (um |uma |o |a |mais |nenhum\w* )*<nth>( "
            "|<end>|,)"
        ),
        (
            r"(nao (quero|queremos|preciso|desejo|espero|aceito|me mand\w+|me envi\w+|mand\w+|envi\w+|escrev\w+|venha "
            r"com|haja|havera|tem)) (um |uma |o |a |ver |receber |que venha |mais |nem |nenhum\w* )*<nth>( (e-?mail"
            r"|mail|mensagem|recado|contact\w|contat\w|lembrete|aviso|carta|igual|dess[ae]s?|dest[ae]s?|seu|vosso)\b"
            "|<end>|, (por|obrigad|ta|ok|sim|certo|combinado))"
        ),
        (
            r"^\W*(por favor,? )?nem (mais )?(um|uma|um so|uma so)( mais)?( (e-?mail|mail|mensagem|recado))?( mais)?(, "
            r"\w+( \w+)?)?<end>"
        ),
        (
            r"nem (mais )?(um|uma) (so )?(e-?mail|mail|mensagem|recado|contact\w|contat\w|ligacao|proposta|linha)( "
            "mais| a mais)?(<end>|,| (seu|vosso|de|por|meu|nem))"
        ),
        (
            r"(mais )?nenhum[a]? (outr[oa] )?(proposta|mensagem|e-?mail|mail|contact\w|contat\w|comunicacao|propaganda"
            "|oferta|ligacao|carta|correspondencia)[^.?!]{0,20} (da vossa|da sua|de voces|vossa?|sua|seu|desta "
            "natureza|deste (tipo|genero)|comercial)"
        ),
    ),
    "forget": (
        (
            r"(?<!nao )(?<!nao se )(?<!nao me )(?<!nao nos )\b(esquec(a|am|er|e|em|erem)|esquecamos)(-se|-vos|-te)? "
            r"(de |se |vos )*(que )?(est[ae] (e-?mail|mail|endereco|contact\w|contat\w|numero|caixa)|mim\b(?! nao)|(eu "
            r"|nos |a gente )?exist\w+|(me|nos) (conhec|vi)\w*|viram|viu|(o|a|do|da) (meu|minha|nosso|nossa) "
            r"(existencia|e-?mail|mail|nome|endereco|contact\w|contat\w|numero|morada|telemovel|whatsapp|zap))"
        ),
        (
            "(faca|facam|faz|fazei|facamos|finja|finjam|finge|imagine|imaginem|considere|considerem)( de conta| que "
            "nem)? (que )?[^.?!,]{0,30}(exist|morr|fui embora|mud|fale[cs]|desapare|invisivel|sumi|nunca (me|nos"
            r"|exist)|(me|nos) (conhec|viu|viram)|fantasma|defunt|nao estou)\w*"
        ),
        (
            "(rasg|queim|perc|perd|larg|deit|jog|atir|esquec|esquec|enterr|descart)(ue|uem|a|am|e|em)m? (fora )?(o |a "
            r"|os |as |ao lixo )*(meu|minha|meus|minhas|nosso|nossa|este|esta) (\S+ )?(contact\w|contat\w|numero"
            "|e-?mail|mail|endereco|ficha|cartao|telefone|zap|morada|nome|dados)"
        ),
        "deix(e|em|a) (de existir|(o )?(meu|nosso) (nome|e-?mail|endereco) (em paz|descansar|de fora))",
    ),
    "close": (
        (
            r"(fech|encerr|arquiv|anul|cancel|finaliz)(ar|e|em|a|ue|uem) (\S+ )?(a |o )?(minha|meu|nossa|nosso) (\S+ "
            r")?(ficha|cadastro|registo|registro|processo|perfil|caso|lead|contact\w|contat\w|historico|pasta"
            r"|inscricao|subscricao|assinatura)\b"
        ),
        (
            r"(considere|considerem|considerad|considero|dou|damos|seja|fica|de)\w* (\S+ ){0,4}(findo|finda"
            r"|encerrad[oa]|terminad[oa]|extint[oa]|acabad[oa]|concluid[oa]) (\S+ )?(contact\w|contat\w"
            r"|correspondencia|troca|comunicac\w+|em carater|de vez|definitiv\w+|para sempre)"
        ),
        (
            r"(est[ae]|o|a|qualquer|nosso|nossa) (contact\w|contat\w|correspondencia|comunicacao|troca) (\S+ "
            r"){0,3}(findo|finda|encerrad[oa]|terminad[oa]|terminasse|termine|acabasse|acabe|cesse)\b"
        ),
        r"(apagu|tir|risqu|remov|retir|elimin|exclu)\w{1,2} (o|a|os|as) (meus?|minhas?|nossos?|nossas?)<end>",
        (
            "(sair|sumir|desaparecer|escapar|livrar-me|me livrar) (disto|disso|daqui|dai|(de|da|do|dess[ae]|dest[ae]"
            "|d[ao] su[ao]|d[ao] seu|d[ao] voss[ao]) (mailing|lista|base|cadastro|newsletter|campanha|grupo de "
            r"e-?mail|banco|sequencia|automac|robo)\w*)"
        ),
        (
            "(quero|queremos|queria|gostava|gostaria|desejo|pretendo|pretendemos|preciso|prefiro|peco|como (faco|e "
            r"que faco|eu faco|se faz|posso)|posso|podia|para|da pra|agradecia|agradeco) (\S+ ){0,3}(deixar de|parar "
            r"de|nao) (me )?(receber|figurar|constar|ser contact\w+|ser contat\w+|fazer parte)(?! (pedido|encomenda"
            r"|fatura|reclamac|queixa)\w*)"
        ),
        (
            "como (e que |eu |se |posso |faco para |faco pra |me |a gente )*(cancel|anul|remov|saio|sair|descadastr"
            r"|desinscrev|me descadastr|tiro|tirar|desativ|desligo|paro|parar)\w* (\S+ )?(subscricao|inscricao"
            r"|assinatura|newsletter|dist[oa]|diss[oa]|dest[ae]|dess[ae]|lista|de receber|isto|isso|envi\w*|o meu"
            r"|meu)\b"
        ),
        (
            r"(link|botao|opcao|hiperligacao)[^.?!]{0,50}(cancelar|anular|sair|descadastr\w*|desinscr\w*|remo[vc]\w*"
            "|cancelamento|exclusao|unsubscribe|para isto acabar|subscricao)[^.?!]{0,40}(nao (funciona|abre|da|vai"
            r"|carrega|existe|responde|anda)|erro|quebrad|em branco|partido|avariad)\w*"
        ),
    ),
    "part": (
        r"ate nunca\b",
        (
            r"(adeus|tchau|xau|despeco-me|me despeco)\W+(pra |para |e )?(nunca mais|sempre|de vez|definitiv\w+|ate "
            "nunca|sem regresso)"
        ),
        r"^\W*(e |ja )?(para sempre|pra sempre|nunca mais|nem hoje nem nunca|de uma vez por todas|de vez)<end>",
    ),
    "spare": (
        (
            "(poup|evit|livr|dispens)(e|em|a|ai|ar|am|aria|ariam)-?(me|nos)? (a|ao|aos|as|o|os|do|da|de|dos|das|desta"
            r"|dessa|destes|desses) (\S+ )?(<mails>|<nth>|tarefa de|macada|incomodo|trabalho de (apag|bloque|respond"
            r"|denunc)\w*)"
        ),
        (
            "(me|nos) (poupe|poupem|livre|livrem|livra|dispense|dispensem)( dess[ae]s?| dest[ae]s?| dis[st]o| d[oa]s? "
            r"(seus|suas|vossos|proxim\w*)\w*|<end>|,)"
        ),
        (
            r"escus(a|am|e|em|o) de (\S+ )?(voltar|tornar|vir|bater|gastar|perder|escrever|mandar|enviar|repetir"
            r"|telefonar|ligar|insistir|tentar|continuar)\w*"
        ),
        (
            "(tenha|tenham|tende) (a )?(do|piedade|pena|compaixao|misericordia|decencia|bondade|gentileza"
            "|amabilidade)( d[ao] minha| de (mim|nos|uma|um|nao|me|nos|parar|deixar|apagar|quem|dum|duma)| dum| duma)"
        ),
        (
            r"(faca|facam|faz|fazem)(-me|-nos)? (\S+ )?(favor|obsequio|gentileza) de (nao|nunca|deixar|parar|esquecer"
            r"|apagar|remover|tirar|retirar|eliminar|excluir|cessar)\w*"
        ),
    ),
    "how_often": (
        (
            "quantas vezes (mais|ainda|e preciso|eu |tenho|temos|preciso|vou|vamos|sera preciso|e que|ja |precis"
            r"|terei|hei)\w*(?! (pagar|compr))"
        ),
        r"que parte d[eoa]s? (\S+ ){1,6}(nao )?(\S+ )?(entend|perceb|compreend|ficou)\w*",
        (
            r"quant[oa]s (<mails> )?(mais |ainda |faltam |sao precis[oa]s )(\S+ ){0,4}(par|acab|termin|entend|perceb"
            r"|desist|isto|isso|deix)\w*"
        ),
        (
            r"(ha|tem|existe|qual (e )?(o|a)|nao ha) (\S+ )?(maneira|jeito|forma|modo|como) (de )?(\S+ )?(isto|isso"
            r"|voces|parar|pararem|acabar|deixar|nao receber|sair|cancelar|anular|fazer (isto|isso|parar))\b(?! "
            "(import|integr|export))"
        ),
        (
            r"(por ?que|pq|como e que)( e que| raio| diabos?| ainda| diacho)? (\S+ )?(continu|insist|teim|persist)(am"
            r"|a|em|e|as|es|o)\b( (a|em|me|nos))* (mand|envi|escrev|contat|contact|lig|chate|incomod|insist|receb)\w*"
        ),
        r"(minha|nossa) paciencia [^.?!]{0,30}(acab|esgot|expir|termin|limite|estour)\w*",
    ),
    "silence": (
        r"(devolv|regress|conced)\w*(-me|-nos)? (a|ao|o|me o|nos o) (\S+ )?(silencio|sossego|paz)\b",
        (
            r"^\W*(\w+ )?(silencio|sossego|caluda|cala-te|calem-se|cale-se|cala a boca|calados?|bico calado)\b(, \w+( "
            r"\w+)?)?<end>"
        ),
        (
            r"(peco|pedimos|pede|agradec\w+|exijo|imploro|so (quero|peco)|suplico|apreci\w+) (\S+ ){0,3}(silencio"
            r"|sossego|distancia|ausencia)\b"
        ),
        (
            "((me|nos) deix(a|e|em|ai)|deix(a|e|em|ai|ar)-(me|nos)|deix(a|e|em) (eu|a gente)|(me|nos) deixar(em)?) "
            "(ja |la )?(quiet[oa]s?|em sossego|no meu canto|(de )?fora (dis[st]o|dest[ae]|dess[ae]|d[oa]s? (voss|su"
            r"|seus|proxim)\w*)|de mao)\b(?! (um|com o))"
        ),
    ),
    "enough": (
        r"(^\W*|, |e )?ja deu\b(,? (ne|ta|gente|ok|chega|por hoje nao|de|com)\b[^.?!]{0,20}|<end>)",
        r"(^\W*|, |, por favor )(pare|parem|para|parai)( ja| agora| com (isso|isto)| imediatamente| de vez)<end>",
        (
            r"(que|peco que|quero que|exijo que) (isto |isso |os \w+ |as \w+ )?(cess|par|acab|termin)(e|em)( ja| de "
            "vez| hoje| aqui| imediatamente)?<end>"
        ),
        (
            "(cesse|cessem|suspenda|suspendam|desista|desistam|abstenha-se|abstenham-se)( ja| por favor| "
            "imediatamente| de imediato)?<end>"
        ),
        r"larg(a|ue|uem|uai)(-me|-nos)?( d[oa] meu pe| de mao|-?me| a minha mao| meu pe)\b",
        r"(?<!nao )\b(me|nos) larg(a|ue|uem)( d[oa] (pe|mao)| de mao|<end>|, )",
        r"(^\W*|, )(xo|rua|fora daqui|sai fora|vaza|circulando|passa fora|arreda)<end>",
        r"deslargu\w+",
        (
            "(vao|va|vai|ide) (pregar|cacar|chatear|perturbar|incomodar|amolar|encher|bater|vender|azucrinar|procurar"
            r"|arranjar|tocar) (\S+ )?(outr[oa]s?|n?outra|a outra|para outra|pra outra|quem|o (boi|camoes)|ver se)\b"
        ),
        (
            r"(par|deix|dess?ist)\w* de (me |nos )?(encher|azucrinar|massacrar|amolar|bombardear|entupir|atazanar"
            "|apoquentar|moer|melgar|macar|seringar|aperrear|perseguir|importunar|usar (o |a )?(meu|minha|este"
            r"|esta))\w*"
        ),
        r"(^\W*|, |e |favor )(desaparec(a|am|e)|suma|sumam|some|evapor\w+)( d\w+ \w+| daqui| de vez)?(<end>|, )",
    ),
    "return": (
        "(nao|nem|nunca|jamais) (me |nos |se )?(volte|voltem|voltes|torne|tornem|tornes)( mais| nunca)?(<end>|, )",
        (
            r"(nao|nem|nunca|jamais) (voltem?|voltes|tornem?|tornes) (mais )?(a |aqui|ca)\b ?(bater|ligar|escrever"
            r"|aparecer|vir|mandar|enviar|telefonar|contactar|contatar|incomodar|insistir|por)?\b(?! (subir|baixar|dar"
            "|acontecer) )"
        ),
        (
            r"nao (e preciso|precisam?|e necessario|vale a pena|ha necessidade de|adianta) (\S+ )?(insistir(em)?"
            "|(voltar|tornar|continuar)(em)? a (me |nos )?(escrev|mand|envi|lig|contact|contat|tent|insist|bater"
            r"|procur)\w*)(<end>|, | mais| nem| a)"
        ),
        (
            r"(nao|nem|nunca|jamais) (quero|queremos|queria|pretendo|desejo|preciso|vou|tenciono) (\S+ )?(voltar a"
            r"|tornar a|mais) (ouvir|ver|saber|ler|receb|abrir)\w*"
        ),
        r"nunca mais (quero )?(ver|ouvir|receber|ler|saber|me (escrev|mand|envi|lig|contat|contact|procur)\w*)",
        (
            r"(nao|nem) (quero|quer|queremos|queria) (\S+ )?(ver|receber|ler|saber) (\S+ )?(nada )?(dis[st]o"
            r"|dess[ae]s?|dest[ae]s?|de voces?|voss[oa]s?|su[ao]s?|seus?)\b( (chegando|aqui|na|no|outra vez|mais)"
            "|<end>|, )"
        ),
    ),
    "unwanted": (
        (
            "dispens(o|amos|a-se) (de )?(receber|figurar|constar|fazer parte|continuar|ser |(os|as|o|a|quaisquer|mais"
            r"|futur\w+) (\S+ )?(<mails>|seus|vossos|suas|vossas))"
        ),
        r"(opoe-se|se opoe|opomo-nos|oponho-me|me oponho|opor-se|nos opomos) (formalmente |expressamente )?(a|ao)\b",
        r"nao (consinto|consentimos|consente|dei consentimento|autorizo|autorizamos)\b(?! (o )?pagamento)",
        "(lista|registo|cadastro) de (supressao|exclusao|oposicao|bloqueio)",
        (
            "nao (aceit|admit|receb|quer)(amos|emos|o|e|imos) (mais )?(publicidade|propaganda|spam|correspondencia "
            r"comercial|e-?mail comercial|e-?mails comerciais|marketing)\b"
        ),
        (
            "(isto|isso|ja) (ja )?(e|roca|parece|configura|considero|virou) (o |um |ja )?(assedio|perseguicao|abuso"
            r"|importunacao)\b"
        ),
        (
            r"(nao|nem) (queremos|quero|quer|querem|espero|esperamos) (\S+ )?(mais )?(correspondencia|msg|msgs"
            "|mensagens|recados|e-?mails?|mails|propaganda|anuncios|publicidade)( (comercial|vossa|sua|de voces|em "
            r"nome|dess\w+|dest\w+|deste|nenhum\w*|mais|aqui)|<end>|, )"
        ),
    ),
    "plainly": (
        "(nao|n) insist(a|am|as|e)( mais)?( por favor)?(<end>|, )",
        r"deslarg\w+",
        r"^\W*(pronto,? |ja |isto )?(acabou|acabou-se|basta assim)<end>",
    ),
    "orders": (
        (
            "(deixass?em|parassem|deixasse|parasse|cessassem|cessasse) (de|com) (me |nos )?(escrev|mand|envi|lig"
            r"|contact|contat|incomod|insist|import|isto|isso|os|as|estes|esses)\w*"
        ),
        (
            "(nunca|nao) (me inscrevi|me cadastrei|nos inscrevemos|me registei|assinei|subscrevi|autorizei|me "
            r"registrei)( (em|a|n\w+) (nada|isto|isso|voss\w+|su\w+|dest\w+|newsletter|lista))?(<end>|, )"
        ),
        (
            "proced(a|am|er) (a|ao) (minha |nossa |respetiva |respectiva |sua )?(imediata )?(remocao|eliminacao"
            r"|exclusao|cancelamento|apagamento|descadastramento)\b"
        ),
        (
            "(desativ|desactiv|deslig|desligu)(e|em|a|ar|uem|ue) (ja )?(isto|isso|os|as|o|a|estes|estas|esses|essas"
            r"|meu|minha) ?(\S+ )?(envios?|e-?mails?|avisos?|alertas?|mensagens|robo|notificac\w+|automac\w+|cadencia"
            "|disparos?|<end>)"
        ),
        (
            "(vai|va|vao|ide) (a (fava|merda|tabua)|as favas|dar banho ao cao|te lascar|se lascar|dar uma volta(<end>"
            "| ao bilhar)|lamber sabao|tomar (banho|no)|cagar|morrer longe|pro inferno|para o inferno|pro diabo|catar "
            "coquinho|ver se chove)"
        ),
        (
            r"^\W*(rala|pica a mula|bazem?|baza|poe-te na alheta|ponham-se a milhas|mete o pe|se manda|vade retro|rala "
            r"peito|chispa|toca a andar|andor)\b( daqui)?<end>"
        ),
        "sai(a|am)? d[ao]s? (minhas?|meus?|nossas?|nossos?) (caixa|vida|e-?mail|frente|inbox|pe|whatsapp|zap|vista)",
        r"^\W*(me|nos) (deixa|deixe|deixem|solta|soltem|solte|erra|errem|larga)( ja| em paz)?<end>",
        r"^\W*(deixa|deixe|deixem|larga|largue|larguem|solte|soltem|desampara|desamparem)-(me|nos)( ja| da mao)?<end>",
        (
            r"(cort|risqu|riscar|tir|apagu)\w{1,3} (o |a )?(meu|minha|nosso|nossa) (nome|contacto|contato|numero"
            r"|e-?mail|mail|endereco|morada|dados)\b"
        ),
        r"^\W*(e )?ponto final( nisto| nisso)?<end>",
        (
            "(voces? )?nao (se cansam?|cansam?|desistem?|param?|se tocam?|se enxergam?|te cansas|aprendem?)( (nunca"
            r"|mesmo|de \w+( \w+)?))?<end>"
        ),
    ),
    "sayings": (
        "nem (mais )?(um|uma) (so )?(linha|palavra|letra|virgula|vez|folheto|carta) ?(mais|a mais)?(<end>|,)",
        r"(^\W*|, )chega,? (ne|ta|viu|pra mim|por favor)\b",
    ),
    "threat": (
        (
            r"(outr[oa]|mais (um|uma)|um[a]? mais)( dest[ae]s| dess[ae]s| \w+)? e (\S+ ){0,8}(abuso|autoridade"
            r"|provedor|dominio|juridic\w*|bloque\w*|lista negra|lixo|spam|denunci\w*|queixa|policia|procon|anpd|cnpd"
            r"|advogad\w*|reclam\w*)"
        ),
        (
            r"(a|o|da|na|ao) (proxim[oa]|seguinte|<nth>) (\S+ ){0,8}(lixo|spam|abuso|advogad\w*|autoridade|denunci\w*"
            r"|bloque\w*|queixa|juridic\w*|assedio|tribunal|policia|administracao atua|provedor)\b"
        ),
        (
            r"(se|caso) (\S+ ){0,3}(insist|repet|reincid|volt|torn|continu|persist|receb)\w*[^.?!]{0,60}(autoridade"
            r"|ministerio|provedor|assedio|abuso|dominio|lista negra|spam|bloque|filtr|denunc|procon|queixa)\w*"
        ),
    ),
    "count": (
        r"(^\W*|, |: |; )(mais nenhum[a]?|nenhum[a]? mais|nem mais um[a]?|nem um[a]? mais)(, \w+)?<end>",
        (
            r"(nao|nem) (\S+ ){0,4}(vir|venha|venham|viesse|chegue|cheguem|chegasse|chegar|haja|haver|houvesse|mande"
            r"|mandar|receber|ler|abrir|quero|queria|queremos|preciso|estraga-lo|esper\w+|faca|tenha|obrigu\w+) (\S+ "
            "){0,3}(um |uma |o |a |ao |a um |a uma |com uma? )?(segund|terceir|quart|quint|sext|setim|oitav|non|decim"
            "|vigesim)[oa]( vez| carta| mensagem| e-?mail| lembrete| visita| parte| temporada)?<end>"
        ),
        r"^\W*([^.?!]{0,30}\W)?sem (bis|reprise|repeteco|volta|segunda volta|retorno|prorrogacao|prolongamento)<end>",
        (
            r"(que|se|oxala|tomara que|espero que|queria que|era bom que|agradeco se|agradece se|agradecia que) (\S+ "
            r"){0,3}(tenha sido|for|fosse|seja|fique|foi|era) (mesmo |tambem |\S+ )?(o|a) (ultim|derradeir)[oa](<end>"
            r"|,| (a|que (receb|me|nos|l)|dess|dest|da|do)\w*)"
        ),
        (
            "(os|as|o|a|novas|novos) (que vier(em)?|proxim[oa]s?|seguintes?|vindour[oa]s?|futur[oa]s?|tentativas?"
            r"|<mails>) (\S+ ){0,2}(nao|nem|vai|vao|ira|irao|serao|sera|segue|seguem|e|sao|fica|ficam) "
            "[^.?!]{0,30}(abert[oa]s?|lid[oa]s?|lixo|lixeira|apagad|tritura|bloque|fatura|factura|devolvid|recusad"
            r"|diret[oa]|sem (ela|ele|educacao|resposta))\w*"
        ),
        (
            r"se (vier|chegar|aparecer|mandar|mandarem|vierem|receber) (\S+ ){0,2}(mais um|mais uma|outr[oa]|(um|uma|o"
            r"|a) (\w+ )?(segund|terceir|quart|quint|sext|setim|oitav|non|decim)\w*)\b[^.?!]{0,40}(fatura|factura|cobr"
            r"|bloque|processo|multa|grit|respond|mud|denunc|marc)\w*"
        ),
    ),
    "hence": (
        (
            r"(nao|sem|nem|nenhum\w*|nada|nunca|bico calado|silencio|fora|calad\w+|outr[oa]|gast\w+|respeit\w+"
            r"|esquec\w+) ([^.?!]{0,60} )?<since><end>"
        ),
        (
            "(a mim|para mim|pra mim|comigo|connosco|conosco|pra ca|para ca|aqui|a nos|est[ae] (casa|endereco|caixa"
            "|numero|e-?mail)),? (ja )?(nunca mais|nao mais|mais nao|ja nao|nenhum[a]? mais|nada mais|nunca)<end>"
        ),
        "(a mim|comigo|eu|a nos|connosco|conosco),? (nao,? )?nunca mais<end>",
        (
            "(, |: |; |traduzo: |e )(nunca mais|nem nunca|e para sempre|pra nunca mais)(, (ouviu|viu|ta|ok|sim|por "
            "favor|entendeu|certo))?<end>"
        ),
        (
            r"^\W*nunca mais(,? (ouviu|viu|ok|ta|por favor|na vida|mesmo|entendeu|combinado|isto|isso|voces|ouviste"
            r"|percebe\w*))?<end>"
        ),
    ),
    "curtain": (
        (
            "(acabou|acabou-se|terminou|parou|chega de|fim d[ae]|encerrad[ao]) (a |o |ess[ae] |est[ae] )?(brincadeira"
            "|graca|receita|festa|novela|conversa fiada|palhacada|farra|sessao|espetaculo|peca|circo|teatro|serie"
            r"|romance|namoro|recreio|cantoria|ladainha)\b"
        ),
        "(tchau|adeus|xau|ate) e (bencao|bencaos|sem volta|nao volte|ate nunca)",
        (
            r"^\W*(ponto,? paragrafo|ponto final|fim do livro|fim de papo|fim de conversa|fim da linha)(, "
            r"\w+){0,2}<end>|fim (do livro|de papo)<end>"
        ),
        (
            r"(passe|passem|passa|fique|fiquem|leve|levem|mantenha|va|vai|trabalho, mas|te leve|o leve)(-se)? (\S+ "
            "){0,2}(bem |pra |para |muito )*longe( d(aqui|e mim|e nos|a minha|este|esta)| e |,|<end>)"
        ),
        "(muda|mude|mudem|vai cantar|va cantar|pregar|cantar) (de|em|n|para) ?(outra)? ?freguesia",
        (
            r"^\W*((bah|ai|moco|moca|cara|egua|oxe|mano|amigo|gente|colega|querido|guria|rapaz)[ ,]{1,3}){0,3}(xispa"
            "|chispa"
            "|desapega|desapegue|desgruda|vaza|arreda|te some|te manda|te arranca|me solta|me larga|larga mao|larga "
            "mano|me larga mano|me larga mao|se toca|toca-te|acabem|parem la com isso|bazem|te aquieta|se enxerga)(, "
            r"\w+)?<end>"
        ),
        (
            "(some|suma|sumam|sai|saia|saiam) (da|do) (minha|meu|nossa|nosso) (tela|ecra|caixa|vida|visor|telemovel"
            "|celular|computador|rua|bandeja|frente|vista|mesa)"
        ),
        (
            r"(eu e voce|nos dois|a gente|voce e eu|nos) (ja )?(terminou|terminamos|acabou|acabamos)\b(?! (o|a|de|um"
            "|uma|com|os|as|em|no|na))"
        ),
        r"fora d(a|o) (conversa|planilha|vossa \w+|sua \w+|lista), ",
    ),
    "wish": (
        (
            r"<wish> (\S+ ){0,8}(nao (encontrar|ver|ler|ouvir|abrir|voltar|ter de|saber|figurar|constar|aparecer"
            "|existir|receber)|perder is[st]o|deixar de (o |a |vos |os )?(ver|ler|existir|receber|ouvir|encontrar)"
            r"|ficar sem (os|as|voces|noticias)|(voltar|regressar|devolv\w+) ao anonimato)\b (\S+ ){0,3}(a senhora|o "
            "senhor|voces?|vcs|vos|si|seus?|suas?|voss[oa]s?|isto|isso|mais|outra vez|tambem|na lista|nisto|nisso"
            r"|tambem|noticias|nada|nenhum\w*)\b"
        ),
        (
            "(quero|queria|prefiro|preferia|gostava|gostaria|continuar|continuo|vivo|viver|respirar|estar|dia|amanha"
            r"|manhas?|semana) (\S+ ){0,3}sem (ouvir|voces?|vcs|(os|as) (voss|seus|suas|teus|tuas)|noticias|receber"
            r"|(voss|su|seu)\w*)\b(<end>|,| (pra|para)?)(?! (dedicacao|ajuda|apoio))[^.?!]{0,15}<end>"
        ),
        (
            r"que (o|a) (meu|minha|nosso|nossa) (nome|endereco|e-?mail|contat\w|contact\w|numero|telemovel|caixa) "
            r"[^.?!]{0,40}(descans|durm|nao (tenha|conste|figure|apareca|volte|esteja)|em paz|fora d|sej\w+ (apagad"
            r"|esquecid|riscad))\w*"
        ),
        (
            "nao (me|nos) inclu(a|am|as|i) (mais )?(em|n[oa]s?|dentro) (proxim|voss|seus?|suas?|list|envi|mail"
            r"|campanh|outr|cadenc|dispar|nenhum|vossas?)\w*"
        ),
        (
            r"nao (me|nos) (fac\w+|obrigu\w+|estragu\w+|traga\w*|tir\w+|desafin\w+|acord\w+|interromp\w+) (?!(esperar"
            r"|perder|rir|falta|gastar|mal|do serio)\b)(\S+ ){0,5}(outra vez|de novo|novamente|todos os (meses|dias)"
            r"|nunca mais|mais)\b"
        ),
        (
            r"nao (me|nos) (faca|facam|facas|obrigue|obriguem|obrigues) (a |ter de |ter que )*(\S+ )?(repet|lembr"
            r"|dizer|voltar|explic|recus|apag|bloque|esconder|pedir|grit)\w*"
        ),
        (
            r"(^\W*|: )(sossego|alforria|jejum|clemencia|piedade|misericordia)\b(, | )?(por favor|pf|perpetu\w+|eterno"
            "|eterna|ja|de uma vez)?<end>"
        ),
        (
            r"(peco|pedimos|imploro|suplico|rogo)(-lhe|-vos|-te)? (\S+ ){0,2}(alforria|clemencia|piedade|misericordia"
            r"|silencio|sossego|um jejum|jejum)\b(?! (ate|de|sobre|por|quanto|para|na|no))"
        ),
        (
            "(me|nos) (libera|liberta|liberem|libere|libertem|solta|soltem|solte|dispensa|dispense|desobriga)( pra "
            r"sempre| para sempre| de vez| dess\w+| dest\w+| diss?t?o|<end>|, )"
        ),
        (
            r"(liberta|liberte|libertem|liberem|libere|desobrigue|dispense|dispensem)-(me|nos)( \S+)? ?(de (tudo|vez"
            r"|mais)|dest\w+|dess\w+|disto|disso|d[oa]s? (voss|su|seu)\w+|e de tudo|<end>|,)"
        ),
        (
            "(me|nos) deix(a|e|em|ai) (ja |la )?(trabalhar|dormir|viver|respirar|descansar|ir|em silencio|sumir|na "
            r"prateleira|no anonimato|no escuro)\b(?! (um|ate|com|sobre|ess|est|por|hoje|uns|nes|antes|primeiro)\w*)"
        ),
        (
            "nao (me|nos) (mace|macem|maces|apareca|aparecam|apareces|aparece|canse|cansem|atormente|atormentem"
            r"|azucrine|assombre|assombrem|desafine\w*|massacre|massacrem|moleste|molestem|amofine)( mais| tambem| "
            "nunca|<end>|, )"
        ),
    ),
    "elsewhere": (
        (
            "(guard|gast|poup|empregu|reserv|desperdic|invist|us)(e|em|a|ar|asse) [^.?!]{0,45}(com|para|pra|em|n)(a"
            r"|o)? ?(outr[oa]s? (pessoa|cliente|porta|casa|freguesia|alma|coitad|vitima|alvo|caixa|empresa)\w*|quem (o "
            r"|a |os |as )?(tenha (duvida|tempo|paciencia|vagar)|queira|precise|quis\w+|ature))\b"
        ),
        (
            r"(fale|fala|falem|escreva|escreve|escrevam|conte|conta|mande|manda) (\S+ ){0,2}(com|para|pra|pro|a|ao) (a "
            r"|o )?(parede|papai noel|pai natal|bispo|camoes|sogra|poste|espelho|gato|papagaio|muro|santo antonio)\b"
        ),
        (
            r"(mude|mudem|muda|troque|troquem) (antes |\S+ ){0,3}(de |o seu |o vosso |seu )(destino|destinatario|alvo"
            r"|endereco|publico|vitima|mira|porta|rumo)\b"
        ),
        (
            r"(pon(ha|ham|do)|coloc\w+|bot(a|e|em)|met(e|a|am)|arquiv\w+|guard\w+|deix\w+)(-me|-nos|-no|-na)? (\S+ "
            r")?(na|no|nos|em|a) (gaveta|arquivo morto|cemiterio|esquecimento|lista dos mort\w+|dormir|prateleira)( "
            r"dos mort\w+| de vez| e nao|<end>|,)"
        ),
        (
            "(me|nos) (coloca|coloque|poe|ponha|bota|bote|mete|meta|arquiva|arquive|guarda|deixa|deixe) (na|no|nos"
            r"|em) (gaveta|arquivo|arquivo morto|cemiterio|esquecimento|prateleira|lista dos)\b"
        ),
        (
            r"(volte|que volte|devolv\w+|regresse)[^.?!]{0,30} e (se )?(apag|esquec|sum|desaparec|nao (volt|solt|us"
            r"|mand|regress))\w*"
        ),
    ),
    "switch": (
        (
            "(voces?|vcs|isto|isso|o senhor|a senhora|ai|essa coisa) (tem|vem com|tem algum|traz) (um |algum |o "
            r")?(botao|interruptor|tecla|comando|modo|torneira)\b"
        ),
        (
            r"(se|onde|qual|ha|tem|existe) (\S+ ){0,3}(botao|interruptor|tecla|alavanca)\b[^.?!]{0,30}(deslig|calar"
            r"|silenci|carreg|apert|parar|para isto|parem|sossego|paz)\w*"
        ),
        (
            r"(quanto|quando|onde) (custa|se assina|assino|pago|e que assino|se paga)[^.?!]{0,40}(calad\w+|em paz"
            "|sossego|silencio|nao (receber|ver|ler)|sair d|livre|deixar de receber)"
        ),
        (
            r"(estanqu|silenci|desligu|desliga|trav|cal|abaf)(e|em|a|ar|uem)? (\S+ )?(ess[ae]|est[ae]|isso|isto|o|a|os"
            r"|as) (\S+ )?(sino|robo|avalanche|enxurrada|chuva|torrente|disparador|campainha|sirene|megafone"
            r"|despertador|altifalante|metralhadora)\b"
        ),
        (
            "(ninguem|nenhum de nos|nenhum dos dois|aqui nenhum) (aqui |de nos )?(te |vos |o |a |os |lhe )?(quer"
            r"|queremos) (te |vos |o |a |os |lhe )?(ler|ouvir|ver|receber|responder)\b"
        ),
        (
            r"(nem|nao) (adianta|adiant[ea]|tent[ae]m?|tente[sm]?|insist\w+|pens[ae]m? em|ouse\w*|se atrev\w+ a) (\S+ "
            "){0,2}(bater|voltar|tentar de novo|insistir|espreitar|nunca|outra vez|de novo|semana que vem|mais tarde"
            r"|mes que vem|vir)\b(?! (antes|ate))"
        ),
        (
            r"(vale a pena|adianta|escus\w+ de|merece|preciso) (vir |voltar a |de )*(espreitar|bater|insistir"
            "|perguntar|voltar|tentar) (outra vez|de novo|novamente|mais|nunca)"
        ),
        (
            r"(voce|voces|o senhor|a senhora|vc|vcs) nao (precisa\w*|passa\w*|tem de|tem que|volta\w*) (mais "
            ")(perguntar|insistir|escrever|mandar|passar|ligar|e )?"
        ),
        r"(nao|nunca) (soltem|solte|soltes|mande|mandem) mais (nenhum\w*|um|nada)\b",
        (
            r"(outra|mais uma|mais um)( vez)?( dess[ae]s?| dest[ae]s?| \w+)? e (eu )?(\S+ ){0,2}(marco|bloqueio"
            r"|denuncio|reporto|exorcizo|processo|mudo|apago|grito|jogo|chamo)\b"
        ),
    ),
    "any_verb": (
        (
            "(par|deix|cess)(e|em|a|ai|ar|arem|es) (ja |por favor |de uma vez |la )*de (me|nos) [a-z]+(ar|er"
            "|ir)(<end>|,| e (?!ven|mand|lig|pass|dig|agend|marq)| (com|todos|todas|cada|outra|seus|suas|seu|sua|mais"
            "|ja|isto|isso|ess[ae]s?|est[ae]s?|assim|a toda|toda|(a|o|minha|meu) (caixa|e-?mail|paciencia|telefone"
            r"|telemovel|celular|cabeca|vida|dia|tempo|juizo|inbox|saco|zap))\b)"
        ),
        (
            "nao (me|nos) (?!interess|serv|apetec|convenc|conv|lembr|diz|cabe|resta|falta|pertenc|adianta|faz|vale"
            r"|sobr|agrad|compens|fale[sm]?\b|cont|surpre|pass|caib|dig|doi|tent|falh|deix|abandon|acontec|pass|ment"
            "|engan|fac|vend|expli|mostr|elogi|ajud|apress)[a-z]+(e|em|es|a|am|as) (mais|nunca mais|outra vez|de novo"
            "|novamente|nunca)(<end>|, (por|obrigad|nem|que nao|e nao|pelo amor|ja|a serio|ta))"
        ),
        (
            r"(faca|facam|faz|tenha|tenham)(-me|-nos)? (\S+ ){0,4}(favor|merce|caridade|gentileza|presente|fineza) de "
            "(me |nos |ja )?(nao|deixar|esquecer|desaparecer|calar|parar|apagar|tirar|sumir|riscar)"
        ),
        (
            r"(nao (tem|ha|vale|faz)|sem) (\S+ )?(necessidade|motivo|razao|sentido|pena) (de|para|em|a)? ?(\S+ )?(segu"
            r"|continu|insist|volt|torn)\w* (a |em )?(me |nos )?(escrev|mand|envi|tent|lig|contact|contat|insist"
            r"|bat)\w*"
        ),
    ),
    "never_again": (
        (
            r"(nao|nunca|sem|nem) (\S+ )?(voltar|tornar) a (ver|ler|saber|ouvir|receber|encontrar|ter|abrir"
            r"|cruzar)\w*(-\w+)? (\S+ ){0,3}(seu|sua|seus|suas|voss\w+|voces?|o senhor|a senhora|noticias|este nome"
            r"|isto)\b"
        ),
        (
            "(sair|saio|sumir|descer|retirar-me|escapar|livrar-me|me livrar|desaparecer|me retirar) d[ao]s? (su|seu"
            "|voss|teu|tu)[aos]{0,2} (?!(reuniao|site|pagina|loja|chamada|escritorio|sistema|plataforma"
            r"|contrato)\b)[a-z]+"
        ),
        (
            "(voce|vc|vcs|voces|o senhor|a senhora|tu) (ja )?nao (me |nos )?(escrev|mand|envi|insist|volt|lig"
            r"|pass)\w* (mais )?e (eu|nos|a gente) (nao|tambem|ja|lhe|te)\b"
        ),
    ),
}

HOSTILE: tuple[str, ...] = (
    (
        r"(meu|minha|nosso|nossa|meus|um|ao meu|o meu) advogad\w*\b(?!.{0,50}(revis|contrat|analis|ler|lgpd|rgpd|ver"
        "|assin))"
    ),
    "medidas legais",
    "(acao|acoes|via|vias|medida|medidas) (legal|legais|judicial|judiciais)",
    r"processar(vos|voces|lo|los)?\b(?! (pagament|pedid|dad|encomend|folha|salari|factur|fatur))",
    "(em|no|ao) tribunal",
    "processo (judicial|por danos)",
    "danos morais",
    "vao responder na justica",
    "na justica",
    "boletim de ocorrencia",
    "foda-?se",
    "caralho",
    "vai a merda",
    "merda",
    "vao a merda",
    "idiotas?",
    r"imbeci\w*",
    r"burros?\b",
    r"cambada de \w+",
    "palhac[oa]s?",
    r"aldrab\w*",
    "ladroes",
    "ladrao",
    r"vigarist\w*",
    r"parasit\w*",
    r"estupid\w*",
    "filhos? da (puta|mae)",
    "filha da puta",
    "fdp",
    "vtnc",
    "vsf",
    "tnc",
    r"arrombad\w*",
    r"otari\w*",
    r"babac\w*",
    r"cretin\w*",
    r"desgracad\w*",
    "lixo humano",
    r"bando de \w+",
    "corja",
    r"canalh\w*",
    "sem vergonha",
    "sem-vergonha",
    "va se (foder|ferrar)",
    "vao se (foder|ferrar)",
    "vai se (foder|ferrar)",
    "vao roubar",
    "golpistas?",
    "picaretas?",
    r"trambiqueir\w*",
    "chatos? (do|de) caralho",
    "vergonha na cara",
    "tenham vergonha",
)
