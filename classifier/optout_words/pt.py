"""Portuguese, of both sides of the ocean: how people ask to be left alone, in tables of words and phrases."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "exclusion": "marque* coloqu* ponha* registe* registre* inclu* deix*",
    "end": (
        "=(?:[ ,.!-]{1,4}(?:por favor|pf|pfv|favor|se faz favor|sff|obrigad[oa]|grat[oa]|ja|agora"
        "|imediatamente|de imediato|urgente|hoje|abs|abraco|att|valeu|blz|nunca mais|mais|definitivamente|ok"
        r"|ta bom)){0,3}\W*$"
    ),
    "thing": (
        "e-?mail* mail mails endereco* nome* numero* dado* contato* contacto* telefone* celular* whatsapp "
        "dominio conta* cadastro* ficha registo* registro* empresa caixa* equipa equipe escritorio perfil "
        "informac* colegas telemovel escola clinica correio"
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
    "stop": (
        "par* pare parem para parar deix* cess* stop basta chega descontinu* suspend* interromp* escus* "
        "evit* poup* abst* desist* encerr* larg* termin* acab* bast*"
    ),
    "not": "nao n nunca nada sem nenhum* nem jamais ja deix* dispens* zero",
    "contact": (
        "envi* mand* escrev* contat* contact* volt* perturb* incomod* lig* chate* insist* aborrec* "
        "import* receb* procur* dispar* encaminh* inclu* us* utiliz* remet* ench* insistir spam* torn* "
        "responder respond* ofere* abord* amol* azucrin* bombarde* mac* persegu* telefon* mandem tent*"
    ),
    "report": (
        "denunci* spam bloque* procon anpd cnpd lgpd queixa* reclam* advogad* processo* policia report* "
        "proxim* outra outro mais asae anacom tribunal sinaliz* marc* judicial juridic* decon livro"
    ),
    "object": (
        "opon* oposic* opor opo* consentiment* autoriz* direito* rgpd lgpd artigo art revog* retir* "
        "solicit* requeir* exij* exig* eliminac* apagament* exclusao lei requer* titular peco"
    ),
    "weary": (
        "por porque porq pq quant* terceira quarta quinta segunda ultima ja vez vezes continu* insist* "
        "ate como enesima qual que 3a 2a 4a ainda"
    ),
    "idiom": (
        "paz esquec* suma sumam some ultim* vai vao larga* desampar* deix* chega fart* cansad* nunca fora "
        "sossego sossegad* poup* sai saiam perd* camoes catar desaparec* vaza* saco"
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
        "chega (de|disto|disso|ja|por favor|<end>)(?! (mercad|mais cedo|tarde|na))",
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
        r"nao (e|quer dizer|significa) nao\b",
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
        "saiam? (da|do|daqui) (minha|meu|caixa)?",
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
