"""Portuguese: what only sounds like being asked to stop, or like an insult. With the words of `pt`."""

from __future__ import annotations

OTHER_SENSES: dict[str, tuple[str, ...]] = {
    "not": (
        (
            "nao me mand(e|em|a|es) (mais )?(folhetos?|flyers?|panfletos?|prospectos?|brochuras?|powerpoint"
            r"|apresentac\w+|textao|textos longos|figurinhas|audios?|corac\w+|emojis?|memes?)<rest>"
        ),
        (
            r"(?<!de )(?<!desde )\b(hoje|agora|esta semana|essa semana|este mes|de manha|ate \w+) nao (me |nos "
            r")?[a-z]+\b(?![^.?!]{0,30}(mais|nunca|nada))<rest>"
        ),
        (
            r"nao (insist|chatei|incomod|ligu|envi|escrev|mand)\w*, (?![^.?!]{0,40}(bloque|denunc|report|apag|process"
            "|queixa|pedi|disse|nao))(estou|estamos|ja (estou|vou|estamos|vamos|aceitei|comprei|marquei|assinei)|vou"
            r"|eu (vou|ligo|chamo|aceito)|eu mesm\w|ja ta|ta (fechado|comprado|marcado)|e sim)\b<rest>"
        ),
        "nao, nao (me|nos) (aborrece|incomoda|chateia|perturba|custa|importuna)( nada)?<rest>",
        r"nao me (mande|envie|mandem) (corac\w+|beij\w+|abrac\w+|emojis?|bom dia|figurinh\w+)<rest>",
        r"nao (me|nos) (tir|retir|remov|exclu|risqu|apagu|cort)\w+ d[aoe]s? (?!serio)[a-z]+( de [a-z]+)?",
        r"^\W*(nao, )?nao e nao<end>",
        (
            "(prefiro|preferia|gostava de|queria) nao [^.?!,;]{0,40}em (ingles|pdf|excel|word|papel|espanhol"
            r"|frances)\b<rest>"
        ),
        (
            "(prefiro|preferia) nao receber (chamadas|ligacoes|telefonemas|visitas)[^.?!]{0,15}, (mand|escrev"
            r"|envi)\w*<rest>"
        ),
        (
            "nao (quero|queremos|preciso) (continuar|seguir) a? ?(pagar|usar|perder|gastar|depender|trabalhar"
            r"|fazer)\w*<rest>"
        ),
        r"sem (visita|ligac\w+|reuniao)[^.!?]{0,20}so (o|a|um|quero)<rest>",
        "nao me mande mais (pdf|catalogo|video|foto|material)<rest>",
        r"nao me (ligue|liguem|telefone|telefonem|liga|ligues)\b(?! (mais|nunca|nem|outra|jamais))<rest>",
        "ate la <rest>",
        "nao (me |nos )?(mandem|envie|enviem|mande) (campanhas|flores|presentes)<rest>",
        r"(antes de|ate|so depois de)[^.!?]{0,30} nao (me |nos )?(escrev|mand|lig|envi|contat|contact)\w*<rest>",
        r"nao (necessit|precis)\w* d(o|a|e|os|as|este|esse|este)\b(?! (receb|contact))<rest>",
        (
            r"(nao|n|nunca)\b[^.!?]{0,40}<contact>[^.!?,]{0,40}\b(antes d|ate|hoje|amanha|esta semana|este mes|por "
            "enquanto|por agora|no momento|de momento|durante|enquanto|ja|em (agosto|julho|dezembro|janeiro)|na "
            r"(segunda|terca|quarta|quinta|sexta|proxima semana)|de manha)\w*\b<rest>"
        ),
        (
            r"(nao|n)\b[^.!?]{0,15}(lig|telefon)\w*\b(?! nem)[^.!?]{0,40}(melhor|prefir|escrev|mail|mensag|whats|mande"
            "|manda"
            r"|so)\w*<rest>"
        ),
        "nao (pare|parem|pares) (de|com)<rest>",
        (
            r"(nao|nunca) (receb(i|emos|eu)|tivemos|tive|tenho|temos|ha\b|houve|vi\b|vimos"
            r"|cheg(ou|aram|uei|amos|a)\b|li\b|encontr|uso|usamos"
            "|utilizamos|trabalh|fiz|fizemos|volt(ei|amos|ou)|mandaram|mandou|enviaram|enviou|escreveu|escreveram"
            r"|contratamos|contat(ei|amos|ou)|contact(ei|amos|ou)|ligaram|ligou)\w*(?! (interesse|vontade|intencao"
            "|link|botao|forma|maneira|"
            "opcao|mais interesse))<tail>"
        ),
        (
            "(eu|nos|quem|ele|ela|a gente|porque|so) (ja )?nao (me |nos |lhe |o |a )?(escrev|contat|contact|mand|envi"
            "|us"
            r"|utiliz|lig|receb|procur|trabalh|faz)(o|amos|emos|a|e|am|em|i|ei|eu|ou)\b(?! (mais nada|para mim))"
            "[^.!?]{0,40}(?<!mais)"
        ),
        (
            "(que|se|mas) (ja )?nao (me |nos |lhe |o |a )?(escrev|contat|contact|mand|envi|us|utiliz|lig|receb|procur"
            r"|trabalh|faz)(o|amos|emos|i|ei|eu|ou)\b(?! (mais nada|para mim))[^.!?]{0,40}(?<!mais)"
        ),
    ),
    "for": (r"^\W*para(?= (?!de|com|isso|isto|agora|ja\b|por favor|ya\b|con\b|todo|siempre|sempre)\w)",),
    "stop": (
        (
            r"(chega|pare|basta|deixe) de (demos?|video|videos|webinar|webinars|slides?|apresentac\w+|pdfs?|folhetos?"
            r"|enrol\w+|enrola\w*|conversa mole|me enrol\w+|rodeios?|planilhas?|papel|desculpas?|teoria)\b<tail>"
        ),
        r"par(e|em|a) de me (enrolar|encantar|tentar|elogiar|convencer|seduzir|surpreender)\b<rest>",
        r"par(a|e|em) de (mandar|enviar|escrever)[^.!?]{0,20} e (me )?(lig|chama|passa|venh|vem|telefon)\w*<rest>",
        (
            r"(par|deix|cess|suspend|interromp)\w*[^.!?]{0,50}(ate (?!quando)|por enquanto|por agora|de momento"
            r"|temporariam|so um e-?mail|uma unica|um so)\w*<rest>"
        ),
        (
            "(parece|(?<!que )parte|parque|parametr|parceir|pared(?!e)|parcel|particip|partir|parecer|parabens|paraf"
            r"|paragem|paramos|parou(?! a (graca|brincadeira))|parado)\w*\b(?! (de|com) (me |nos )?(envi|mand|escrev"
            r"|cont"
            "|incomod|lig"
            r"|chate|insist|spam|perturb|encher))(?! (ja|por favor|com isso)[.! ]*$)"
        ),
        (
            "deix(ou|amos|ei|aram|ar) de (?!me|nos|envi|mand|escrev|cont|incomod|receb|figur|constar|ser cont|fazer "
            "parte|chate|insist|lig)<rest>"
        ),
        (
            "(basta|bastava|chega|chegou|chegam|cheguei|chegar)(-me)? (um|uma|que|o|a|saber|ao(?! (meu|nosso) nome)|na"
            r"|no|aqui|em|para|mercad|por(?! (favor|amor|caridade))|tarde|dia|amanha|a tempo|dizer"
            r"|de (ferias|viagem|uma|um|lisboa))\b(?! (de )?(e-?mail|mensag"
            "|spam))<rest>"
        ),
    ),
    "remove": (
        r"\d+ ?(mil|k)? (descadastrad\w+|cancelad\w+|bloquead\w+)<rest>",
        r"(me|nos) esquec(e|a|am) (hj|hoje|agora|por (hoje|agora|enquanto|uns)|esta|essa|ate|so|este|esse)\b<rest>",
        (
            "(esqueca|esquecam|largue|larguem|deixe|deixem|largue|larga|esquece)-(me|nos)(,| e) (a |o |os |as "
            r")?(agarr\w+ (?!outr)|chefe|quem (decide|manda|trata|compra)|(fal|procur|tent|apanh|chate|escrev)\w+ (com "
            r")?(a|o|ao|para a|para o) (?!outr)|diretor\w*|respons\w+)[^.!?,;]{0,80}"
        ),
        (
            "(antes de|em vez de|quase|ia|iamos|estive quase a|estava para) (o |a |os |as |vos |te |lhe )?(riscar"
            r"|tirar|apagar|bloquear|eliminar|denunciar|remover|excluir|tirei|apaguei|bloqueei)\b<tail>"
        ),
        (
            r"(ajud\w+|empresas|clientes|vend\w+|ofere\w+|nosso|solucao)[^.!?]{0,60}(descadastro|descadastramento"
            r"|lista negra|higieniza\w+)[^.!?]{0,160}"
        ),
        (
            "(tira|rouba)-(me|nos) (a (concentracao|vontade|fome|paciencia|graca)|o (sono|apetite|tempo|juizo|ar"
            "|folego|chapeu))<rest>"
        ),
        (
            "(mandei|enviei|escrevi)[^.!?]{0,40}(pedindo|a pedir) (a |o )?(exclusao|remocao"
            "|cancelamento)[^.!?]{0,40}: nao era<rest>"
        ),
        r"(nao tem|falta|sem) (opcao|link|botao) de descadastr\w*<rest>",
        "(que me|me) descadastrei<rest>",
        "deixa de (me pertencer|ser)<rest>",
        "de que (base|lista|site)<rest>",
        r"(apag|ignor|delet|elimin)\w*[^.!?]{0,20}(anterior|anexo errado)<rest>",
        (
            "(proprio|um|se o|quando o|o) (paciente|cliente|titular|usuario|utilizador|aluno)[^.!?]{0,60}(exclu|apag"
            r"|elimin|remo|sai)\w*<rest>"
        ),
        (
            "(pedido|pedidos) de (exclusao|eliminacao|apagamento)[^.!?]{0,40}(gere|gerenc|tratad|onetrust|a gente"
            "|ja)<rest>"
        ),
        r"(gere|gerenc|trata|lida|como)[^.!?]{0,40}(descadastr|exclus|cancelament)\w*<rest>",
        r"(ferramenta|sistema|plataforma|software)[^.!?]{0,40}descadastr\w*",
        (
            r"['\x22][^'\x22]{0,60}(tir|remov|retir|descadastr|par)\w*[^'\x22]{0,40}['\x22] (era|foi|nao era"
            "|que)<rest>"
        ),
        r"nao (apague|apaguem|remova|exclua|retire|elimine)\w*<rest>",
        "(apago|deleto|elimino|excluo) (quase |sempre |tudo|normalmente)<rest>",
        (
            r"(retir|tir|remov|exclu|apag|elimin)\w*[^.!?]{0,25}(segundo|iban|nib|anexo|linha|item|duplicad|antig"
            r"|morada de entrega|conta cliente)\w*<rest>"
        ),
        (
            r"(retir|tir|remov|exclu|apag|elimin|cancel)\w*(-me|-nos)?[^.!?]{0,30}(da|do|de|a|o|na|as|os) (reuniao"
            "|convite|chamada|call|agenda|calendario|convocatoria|demo|evento|webinar|pedido|encomenda|fatura"
            "|copia|visita|segundo convite|marcacao)<rest>"
        ),
        (
            r"(foi|foram|tenho|temos|tinha|ja|eu|nos|ele|tem) (\S+ )?(apagad|eliminad|removid|excluid|retirad|tirad"
            "|tirei|apaguei|removi|exclui|tiramos|tirou|esquecid|esqueci|cancelad|cancelamos|cancelei"
            r"|cancelou)\w*(?! da vossa)<rest>"
        ),
        r"onde (\S+ )?(tir|retir)\w*<rest>",
        r"(de onde|donde|onde|como) [^.!?]{0,20}(tir|retir|sac)(aram|ou|aste|ei|ado)\b<rest>",
        (
            "(sair|saio|saiu|sai|sairmos|saimos) (de|do|da|para|mais|em|as|a|caro|barato|no|na|amanha|hoje|cedo"
            r"|ferias|agora|dia|um|bem|com|uma)\b(?! (vossa|sua|tua|seu|vosso|teu|seus|vossos|lista|mailing|base"
            r"|dess[ae]|dest[ae]|disto|disso"
            "|newsletter|cadastro))<rest>"
        ),
        r"(destinatario|por engano|por erro|engano)[^.!?]{0,120}(elimin|apag|destru|exclu)\w*<rest>",
    ),
    "report": (
        r"(agenda|horario|calendario|dia|deixei|deixo|ja)\b[^.!?]{0,20}bloquead\w*<rest>",
        r"bloquead\w* (na|no) (agenda|calendario)",
        (
            r"(caiu|foi|cair|estava|parou|encontr|fui|achei|entrou|ficou|veio|vi|descobri)\w* (\S+ ){0,4}(no|na|ao"
            "|para|pro|em|do|nos|a caixa de) (meu |minha |nosso )?(spam|lixo|lixo eletronico|caixa de spam)<rest>"
        ),
        (
            r"(adequa|conform|cumpr|consultor|encarregad|politica|respeit|auditor|compativ|exig|norma|curso)\w* (\S+ "
            "){0,4}(rgpd|lgpd|cnpd|anpd)(?! (exclu|apag))<rest>"
        ),
    ),
    "weary": (
        (
            "(segunda|terceira|quarta|quinta) vez que (a |o |as |os )?(cobranca|fatura|factura|suporte|sistema"
            r"|encomenda|entrega|servidor|plataforma|aplicacao|app|boleto|pedido|conta|valor|atendimento)\b<tail>"
        ),
        (
            r"paciencia (para|com|pra) (os |as |o |a )?(vendedor\w*|fornecedor\w*|planilha\w*|sistema\w*|excel"
            r"|burocracia|contabil\w*|atual\w*)<tail>"
        ),
        "(um|uma|ele|ela|socio|outro) ja disse<rest>",
        r"(e|esta e) a (segunda|terceira|quarta) vez que (me|nos) (escrev|perg|contact|contat)\w*<rest>",
    ),
    "idiom": (
        "deus me livre( e guarde)?<end>",
        r"['\x22](nunca mais|nao me|pare|para|chega)[^'\x22]{0,40}['\x22] (era|foi|nao era)<rest>",
        "(desist(a|am|e)) de mim,? (que )?(so |sou |mas nao|e (fale|tente|procure))<rest>",
        (
            r"(o seu|o teu|o vosso|a sua|seu|meu|o meu|sua|no|na|da|do) ultim[oa] (e-?mail|mensag\w*|proposta|vez"
            r"|contact\w*|contat\w*)( (foi|era|que (me|nos|env|recebi)|chegou|da semana))?[^.!?]{0,20}(?<!quero)"
        ),
    ),
    "instead": (
        # What shall come instead of the words.
        (
            "(par|deix|bast|cheg|cess|nada de|nao (me |nos )?(mand|envi|escrev))[^.!?]{0,50}(, | e )(me |nos |ja |va "
            "|vem |vamos |por favor |antes )*(ligu?[ae](m|-me|-nos)?|cham[ae](-me)?|venham?|vem|pass[ae](-se|m)?"
            r"|agend\w+|marqu\w+|marca|fala (com|comigo)|fale|falem|falar com|conversemos|mand(a|e|em)(-me|-nos)? (pra"
            "|para (mim|o)|o |a |um |uma |logo)(?!outr)|dig(a|am)(-me)? (quanto|quando|o preco)|diz (quanto|quando|o "
            r"preco)|aparec\w*|visit\w+|convenc\w+|fechar|fech\w+ negocio|assin\w+)\b(?! (outr|a outr))<tail>"
        ),
        (
            r"^\W*(ja )?(basta|stop|chega|parem?|para)\W+(ja )?(me |voces me |voce me )?(convenc|compr[oe]|vendid"
            r"|aceit|contratad|negocio|interess|quero|fecho|ganh|assin|gost)\w*<rest>"
        ),
        (
            r"(em paz|sossegad\w+|quiet\w+) (ate (?!nunca|sempre|ao fim|que)|por (hoje|agora|uns)|(esta|essa) semana"
            "|este mes|uns dias|um (tempo|bocado))<rest>"
        ),
        "(deixo|deixamos)-?(o|a|os|as|te|vos)? em paz<rest>",
        (
            r"(par|deix)\w+ de (vender|prometer|pedir desculpa|preocupar|usar (excel|papel)|sofrer|perder (tempo"
            r"|dinheiro|clientes|vendas))\w*<rest>"
        ),
        "nao (deixe|deixem|deixes|pare|parem|desista|desistam|desiste) de <rest>",
        (
            r"nao (precisa\w*|adianta|vale a pena|e preciso) (de )?(mandar|enviar|escrever) (mais )?(e-?mails?"
            r"|material|info\w*|nada|detalhes?)[^.!?]{0,20}, (ja|estou|vamos|pode|podemos|o |a |quero|gostei)<rest>"
        ),
        (
            r"nao (quero|me|precis|nos|lo|quer)\w* [^.!?,;]{0,50}em (ingles|pdf|excel|word|papel|alemao|frances"
            r"|espanhol)\b<rest>"
        ),
        "nao (preciso|precisamos) (de )?(dizer|ver|acrescentar|explicar|pensar) mais<rest>",
        "(que|disse|digo) (que )?nao antes d<rest>",
        (
            "nao (volte|voltem|voltes|torne) a (subir|baixar|mudar|falhar|cair|pedir|comprar|pagar|contratar"
            r"|bloquear)\w*<rest>"
        ),
    ),
    "object": (
        r"(esqueci|esqueceu|esquecemos|esqueceram)(-me|-nos|-se)?\b<tail>",
        r"nao (se |nos |me |te |vos )?esque[cq]\w*(-se|-nos|-me)?\b<tail>",
        "nao (o|a|os|as|me|nos) (de|deem|dem) por<tail>",
        (
            "(basta|bastava)(-me|-nos)? (mandar|enviar|dizer|ligar|responder|clicar|confirmar|marcar|aparecer|passar"
            r"|assinar|um\b|uma\b)\w*<rest>"
        ),
        "(sai|sair|saimos|saem|saiu) daqui (com|sem|a|em|para|pra) <tail>",
        # The object is no mail, no list and no data of the writer.
        (
            r"(tir|retir|remov|apagu|exclu|risqu)\w*(-me|-nos)? (so |esta |essa |uma |so uma |mais uma |a |da |do |de "
            ")*(duvida|duvidas|curiosidade|assunto|cc|thread|terna|loop|enrascada|aperto|miseria|sufoco|excel"
            r"|shortlist|lista curta)\b"
        ),
        (
            r"(me|nos) tir\w+ (so )?(esta |essa |uma |so uma |mais uma |a |da |do |de )*(duvida|duvidas|curiosidade"
            r"|assunto|cc|thread|loop|enrascada|aperto|sufoco|excel)\b"
        ),
        (
            "(tirei|tirou|tiraram|apaguei|apagou|apagaram|removi|removeu|removeram|cancelei|cancelou|cancelaram"
            "|cancelamos|deletei|deletou|eliminei|eliminou|eliminamos|retirei|retirou|retiramos|descadastrei"
            "|excluimos|excluiram|excluiu)(?![^.!?]{0,80}(continu|ainda|mesmo assim|seguem|voltou a|de novo|outra vez"
            r"|e nada))\b<tail>"
        ),
        "retir(o|amos) (o que|a (minha )?(pergunta|critica|objec|objecao|queixa))<rest>",
        (
            "(queixa|reclamacao|reclamacoes|denuncia)s? (a|ao|na|no|da|do|de um|de uma|de) (operadora|banco"
            "|fornecedor|seguradora|camara|client|transportadora|condominio|correios|vizinh|luz|agua|outr|utent"
            r"|paciente|passageir)\w*<rest>"
        ),
        (
            r"(canal|canais|gestao|sistema|linha|plataforma|portal|caixa|software) de (denuncias?|reclamac\w+"
            r"|queixas)\b<rest>"
        ),
        r"(fui|foi|fomos|foram|estamos|sido) denunciad[oa]s?\b<rest>",
        (
            r"bloque\w+ [^.!?]{0,30}(sem querer|por engano|por erro|(na|a|o|uma|um|minha|nossa) (agenda|horario|data"
            r"|dia|tarde|manha|sala|hora|espaco)|das? \d|as \d)<rest>"
        ),
        r"bloquead[oa]s? (na|no|nas|nos|pel[oa]s?|ate|por|em|ha|desde|sem)\b(?! (spam|lista|todos|definitiv))<tail>",
    ),
    "told": (
        r"nao (e|sao|parece|considero|era) (isto |isso |um |so )?(spam|assedio|perseguicao|abuso)\b",
        r"(quem|que|me|nos|isso|isto|voce|produto|sistema|ele|plataforma) (me |nos |se |lhe )?garante\b",
        # What other people ask for, and what a product does about it.
        (
            "(esses|os|estes|nossos|dos|de|varios|muitos|tantos|com) pedidos (de|dos) [^.!?,;]{0,30}(exclus|elimin"
            r"|apag|remo|descad|cancelam|titular)\w*<tail>"
        ),
        (
            "(pedido|pedir|solicitacao)( de| a|) ?(sua |minha |vossa )?(remocao|exclusao|eliminacao|apagamento"
            r"|cancelamento)[^.!?]{0,40}(outra empresa|por engano|por erro|nao (foi|era)|engan)\w*<rest>"
        ),
        (
            "(produto|plataforma|sistema|ferramenta|software|solucao|modulo|aplicacao|app) (que )?((?!nao "
            r")[^\s,;:!?]+ ){0,3}(trata|gere|gerencia|faz|automatiza|centraliza|permite|apaga|elimina|remove|exclui"
            r"|responde|anonimiza|cumpre)m?\b<tail>"
        ),
        (
            "(como|quando|se|quanto tempo|onde) (se |e que |voces )*(apag|elimin|remov|exclu)(am|a|em|e|ar|uem|ui|er"
            r"|ir)m? (os |as |o |a )?(?!meu|minha|nosso|nossa|isto|isso|esto|eso|me\b|dest|dess)\w+<tail>"
        ),
        (
            r"(cliente|clientes|gente|pessoas|utilizador\w*|usuari\w+|assinantes|subscritores|alguem|quem) "
            r"[^.!?,;]{0,25}(cancelar|cancela|cancelam|anular|anula|sair|sai|descadastr\w+|pede|pedem|pediu"
            r"|exerce)\b<tail>"
        ),
        r"(um|uma|o|nosso|ultimo) cliente (fez|apresent|abriu)\w*<rest>",
        (
            "(disse|diz|mandou|quer|sugeriu|recomendou) (pra|para|que) (eu |te |o |os |lhe )*(bloque|apag|denunc"
            r"|exclu)\w*<rest>"
        ),
        (
            "(trabalh|encarregad|responsavel|consultor|sou|somos|departamento|area|comite|curso|auditor|dpo|requisit"
            r"|cumpr|duvida|politica)\w* ([^\s,;:!?]+ ){0,4}(cnpd|anpd|rgpd|lgpd|protecao de dados)(?! (exclu|apag"
            "|elimin|remov))"
        ),
    ),
}

