"""Spanish, of both sides of the ocean: how people ask to be left alone, in tables of words and phrases."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "tail": "=(?:(?! y )[^.!?,;])*",
    "nth": ("segund* tercer* cuart* quint* sext* septim* octav* noven* decim* siguient* proxim* otro otra otros otras"),
    "yours": (
        "=(?:(?:su|sus|tu|tus|vuestr[oa]s?|est[aeo]s?|es[aeo]s?|tant[oa]s?|mas|los|las|el|la|tal|tales|semejantes?"
        "|cualquier)"
        r" (?:[^\s,;:!?]+ )?<mails>|usted|ustedes|uds|vosotros|ti|vos|esto)"
    ),
    "end": (
        "=(?:[ ,.!-]{1,4}(?:por favor|porfa|porfavor|gracias|ya|please|saludos|anda|de inmediato"
        r"|inmediatamente|cuanto antes|che|oigan|ahora|hoy mismo|definitivamente|nunca|mas|xfa|plis)){0,3}\W*$"
    ),
    "since": (
        "=(?:en lo sucesivo|(?:desde|a partir de) (?:ahora|hoy|ya|manana|este momento)(?: mismo)?(?: en "
        "adelante)?|de (?:ahora|hoy|aqui|aca) (?:en|pa|para) (?:adelante|delante|mas)|en adelante)"
    ),
    "wish": (
        "=(?:quisiera(?:mos|n)?|querria(?:mos|n)?|desearia(?:mos|n)?|deseo|deseamos|desea|desean|gustari"
        "a|preferiria(?:mos)?|prefiero|preferimos|agradeceria(?:mos)?|agradezco|ruego|rogamos|pido|pedim"
        "os|ojala|solo quiero|quiero|queremos)"
    ),
    "thing": (
        "correo* mail mails e-?mail* direccion* nombre* numero* dato* contacto* telefono* celular* "
        "dominio* cuenta* ficha* buzon movil registro* empresa despacho perfil informacion companeros "
        "equipo clinica colegio oficina"
    ),
    "ours": (
        "=(?:(?:mi|mis|nuestr[oa]s?|este|esta|estas|estos|ese|esa|su|sus|todos?|todas?|ambas|ambos|la|el|los"
        r"|las|cualquier) (?:[^\s,;:!?]+ ){0,3}<thing>|[\w.-]*@[\w.-]*)"
    ),
    "list": (
        "lista* listado* base* fichero* mailing* envio* newsletter* boletin* campana* sistema* crm "
        "registro* agenda* directorio* difusion prospeccion cadena secuencia* suscripcion* archivo* "
        "distribucion donde automatizacion seguimiento* contactos destinatarios bbdd plataforma*"
    ),
    "mails": (
        "correo* mail mails e-?mail* mensaje* publicidad spam comunicacion* oferta* propaganda llamada* "
        "informacion propuesta* newsletter* envio* recordatorio* seguimiento* whatsapp* invitacion* "
        "boletin* contacto promocion* notificacion* insistencia* bombardeo acoso mensajito* correito* "
        "cosas"
    ),
    "remove": (
        "elimin* borr* quit* retir* saqu* saca* sacar* suprim* supresion eliminacion cancel* baja bajas "
        "exclu* tach* desuscrib* desapunt* bloqueo destruy* dele* remov* remueva* depur* descart* olvid* "
        "desvincul* anul* oposicion retiro borrado anonimi* excluy* dar dame darme dese desen den denme "
        "deme dadme"
    ),
    "contact": (
        "escrib* contact* envi* mand* molest* llam* insist* remit* acos* fastidi* busqu* busc* marc* "
        "marq* dirij* comuniq* incluy* inclu* uses* use usen utilic* volv* vuelv* perturb* atosig* chat* "
        "import* moleste* recib* bombarde* sigan sigas siga jod* hagan incord* respond* reenvi* ofrec* "
        "ofrezc* mailee* manden"
    ),
}

ASKS: dict[str, tuple[str, ...]] = {
    "remove": (
        "(y )?(pues |entonces )*fuera de (la|su|vuestra|esta) (lista|base)",
        (
            "(que|quiero que) (los|lo|la|las|me) (supriman|eliminen|borren|cancelen|quiten|saquen|retiren) (todos"
            "|todas|ya|de|por|cuanto)?"
        ),
        (
            r"(dar de|la|de) baja (definitiva |inmediata )?(el|la|del|de la|de las|los|al|a) (\S+ )?(buzon|correo"
            "|direccion|cuenta de correo|mail|e-?mail|casilla|direcciones)"
        ),
        "(conforme|articulo|art)[^?]{0,80}(que )?(los|lo|la|las|me) (supriman|eliminen|borren|cancelen)",
        r"que (los|lo|la|las|me) (supriman|eliminen|borren|cancelen|quiten|saquen|retiren)\b",
        (
            "(se de|se den|dar|darme|darnos|darse|dame|danos|deme|denme|denos|dadme|dadnos|den|de|dese|solicito"
            r"|quiero|pido|ruego|deseo|tramit\w+|gestion\w+|procesen|proceda\w*|causar)\b ?(me |nos )?(la |mi "
            r"|nuestra |una |de |a la |inmediata )?(de )?baja\b(?! (el|los|las|un|una|del servicio|en el ano|al"
            "|medica|laboral))"
        ),
        r"^\W*(baja|de baja|dar de baja|borrar|eliminar|borrado|remover|desuscribir\w*|quitar)\b[.! ]*$",
        (
            r"(elimin|borr|quit|retir|saqu|sac|suprim|exclu|tach|cancel|remuev|remov|depur)\w{0,7}(me|nos|lo|la|los"
            r"|las|melo)\b(?! (de la (reunion|invitacion|cita|llamada)|duda|cabeza|el sueno|al mercado|adelante|a "
            "(pasear|concurso)|un|una|del (grupo|calendario)))"
        ),
        (
            r"(elimin|borr|quit|retir|saqu|sac|suprim|exclu|tach|cancel|remuev|remov|destruy)\w* (?!(la|el|las|los) "
            r"(segund|ultim|reuni|convoc|cita|dud))(\S+ ){0,3}<ours>"
        ),
        (
            r"(me|nos|lo|la|los|las|le) (pued\w+ |podri\w+ |vayan |haga\w* el favor de )?(elimin|borr|quit|retir|saqu"
            r"|saca|suprim|exclu|excluy|tach) ?(en|es|an|a|e|as|ar|is|eis|ad|ais)\b(?= (de|del|ya|por|cuanto|toda"
            "|inmed|y|,|los|definit|ahora)|,|<end>)"
        ),
        (
            "(me|nos|lo|la|los|las|le) (puedan?|podrian?|pueden|puede|podeis|puedes|podrias?) (elimin|borr|quit"
            "|retir|sac|suprim|exclu)ar?"
        ),
        (
            r"<remove> (\S+ ){0,7}(de|del) (su|sus|tu|tus|vuestr[oa]s?|la|esta|todas?|este|cualquier|dicha|el) "
            "~1<list>"
        ),
        (
            "(supresion|eliminacion|cancelacion|borrado|baja|retiro|bloqueo|exclusion) (de (todos )?(mi|mis"
            r"|nuestr\w+|la|esta|este|cualquier|todos|todo|(mis|los) datos)|inmediata|de su|de la (lista|base)"
            r"|definitiva|y|o)\b(?! (los|las|el)? ?(vehiculos|contrato|linea))"
        ),
        (
            r"(solicit|exij|exig|pid|ruego|reclam|rog|quier|ejerz|ejerc)\w* (\S+ ){0,20}(supresion|eliminacion"
            "|cancelacion|borrado|eliminar|suprimir|suprim[ao]n?|elimin[ae]n?|borr[ae]n?|cancelarlos|eliminarlos"
            "|borrarlos|suprimirlos|cancelen|supriman)"
        ),
        (
            "(luego|despues|seguido|y|que|continuacion|procedan? a|proceder a) (que )?(lo|los|la|las|me|nos) (borr"
            r"|elimin|suprim|quit|cancel)\w*"
        ),
        (
            r"proced\w* (despues |luego )?a (suprimirl|eliminarl|borrarl|cancelarl|su (supresion|eliminacion)|la "
            r"(supresion|eliminacion))\w*"
        ),
        (
            r"(borr|elimin|suprim|destruy)\w* (todo|toda|cualquier|lo que|cuanto) (\S+ )?(lo que|tengan|tengais|tenga"
            "|tienen|tengas|mio|mi|dato|informacion|sobre mi|de mi|que)"
        ),
        (
            r"olvid\w*(se|os|te|ense|ese|ate)? ?(de )?(mi|nosotros|este (correo|mail|numero|contacto)|que (existo"
            r"|existimos)|mi (correo|mail|numero|contacto|direccion|nombre|existencia)|nuestr\w+)\b(?! (parte|petici"
            "|reuni))"
        ),
        r"olvid(ese|ense|ate|aos|arse|e|en)(me|nos)?\b(?= de (mi|nosotros|este|esta|nuestr))",
        (
            r"(pong|pon|inclu|anad|apunt|agreg)\w* (\S+ ){0,4}(lista|fichero|registro) de (exclusion|no (contactar"
            "|molestar|llamar)|oposicion|supresion)"
        ),
        r"desuscrib\w*",
        r"cancel\w+ (mi|la|nuestra) (suscripcion|cuenta de correo)",
        "de donde me teng(a|as|an|ais)",
        r"de donde (lo|la|me) teng\w+",
    ),
    "stop": (
        "(ya )?(parenle|parele|parale|bajenle)( ya)? (al|a|con|a la|a los)",
        r"(cesen|cese|cesad)( \S+){0,2} (los|sus|estos|el|la|todos|todo) (envi|correo|mail|mensaj|comunic)\w*",
        (
            "(corten|corte|corta|cortad) (ya )?(la|las|los|con|el) (secuencia|correos|mails|mensajes|envios"
            "|insistencia|bombardeo|cadena|rollo)"
        ),
        (
            "(dej|ces|par)(e|en|a|ad|enle|ele|ale|enlen|en ya|ar|eis|es|ais|arais|aran) (ya |por favor |de una vez "
            r")?(de|con|d) (\S+ )?(escrib|envi|mand|contact|molest|acos|llam|enviarn|bombarde|fastidi|joder|insist"
            r"|remit|spam|atosig|sus|los|tus|ese|esos|hacer spam|public|tanto|dar la lata|mails)\w*"
        ),
        (
            "(dejen|deje|deja|dejad|dejar|dejes|dejeis)(me|nos|los|la|lo)? ?(ya )?(en paz|tranquil[oa]s?|de molestar"
            "|descansar|vivir)"
        ),
        (
            r"basta (ya|de (\S+ )?(correos?|mails?|mensajes?|spam|publicidad|escribir\w*|molestar\w*|llamadas?"
            r"|llamar\w*|insistir|acoso|e-?mails?|propaganda|tanto|mandar\w*|enviar\w*))"
        ),
        (
            r"^\W*(stop|basta|alto|parad|paren|ya basta|paren ya|ya paren|ya dejen|dejen)\b[.!, ]*(ya|por favor"
            "|gracias|de|con|spam|mails|correos|publicidad)?[^?]{0,20}$"
        ),
        (
            "(ya )?(paren|parenle|parele|parale|parad|pare|bajenle|cortenla|cortala|corten|frenen|aflojen)(le|len)? "
            r"(ya|con|de|un poco)\b(?! (mano|producir))"
        ),
        (
            r"absten\w*(se|erse|ganse|gase|gan|ga|eos)? (\S+ )?(de|en) (\S+ )?(escrib|envi|mand|contact|molest|llam"
            r"|insist|remit|acos|hacer|continu|seguir|volver)\w*"
        ),
        "ya (esta bien|estuvo|vale|fue suficiente|basta|no insista)[^?]{0,40}",
    ),
    "not": (
        (
            "no (me |nos )?(manden|envien|mande|envie) mas (avisos?|cosas|nada|correos?|mails?|mensajes?|spam"
            "|propaganda)"
        ),
        r"no quiere mas\b",
        r"(no|ni) autoriz(o|amos) (el|la|que|a|al|este|ning)\w*[^?]{0,40}",
        (
            r"(no|ni) (desea|desean|deseamos|quiere|quieren)[^?]{0,60}(ni )?recibir (mas|nueva|ninguna|otra)\w*( "
            r"\S+)? ?(informacion|correos|mails|publicidad|comunicac)?\w*"
        ),
        (
            r"(no|ni|nunca|jamas|n) (me|nos|le|les|lo|la|se me|se nos|se le) (\S+ )?(?:vuelv|volv|sig)?\w* ?(a |mas "
            ")?<contact>(?! (bien|lo que|que))(?=[^?]{0,30}(mas|nunca|ningun|nada|publi|propuest|correo|mail|mensaj"
            "|spam|otra vez|de nuevo)|<end>|, (gracias|por))"
        ),
        (
            r"(no|ni|nunca|jamas|n) (se |me |nos )?(vuelv|volv|siga|sigan|sigas|sigais|seguir|insist)\w* "
            r"(?!adelante)(a |mas"
            r"|en )?(\S+ )?(escrib|contact"
            r"|envi|mand|molest|llam|remit|insist|busc|comunic|perturb|marc)?\w*(?= |<end>|,|\.)(?<!no volvio)(?<!no "
            "volvi)(?<!no siguio)"
        ),
        r"(no|ya no|n|ni) (me |nos |le )?(<contact>) (mas|nunca mas|otra vez|ya)\b(?! (tarde|adelante|info))",
        (
            "(no|ni|nunca) (escriba|escriban|escribas|escribais|contacte|contacten|contacteis|molesten|moleste"
            "|molestes|molesteis|manden|mandes|mande|mandeis|envien|envie|envies|envieis|insistan|insista|insistas"
            "|insistais|remitan|llamen|llame|enviar|mandar|escribir|contactar|remitir|insistir)(me|nos|le)? ?(mas"
            "|nunca|ningun|nada|publicidad|correo|mail|mensaj|spam|propaganda|otra vez|por favor|a (este|esta)|ya"
            "|<end>)(?! (tarde|adelante))"
        ),
        (
            "(no|ni) (deseo|quiero|queremos|deseamos|kiero|quisiera|quisieramos|pretendo|necesito|necesitamos|acepto"
            "|aceptamos|desea|quiere|autorizo|autorizamos|consiento) ~2(recib|que (me|nos|se)|ser contactad|mas "
            "(correo|mail|mensaj|contact|public|info|llamad|comunic)|volver a (sab|leer|ver|recib|tener|oir)|saber "
            "(nada|mas) de|nada (de ustedes|vuestro|suyo|mas de|de ti)|formar parte|figurar|estar en (su|esta"
            "|ninguna|tu)|comunicaciones|publicidad|que se me|su publicidad|sus (correos|mails|mensajes|ofertas)"
            r"|leer(te|os|los)|seguir recib)\w*(?! (malinterpret|demo|la oferta|el presu))"
        ),
        (
            "(no mas|nada de|ni un|ni una|ningun|ninguna|cero|nunca mas|sin mas) (mas )?(correos?|e-?mails?|mails?"
            r"|mensajes?|publicidad|spam|comunicacion\w*|llamadas?|propaganda|envios?|oferta)\w* ?(mas)?(?! (de "
            "respuesta|ha llegado|he recibido))"
        ),
        (
            r"(no|nadie|nunca) (\S+ )?(\S+ )?(tienen|tiene|tienes|teneis|di|dimos|he dado|hemos dado|autorice"
            r"|autorizamos|cuentan con|doy|damos|di mi) (\S+ ){0,3}(consentimiento|permiso|autorizacion)"
        ),
        (
            r"(que|asegur\w*|procur\w*) (ya )?no (me |nos |se |le |les )?(me |nos |le )?(vuelva|siga|llegue|envie"
            r"|mande|escriba|remita|contacte|moleste|llame|insista|contacteis|volvais|escribais|mandeis|envieis)\w*( "
            r"(mas|nunca|a |escrib|mand|envi|llam|me|nada|publi|correo|mail|ningun|otro|otra)\w*|<end>)"
        ),
        (
            "(rogaria|ruego|rogamos|agradeceria|agradecemos|agradezco|pido|pedimos|pediria|favor|suplico|exijo"
            r"|gustaria|preferiria|prefiero|encargo) (\S+ ){0,4}(no|ya no|nunca) (\S+ )?(mas|escrib|envi|mand|contact"
            r"|molest|llam|insist|remit|acos|incluy|inclu|vuelv|volv|recib|me |nos |se me)\w*(?! (antes|a mis soc))"
        ),
        r"no (me |nos |se )?(\w+ )?(incluy|import|us|utilic|cuent)\w* (mas|este|esta|mi|en (sus|su|la))",
        r"no os molesteis en (volver|escrib|llam)\w*",
        "no ~1(enviar|mandar|escribir|molestar|contactar|insistir|llamar) mas",
        (
            r"no (vuelv|volv)\w* a (?!ver el|tener problemas|pasar|funcionar|salir)\w*(escrib|envi|mand|contact"
            r"|molest|llam|remit|insist)?\w*"
        ),
        r"no (molest|jod|fastidi|chingu|insist)\w*(me|nos)?( mas| ya)?<end>",
        "no (moleste|jodan|insista)n? mas",
    ),
    "report": (
        r"denunci(are|aremos|o|amos|ar|ado|ada|a|adlo|arlos|arles|ando)\b(?! (falsa|de))",
        (
            r"(presentar|pon|puest|interpon|presentado|elevar|formular|hacer|sera|hare|formal|abrir|abro)\w* (\S+ "
            "){0,2}(queja|reclamacion|denuncia|demanda)"
        ),
        (
            "(reporta|reporte|reportar|reportado|reporto|reportare|denunci|marc|califi|clasif|mand|van|vaya|envio"
            r"|bloque)\w* (\S+ ){0,4}(como|a|por|al|de) ?(la |el )?(spam|correo no deseado|no deseado|phishing|aepd"
            "|acoso)"
        ),
        (
            r"(bloque(o|ado|ada|ados|are|ando|e|amos)|bloquear(te|los|les|e))\b(?=[^?]*)(?! (por|en) (el|la|nuestr)| "
            "presupuest)"
        ),
        (
            "(aepd|agencia espanola|proteccion de datos|profeco|condusef|sernac|indecopi|inai|superintendencia"
            r"|defensa del consumidor|la sic|aaip|facua|policia)\b(?=[^?]{0,80}|)(?<!delegado de proteccion de "
            "datos)(?<!politica de proteccion de datos)(?<!ley de proteccion de datos)"
        ),
        (
            r"(un|otro|el|la|una|otra) (\w+ )?(correo|mail|mensaje|mas|siguiente|proximo|proxima|vez|e-?mail)( "
            "mas)?[^?]{0,50}(denunci|aepd|spam|bloquea|bloqueo y|reclamo|reclamacion|reporto|report[ae]|queja|juzgad"
            r"|abogad|profeco|policia|tribunal|igual|captura)\w*"
        ),
        (
            r"si (vuelv|volv|sig|insist|me (vuelv|escrib)|continu|persist|recib)\w*[^?]{0,70}(denunci|aepd|spam"
            r"|bloque|reclam|report|queja|juzgad|abogad|profeco|policia|tribunal|procuraduria|legal)\w*"
        ),
        r"^\W*(esto es |es )?(spam|acoso)[.! ]*$",
        "lista robinson",
        "(marcad[oa]|reportad[oa]) como spam",
    ),
    "object": (
        (
            r"(ejerz|ejerc)\w* (\S+ ){0,4}(derecho|habeas|arco|oposicion|supresion|cancelacion)\w*(?=[^?]*(supres"
            "|cancel|oposic|habeas|arco|elimin|olvido|borr|datos|mi))"
        ),
        "derecho (de|a la|al) (supresion|olvido|oposicion|cancelacion)",
        "derechos? arco",
        r"(revoc|retir)\w* (\S+ ){0,3}(consentimiento|autorizacion|permiso)",
        r"(articulo|art\.?|arts\.?) ?(17|21)\b",
        (
            r"(rgpd|lopd\w*|lssi|ley 25\.?326|ley 1581|ley federal|ley 29733|ley 19628|ley de "
            r"proteccion)[^?]{0,120}(supri|elimin|borr|retir|cancel|bloqu|opon|baja|cese|dejen|quit|exclu)\w*"
        ),
        (
            r"(supri|elimin|borr|retir|cancel|opon|baja|cese|quit|exclu)\w*[^?]{0,90}(rgpd|lopd\w*|lssi|ley 25\.?326"
            r"|ley 1581)\b"
        ),
        (
            r"(sin|no) (\S+ ){0,4}(consentimiento|autorizacion|permiso)\b[^?]{0,50}(enviar|mandar|escribir"
            r"|comunicaciones|publicidad|queja|tratar|usar|contactar)\w*"
        ),
    ),
    "weary": (
        (
            "(por )?(segunda|tercera|cuarta|quinta|ultima|enesima|2a|3a|4a|5a|n) vez[^?]{0,40}(pid|dig|solicit|rueg"
            r"|escrib|ces|no|dej|quit|borr|elimin|dije|dicho|que se)\w*"
        ),
        (
            r"ya (\S+ )?(\S+ )?(dij|pedi|pid|solicit|dich|coment|avis|escrib|respond|conteste|contestado|rechaz)\w* "
            r"(\S+ ){0,6}(veces|baja|quit|borr|elimin|dos|tres|cuatro|mil|que no|que me|que nos|que dej|que "
            r"pare)\w*(?! (y|pero) (ahora|hoy|sigo))"
        ),
        (
            "(siguen|sigue|seguis|sigues|continuan) (ustedes )?(escribi|envian|mandan|molest|insist|llam|bombarde"
            r"|con lo mismo|llegando)\w*"
        ),
    ),
    "idiom": (
        "larg(o|ate|uense|aos) de (aqui|mi|aca|ahi)",
        r"^\W*(largate|larguense|piraos|rajen)\b",
        "que (te|os) zurzan",
        (
            r"(vete|vayan?se|andate|anda|andad|idos|iros) (\w+ )?(al? (carajo|diablo|infierno|cuerno|paseo|volar"
            "|chingada|freir|tomar|verga)|a la (porra|verga|chingada))"
        ),
        "a tomar (por|viento)",
        "a freir (esparragos|churros|monas)",
        r"fuera de (mi|nuestr[oa]) (bandeja|correo|buzon|vista)",
        (
            r"(ultim[oa]) (correo|mail|mensaje|vez|aviso|comunicacion|e-?mail)\b[^?]{0,30}(que (me|nos|recib|envi"
            r"|mand|quiero|se|escrib)|de (su|ustedes|vosotros)|suyo|por favor|o (ire|voy|denunci))\w*(?! (fue|era))"
        ),
        (
            "(que|sea|este|esta|fuese|fuera) (sea |fuese |fuera )?(el|la|su|tu) ultim[oa] (correo|mail|mensaje"
            "|e-?mail|comunicacion|vez que|que (me|nos|recib|envi))"
        ),
        "dej(en|a|e|ad) de (joder|romper|hinchar|dar la lata|fastidiar)",
        "dejen la (jodienda|molestadera|lata)",
        "que os den",
        r"(dejen|deje|deja|dejad)(me|nos)? (ya )?(en paz|tranquil\w+|fuera de)",
        r"(sac|quit)\w*(me|nos) de (encima|esto|donde)",
        r"hagan? (el|como si) (favor de|no existier)\w*",
    ),
    "last": (
        (
            "(que|sea|fuera|fuese|seria|ojala|quede como) (sea |fuera |fuese )?(este |esta |ya |tambien )?(el|la) "
            r"(ultim|unic)[oa]( (que|de) (me|nos|recib|tuv|usted|su|mi|lleg|los)\w*|<end>|, )"
        ),
        r"que (este|esta|ese|esa) (\S+ ){0,3}(sea|quede|fuera|fuese) (\S+ )?(el|la) (ultim|unic)[oa]\b",
        r"(que|ojala) (ya )?no (haya|hayan|exista|venga|llegue|siga) (un |una |el |la |mas |ning\w+ )?<nth>( |<end>|,)",
        "(?<!espero )que no (se (vuelva a )?repita|se den mas|haya mas)<end>",
        (
            r"no (habra|quiero|queremos|espere\w*|necesito|deseo) (un |una |el |la |ver |recibir |que haya |que llegue "
            ")*<nth>( (correo|mail|mensaje|e-?mail|envio|llamada|intento|recordatorio|aviso|carta|igual|como est[ea]"
            r"|asi|de est[oa]s|suyo|tuyo|vez)\b|<end>|,\W*(por|gracias|verdad|vale|ok|si|no)\b)"
        ),
        (
            r"^\W*(por favor,? )?ni (uno|una|un (correo|mail|mensaje|e-?mail)|un solo (correo|mail|mensaje)) mas(, "
            r"\w+( \w+)?)?<end>"
        ),
        "ni (un solo|una sola|un|una) (correo|mail|mensaje|e-?mail|llamada|recordatorio|whatsapp|propuesta) mas",
        (
            r"(no|ni) (me |nos )?(mand|envi|escrib|remit|hag)\w{1,3}(me|nos)? (otr[oa]s?|textos?|a nadie)( mas)?( "
            r"(correo|mail|mensaje|e-?mail|vez|aviso)\b|<end>| (ni|que|como|igual|de))"
        ),
    ),
    "forget": (
        (
            r"(olvid|olvid\w*(se|te|os|ense|ese|ate|arse|arte)) (de )?que (est[ae] (correo|direccion|mail|numero|buzon"
            r"|casilla|contacto)|mi|yo|nosotros|nuestr\w+|existo|exist\w+|(alguna vez|un dia) )"
        ),
        (
            "(te|se|os) olvid(e|es|en|eis) (ya )?d(e)? (mi|nosotros|est[ae] (correo|direccion|mail|numero|contacto)"
            r"|que exist\w+)"
        ),
        (
            r"(olvid(eme|enme|ame|adme|enos|ennos|anos|arme|arnos))\b(?! (de|el|la|los|las|que|decir|hasta|un|una|por "
            r"(hoy|ahora))\b)"
        ),
        (
            r"(?<!no )(que )?(me|nos) olvid(e|en|es|eis)\b( ya| del todo| para siempre| por completo| de una vez| y "
            "|<end>|,)"
        ),
        (
            "(pierd(a|an|e|as)|perde(te)?|bot(e|en|a)|suelt(e|en|a)|solt(a|ad)|tir(e|en|a)|romp(a|an|e)|quem(e|en|a)"
            "|arranqu(e|en)|entierr(e|en|a)|sepult(e|en)|desech(e|en)|desestim(e|en)|tach(e|en|a)) (ya )?(mi|mis"
            r"|nuestr[oa]s?|est[ae]) (\S+ )?(<thing>|tarjeta|rastro|datos)"
        ),
        (
            "(haga|hagan|haz|hagamos|hagase|haced|hagas|hace) (de cuenta|como si|cuenta|como que|a la idea de) "
            "[^.?!,]{0,40}(exist|mor[io]|muert|murio|mude|fallec|desaparec|fantasma|extingu|no estoy|jubil|no estuv"
            r"|me fui|conocier|tuvier[ae]n? mi)\w*"
        ),
        "(haga|hagan|haz|haced|hace)(me|nos) invisibles?",
        (
            "(dar|den|de|da|dad|dame|deme|denme|darme|darnos|dennos|denos)(me|nos)? por (perdid|muert|desaparecid"
            r"|fallecid|inexistente|ilocalizable|borrad|extinguid)\w*"
        ),
        (
            r"prescind(ir|a|an|e|ed|as) (ya )?de (mi|nosotros|est[ae] (correo|direccion|mail)|escribir\w*|enviar\w*"
            r"|contactar\w*|mi (correo|direccion|mail|nombre|persona))"
        ),
        (
            r"no (me |nos |lo |la )?(tener|teng(a|an|as|ais))(me|nos|lo|la)? (\S+ )?(en cuenta (para|en) |en "
            "cuenta<end>|apuntad|guardad|registrad|fichad|en (su|sus|la|tu|vuestra) (lista|base|agenda|sistema"
            r"|fichero))\w*"
        ),
        r"desaparezc\w+ de (sus|su|tu|tus|vuestr\w+|mi|nuestr\w+|la) \w+",
    ),
    "close": (
        (
            r"(cierr(e|en|a)|cerra(d)?|cerrar|clausur(e|en)|archiv(e|en|ar)|archiv\w*(me|nos)|anul(e|en)) (ya |de una "
            "vez )?(mi|nuestr[oa]) (expediente|ficha|caso|carpeta|registro|perfil|lead|contacto|hilo|correspondencia"
            "|buzon|historial)"
        ),
        (
            r"(cierr|cerr|cort)\w{1,4} (ya |de una vez )?(el|la|ese|esa|su|tu) (grifo|canilla|chorro|cano|manguera"
            "|transmision|emision|goteo|llave (de|del))"
        ),
        r"(elimin|borr|quit|saqu|sac|suprim|tach|vaci|depur)\w{1,3} (ya )?(el|la|los|las) (mi[oa]s?|nuestr[oa]s?)\b",
        (
            "(de|den|da|dad|dar|demos|doy|damos|dese|queda) por (cerrad|terminad|concluid|finalizad|agotad)[oa]s? "
            r"(\S+ ){0,2}(contacto|correspondencia|comunicacion|comunicaciones|intercambio|carteo|via|mi (ficha"
            r"|expediente))\w*"
        ),
        (
            r"(rehus|rechaz|declin|no (admit|acept|dese|quer))\w* (\S+ )?(cualquier|toda|todo|ningun\w*|otr[oa]|mas) "
            r"(\S+ )?(comunicacion|contacto|envio|correo|mensaje|correspondencia|acercamiento|publicidad)\w*( "
            r"(ulterior|futur|posterior|nuev|adicional|comercial|de su|de parte|por su|suy)\w*|<end>)"
        ),
        (
            r"(sin efecto|anul\w*|cancel\w*) (\S+ )?(mi|nuestra|esta) (inscripcion|suscripcion|alta)\b(?! (al?|en) (el "
            "|la |los )?(evento|curso|webinar|feria|congreso|jornad|seminario|taller|charla|demo))"
        ),
        (
            r"baj(e|en|a|ar|ad|es)(me|nos)\b( de (la lista|su|sus|tu|tus|vuestr\w|est[ae]|ahi|alla|aqui|esa|ese|todo)"
            "|<end>|,)(?! (reunion|llamada|nube))"
        ),
        (
            "(saca|quita|borra|elimina)(ndo|r)(me|nos) de (por )?(alla|ahi|aca|aqui|esto|eso|donde|su|sus|tu|tus|la "
            r"lista|est[ao]s|vuestr\w+)(?! duda)"
        ),
        (
            r"(borr|quit|sal|esfum)\w*(se|te|ense)? (usted |ustedes |ya )?de (mi|nuestr[oa]) (vida|bandeja|vista|buzon"
            "|camino|telefono|inbox|mail)"
        ),
        (
            "(figurar|constar|aparecer|estar|seguir|verme|vernos) (mas )?(entre|en) (sus|tus|vuestr[oa]s|su|tu) "
            "(envios|lista|listas|destinatarios|base|bases|mailing|correos|contactos|campanas|listado|bbdd|registros"
            r"|archivos)\b(?<!seguir en su lista)(?<!estar en su lista)"
        ),
        (
            r"no (figur|const|aparez)\w+ (\S+ ){0,4}(entre|en) (su|sus|tu|tus|vuestr\w+|los|las|la|el|esta|ese|esa"
            r"|ningun\w*) (lista|base|destinatario|envio|mailing|archivo|registro|fichero|contacto|agenda|campana"
            r"|sistema|correo)\w*"
        ),
        (
            r"(quiero|queremos|quisiera|deseo|deseamos|como|puedo|podria|necesito|gustaria) (\S+ ){0,2}(salir|salirme"
            "|salgo|salirnos|desaparecer|borrarme|desapuntarme|desvincularme) (de|del) (aqui|aca|ahi|esto|(esta|este"
            r"|su|sus|tu|tus|la|vuestr\w+|ese|esa|el) <list>)"
        ),
        (
            r"(quiero|queremos|quisiera\w*|deseo|deseamos|gustaria|prefiero|necesito|pido|solicito|ruego|para|puedo"
            r"|podria|como|agradeceria) (\S+ ){0,2}(dejar de|no seguir|no volver a) (recib\w+|leer|figurar|formar "
            r"parte)(?! (pedido|factura|devolucion|queja|cliente|llamadas de)\w*)"
        ),
        (
            r"(enlace|link|boton|botoncito|opcion|vinculo|liga)[^.?!]{0,40}(baja|salir|desuscri\w*|cancelar"
            "|unsubscribe|no recibir)[^.?!]{0,30}(no (me )?(funciona|anda|va|sirve|aparece|existe|esta|hace|lleva"
            "|abre|carga)|error|roto|caido|en blanco)"
        ),
    ),
    "part": (
        r"hasta nunca\b",
        (
            r"(adios|chao|chau|ciao|despedida|bye|hasta luego)\W+(definitiv|para siempre|eterno|eterna|y no vuelv|y "
            r"hasta nunca)\w*"
        ),
        r"^\W*(y )?(para siempre|nunca mas|nunca jamas|hasta nunca jamas|ni hoy ni nunca|ni ahora ni nunca)<end>",
        (
            "hasta (aqui|aca|aquicito|ahi) (el carteo|la correspondencia|los correos|(le )?seguimos|nomas|sus correos"
            "|tus correos|con (los|sus|tus|tanto))"
        ),
        r"^\W*(\w+ \w+\W+)?hasta (aqui|aca|aquicito)( nomas| no mas)?<end>",
        r"^\W*(y |ya |pues )?(se acabo|se termino|punto final|punto y final|sanseacabo)<end>",
        (
            r"(les?|te|os) (libero|eximo|liberamos|eximimos|relevo) de (\S+ ){0,3}(seguir|contact|escrib|insist"
            r"|obligacion)\w*"
        ),
    ),
    "spare": (
        (
            r"(ahorr|evit)(e|en|a|ar|ad|es)(me|nos|se|te|le|les|os)\b (el|la|los|las|mas|otr[oa]s?|futur[oa]s?|un|una"
            r"|est[oa]s|es[oa]s|tus|sus) (\S+ )?(<mails>|siguiente\w*|proxim\w*|sello|sexto|quinto|septimo|cuarto"
            r"|segundo|tercero|resto|bochorno|disgusto)\b"
        ),
        (
            "(ahorr|evit)(ese|ense|ate|aos|arse|arte|aros|eselo|atelo) (ya )?(el (esfuerzo|sello|papel|trabajo"
            r"|teclado|tiempo de)|la (tinta|molestia de (escrib|seguir|insist|mand|env)\w*)|los (siguientes|proximos"
            "|recordatorios))"
        ),
        (
            r"(tenga|ten|tengan|tened|tene) (\S+ )?(piedad|compasion|clemencia|misericordia)( (de|con|por) (mi"
            r"|nosotros|nuestr\w+|est[ae]|un|una)\b|<end>)"
        ),
        (
            "(tenga|tengan|ten|tened) (usted |ustedes )?(la|el|a) (bondad|gentileza|cortesia|decencia|amabilidad|bien"
            r"|detalle|delicadeza) (de )?(no |dejar|olvid|prescind|borr|ces|parar|quit|elimin|sac)\w*"
        ),
        r"(hag\w+|haz)(me|nos)? (\S+ )?favor de (ya )?(no |nunca )\w+",
        (
            "(libere|liberen|libera|libre|libren|libra|liberad)(me|nos)( ya)?(<end>|,| de (esto|usted|tus|sus|ti"
            r"|vuestr|est[ao]s|su|tu)\w*)"
        ),
    ),
    "how_often": (
        (
            r"cuantas veces (mas|hay que|tengo|tenemos|te|le|les|os|se lo|voy|debo|hace falta|necesit\w+|quieren?"
            "|quieres)( |<end>|,)(?! (compr|pagar|al (mes|ano|dia)))"
        ),
        (
            "hasta cuando (con|van a (seguir|mandar|escribir|insistir|molestar|enviar)|va a (seguir|mandar|escribir"
            r"|insistir|molestar|enviar)|vas a (seguir|mandar|escribir|insistir|molestar|enviar)|piensa\w* (seguir"
            r"|mandar|escribir|insistir|molestar|enviar)|seguir\w+|tanto|tanta|los (correo|mail|mens)\w*|me vas|me van"
            r"|aguant\w*)"
        ),
        r"que parte de (\S+ ){1,7}(no )?(se |le |te |les |os )*(no )?(entend|entiend|capt|comprend)\w*",
        (
            "(por ?que|xq|pq|cuando|es que|cuando van a|como) (diablos |demonios |carajo |cono )?(no )?(dejan|deja"
            r"|dejas|dejais|dejar|paran|cesan|cesar|parar) de (escrib|mand|envi|molest|llam|insist|acos|bombarde)\w*"
        ),
        (
            "(hart|cansad|hast[ia]ad|saturad|podrid|agotad|aburrid|fastidiad|asquead|cabread|quemad)[oa]s? (ya )?(de"
            r"|con) (tant\w+ )?(recib\w+|<yours>|que (me|nos) (escrib|mand|envi|llam|insist|lleg)\w*|leer(te|lo|los)"
            "|borrar(te|lo|los|le)|su insistencia|tu insistencia|figurar|encontrar)"
        ),
        (
            r"(cans|hart|aburr|fastidi)(e|amos|o|aron|aste|a|an) (ya )?(de|con) (recib\w+|<yours>|que (me|nos) (escrib"
            r"|mand|envi|llam|insist|lleg)\w*|borrar(te|lo|los)|figurar)"
        ),
        (
            "hasta (la coronilla|el gorro|las narices|el mono|la madre|los huevos|los cojones|el copete|el cono|las "
            r"pelotas|el tope|arriba|la polla|los ovarios) (ya )?(de|con) (tant\w+ )?(recib\w+|<yours>|que (me|nos)"
            "|leer|borrar)"
        ),
        (
            "(manera|forma|modo|como hago|como hacer|que hago|que (hay|tengo) que hacer)[^.?!]{0,30}(que (esto |ya "
            r"|se )*(acabe|termine|paren|dejen|pare|deje|ces|no (me|nos|vuelv))\w*|librar(me|nos|se) de|salir(me|nos)? "
            r"de (aqui|esta lista|su|la lista)|(dejar de|no) recibir)\w*"
        ),
    ),
    "silence": (
        (
            r"(devuelv|devolv|regal|conced|otorg|obsequi)\w*(me|nos)? (el|la|mi|nuestr[oa]|un poco de|algo de|su|tu) "
            "(silencio|paz|calma|tranquilidad|sosiego|ausencia|bandeja)"
        ),
        (
            r"^\W*(ya )?(\w+ )?(callate|callese|callense|callaos|silencio|a callar|punto en boca|chiton)\b(, "
            r"\w+)?(<end>|,(?! (se|que)\b))"
        ),
        (
            r"(pido|ruego|rogamos|pedimos|suplico|agradecer\w*|exijo|agradezco|agradecemos) (\S+ )?(silencio|distancia"
            "|su silencio|tu silencio|su ausencia)"
        ),
        r"sin (usted|ti|ustedes|vosotros|sus (correo|mail|mensaj)\w*) en (ella|el|mi)\b",
    ),
    "enough": (
        (
            "ya,? (parele|parale|parenle|pare|paren|parad|cortala|cortela|cortenla|parala|parenla|parela|dejela"
            r"|dejala)\b(, \w+)?(<end>|,| (ahi|por|con)\b)"
        ),
        r"(cortala|cortela|cortenla|cortadla|parala|parenla|parela)\b",
        (
            "(?<!a )(?<!hasta )(?<!antes )que (esto |todo esto |ya )?(cese|pare|acabe|se acabe|se termine)n?( ya| de "
            "una vez| hoy| aqui)?<end>"
        ),
        r"ha(z|ga|gan|ced|gas) que (\S+ ){0,3}(se acab|par[ea]|ces|termin|desaparez|no (vuelv|lleg|me|nos))\w*",
        (
            r"(pido|pedimos|exijo|exigimos|solicito|solicitamos|ruego|reclamo|requiero|exige|solicita|pide) (\S+ "
            r"){0,3}cese\b"
        ),
        (
            r"^\W*(suspenda|suspendan|desista|desistan|deten(ga|gan)?|detengase|cesen|cese|cesad)( ya| por favor| de "
            "inmediato| inmediatamente)?<end>"
        ),
        (
            r"(suspend|deten|detiene|deteng|interrump|finalic|cancel)\w* (ya |de inmediato |inmediatamente |de una vez "
            r")?(todo |toda |todos |todas |cualquier |los |las |el |la |sus |su |tus |estos |estas )+(\S+ )?(envio"
            r"|correo|comunicacion|mensaje|mail|publicidad|contacto|bombardeo|campana|secuencia)(s|es)?\b(?! (de voz"
            "|con (el|nuestr)|del pedido))"
        ),
        r"ya no mas\b(,? (por favor|porfa\w*|gracias|ya))?<end>",
        r"^\W*no mas\W*(grac?sias|gracias|grasias|porfa\w*|por favor)?<end>",
        (
            r"dej\w+ (ya )?de (dar(me|nos)? (la|el) (lata|tabarra|murga|brasa|barrila|vara|turra|paliza|monserga"
            r"|conazo|plomo)|perseguir\w*|buscar(me|nos)|hostigar\w*|marear\w*|incordiar\w*|usar (mi|este|esta"
            r"|nuestr\w)|incluir(me|nos)|considerar(me|nos)|contactar|dirigir(se|te)|inundar\w*|llenar(me|nos)|gastar"
            "|tocar(me|nos)|rellenar(me|nos))"
        ),
        (
            r"no (rompa|rompas|rompan|hinche|hinches|hinchen|jodas|jodan|joda|jorobes?|joroben|incordi\w+)( mas| las| "
            "los| la|<end>)"
        ),
    ),
    "return": (
        (
            "(no|tampoco|ni|nunca|jamas) (me |nos |se |te )?vuelv(a|an|as|ais)( mas| nunca| jamas)?(<end>|,| por "
            r"(aqui|aca)\b)(?! (ya|hoy) )"
        ),
        (
            "(tampoco|ni) (usted |ustedes )?(me |nos |se )?vuelv(a|an|as|ais) a (toc|asom|aparec|escrib|llam|mand"
            r"|envi|molest|contact|pas)\w*"
        ),
        r"no (se |te |os )?(asom|aparez|aparec|pis)\w+ (mas|nunca|por (aqui|aca|mi|esta|nuestr\w)|en mi)\b",
        (
            r"que (usted |ustedes )?(ya )?no (me |nos )?(veng|entr|caig|aparezc|asom|lleg)\w* (mas|otr[oa]s?|ningun\w*"
            r"|nad[ai]e?|nunca|por (aqui|aca))\b"
        ),
        r"(abst[eui]\w+) de (\S+ )?(us|utiliz|dirig|incluir|tratar|ceder|remit|repetir)\w*",
    ),
    "unwanted": (
        (
            r"(me opongo|nos oponemos|se opone|manifiest\w+ (mi|nuestra) oposicion|expres\w+ (mi|nuestra|su) "
            r"(oposicion|negativa)) (\S+ )?(al? (que|tratamiento|uso|envio|recib\w*|utilizacion|recepcion|cesion|su "
            "uso|seguir)|formalmente|expresamente)"
        ),
        (
            "no (recib|acept|admit|quer|dese)(e|en|imos|amos|emos) (correo )?(publicidad|propaganda|comunicaciones "
            r"comerciales|correo comercial|correos comerciales|spam)\b"
        ),
        (
            r"(and|vay|vet|ve|va)\w{0,3} a (molest|jod|fastidi|incordi|dar la lata|marear|vender)\w*( humo)? a (tu|su"
            r"|otr[oa])\w*"
        ),
        r"(ver|leer|quier|oir)\w* [^.?!]{0,20}ni en pintura",
        (
            r"(^\W*|, |ya |y )(desaparec(e|ed)|desaparezca|desaparezcan|esfumate|esfumese|esfumense|evaporate"
            r"|evaporese|pierdete|pierdase|perdete)\b(<end>|,| ya| de| y)"
        ),
    ),
    "person": (
        (
            r"(mi|nuestr[oa]|est[ae]) (correo|nombre|direccion|contacto|mail|numero|buzon|casilla) (\S+ )?(pase a "
            r"mejor vida|descanse|desaparezca|muera|se borre|salga de|quede (fuera|borrad\w|eliminad\w|libre)|no "
            "(figure|conste|aparezca))"
        ),
        (
            r"proxim[oa] (parada|paso|correo|mensaje|vez|aviso|carta|envio)\W+(\S+ ){0,5}(autoridad|agencia|consumidor"
            r"|denuncia|juridic|policia|abogad|fiscalia|bloqueo|spam|ministerio)\w*"
        ),
    ),
    "plainly": (
        r"^\W*(la |mi )?baja,?( (por favor|ya|inmediata|definitiva|urgente|gracias|de todo|please|porfa))+\W*$",
        (
            r"(ir|va|han ido|ha ido|fue|fueron|van|iran|acaba|acaban|acabara\w*) (ya )?(todos? )?direct[oa]s? a(l)? "
            "(la )?(spam|papelera|basura|correo no deseado)"
        ),
        (
            r"no (consiento|consentimos|he consentido|autorizo|autorizamos|di|dimos) (\S+ )?(tratamiento|uso|envio"
            r"|cesion|que|recib\w*|comunicacion\w*)"
        ),
        (
            r"^\W*(ya )?(paren|pare|parad|parenle|parele|parale)\W+(ya\W+)?(de una vez|de una buena vez|por favor"
            r"|porfa|hombre|caray)\b"
        ),
        r"^\W*abst(engase|enganse|enete|eneos|engan|enga)( por favor| ya)?(<end>| )",
        r"met(ase|anse|ete|eos)(lo|la|los|las)? (\S+ ){0,3}(por )?(donde (le|les|te|os)|en el|por el)",
        (
            r"^\W*((es suficiente|ya|basta|gracias|por favor|asi)\W+)*no (siga|sigas|sigan|sigais)( mas)?( por "
            "favor)?<end>"
        ),
        (
            "no (hace falta|es necesario|es preciso|hay necesidad de|necesito|necesitamos|vale la pena|tiene caso"
            r"|tiene sentido|sirve de nada) (que )?(me |nos |ya )?(vuelv|sig|insist|continu)\w*( (a )?(me |nos "
            r")?(escrib|mand|envi|llam|contact|insist|molest)\w*)?( mas)?(<end>|,| (escrib|mand|envi|llam|contact"
            r"|insist|molest)\w*)"
        ),
        r"(dessuscri|desubscri|dessubscri|desinscri|desapunt(e|en|a|ar)(me|nos))\w*",
        r"(no|n|nunca|ya no) (m|me) (escrib|mand|envi|llam|contact)\w{1,3} (mas|nunca|nada|ya)<end>",
        (
            r"^\W*ya (dej(e|a|en|ad)(me|nos)|no (me|nos) (mande|manden|mandes|envie|envien|envies|escriba|escriban"
            r"|escribas|marque|marquen|moleste|molesten|molestes|busque|busquen))( ya| tranquil\w+| por favor)?(<end>"
            "|,)"
        ),
        (
            r"dej\w* (ya )?de (hablarme|hablarnos|importunar\w*|hacer(me|nos) perder|existir|asomar\w*|aparecer\w*"
            r"|meter\w* en mi|saturar\w*|ensuciar\w*)"
        ),
    ),
    "basta": (r"(?<!eso), (ya )?(basta|paren|parad)( ya)?(,? por favor)?<end>",),
    "orders": (
        (
            r"^\W*(ya )?(reportad[oa]s?|denunciad[oa]s?|vetad[oa]s?|bloquead[oa]s?) (y (reportad|denunciad|borrad"
            r"|bloquead)\w*|por spam|como spam|para siempre)<end>"
        ),
        r"^\W*(reportad|denunciad|vetad)[oa]s?<end>",
        (
            r"(pondr|pong|traslad|llev|dar)\w+ [^.?!]{0,30}(conocimiento|parte|cuenta|caso) (de|a|ante) (la )?(agencia"
            r"|autoridad|aepd|inspeccion|fiscalia|consumo)\b"
        ),
        (
            r"nunca (me|nos) (suscrib|apunt|inscrib|registr|di de alta|dimos)\w*( (a|en) (nada|esto|su|sus|est\w+) "
            r"?\w*)?(<end>|,? (y |asi que |pero )?(no|sac|saqu|quit|borr|dej|elim)\w*)"
        ),
        (
            "(anda|andate|vete|vaya|vayan|vayanse) a (cagar|lavar(te|se)|pasear|paseo|la mierda|banar(te|se)|fregar"
            "|hacer punetas|tomar por)"
        ),
        r"^\W*(tomatelas|raja de aca|piratela|aire|fuera de aqui|largo de aqui|a volar|shu|fuchi|ushcale|zafa)\b<end>",
        r"no (\+|mass|ms) (correo|mail|mensaje|spam|publi|llamada|info)\w*",
        r"(kit|sak|saq|kite|borr|bor)(e|en|a|ue|uen)(me|nos)\b( (d|de|ya|la|por|xfa|porfa|plis)\b|<end>)",
        r"(den|de|da|dme|dnme|denme|deme|dame) (d|de) baja\b(?! (el|los|las|un|una|este|al|en|medica|laboral))",
    ),
    "sayings": (
        "ni (un|una) (sol[oa] )?(linea|renglon|letra|coma|byte|folleto|carta|oferta|vez) mas",
        "lejos de (aqui|mi|nosotros|(mi|nuestr[oa]|est[ae]) (correo|bandeja|buzon|casa|mail|casilla|inbox))<end>",
        "suelt(e|a|en) (ya )?(el|mi) (hueso|correo|oreja)",
    ),
    "threat": (
        (
            r"(otr[oa]|un[oa]?|un (correo|mail|mensaje|e-?mail)) mas y (\S+ ){0,5}(acoso|autoridad\w*|hosting|dominio"
            r"|consumidor\w*|juridic\w*|abuso|bloque\w*|lista negra|papelera|basura|fiscal\w*|captura\w*|redes"
            "|linkedin|hostigamiento|ministerio)"
        ),
        (
            r"(el|la|al|a la) (siguiente|proxim[oa]|<nth>|que sigue) (\S+ ){0,8}(papelera|spam|basura|abogad\w*"
            r"|autoridad|agencia de|consumidor\w*|denunci\w*|bloque\w*|reclamacion|juridic\w*|acoso|tribunal\w*"
            r"|abuso)\b"
        ),
        (
            r"(si|como) (\S+ ){0,3}(insist|repit|reincid|vuelv|sig|continu|persist|recib)\w*[^.?!]{0,60}(autoridad"
            "|agencia|ministerio|fiscalia|hosting|consumidor|acoso|abuso|inspeccion|hostigamiento|dominio|lista negra"
            r"|spam|bloque|filtr)\w*"
        ),
    ),
    "count": (
        (
            r"(?<!\w)ni (un|una) (sol[oa] )?(?!(euro|peso|centimo|dolar|sol|duro|real|dia|minuto|hora|segundo|ano|mes"
            "|semana|cliente|empleado|clic|paso|kilo|gramo|metro|gota|milimetro|ladrillo|herramienta|proveedor"
            "|software|programa|licencia|excel|pdf|video|slide|demo|webinar|archivo|formulario|prueba|reunion|audio"
            r"|foto|powerpoint)\b)[a-z-]+ mas(<end>|,| (de|por|en|a|al|suyo|tuyo)\b)"
        ),
        r"(^\W*|, |: |; |dice |y |oiste |que )ni un[oa] (solo |sola )?mas(<end>|,| y )",
        (
            r"(no (haya|habra|hubiera|hubiese|quiero|quisiera\w*|dese\w+|queremos|espero|esperemos|llegue\w*"
            r"|necesit\w+|pid\w+|mand\w+|envi\w+|escrib\w+|me (mand|envi|escrib|oblig|hag)\w+|nos (mand|envi|escrib"
            r"|oblig|hag)\w+|oblig\w+|(tener|tengo) que \w+)|sin (llegar|esperar|ver|leer|recibir)|prescind\w+ de"
            r"|ahorr\w+(me|nos)?|evit\w+(me|nos)?) (\S+ ){0,5}(a |de |en )?(un |una |el |la )(segund|tercer|cuart"
            "|quint|sext|septim|octav|noven|decim|undecim|duodecim)[oa]? ?(vez|carta|correo|mail|mensaje|entrega"
            "|temporada|parte|edicion|ronda|visita|respuesta|intento|aviso|capitulo)?<end>"
        ),
        (
            r"(?<!\w)(dejemoslo en|quedemos en|digamos|conste|acordemos|hagamos|convengamos|confio en|espero|esperamos"
            r"|deseo|deseamos|quisiera\w*|ojala|pido|ruego|rogamos|agradeceria\w*|gustaria) (\S+ ){0,5}(sea|fuese"
            r"|fuera|es|era|sera) (\S+ ){0,2}(el|la|lo) ultim[oa](<end>|,| (que (me|nos|le|se|tengo|tenga|recib\w+)|de "
            "(su|los suyos|las suyas|usted|la serie)|bien|cosa|correo|carta))"
        ),
        (
            r"^\W*(y |ni |tampoco )?(de|a|con|por|en) (\S+ ){0,4}(los|las|lo|el|la) que (venga|vengan|llegue|lleguen"
            "|queden|falten|sigan|siga|est[ae]n? por (venir|llegar))<end>"
        ),
        (
            r"(paso|tampoco|ni|ahorr\w+|evit\w+|prescind\w+|dispens\w+|guard\w+|no (quiero|abrir\w*|leer\w*|necesito)"
            r"|sin)[^.?!]{0,30} (los|las|lo|el|la) (que (veng|llegu|qued|falt|est[ae]n? por (venir|llegar)|iba a )\w*"
            r"|venider[oa]s?)\b"
        ),
    ),
    "hence": (
        (
            r"<since>[^.?!]{0,40}\b(no|sin|ni|ningun\w*|nada|nunca|jamas|ya no) (\S+ ){0,4}(recib\w*|leo|leer\w*"
            r"|leemos|abro|abrimos|abrir\w*|llegu\w+|entr\w+|escrib\w+|mand\w+|envi\w+|correos?|mensajes?|propuestas?"
            r"|mails?|usted|ustedes|noticias|contact\w+|mi|moleste\w*)\b"
        ),
        (
            r"(no|sin|ni|ningun\w*|nada|nunca|jamas|otr[oa]|fuera|abst\w+|silencio) ([^.?!]{0,60} )?(mi|me|nos|su|sus"
            r"|tu|tus|usted|ustedes|este|esta|nosotros)\b[^.?!]{0,40}<since><end>"
        ),
        (
            r"(a mi|a nosotros|conmigo|con nosotros|por aqui|por aca|en (mi|esta|este|nuestr\w) \w+|a (mi|esta|este"
            r"|nuestr\w) \w+),? (ya )?(nunca|jamas|ya no|nada mas|no mas|nunca mas|nunca jamas)<end>"
        ),
        "(, |: |; )(y |pero )?(nunca mas|nunca jamas|jamas de los jamases|ni ahora ni nunca|ni hoy ni nunca)<end>",
        (
            r"ni (correos?|mails?|mensajes?|llamadas?|folletos?|catalogos?|ofertas?|boletin\w*),? (nunca|jamas|mas"
            "|tampoco|por favor|nada)( mas)?<end>"
        ),
        (
            r"(chito|silencio|callad\w*|fuera|apagad\w*|apaga|cerrad\w*|bloquead\w*|afloj\w+|duerm\w+|mud\w+|quiet\w+"
            r"|a callar|desaparec\w+|vete|vayase)\W+(\S+ ){0,2}(para|pa) siempre"
        ),
    ),
    "curtain": (
        (
            r"(^|(?<=[,:;] )|(?<= y ))\W*(se (acabo|termino)|acabose|fin de|termino|acabo) (la|el|lo) (funcion|show"
            "|juego|partida|fiesta|teatro|circo|recreo|novela|trilogia|serie|transmision|concierto|baile|sesion"
            r"|telenovela|comedia|monologo)\b(?! del? )"
        ),
        (
            r"(no hay|sin|no habra|no pid\w+) (bis|bises|secuelas?|segundas? partes?|prorroga|revancha|propina|retorno"
            "|vuelta atras|segunda vuelta|otra ronda)<end>"
        ),
        r"^\W*game over\b",
        (
            r"^\W*(ahi|aqui|aca) (muere|murio|me bajo|me apeo|se baja|te bajas|nos bajamos|se apea|nos separamos)( yo| "
            r"nosotros| usted| ya| la cosa)?(, \w+)?<end>"
        ),
        (
            "(cambi|mud)(e|a|en|ar|ad) (ya |usted )?de (acera|destinatario|buzon|puerta|victima|presa|diana|pareja de "
            "baile)"
        ),
        (
            r"(, |: |^\W*|por favor |y )(rindase|rindanse|rindete|rendite|retirese|retirense|retirate|apeese|apeate"
            "|jubilese|evaporese|esfumese|desista|desistan|callese|a volar|andando|circule|circulen|aire|a "
            "pasear)<end>"
        ),
        (
            r"(seria|serian|si fuera|podria|puede|puedes|podrias|tenga|hag\w+|ruego|pido|toca|le importaria|quiere) "
            r"(\S+ ){0,6}(evaporar|esfumar|desvanecer|desaparecer|retirar|callar|perder|borrar|apear|apagar)(se"
            "|te)?<end>"
        ),
        (
            r"(separacion|ruptura|despedida|adios|divorcio|cierre|retirada) (\S+ ){0,2}(definitiv|total|etern"
            r"|irrevocable|de bienes|para siempre)\w*"
        ),
    ),
    "wish": (
        (
            r"<wish>[^.?!]{0,50}\b(que (me|nos) (olvid|borr|tach|salt|dej)(e|en|ara|aran|ase|asen)n?\b(?! (caer|un|una"
            "|claro|el|la|pensar|hablar|probar))|ser (olvidad|un desconocid|una desconocid|invisible)|volver (a ser "
            r"(un|una) desconocid|al anonimato))\w*"
        ),
        (
            r"(pido|pedimos|ruego|rogamos|suplico|suplicamos|imploro|imploramos|reclamo|clamo por) (\S+ "
            r"){0,2}(silencio|paz|sosiego|clemencia|piedad|indulto|amnistia|misericordia|compasion|tregua)\b(?! (hasta"
            "|unos|por unos|de))"
        ),
        (
            r"^\W*(paz|silencio|clemencia|piedad|indulto|amnistia)((, | )(de radio|por favor|porfa|indefinid\w+|total"
            r"|absolut\w+|perpetu\w+|ya|para siempre|conmigo|en (esta|este|mi) \w+)){1,2}<end>"
        ),
        r"(evit|ahorr)(e|a|en|ad|es)(me|nos)l[oa]s?\b",
        (
            r"(vivir|seguir|quedar\w*|envejecer|estar|verme|veo|quier\w+|quisier\w+|prefier\w+|dese\w+|agradec\w+"
            r"|feliz|felices|tranquil\w+|dej\w+)[^.?!]{0,60} sin (mas |tener |recibir |otras )*noticias (suyas|tuyas"
            r"|vuestras|de (usted|ti|ustedes|vosotros|su|tu)\b)"
        ),
        (
            r"dej\w+(me|nos) (ya )?(salir de (la partida|su|sus|aqui|esto)|al margen|fuera( de (esto|su|sus|tus?"
            r"|vuestr\w+)|<end>)|en la ignorancia|en el olvido|envejecer|seguir con mi vida|hacer mi vida|con mi vida"
            r"|probar sin|respetad)\b(?! (del trabajo|antes|temprano|de dudas))"
        ),
        (
            r"no (me|nos|le|les) (guard|reserv)\w+ (usted |ustedes )?(\S+ )?(silla|sitio|asiento|lugar|hueco|plaza"
            r"|habitacion|ninguna?)\b"
        ),
    ),
    "elsewhere": (
        (
            r"(gast|emple|dediqu|dedic|inviert|ejerz|ejercier|reserv|guard|derroch|prodig)\w* [^.?!]{0,40}(con|en|para"
            "|a) otr[oa]s? (famili|despach|person|client|casa|empresa|destinatari|puerta|victim|alma|pobre|bandeja"
            r"|buzon|oido|senor|parroqui|tonto)\w*"
        ),
        (
            r"(mand|envi|remit|cuent|vend|reenvi)\w* (\S+ )?(correos?|mails?|mensajes?|esto|eso|folletos?|ofertas?"
            r"|propuestas?) a (su|tu) (santa )?(madre|abuela|suegra|tia|prima|padre|perro|gato)\b"
        ),
        (
            r"(apunt|pon|anot|met|inclu|pas|coloc)\w*(me|nos) (\S+ ){0,3}(los que no|no (contactar|molestar|llamar)"
            r"|los muertos|los olvidad\w+|los perdid\w+|casos perdidos|imposibles)\b"
        ),
        (
            r"(tir|bot|romp|quem|tritur|destru|arroj|perd|pierd|deshag)\w* [^.?!]{0,30}\b(mis datos|lo mio|mis senas"
            r"|mi (correo|ficha|nombre|direccion|numero|tarjeta|contacto))\b"
        ),
        r"(devuelv|devolv)\w* (\S+ ){0,3}y (pierd|olvid|borr|tir|romp|quem|desaparec|dej|no)\w*",
        (
            "fuera de (tu|tus|sus|vuestros|vuestras) (lista|listas|base|correos|envios|agenda|mailing|planes|campana"
            "|campanas)"
        ),
        (
            r"(manteng|dej|despej|desocup|libr|deje)\w* (usted |ya )?(libre|despejad\w|limpi\w|en paz|vaci\w) (la|el"
            r"|este|esta|mi|nuestr\w) (frecuencia|linea|canal|buzon|correo|bandeja|casilla|numero|telefono)"
        ),
    ),
    "unread": (
        (
            r"(me jubil\w+|dimito|dimiti|me retiro|me borro|me bajo|me apeo|me despido|zafo|me salgo|abdico|deserto|me "
            r"desentiendo|reniego|me baje|me sali) de (leer\w*|(tus|sus|su|tu|vuestr\w+|est[oa]s?) (correo|mail|mensaj"
            r"|envio|lista|secuencia|campana|carta|boletin|newsletter)\w*|usted|ti|ustedes)"
        ),
        (
            r"(voy|vamos|tendre|tendremos|tengo|tenemos|aprendi|aprendo|me (va|vas|van)) (a |que )?(\S+ "
            r"){0,2}(silenciar\w*|filtrar(lo|los|te|le|les|la)|usar el filtro|cambiar(me)? de (correo|mail|numero"
            r"|direccion) por (ti|usted|ustedes|vos|su|tu))\b"
        ),
        r"no (lo )?intent\w+ (\S+ ){0,3}(otra vez|de nuevo|mas|nunca|nuevamente|pasar)\b",
        (
            r"(pestillo|cerrojo|candado|buzon|ventanilla|persiana|kiosco|quiosco|tranca|llave)\b[^.?!]{0,15}(esta"
            "|queda|quedo|ya esta)n? (ya |definitivamente )?(echad|puest|bajad|cerrad|clausurad|sellad"
            r"|tapiad)[oa]s?\b(?! (por (vacaciones|reforma|obras)|hasta|los|de \d|el (lunes|martes|viernes)))"
        ),
    ),
    "switch": (
        (
            "(donde|que|como) (firmo|hay que firmar|se firma|firmamos|tengo que firmar|hago|pago|pulso"
            r"|aprieto)\b[^.?!]{0,25}(no (ver|recib|volver|leer|saber|escuch)|salir de|librar|que (pare|acabe|me dejen"
            r"|no me|dejen))\w*"
        ),
        (
            r"dej\w+ de (acordar|pensar|contar)\w* (\S+ )?(en |con |de )?(mi|conmigo|nosotros|est[ae] (correo|buzon"
            r"|direccion|casilla|bandeja|numero))\b(?! (correo de ventas))"
        ),
        r"no gast\w+ (usted |mas |ya |ustedes )*(mensajes|correos|mails|envios|sellos|en (mandar|enviar|escrib)\w*)",
        r"ya chole\b(?! (de|con) (la|el|los|las) (excel|inflacion|lluvia|calor|trafico))",
        (
            r"^\W*(\w+ )?(por favor |ya )*basta (por favor|pues|hombre|senor\w*|amigo|che|de una vez"
            r"|que)\b[^.?!]{0,6}<end>"
        ),
        (
            r"ni (me|nos|se me|se nos) (llegu|escrib|mand|busqu|mir|nombr|mencion|acerqu|salud)(e|a|es|as|en|an)\b "
            "(otra vez|mas|nunca|de nuevo)"
        ),
        "(tampoco|ni) (me |nos )?(avis|salud|conteste|respond|despid)(e|es|en|as|a)<end>",
        r"dej(e|a|en|ad|es)(lo|la) (ya |estar |morir |correr )+(aqui|de una vez|en paz|tranquil\w)",
        (
            r"que no (me|nos) lleg(ue|uen|ara|aran) (el|la|los|las|mas|otr[oa]s?|ningun\w*) ?(siguient|proxim|<end>"
            r"|mas|<mails>)\w*"
        ),
    ),
    "any_verb": (
        (
            "(dej|par|ces)(e|en|a|ad|es) (ya |usted |ustedes |por favor |de una vez )*de [a-z]+(ar|er|ir)(me|nos|melo"
            "|noslo|mela|melos|noslos)(<end>|,| y (?!ven|mand|llam|pas|dig|agend)| (con|todos|todas|cada|otra|sus|tus"
            "|su|tu|mas|ya|esto|estas?|estos|asi|en copia|en (su|sus|tu|tus)|a (todas|cualquier|diario|las)|(la|el"
            r"|mi) (bandeja|correo|buzon|casilla|paciencia|telefono|cabeza|vida|dia|tiempo|inbox|mail))\b)"
        ),
        (
            r"no (me|nos) (?!gust|interes|qued|hac|cab|alcanz|sirv|import|preocup|duel|entr[ae]n?\b|convenc|cuadr"
            r"|acord|acuerd|falt|va\b|vale|apetec|compens|conv|cuent|dig|pid|tent|fall|dej|abandon|ocurr|pas|suced"
            "|mient|engan|hag|esper|vend|expli|habl|rueg|muestr|ensen|jur|describ|adul|ayud|apur)[a-z]+(e|en|es|a|an"
            "|as|eis) (mas|nunca mas|nunca|jamas|otra vez|de nuevo)(<end>|, (por|gracias|ni|que no|y no|se lo|se los"
            "|te lo|en serio|please|ya))"
        ),
        (
            r"(hag\w+|haz|ten\w+|teng\w+)(me|nos)? (\S+ ){0,4}(favor|merced|caridad|gracia|regalo|detalle) de (ya "
            r")?(no|dejar|olvid|desaparec|callar|parar|borrar|quitar|sacar)\w*"
        ),
        (
            r"(le|les|te|os) (agradecer|agradezc|agradecem|rueg|rogam|rogar|suplic|ped|pid)\w*[^.?!]{0,60}(no|nunca"
            r"|ning\w+|ni) [^.?!]{0,30}(en (lo sucesivo|adelante|el futuro)|nunca mas|jamas|otra vez|de nuevo|mas)<end>"
        ),
    ),
    "habit": (
        r"no (me |nos )?(haga|hagas|hagan|hagais) (mas )?(seguimientos?|follow-? ?ups?|recordatorios?)\b",
        (
            r"(mi|nuestra|nuestro|esta|este) (bandeja|correo|buzon|casilla) no es (su|tu|un|una|el|la|ningun\w?) (\S+ "
            r")?(diario|vertedero|basurero|tablon|escaparate|cubo|mercad\w*|patio|feria|confesionario|felpudo"
            r"|cartelera|plaza|valla)\b"
        ),
    ),
    "never_again": (
        (
            r"que (ya )?no (haya|hubiera|hubiese|llegue\w*|vuelva\w*|aparezca\w*|entre\w*|figure\w*|suene\w*|caiga\w*"
            r"|asome\w*) (mas |nunca |jamas )?(nada |ningun\w* )?(suy[oa]s?|tuy[oa]s?|(su|sus|tus) <mails>|de usted|de "
            r"ustedes|por aqui|por aca|en mi|en nuestr\w+|a mi)\b"
        ),
        (
            r"(no|nunca|sin|ni) (\S+ )?volver a (ver|leer|saber|oir|recibir|encontrar|tener|abrir|cruzar)\w* (\S+ "
            r"){0,3}(su|sus|tu|tus|usted|ustedes|vuestr\w+|noticias|este nombre|esta firma|estos)\b"
        ),
        (
            "(salir|salirme|salirnos|me salgo|me bajo|bajarme|apearme|irme|marcharme|retirarme|escapar|librarme|nos "
            "salimos|nos bajamos) de (su|sus|vuestr[oa]s?|tu|tus) (?!(reunion|llamada|web|pagina|oficina|tienda"
            r"|sistema|plataforma|programa|asombro|contrato)\b)[a-z]+"
        ),
    ),
}

HOSTILE: tuple[str, ...] = (
    r"(mi|mis|nuestros?|un) abogad[oa]s?\b(?!.{0,60}(revis|contrat|mira|lo ve|rgpd|firma|cliente))",
    "acciones legales",
    "medidas legales",
    "via (legal|judicial)",
    "(en|ante|a) los (juzgados|tribunales)",
    "demandar(los|les|te|os)",
    "los demandare",
    "(vamos|voy|ir|iremos|ire) a juicio",
    "burofax",
    "querella",
    "gilipollas",
    r"imbecil\w*",
    "idiotas?",
    "hij[oa]s? de (puta|perra|su)",
    r"cabron\w*",
    "sinverguenzas?",
    r"estafador\w*",
    r"ladron(es)?\b",
    "chusma",
    (
        "(sois|son|eres|panda|manga|partida|pandilla|atajo) (de |unos |un |unas )*(pesad|ladron|estaf|sinverg|payas"
        r"|inutil|tarad|pelotud|boludo|chorro|mafios|carroner|parasit|delincuent|desgraciad|mamon|capull)\w*"
    ),
    "vete a la mierda",
    "vayanse a la",
    "a la mierda",
    "chingu?en? a su",
    "chinga tu",
    "que os (den|jodan|follen)",
    "que te (den|jodan)",
    r"pelotud\w*",
    "hdp",
    "forros",
    "la concha",
    "metanse(lo)? ",
    "metetelo",
    "andate a",
    "cono,? dej",
    "joputa",
    r"mamaguev\w*",
    r"malparid\w*",
    r"gonorrea\w*",
    r"huevon\w*",
    r"pendej\w*",
    "culer[oa]s?",
    r"no me (jodan|toqu\w+ los)",
    "me cago en",
)
