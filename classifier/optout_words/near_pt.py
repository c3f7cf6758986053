"""Portuguese: what only sounds like being asked to stop, or like an insult. With the words of `pt`."""

from __future__ import annotations

OTHER_SENSES: dict[str, tuple[str, ...]] = {
    "not": (
        r"sem (visita|ligac\w+|reuniao)[^.!?]{0,20}so (o|a|um|quero)<rest>",
        "nao me mande mais (pdf|catalogo|video|foto|material)<rest>",
        r"nao me (ligue|liguem|telefone|telefonem|liga|ligues)\b<rest>",
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
            r"(nao|n)\b[^.!?]{0,15}(lig|telefon)\w*[^.!?]{0,40}(melhor|prefir|escrev|mail|mensag|whats|mande|manda"
            r"|so)\w*<rest>"
        ),
        "nao (pare|parem|pares) (de|com)<rest>",
        (
            "(nao|nunca) (receb(i|emos|eu)|tivemos|tive|tenho|temos|ha|houve|vi|vimos|cheg|li|encontr|uso|usamos"
            "|utilizamos|trabalh|fiz|fizemos|volt(ei|amos|ou)|mandaram|mandou|enviaram|enviou|escreveu|escreveram"
            r"|contratamos|contat(ei|amos|ou)|contact(ei|amos|ou)|ligaram|ligou)\w*(?! (interesse em "
            "receb))<rest>"
        ),
        (
            "(eu|nos|que|se|quem|ele|ela|a gente|porque|mas|so) (ja )?nao (me |nos |lhe |o |a )?(escrev|contat"
            r"|contact|mand|envi|us|utiliz|lig|receb|procur|trabalh|faz)(o|amos|emos|a|e|am|em|i|ei|eu|ou)\b(?! (mais "
            "nada|para mim))[^.!?]{0,40}(?<!mais)"
        ),
    ),
    "stop": (
        r"par(a|e|em) de (mandar|enviar|escrever)[^.!?]{0,20} e (me )?(lig|chama|passa|venh|vem|telefon)\w*<rest>",
        (
            r"(par|deix|cess|suspend|interromp)\w*[^.!?]{0,50}(ate (?!quando)|por enquanto|por agora|de momento"
            r"|temporariam|so um e-?mail|uma unica|um so)\w*<rest>"
        ),
        (
            "(para|parece|parte|parque|parceir|pared|parcel|particip|partir|parecer|parabens|paraf|paragem"
            r"|paramos|parou|parado|parada|parados|paradas)\w*\b(?! (de|com) (me |nos )?(envi|mand|escrev|cont"
            "|incomod|lig"
            r"|chate|insist|spam|perturb|encher))(?! (ja|por favor|com isso)[.! ]*$)"
        ),
        "deix(ou|amos|ei|aram|ar) de (?!me|nos|envi|mand|escrev|cont|incomod)<rest>",
        (
            "(basta|bastava|chega|chegou|chegam|cheguei|chegar)(-me)? (um|uma|que|o|a|saber|ao|na|no|aqui|em|para"
            r"|mercad|por|tarde|dia|amanha|a tempo|dizer|de (ferias|viagem|uma|um|lisboa))\b(?! (de )?(e-?mail|mensag"
            "|spam))<rest>"
        ),
    ),
    "remove": (
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
            "|convite|chamada|call|agenda|calendario|grupo|convocatoria|demo|evento|webinar|pedido|encomenda|fatura"
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
            r"|ferias|agora|dia|um|bem|com|uma)\b(?! (vossa|sua|tua|lista|mailing|base|dessa))<rest>"
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
        "(um|uma|ele|ela|socio|outro) ja disse<rest>",
        r"(e|esta e) a (segunda|terceira|quarta) vez que (me|nos) (escrev|perg|contact|contat)\w*<rest>",
    ),
    "idiom": (
        (
            r"(o seu|o teu|o vosso|a sua|seu|meu|o meu|sua|no|na|da|do) ultim[oa] (e-?mail|mensag\w*|proposta|vez"
            r"|contact\w*|contat\w*)( (foi|era|que (me|nos|env|recebi)|chegou|da semana))?[^.!?]{0,20}(?<!quero)"
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
    "caralho,? (que bom|sim|top)",
    "(estou|estamos|estarei) (no|em) tribunal",
    r"ladroes (entr|assalt|roub)\w*",
)