NOT_HOSTILE: tuple[str, ...] = (
    (
        "(sou|me sinto|sinto-me|fui|como|somos) (um |uma |meio |mesmo )?(idiota|burro|imbecil|estupido|palhaco"
        r"|advogad\w*)\w*"
    ),
    r"(antigo|anterior|outro|ultimo)s? [^.!?]{0,30}(ladr|aldrab|vigarist|palhac|idiota|golpist)\w*",
    "a prova de (idiotas|burros)",
    r"(nao (sou|somos|e|me facam)|burro de|com os|para|pra|qualquer|ate um) burros?\b",
    r"(o meu|um|meu|nosso) advogado (amigo|que|da|de|do|precis|pediu|recomend|indic|usa|gost)\w*",
    r"(falar|consultar|ver|perguntar|rever|mostrar)( \S+)? (com|ao?|pelo) (o )?(meu|nosso) advogad\w*",
    "caralho,? (que bom|sim|top)",
    (
        r"(estou|estamos|estarei|trabalho|audiencia|julgamento|sessao|ida|tenho|fui|vou|dia|manha|tarde)( \S+)? (no|em"
        "|ao) tribunal"
    ),
    "(no|ao) tribunal de (contas|justica|conta)",
    r"ladroes (entr|assalt|roub)\w*",
)
