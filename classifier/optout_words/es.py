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
    "stop": (
        "dej* basta par* ces* stop abst* alto suficiente evit* eviten ahorr* ahorre* termin* detener* "
        "deteng* suspend* interrump* finaliz* ya dejad detene frenen cort* aflojen"
    ),
    "not": "no ni nunca nada sin jamas tampoco ningun* n",
    "contact": (
        "escrib* contact* envi* mand* molest* llam* insist* remit* acos* fastidi* busqu* busc* marc* "
        "marq* dirij* comuniq* incluy* inclu* uses* use usen utilic* volv* vuelv* perturb* atosig* chat* "
        "import* moleste* recib* bombarde* sigan sigas siga jod* hagan incord* respond* reenvi* ofrec* "
        "ofrezc* mailee* manden"
    ),
    "report": (
        "denunci* aepd spam bloque* reclam* reporta* repor* queja* demand* juzgado* abogado* profeco sic "
        "condusef agencia superintendencia marc* siguiente proximo proxima otro otra mas aviso inai "
        "sernac indecopi consumo correo* defensa robinson facua subo policia"
    ),
    "object": (
        "opon* oposicion revoc* consent* autoriz* derech* rgpd arco lopd* articulo art ley habeas "
        "supresion ejerc* ejerz* solicit* robinson exij* lssi permiso retir* lgpd"
    ),
    "weary": (
        "por cuant* tercera cuarta quinta segunda ultima ya vez veces otra siguen sigue sigu* porque como pq xq hasta"
    ),
    "idiom": (
        "paz olvid* pierd* larg* tranquil* ultimo ultima dejad* dejen* deje* dejar* vayan* vete fuera "
        "mierda fin saqu* volver* nunca ahorr* harto hart* lata ladilla romper rompan hinch* jodan "
        "desaparez* esfum* cansad*"
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
            r"(no|ni|nunca|jamas|n) (se |me |nos )?(vuelv|volv|siga|sigan|sigas|sigais|seguir|insist)\w* (a |mas"
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
        r"(agradec\w*|ruego|rogamos|pido|pedimos|rogaria\w*|agradezco) (que )?(esto )?no se (vuelva a )?repita",
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
            r"no (se |te |os )?(acord|acuerd)\w*(se|te)? (mas |nunca mas )de (mi|nosotros|est[ae] (correo|direccion"
            "|mail|numero))"
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
        r"trat\w+(me|nos)? como (a )?(un |una )?(muert|difunt|fallecid|desconocid|fantasma|si no exist)\w*",
        r"(dej\w+ de|no quiero|ya no|quiero no) exist\w+ para (usted|ti|vosotros|vos|su|tu)\w*",
        (
            r"prescind(ir|a|an|e|ed|as) (ya )?de (mi|nosotros|est[ae] (correo|direccion|mail)|escribir\w*|enviar\w*"
            r"|contactar\w*|mi (correo|direccion|mail|nombre|persona))"
        ),
        (
            r"no (me |nos |lo |la )?(tener|teng(a|an|as|ais))(me|nos|lo|la)? (\S+ )?(en cuenta (para|en) |en "
            "cuenta<end>|apuntad|guardad|registrad|fichad|en (su|sus|la|tu|vuestra) (lista|base|agenda|sistema"
            r"|fichero))\w*"
        ),
        "no cont(ar|eis|emos) (mas )?con (est[ae]|mi|nuestr[oa]) (correo|direccion|mail|casilla|buzon|numero|nombre)",
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
        "cerr(ar|emos|amos) (aqui )?(la|esta|nuestra) (correspondencia|via|comunicacion)",
        r"(elimin|borr|quit|saqu|sac|suprim|tach|vaci|depur)\w{1,3} (ya )?(el|la|los|las) (mi[oa]s?|nuestr[oa]s?)\b",
        (
            r"(haga|hagan|haz|haced|hagas) (usted |ustedes |tu )?lo mismo (usted |ustedes |tu )?con (mi|mis|nuestr\w+"
            "|el mio|la mia|los mios|est[ae])"
        ),
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
            "cualquier (nuevo|otro|futuro|ulterior|posterior|nueva|otra|futura) (contacto|comunicacion|envio|correo"
            "|mensaje|intento)[^.?!]{0,50}(desead|indesead|denunci|acoso|spam|autoridad|agencia|legal|ignorad|bloque"
            r"|rechazad|consentid|no sera)\w*"
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
        "(puede|pueden|podria|podrian|puedes) ir (sacando|quitando|borrando|eliminando)",
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
            "(ponga|pongan|pon|meta|metan|incluya|incluyan|anada|anote|apunte)(me|nos|lo|los|la)? [^.?!,]{0,30}(en|a) "
            "(su|la|tu|vuestra|una) lista negra"
        ),
        (
            "(pasa|pasan|va|van|vas|ira|iran|entra|entran|queda|quedan|pongo|puse|metemos|meto|pasais|vais) "
            "[^.?!,]{0,20}(a|en) (la|mi|nuestra|una) lista negra"
        ),
        r"(como|donde) (me|nos) (doy|damos|borro|borramos|desuscrib\w+|desapunt\w+|quito|quitamos)\b(?! cuenta)",
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
        (
            r"(donde|no) (esta|hay|veo|encuentro|trae|aparece|tiene|encontre) (\S+ )?(el |un |ningun )?(enlace|link"
            r"|boton|opcion|forma|manera) (de|para) (la )?(baja|salir|desuscri\w*|darme|darse|cancelar|no recibir"
            "|dejar de recibir)"
        ),
    ),
    "part": (
        r"hasta nunca\b",
        (
            r"(adios|chao|chau|ciao|despedida|bye|hasta luego)\W+(definitiv|para siempre|eterno|eterna|y no vuelv|y "
            r"hasta nunca)\w*"
        ),
        r"^\W*(y )?(para siempre|nunca mas|nunca jamas|hasta nunca jamas|ni hoy ni nunca|ni ahora ni nunca)<end>",
        "cambio y fuera",
        (
            "hasta (aqui|aca|aquicito|ahi) (el carteo|la correspondencia|los correos|(le )?seguimos|nomas|sus correos"
            "|tus correos|con (los|sus|tus|tanto))"
        ),
        r"^\W*(\w+ \w+\W+)?hasta (aqui|aca|aquicito)( nomas| no mas)?<end>",
        (
            "(aqui|aca) (nos despedimos|se acaba|se termina|termina|acaba|muere)( (usted y yo|esto|todo|la "
            r"correspondencia|nuestr\w+|para siempre)|<end>)"
        ),
        r"^\W*(y |ya |pues )?(se acabo|se termino|punto final|punto y final|sanseacabo)<end>",
        r"(usted|vos|tu|ustedes) y yo (ya |hemos |ya )?(termin|acab)\w+<end>",
        r"no lo (retom|reabr|resucit)\w+ (mas|nunca|jamas)",
        (
            "(ya|asi que|por tanto|entonces) no (tiene|tienen|tienes|hay) (a que|para que|por que|motivo para|razon "
            r"para) (escrib|contact|llam|insist)\w*"
        ),
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
            "(ahorr|evit)(e|en|a|ar|ad)(me|nos) (la (molestia|pena|tarea|obligacion) de|tener que|el (trabajo|tener "
            r"que|gusto|mal rato|tramite) ?(de)?) (\S+ )?(borr|bloque|denunci|repet|leer|volver|responder|contest"
            r"|filtr|report|elimin)\w*"
        ),
        (
            r"no (gast|pierd|malgast|desperdici)\w{1,3} (mas )?(tinta|sellos?|polvora|saliva|letras?|palabras|papel"
            "|bytes) mas"
        ),
        (
            r"no (gast|pierd|malgast|desperdici)\w{1,3} mas (\S+ )?(tiempo|energia|esfuerzo)s? (con|en) (mi|conmigo"
            "|nosotros|est[ae] (correo|direccion|mail))"
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
        r"cuant[oa]s (<mails> )?(mas|faltan) (me |nos |van |va |vas |piens|hacen |tengo |voy |para que )\w*",
        (
            "(por ?que|xq|pq|cuando|es que|cuando van a|como) (diablos |demonios |carajo |cono )?(no )?(dejan|deja"
            r"|dejas|dejais|dejar|paran|cesan|cesar|parar) de (escrib|mand|envi|molest|llam|insist|acos|bombarde)\w*"
        ),
        (
            "(por ?que|xq|pq|como es que) (diablos |demonios |carajo |cono |me |nos )*(sigo|seguimos|sigue|siguen"
            r"|sigues|seguis|insiste|insisten|insistes) (me |nos |con |en |llegando |recib\w+ |escrib\w+ |mand\w+ "
            r"|envi\w+ |molest\w+ |llam\w+ |bombarde\w+ )(?!(la|el|las|los) (caja|facturas))"
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
        r"(me|nos) tien(e|en|es|eis) (ya )?(hart|podrid|frit|cansad|aburrid)\w* (ya )?(con|de) (lo mismo|<yours>)",
        r"(mi|nuestra) paciencia [^.?!]{0,30}(acab|agot|expir|termin|colm|limite|llego)\w*",
        r"se (me|nos) (acab|agot|termin)(o|a|ando|aba) la paciencia\b(?! con (mi|el|la|nuestr|los|las))",
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
        "punto en boca<end>",
        (
            r"(solo |unico que )(quiero|pido|queremos|pedimos|deseo|necesito) (\S+ ){0,4}(silencio|distancia|ausencia"
            r"|sosiego|que (pare|ces|acabe|dej)\w*|no (verl|leerl|recib)\w*)"
        ),
        (
            r"(pido|ruego|rogamos|pedimos|suplico|agradecer\w*|exijo|agradezco|agradecemos) (\S+ )?(silencio|distancia"
            "|su silencio|tu silencio|su ausencia)"
        ),
        (
            "dej(e|en|a|ad|es)(me|nos) (ya )?(dormir|vivir|descansar)(?! (el|la|un|hasta|unos))|dej(e|en|a|ad|es)(me"
            r"|nos) (ya )?((trabajar|leer|comer|vivir) (en paz|tranquil\w+))"
        ),
        "(l[oae]s?|te|os) (quiero|queremos|prefiero) (bien |muy |mas )?lejos",
        (
            "respet(e|en|a|ad|es) (mi|nuestr[oa]) (bandeja|privacidad|silencio|descanso|intimidad|correo|voluntad"
            "|buzon|negativa)"
        ),
        r"a salvo de (sus|tus|vuestr[oa]s|est[ao]s|su|tu) \w+",
        r"sin (usted|ti|ustedes|vosotros|sus (correo|mail|mensaj)\w*) en (ella|el|mi)\b",
    ),
    "enough": (
        (
            "ya,? (parele|parale|parenle|pare|paren|parad|cortala|cortela|cortenla|parala|parenla|parela|dejela"
            r"|dejala)\b(, \w+)?(<end>|,| (ahi|por|con)\b)"
        ),
        (
            r"^\W*([a-z]+, )?(pare|paren|parad|para|frene|frena) (ahi|el carro|la mano|la moto)(, [a-z]+"
            r"| y (apea|baj|larg|vete|vay|dej|sal)\w*( [a-z]+)?)?<end>"
        ),
        r"(cortala|cortela|cortenla|cortadla|parala|parenla|parela)\b",
        r"^\W*(ya )?(corta|corte|corten|cortad) (ya|aca|aqui|ahi|con)\b( \w+)?",
        (
            "(?<!a )(?<!hasta )(?<!antes )que (esto |todo esto |ya )?(cese|pare|acabe|se acabe|se termine)n?( ya| de "
            "una vez| hoy| aqui)?<end>"
        ),
        r"ha(z|ga|gan|ced|gas) que (\S+ ){0,3}(se acab|par[ea]|ces|termin|desaparez|no (vuelv|lleg|me|nos))\w*",
        (
            r"(pido|pedimos|exijo|exigimos|solicito|solicitamos|ruego|reclamo|requiero|exige|solicita|pide) (\S+ "
            r"){0,3}cese\b"
        ),
        "ces(e|en) y desist(a|an)",
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
        r"ya no,? (porfa|porfis|xfa|por favor|please|plis)\b",
        (
            "dej(ese|ense|ate|aos|arse|ese ya|ense ya) de (correo|mail|mensaj|escrib|insist|envi|mand|publi|propagand"
            r"|ofert|molest|llam)\w*"
        ),
        (
            r"dej\w+ (ya )?de (dar(me|nos)? (la|el) (lata|tabarra|murga|brasa|barrila|vara|turra|paliza|monserga"
            r"|conazo|plomo)|perseguir\w*|buscar(me|nos)|hostigar\w*|marear\w*|incordiar\w*|usar (mi|este|esta"
            r"|nuestr\w)|incluir(me|nos)|considerar(me|nos)|contactar|dirigir(se|te)|inundar\w*|llenar(me|nos)|gastar"
            "|tocar(me|nos)|rellenar(me|nos))"
        ),
        (
            "no (me|nos) (des|de|den|deis) (mas )?(la (lata|tabarra|murga|brasa|barrila|vara|turra|paliza)|el (conazo"
            "|plomo|toston))"
        ),
        (
            r"no (rompa|rompas|rompan|hinche|hinches|hinchen|jodas|jodan|joda|jorobes?|joroben|incordi\w+)( mas| las| "
            "los| la|<end>)"
        ),
        (
            r"(no me (hable|hables|hablen|hableis)<end>|(no|ni) me (hable|hables|hablen|hableis)( mas\b| nunca| otra "
            "vez|, (ni|por favor)))"
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
        r"no (se |te )?(toqu|golpe|llam)\w+ (mas |ya )?(a |en )?(est[ae]|mi|nuestra) puerta",
        (
            r"que (usted |ustedes )?(ya )?no (me |nos )?(veng|entr|caig|aparezc|asom|lleg)\w* (mas|otr[oa]s?|ningun\w*"
            r"|nad[ai]e?|nunca|por (aqui|aca))\b"
        ),
        r"(que|para que) (ya )?no (me|nos) (veng|entr|caig|aparezc|lleg)\w*(<end>|,)",
        (
            r"(gracias|agradec\w*|agradezco)[^.?!]{0,40} (por )?no (volver|insistir|seguir|continuar|mandar|enviar"
            r"|escribir|contactar|molestar)\w*(<end>| (a|mas|insist|escrib|mand|envi|con)\w*)"
        ),
        r"(abst[eui]\w+) de (\S+ )?(us|utiliz|dirig|incluir|tratar|ceder|remit|repetir)\w*",
        r"paso de que (me|nos|vuelv|sig|insist|te|se)\w*",
        "(pase|pasen|pasad) de (mi|nosotros)<end>",
    ),
    "unwanted": (
        (
            r"no (me|nos) (interesa|interesan|apetece|gusta|agrada|hace gracia) (\S+ )?(recib\w+ (sus|tus"
            r"|est[aeo]s?|publi|correo|mail|mensaj|propa)\w*|seguir (recib|en)\w*|que (me|nos) "
            r"(escrib|mand|envi|contact|llam|lleg)\w*|formar parte de|figurar|(su|vuestra|tu) (publicidad|newsletter"
            r"|boletin|propaganda)|(sus|vuestr[oa]s|tus) (correo|mail|mensaj|newsletter|envi|comunicacion|boletin)\w*)"
        ),
        (
            "(sin|ningun|ninguna|no (tengo|tenemos)|ni|cero|pocas) (ganas|interes|deseo|intencion|voluntad) (alguno "
            r"|alguna )?(de|en|por) (seguir |volver a |continuar )?(recib\w+|leer(te|lo|los)|saber (mas )?de (usted|ti"
            r"|vos)\w*|que (me|nos) (escrib|mand|envi|contact|llam)\w*|figurar|formar parte)"
        ),
        r"(me|nos) sobran? (\S+ )?(<mails>|usted|ustedes)\b",
        (
            r"prefer\w* (\S+ )?no (encontrar|ver|recib|leer|saber|tener|volver|seguir|estar en|que me|figurar)\w* (\S+ "
            r"){0,3}(<mails>|nombre|noticias|nada|mas|de (usted|ti|vosotros)|a (escrib|leer|ver|saber|recib)|en)\w*"
        ),
        (
            r"(no (quiero|queremos|quisiera|pienso|tengo por que)|odio|detesto|ya no quiero) (\S+ )?(leer|ver"
            r"|encontrar|recib|abrir|oir|saber|tener|encontrarme)\w* (\S+ ){0,2}(tu|su|tus|sus|vuestr\w+) (nombre|cara"
            "|firma|logo|<mails>)"
        ),
        (
            r"(me opongo|nos oponemos|se opone|manifiest\w+ (mi|nuestra) oposicion|expres\w+ (mi|nuestra|su) "
            r"(oposicion|negativa)) (\S+ )?(al? (que|tratamiento|uso|envio|recib\w*|utilizacion|recepcion|cesion|su "
            "uso|seguir)|formalmente|expresamente)"
        ),
        (
            r"(se (le|les|te|os)|les?|te|os) (prohib|proib)(e|o|imos|ido) (\S+ )?(el (uso|paso|contacto|envio"
            r"|tratamiento)|escrib\w*|contact\w*|us\w*|volver|envi\w*|mand\w*|que|dirigir\w*|seguir)"
        ),
        (
            "no (recib|acept|admit|quer|dese)(e|en|imos|amos|emos) (correo )?(publicidad|propaganda|comunicaciones "
            r"comerciales|correo comercial|correos comerciales|spam)\b"
        ),
        (
            "(como|por) spam (ya )?(lo|la|los|les|te|os|le)? ?(acabo de |acabamos de |voy a |he |hemos |estoy "
            r")?(report|marc|denunci|bloque|clasific|catalog)\w*"
        ),
        r"(registro|lista|ley) (nacional )?(de )?no llame\b",
        (
            "(moleste|molesten|molesta|mareen?|fastidie|incordie|joda|jode|persiga)n? (usted |ustedes )?a (otr[oa]s?"
            r"|tu|su|quien)\b"
        ),
        (
            r"(and|vay|vet|ve|va)\w{0,3} a (molest|jod|fastidi|incordi|dar la lata|marear|vender)\w*( humo)? a (tu|su"
            r"|otr[oa])\w*"
        ),
        "con (la|su|tu|vuestra) musica a otra parte",
        r"(ver|leer|quier|oir)\w* [^.?!]{0,20}ni en pintura",
        (
            r"(^\W*|, |ya |y )(desaparec(e|ed)|desaparezca|desaparezcan|esfumate|esfumese|esfumense|evaporate"
            r"|evaporese|pierdete|pierdase|perdete)\b(<end>|,| ya| de| y)"
        ),
    ),
    "person": (
        "(basta|suficiente|ya esta bien) (ya )?de (usted|ustedes|ti|vos|vosotros|est[ao]s? (<mails>))",
        r"no (puedo|aguanto|aguantamos|soporto|soportamos|tolero|toleramos) (ya )?(con )?(\S+ ){0,2}<mails> (\S+ )?mas",
        "no (los|las|te|le|lo|la|les|os) (aguanto|aguantamos|soporto|soportamos|tolero) (mas|ni un)",
        r"(ustedes|usted|tu|vos) (me|nos) olvida[ns]?\b",
        "(clausurad|cerrad|tapiad)[oa] (la|el|queda la|queda el) (ventanilla|grifo|buzon)",
        "(cambi|sustituy|reemplac)(e|en|a)(me|nos) por otr[oa]",
        "(de|den|dele|denle|dale) mi (hueco|sitio|lugar|plaza|puesto) (en (sus|tus|su|tu|la)|a otr[oa])",
        r"(apaguen|apague|apaga|silencien|silencie|silencia|desconecten|desconecte|desenchufe|desenchufen)(me|nos)\b",
        r"archiv(e|en|a)(me|nos)\b",
        (
            r"(mi|nuestr[oa]|est[ae]) (correo|nombre|direccion|contacto|mail|numero|buzon|casilla) (\S+ )?(pase a "
            r"mejor vida|descanse|desaparezca|muera|se borre|salga de|quede (fuera|borrad\w|eliminad\w|libre)|no "
            "(figure|conste|aparezca))"
        ),
        r"que no haya (nada|ningun\w*|mas) (mas )?(suy|tuy|vuestr|de (usted|ti|su))\w*",
        (
            r"proxim[oa] (parada|paso|correo|mensaje|vez|aviso|carta|envio)\W+(\S+ ){0,5}(autoridad|agencia|consumidor"
            r"|denuncia|juridic|policia|abogad|fiscalia|bloqueo|spam|ministerio)\w*"
        ),
    ),
    "plainly": (
        r"dejar(a|an|as|ais) de (escrib|mand|envi|molest|llam|insist|contact|incluir|usar)\w*",
        r"olvid\w* (de )?que (tengo|tenemos|tenia) (mail|correo|telefono|direccion|e-?mail|buzon)",
        (
            "no (te|os|lo|los|le|la|les) (quiero|queremos|quisiera) (volver a )?(leer|ver|oir|recibir|encontrar)( mas"
            "| nunca| por| en| aqui|<end>)"
        ),
        r"^\W*(por favor|porfa|please|ya|basta),? no mas<end>",
        r"^\W*(la |mi )?baja,?( (por favor|ya|inmediata|definitiva|urgente|gracias|de todo|please|porfa))+\W*$",
        "(quiero|queremos|pido|solicito|exijo|deseo|ruego|tramiten?|gestionen?|procesen?) (la|mi|nuestra) baja<end>",
        r"(hag\w+|haz) desaparecer (mi|nuestr\w|est[ae])\b",
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
        (
            r"(est[ae]|mi|nuestr[oa]) (correo|direccion|buzon|casilla|mail|cuenta|numero|bandeja) (\S+ ){0,2}no (es"
            r"|esta|son|se usa|debe|sirve) (\S+ ){0,2}(para|de) (\S+ )?(publicidad|propaganda|ofertas|comercial\w*"
            r"|ventas|promocion\w*|vendedores|esto|estas cosas|usted\w*)\b"
        ),
        "hasta (aqui|aca) (hemos llegado|llegamos|llego|llegue|le dejamos|lo dejamos)<end>",
        r"^\W*abst(engase|enganse|enete|eneos|engan|enga)( por favor| ya)?(<end>| )",
        (
            r"guard(ese|ense|ate|aos|eselos?|eselas?|atelos?) (ya )?(sus|tus|su|tu|los|las|el|la|vuestr\w+)? ?(<mails>"
            r"|siguiente\w*|proxim\w*|folleto\w*|para (otro|usted|si)\w*|<end>)"
        ),
        r"met(ase|anse|ete|eos)(lo|la|los|las)? (\S+ ){0,3}(por )?(donde (le|les|te|os)|en el|por el)",
        r"^\W*(ya es |es |con esto es )?suficiente( ya| gracias|, gracias)?<end>",
        (
            r"^\W*((es suficiente|ya|basta|gracias|por favor|asi)\W+)*no (siga|sigas|sigan|sigais)( mas)?( por "
            "favor)?<end>"
        ),
        (
            r"(ni|no) (se|te|os) molest\w+ (mas |ya )?(en )?(volver|escrib|mand|envi|insist|contact|llam|seguir"
            r"|continuar)\w*"
        ),
        (
            "no (hace falta|es necesario|es preciso|hay necesidad de|necesito|necesitamos|vale la pena|tiene caso"
            r"|tiene sentido|sirve de nada) (que )?(me |nos |ya )?(vuelv|sig|insist|continu)\w*( (a )?(me |nos "
            r")?(escrib|mand|envi|llam|contact|insist|molest)\w*)?( mas)?(<end>|,| (escrib|mand|envi|llam|contact"
            r"|insist|molest)\w*)"
        ),
        (
            "no (hace falta|es necesario|es preciso|hay necesidad de|vale la pena|tiene caso) (que )?(me |nos "
            r")?(escrib|mand|envi|llam|contact)\w*(me|nos)? (mas|otra vez|de nuevo|nunca)<end>"
        ),
        r"(dessuscri|desubscri|dessubscri|desinscri|desapunt(e|en|a|ar)(me|nos))\w*",
        r"(no|n|nunca|ya no) (m|me) (escrib|mand|envi|llam|contact)\w{1,3} (mas|nunca|nada|ya)<end>",
        (
            r"^\W*ya (dej(e|a|en|ad)(me|nos)|no (me|nos) (mande|manden|mandes|envie|envien|envies|escriba|escriban"
            r"|escribas|marque|marquen|moleste|molesten|molestes|busque|busquen))( ya| tranquil\w+| por favor)?(<end>"
            "|,)"
        ),
        "(mi|nuestra) (bandeja|paciencia|buzon|correo) (ya )?no (aguanta|da para|soporta|puede) (mas|con)",
        r"(vaci|destru|destruy|romp|quem|borr|elimin)\w{1,3} (mi|nuestra) (ficha|tarjeta|carpeta|entrada)\b",
        (
            r"^\W*(ya )?(suelt(e|a|en)|desenganch\w+|descuelg\w+|despeg\w+)(me|nos|se|ense|ate)( ya| de (mi|nosotros"
            "|una vez)| por favor)?<end>"
        ),
        (
            "(esto|eso|lo suyo|lo vuestro|ya|lo) (ya )?(es|roza|parece|raya en|considero|considerare|consideraremos"
            "|tomo como|empieza a ser) (el |un |ya )?(acoso|hostigamiento|persecucion|abuso)( comercial| "
            r"digital)?\b(?! de (precio|poder))"
        ),
        (
            r"no cuent(e|en|es|eis) (mas )?con(migo| nosotros)? (para|en) (sus|su|tus|vuestr\w+|est[ao]s|mas) (envio"
            r"|correo|campana|lista|publicidad|propaganda|comunicacion|mailing|mensaje)\w*"
        ),
        "se (acabaron|terminaron|acabo|termino) (ya )?(los|las|el|la|lo de) (<mails>|carteo|correspondencia)",
        (
            r"dej\w* (ya )?de (hablarme|hablarnos|importunar\w*|hacer(me|nos) perder|existir|asomar\w*|aparecer\w*"
            r"|meter\w* en mi|saturar\w*|ensuciar\w*)"
        ),
        (
            r"^\W*(ya )?(bajale|bajenle|bajele|aflojale|afloja|aflojen|aflojenle|parele|calmate|calmense)( ya| un "
            r"cambio| dos rayitas| (a|con) (los|tus|sus|esos|estos|la|el) <mails>)\b"
        ),
        r"ya (chole|chale|fue|estuvo bueno|estuvo suave) (con|de) (los|las|tus|sus|tant[oa]s?) \w+",
        "no (me|nos) (des|de|den|deis|deas) (mas |ya )?(mas )?la (lata|tabarra|murga|brasa|barrila|vara|turra|paliza)",
    ),
    "basta": (
        (
            "(me di de baja|me desuscribi|me borre|pulse|pinche|cliquee|clique|hice clic|pedi la baja|solicite la "
            r"baja)[^.?!]{0,60} (y|pero) (\S+ )?(sigo|siguen|sigue|seguis|continu|vuelv|volv|aun|todavia|recib)\w*"
        ),
        "(voy|vamos) a bloquear(los|lo|te|os|la|le|les)?( ya| a (usted|ustedes))?<end>",
        r"(?<!eso), (ya )?(basta|paren|parad)( ya)?(,? por favor)?<end>",
        "busqu(ese|ense|ate) (a )?otr[oa] (victima|tont[oa]|pringad[oa]|presa|oido|buzon|para molestar|a quien)",
        r"(descanse|descansen) de (mi|nosotros|escrib\w+)",
    ),
    "orders": (
        (
            r"(favor de|quieren?|puede[ns]?|podrian?|podeis|podemos|exijo|les exijo|insto a|conmin\w+ a|requier\w+ "
            r"(para|a)) (que )?(ya )?(parar|cesar|cesen?)\b( ya| de una vez| de (escrib|mand|envi|molest)\w*)?<end>"
        ),
        (
            r"(que )?(no (me|nos) \w+ nadie|nadie) (mas )?de (su|vuestra|tu) (empresa|equipo|casa|organizacion"
            r"|compania)\b( (no |ya )*(me|nos) (vuelv|escrib|contact|llam|mand|envi|molest)\w*)?(<end>| otra vez| mas| "
            "a )"
        ),
        (
            r"(lo sucesivo|adelante),? (\S+ )?(abst|evit|ces|prescind|no)\w*( (est[ea]|mi|escrib|contact|mand|envi|me"
            r"|nos|usar|a|de)\w*|<end>)"
        ),
        (
            "evit(e|en|a|ad|es|ese|ense|ate) (la molestia de |en adelante |por favor )?(volver a )?(escribir"
            r"|contactar|mandar|enviar|molestar|llamar|importunar|dirigir|buscar)(me|nos|se)?\b(?! (el|la|los|las|un"
            "|una|antes|a las|en|por la|textos|pdf))"
        ),
        (
            "dej(e|en|a|ad) (ya |usted |ustedes )*(de importunar|el spam|la propaganda|el acoso|la insistencia|la "
            r"publicidad)\w*"
        ),
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
            "no (me|nos) (he|hemos) (suscrito|apuntado|inscrito|dado de alta|registrado) (a|en) (nada|esto|su lista"
            r"|sus (correo|envio)s|esta lista|ningun\w+ (lista|boletin))"
        ),
        (
            r"(solicita\w*|piden?|ruegan?|exigen?|agradec\w+|rogamos|pedimos) (que )?se (elimin|borr|suprim|quit|retir"
            r"|saqu|cancel)(e|en|a|an|ue|uen) (su|el|mi|nuestr\w+|los|sus|mis|la|est[ea]) (<thing>|datos|inscripcion"
            "|suscripcion)"
        ),
        r"(curs|tramit|gestion|formalic|process?|proces)(e|en|a|ar)(me|nos)? (ya )?(mi|nuestra|la) baja\b",
        (
            "(desactiv|deshabilit|apagu|desconect)(e|en|a|ar|ad|uen) (ya )?(mi|mis|los|las|sus|estos|estas|el|este"
            r"|esta|todos los) (\S+ )?(avisos?|alertas|envio|envios|correos?|mails?|notificaciones|suscripcion|robot"
            r"|automatizacion|secuencia)\b"
        ),
        (
            r"no quiero (volver a )?(oir|saber|leer|ver|escuchar) (hablar )?(mas )?(de|sobre) (esto|su|sus|vuestr\w+"
            r"|tu|ustedes|usted|vosotros|ti|eso) ?(\w+ )?(nunca|mas|jamas|otra vez|en la vida|<end>)"
        ),
        (
            "(anda|andate|vete|vaya|vayan|vayanse) a (cagar|lavar(te|se)|pasear|paseo|la mierda|banar(te|se)|fregar"
            "|hacer punetas|tomar por)"
        ),
        r"^\W*(tomatelas|raja de aca|piratela|aire|fuera de aqui|largo de aqui|a volar|shu|fuchi|ushcale|zafa)\b<end>",
        r"no (\+|mass|ms) (correo|mail|mensaje|spam|publi|llamada|info)\w*",
        r"(kit|sak|saq|kite|borr|bor)(e|en|a|ue|uen)(me|nos)\b( (d|de|ya|la|por|xfa|porfa|plis)\b|<end>)",
        "(kite|kiten|kita|saken|sake|saka|boren) (mi|mis|este|nuestro) (correo|mail|numero|nombre|dato|email)s?",
        r"(den|de|da|dme|dnme|denme|deme|dame) (d|de) baja\b(?! (el|los|las|un|una|este|al|en|medica|laboral))",
        r"^\W*fin (de|a) (los|las|la|el|sus|tus|esta|este) (\S+ )?(<mails>|correspondencia|carteo)<end>",
        (
            r"(aqui|hoy|ya) (se )?(acaba|termina|muere|finaliza) (\S+ )?(el|la|este|esta|nuestr\w+) (carteo"
            "|correspondencia|intercambio|bombardeo|insistencia|comunicacion)"
        ),
        (
            r"^\W*(que )?esto (ya |se )*(tiene que|debe|ha de|termine|acabe|termina|acaba|para|pare|cesa|cese)( parar| "
            "cesar| acabar| acabarse| terminar| terminarse| acabarse)?( ya| hoy| aqui)?( mismo)?<end>"
        ),
        (
            "no (abra|abran|reabra|reabran|retome|retomen) (mas )?(esta|la|este|el) (conversacion|hilo|tema|puerta"
            "|correspondencia)( (mas|nunca|otra vez)|<end>)"
        ),
        (
            "(no (existo|existimos)|(estoy|estamos) muert[oa]s?|he muerto|mori) para (usted|ustedes|ti|vos|vosotros"
            r"|su|vuestr\w)\b"
        ),
        r"(cambi|busqu|elij|encuentr|persig|molest)\w* (de|otra|a otra) (victima|presa|pobre|alma)\b",
        (
            r"^\W*(escriba|escriban|escribe|escribanle|escribale|mandeselo|mandele|mandenle|mandelo|mandenlo|digaselo"
            "|vendaselo|vendanselo|ofrezcaselo)n?(le|lo)? (esto |eso |estos correos )?a otr[oa]s?<end>"
        ),
        (
            "no (pierda|pierdas|pierdan|gaste|gasten|gastes) (mas )?(el|su|tu)? ?(tiempo )?(mas )?(escribiendo"
            r"|mandando|enviando|contactando|insistiendo|llamando)\w*"
        ),
        r"perdon(e|en|a)(me|nos) (el|la|los|las) (proxim|siguiente)\w*",
        (
            "(queda|quedan|esta|tiene|tienen) (usted |ustedes )?(terminantemente |totalmente |desde hoy "
            r")?prohibid[oa]s? (\S+ )?(escrib|contact|mand|envi|llam|dirig|usar (est|mi))\w*"
        ),
        (
            "no (se|te|os) (cansa|cansan|cansas|cansais|aburre|aburren|aburres|rinde|rinden|rindes)( (de|ya"
            r"|nunca)\b.{0,30})?<end>"
        ),
        (
            r"(no|que no) (entiend|comprend|capt|aceptan?|sab)\w* (lo que (es|significa) )?(un|la palabra|el) no\b( "
            "por respuesta)?<end>"
        ),
        r"que parte (de|del) (\S+ )?no (no |es que no )?(se |le |te |les )?(entend|entiend|capt|comprend)\w*",
        (
            "(cuando|hasta cuando) (van|vas|va|vais|piensan?|piensas) a? ?(parar|dejar de (escrib|mand|molest|insist"
            r"|envi|llam)\w*|dejar(me|nos|lo)? (en paz|tranquil\w+))"
        ),
        (
            "cuanto (mas|tiempo|tiempo mas) (va a |van a |vais a |vas a )(durar esto|seguir|insistir|escribir"
            r"|aguantar)\w*"
        ),
    ),
    "sayings": (
        r"^\W*(ya )?dej(e|a|en|ad)lo (ya|estar|de una vez)<end>",
        "pas(e|a|en|ad) (ya )?(la |de )?pagina( conmigo| con nosotros)?<end>",
        "ni (un|una) (sol[oa] )?(linea|renglon|letra|coma|byte|folleto|carta|oferta|vez) mas",
        "una y no mas",
        (
            "con (un[oa]?|dos|tres) (correos? |mails? |mensajes? )?(bastaba|sobraba|ya bastaba|tuve bastante|tenia "
            "bastante)"
        ),
        "lejos de (aqui|mi|nosotros|(mi|nuestr[oa]|est[ae]) (correo|bandeja|buzon|casa|mail|casilla|inbox))<end>",
        (
            "(su|tu|vuestro) (siguiente|proximo) (correo|mail|mensaje|e-?mail) (ya )?(no (me )?(llegara|entrara|sera"
            r"|lo)|ira|se borrara|rebotara|acabara|sera el)\w*"
        ),
        r"(servidor|antispam|cortafuegos) (ya )?(lo|los|te|le|les|os) (rechaza|rebota|bloquea|filtra|devuelve)\w*",
        (
            "(regla|filtro) (para|solo para|contra|con) (usted|ti|ustedes|vosotros|su (nombre|correo|direccion"
            "|dominio|apellido))"
        ),
        (
            "(cero|nada de|no mas|ya no mas) (mas )?(contactos?|mailings?|newsletters?|boletines|recordatorios"
            "|seguimientos?|whatsapps?|folletos|promociones)<end>"
        ),
        r"no me (haga|hagas|hagan|obligue|obligues|obliguen) (a |tener que )*(bloque|denunc|repet|report|marc|bloc)\w*",
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
        r"(regla|filtro)[^.?!]{0,60}(papelera|basura|spam|borra|elimina|descarta|rechaza)\w*",
        (
            r"(ira|iran|voy a mandar\w*|mandare|acabara\w*) (\S+ )?(direct[oa]s? |siempre )?(a|en) (la|mi) (papelera"
            "|basura)"
        ),
        (
            r"(su|tu|vuestro) (dominio|direccion|remitente|correo|numero) (\S+ ){0,2}(queda|ha sido|esta|sera|fue"
            r"|quedara) (\S+ )?(bloquead|vetad|filtrad|denunciad|reportad)[oa]"
        ),
        (
            r"(si|como) (\S+ ){0,3}(insist|repit|reincid|vuelv|sig|continu|persist|recib)\w*[^.?!]{0,60}(autoridad"
            "|agencia|ministerio|fiscalia|hosting|consumidor|acoso|abuso|inspeccion|hostigamiento|dominio|lista negra"
            r"|spam|bloque|filtr)\w*"
        ),
        (
            r"o (paran|dejan|deja|cesan|para|paras|dejas) [^.?!]{0,40} o (\S+ ){0,4}(paro|denunci|bloque|hablo|abogad"
            r"|policia|vamos|corto|llamo)\w*"
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
        r"ni un[oa]? ['\x22][^'\x22]{1,60}['\x22] mas",
        (
            r"(no (haya|habra|hubiera|hubiese|quiero|quisiera\w*|dese\w+|queremos|espero|esperemos|llegue\w*"
            r"|necesit\w+|pid\w+|mand\w+|envi\w+|escrib\w+|me (mand|envi|escrib|oblig|hag)\w+|nos (mand|envi|escrib"
            r"|oblig|hag)\w+|oblig\w+|(tener|tengo) que \w+)|sin (llegar|esperar|ver|leer|recibir)|prescind\w+ de"
            r"|ahorr\w+(me|nos)?|evit\w+(me|nos)?) (\S+ ){0,5}(a |de |en )?(un |una |el |la )(segund|tercer|cuart"
            "|quint|sext|septim|octav|noven|decim|undecim|duodecim)[oa]? ?(vez|carta|correo|mail|mensaje|entrega"
            "|temporada|parte|edicion|ronda|visita|respuesta|intento|aviso|capitulo)?<end>"
        ),
        (
            r"(ganas|animo|animos|fuerzas?|paciencia|humor|intencion) (de|para|ni para) (\S+ ){0,3}(un |una |el |la "
            r")(segund|tercer|cuart|quint|sext|septim|octav|noven|decim)[oa]?\b"
        ),
        (
            "no (haya|habra|quiero|queremos|esperamos|deseo) (mas |otra |nuevas? |ni )(temporadas?|entregas?"
            "|capitulos?|secuelas?|segundas? partes?|ediciones|edicion|episodios?)"
        ),
        (
            r"(nos |me )?ahorr\w+ (mutuamente |usted |a ambos |los dos |todos )*(la|el) (segund|tercer|cuart|quint"
            r"|sext|septim)\w* (parte|entrega|carta|correo|capitulo|vez|acto)"
        ),
        r"primera y (la )?ultima( vez)?(<end>|,| que (me|nos|tengo|tenga|le|les|escrib|mand|contest|respond)\w*)",
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
        (
            r"(los|las|el|la) (proxim|siguient|sucesiv|venider|futur)[oae]s? (\S+ ){0,2}(ni |no |sin |sera|van|va|ira"
            "|iran|se (lo|la|van|borr))[^.?!]{0,30}(abr|le[iey]|papeler|basura|triturad|borr|rebot|hoguera|chimenea"
            r"|fuego|devuelt|factur|cobr)\w*"
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
            r"^\W*<since>\W+(silencio|fuera|separa\w+( de \w+)?|cada uno por su \w+|nada|ni un[oa]( mas)?|cero "
            "correos)<end>"
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
            r"(corto y (cierro|fuera)|baj\w+ el telon|ca(e|iga) el telon|telon final|apag(a|ue|uen) y (vamonos|vete"
            r"|vayase|vayanse))\b"
        ),
        (
            r"^\W*(ahi|aqui|aca) (muere|murio|me bajo|me apeo|se baja|te bajas|nos bajamos|se apea|nos separamos)( yo| "
            r"nosotros| usted| ya| la cosa)?(, \w+)?<end>"
        ),
        "(sig|pas|prosig)(a|as|an|e|ue|uen|amos|uese|uiera|ase)n? (usted |ustedes )?de largo",
        r"(sig|prosig|contin)\w{1,3} (usted |con )?(su|tu) (camino|rumbo|marcha|ruta)\b",
        "(de|den|da|dad|dese|date) (usted |ya |la )?media vuelta",
        (
            "(cambi|mud)(e|a|en|ar|ad) (ya |usted )?de (acera|destinatario|buzon|puerta|victima|presa|diana|pareja de "
            "baile)"
        ),
        r"(^\W*|, |a llamar |llame |toque |vaya )a otra puerta\b",
        r"(ahueque|ahueca|ahuequen) el ala|(levante|levanten|alce|alza|levanta) el (vuelo|campamento|asedio|sitio)\b",
        r"vuel(a|e|en)\W+(paloma|pajar\w+|mariposa|a otr[oa]|hacia otr|lejos)",
        r"(toca|toque\w*|emprend\w+|orden\w+) (la |a )?retirada",
        (
            r"(, |: |^\W*|por favor |y )(rindase|rindanse|rindete|rendite|retirese|retirense|retirate|apeese|apeate"
            "|jubilese|evaporese|esfumese|desista|desistan|callese|a volar|andando|circule|circulen|aire|a "
            "pasear)<end>"
        ),
        r"^\W*(ya )?(suelta|suelte|suelten|solta|soltad|afloja|afloje|aflojen|larga)(, \w+)?<end>",
        (
            r"(seria|serian|si fuera|podria|puede|puedes|podrias|tenga|hag\w+|ruego|pido|toca|le importaria|quiere) "
            r"(\S+ ){0,6}(evaporar|esfumar|desvanecer|desaparecer|retirar|callar|perder|borrar|apear|apagar)(se"
            "|te)?<end>"
        ),
        "(visita larga, mala visita|a otro perro con ese hueso; a este)",
        r"reserv\w+ el derecho de admision",
        (
            r"(separacion|ruptura|despedida|adios|divorcio|cierre|retirada) (\S+ ){0,2}(definitiv|total|etern"
            r"|irrevocable|de bienes|para siempre)\w*"
        ),
        (
            "(considere|consideren|considera|considerela|tenga|den|de) (usted |ustedes )?(por )?(vaci|definitiv"
            r"|clausurad|muert)[oa]s? (usted )?(este|esta|el|la|nuestr[oa]|mi|nuestra)\b"
        ),
        (
            "(dese|dense|date|considerese|considerense|considerate) (usted |ustedes |por )*(despedid|vetad|expulsad"
            "|advertid|bloquead|desterrad|excomulgad|desinvitad|eliminad)[oa]s?"
        ),
        "por (felicitad[oa]s? y por )?despedid[oa]s?<end>",
    ),
    "wish": (
        (
            r"<wish>[^.?!]{0,60}\b(salir|salgamos|salirme|desaparecer|bajarme|apearme|caerme|librarme|retirarme) de "
            r"(su|sus|tu|tus|vuestr\w+) [a-z]+"
        ),
        (
            r"<wish>[^.?!]{0,50}\b(que (me|nos) (olvid|borr|tach|salt|dej)(e|en|ara|aran|ase|asen)n?\b(?! (caer|un|una"
            "|claro|el|la|pensar|hablar|probar))|ser (olvidad|un desconocid|una desconocid|invisible)|volver (a ser "
            r"(un|una) desconocid|al anonimato))\w*"
        ),
        (
            r"(leer\w*|correos?|mensajes?|usted|ustedes|esto|envios?|lunes|visitas?)\b[^.?!]{0,60}(quisiera\w*"
            r"|desea\w*|gustar\w+|agradecer\w+|prefer\w+) que (ces|acab|termin|par)(ara|ase|aran|asen|e|en)\b"
        ),
        (
            r"(facilitaria|agradeceria\w*|ayudaria|aliviaria|preferiria\w*|prefiero|preferimos|gustaria|encantaria"
            "|convendria)[^.?!]{0,40} que no (los |las |lo |la )(hubiera|hubiese|haya|hubiere)<end>"
        ),
        (
            r"(facilitaria|agradeceria\w*|ayudaria|aliviaria|preferiria\w*|prefiero|preferimos|gustaria|encantaria"
            r"|convendria)[^.?!]{0,40} que no (me|nos|se me|se nos) (\S+ )?(lleg|mand|escrib|envi|volvier|vuelv)\w*(?! "
            "(antes|hasta|en (ingles|pdf)|por))"
        ),
        (
            r"(recet|recomend|mandad|prescri|prohibi|orden)\w* (\S+ )?(que )?(no (me|nos) (llegu|escrib|mand|envi)\w*"
            r"|no leerl\w+|no recib\w+)"
        ),
        (
            "(que|para que|conseguir que|lograr que) (este|mi|nuestro|el) (telefono|movil|celular|correo|buzon"
            r"|timbre) no (sonara|sonase|suene|vuelva a sonar|suene mas|pite)\b[^.?!]{0,30}(su|usted|mas|nunca|<end>)"
        ),
        (
            r"(pido|pedimos|ruego|rogamos|suplico|suplicamos|imploro|imploramos|reclamo|clamo por) (\S+ "
            r"){0,2}(silencio|paz|sosiego|clemencia|piedad|indulto|amnistia|misericordia|compasion|tregua)\b(?! (hasta"
            "|unos|por unos|de))"
        ),
        (
            "(concedame|concedanos|concedeme|deme|denos|denme|dennos|dame|danos|otorgueme|otorguenos|regaleme"
            "|regalenos|regalame) (usted |ustedes |ya |por favor )*(el|la|un poco de|algo de|su|tu)? ?(silencio|paz"
            r"|sosiego|descanso|indulto|amnistia|libertad|ausencia)(<end>|,| que (no|merec)\w*| de (no|usted|ustedes"
            r"|su|sus|ti|tanto|leer|recib)\w*)"
        ),
        (
            r"^\W*(paz|silencio|clemencia|piedad|indulto|amnistia)((, | )(de radio|por favor|porfa|indefinid\w+|total"
            r"|absolut\w+|perpetu\w+|ya|para siempre|conmigo|en (esta|este|mi) \w+)){1,2}<end>"
        ),
        r"(^\W*|, |: )solo pid(o|e|imos) (paz|silencio|sosiego|calma|descanso)\b",
        (
            r"(teng(a|an)|ten|tened|tene) (usted |ustedes |\S+ )?(la|el) (humanidad|caridad|nobleza|elegancia"
            "|prudencia|generosidad|compasion|clemencia|misericordia|finura|buen gusto|sensatez|decoro|deferencia) de "
            r"(no |ya no |dejar|olvid|prescind|borr|ces|parar|quit|elimin|sac|desaparec|callar)\w*"
        ),
        r"(evit|ahorr)(e|a|en|ad|es)(me|nos)l[oa]s?\b",
        r"(que )?su (ausencia|silencio) (sea|me|nos) (larg|etern|perpetu|definitiv|encant|hace|haria|bien)\w*",
        r"respet\w+ (\S+ ){0,4}(veda|luto|duelo|clausura|retiro|siesta|cierre|mi no|nuestro no)\b(?! (y|hasta|de))",
        (
            r"no (quiero|quisiera|deseo|pienso|queremos) [^.?!]{0,30}(averigu|enter|descubr|saber)\w+ (\S+ )?(en|por) "
            "otro (correo|mail|mensaje)"
        ),
        (
            r"(ni|no) (se )?quien (eres|es|sois|son)[^.?!]{0,20}ni (quiero|pienso|me interesa|ganas de|falta) (\S+ "
            r")?(averigu|saber|enter)\w*"
        ),
        (
            r"(vivir|seguir|quedar\w*|envejecer|estar|verme|veo|quier\w+|quisier\w+|prefier\w+|dese\w+|agradec\w+"
            r"|feliz|felices|tranquil\w+|dej\w+)[^.?!]{0,60} sin (mas |tener |recibir |otras )*noticias (suyas|tuyas"
            r"|vuestras|de (usted|ti|ustedes|vosotros|su|tu)\b)"
        ),
        r"(permiso|derecho|libertad|suerte|licencia) (pa|para|de|a) no (saber|leer|ver|oir|recib|encontrar)\w*",
        (
            "(vivir|estar|quedarme|seguir|respirar|dormir|cenar|comer|trabajar|descansar) sin (ti|usted|ustedes"
            r"|vosotros|vos|(tus|sus|vuestros) (correos|mails|mensajes|envios|avisos|ofertas))\b"
        ),
        "(y |me quedo )sin (sus|tus|vuestros) (correos|mails|mensajes|envios|avisos|ofertas|noticias)<end>",
        r"^\W*sin (mi|nosotros)\b(?! \w+ (no|si))[^.?!]{0,30}<end>",
        (
            r"dej\w+(me|nos) (ya )?(salir de (la partida|su|sus|aqui|esto)|al margen|fuera( de (esto|su|sus|tus?"
            r"|vuestr\w+)|<end>)|en la ignorancia|en el olvido|envejecer|seguir con mi vida|hacer mi vida|con mi vida"
            r"|probar sin|respetad)\b(?! (del trabajo|antes|temprano|de dudas))"
        ),
        (
            r"no (quier|quisier|dese|pid)\w+ que (\S+ )?(me |nos )?(guard|reserv)\w* (\S+ ){0,2}(silla|sitio|asiento"
            "|lugar|hueco|plaza|ninguna?)"
        ),
        (
            r"no (me|nos|le|les) (guard|reserv)\w+ (usted |ustedes )?(\S+ )?(silla|sitio|asiento|lugar|hueco|plaza"
            r"|habitacion|ninguna?)\b"
        ),
        (
            "(le|les|te|os)? ?(cedo|cedemos|regalo|dono|dejo libre) (mi|nuestro) (sitio|lugar|hueco|plaza|asiento"
            r"|turno) (en (su|tu|la|sus|vuestra)|a otr|al que)\w*"
        ),
    ),
    "elsewhere": (
        (
            "(cualquiera|cualquier otro|todos|quien sea|quien quiera|donde quiera|donde sea|otros?|el que quiera),? "
            "(menos|salvo|excepto|que no sea|pero no|pero nunca) (yo|mi|aqui|aca|nosotros|a mi|conmigo|a est[ea]"
            r"|est[ea]|mio|nuestr\w+)\b"
        ),
        (
            r"(gast|emple|dediqu|dedic|inviert|ejerz|ejercier|reserv|guard|derroch|prodig)\w* [^.?!]{0,40}(con|en|para"
            "|a) otr[oa]s? (famili|despach|person|client|casa|empresa|destinatari|puerta|victim|alma|pobre|bandeja"
            r"|buzon|oido|senor|parroqui|tonto)\w*"
        ),
        (
            r"(mand|envi|remit|cuent|vend|reenvi)\w* (\S+ )?(correos?|mails?|mensajes?|esto|eso|folletos?|ofertas?"
            r"|propuestas?) a (su|tu) (santa )?(madre|abuela|suegra|tia|prima|padre|perro|gato)\b"
        ),
        "escrib(a|e|an|i)(le)? (usted )?a (su|tu) (santa )?(madre|abuela|suegra|tia|prima|padre|perro|gato)<end>",
        (
            r"(ponga|pongan|pon|ponle|pongale|haga|haz|hagale|hazle) (\S+ )?(una |un )?(cruz|raya|tachon|equis"
            r"|tachadura|borron) (a|encima de|sobre|en|por encima de) (mi|est[ea]|nuestr\w+)\b"
        ),
        (
            r"(apunt|pon|anot|met|inclu|pas|coloc)\w*(me|nos) (\S+ ){0,3}(los que no|no (contactar|molestar|llamar)"
            r"|los muertos|los olvidad\w+|los perdid\w+|casos perdidos|imposibles)\b"
        ),
        r"pierd\w*(me|nos) (ya )?de vista",
        (
            "(quite|quita|quiten|saque|saca|saquen)(me|nos) de (la mira|su (vista|punto de mira|camino|radar|mente"
            "|cabeza)|tu (vista|radar|cabeza|mente))"
        ),
        (
            r"(tir|bot|romp|quem|tritur|destru|arroj|perd|pierd|deshag)\w* [^.?!]{0,30}\b(mis datos|lo mio|mis senas"
            r"|mi (correo|ficha|nombre|direccion|numero|tarjeta|contacto))\b"
        ),
        r"(devuelv|devolv)\w* (\S+ ){0,3}y (pierd|olvid|borr|tir|romp|quem|desaparec|dej|no)\w*",
        r"(usted|tu|vos|ustedes|vosotros),? (ya )?(esta |estan |queda |quedan |estas )?fuera(, \w+)?<end>",
        (
            "fuera de (tu|tus|sus|vuestros|vuestras) (lista|listas|base|correos|envios|agenda|mailing|planes|campana"
            "|campanas)"
        ),
        (
            "(mantener|mantenerse|quedese|quedate|vayase|vete|quedense|mantente|mantengase|mantenganse|lo quiero|los "
            r"quiero|te quiero) (\S+ )?(bien |muy |mas )?lejos\b(?! (de (la oficina|casa|la sede)|para))"
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
        "paso (mucho |ya |totalmente )?de (tus|sus|vuestros) (correos|mails|mensajes|envios|ofertas|folletos|rollos)",
        (
            "(ya )?no (los|las|lo|le|te|se) (leo|abro|leemos|abrimos|leere|abrire|leeremos|abriremos|abrira|abre"
            r"|leera) (mas|ya|nunca)\b(?! (que|de \d))"
        ),
        (
            r"^\W*en est[ae] (casa|oficina|correo|buzon|despacho|empresa|bandeja) ya no se (abre|lee|contesta|recibe"
            r"|atiende)\b(?! (los|en|a partir|hasta))"
        ),
        (
            r"(voy|vamos|tendre|tendremos|tengo|tenemos|aprendi|aprendo|me (va|vas|van)) (a |que )?(\S+ "
            r"){0,2}(silenciar\w*|filtrar(lo|los|te|le|les|la)|usar el filtro|cambiar(me)? de (correo|mail|numero"
            r"|direccion) por (ti|usted|ustedes|vos|su|tu))\b"
        ),
        (
            r"no (me|nos) (hag|oblig|fuerc)\w+ (a )?(\S+ ){0,2}(filtr|bloque|denunci|silenci|borrar|volver a (decir"
            r"|escrib|contest)|decir\w* otra|subir al|contestar\w* otra|callar|ser (grosero|maleducad))\w*"
        ),
        (
            r"no (\S+ )?(de|den|des|deis|haya|demos) (mas |otra |nueva |nuevas )(ocasion|ocasiones|oportunidad"
            r"|oportunidades|motivos?)\b"
        ),
        "no haya ocasion de volver",
        r"no (lo )?intent\w+ (\S+ ){0,3}(otra vez|de nuevo|mas|nunca|nuevamente|pasar)\b",
        r"no (lo |la |las |los )?(subas?|toques?|toque|pises?|pise|cruces?|cruce|suba|golpees?|golpee) mas\b",
        "no se (toca|llama|golpea|empuja) (mas )?(al? |el |la )?(timbre|puerta|aldaba)",
        (
            r"(pestillo|cerrojo|candado|buzon|ventanilla|persiana|kiosco|quiosco|tranca|llave)\b[^.?!]{0,15}(esta"
            "|queda|quedo|ya esta)n? (ya |definitivamente )?(echad|puest|bajad|cerrad|clausurad|sellad"
            r"|tapiad)[oa]s?\b(?! (por (vacaciones|reforma|obras)|hasta|los|de \d|el (lunes|martes|viernes)))"
        ),
        (
            r"(entienda|entiendan|tome|considere|tomen) (\S+ ){0,4}(cierre|clausura|fin|final|punto final) (de|del) "
            r"(la |el |este |nuestr\w+ )?(buzon|puerta|correspondencia|carteo|conversacion|comunicacion\w*|trato"
            "|contacto)"
        ),
        (
            r"no (se )?(volvera|volvere|volveremos|reabrimos|reabrire|reabriremos|abrira)( a abrir)?( \S+)?( para "
            r"(usted|ustedes|ti|sus)\w*|<end>)"
        ),
        "cerrado por (hartazgo|cansancio|agotamiento|saturacion|aburrimiento|acoso|exceso de correo)",
        r"no (\S+ )?(sig|segu|continu)\w+ (empuj|llam|toc|golpe|aporre|escrib|mand|pulsa|aprieta)ando\b",
        "(aqui yace|descanse en paz) (mi|el) (interes|correo|lead|contacto)|no lo desentierre",
        r"no (desentierr|resucit|reviv|despiert)\w+ (mas )?(\S+ )?(mi|este|esta|al? muert)",
    ),
    "switch": (
        (
            r"(como|donde|quien|que boton|con que) (\S+ )?(se |los |te |lo )?(apaga|para|detiene|desconecta|silencia"
            r"|desenchufa|apago|paro|desconecto|silencio)n? (esto|eso|usted|ustedes|su|tus?|sus)\b"
        ),
        "(esto|eso|usted),? (como|donde|con que) se (apaga|para|quita|corta|detiene|desconecta|silencia)<end>",
        (
            "(donde|que|como) (firmo|hay que firmar|se firma|firmamos|tengo que firmar|hago|pago|pulso"
            r"|aprieto)\b[^.?!]{0,25}(no (ver|recib|volver|leer|saber|escuch)|salir de|librar|que (pare|acabe|me dejen"
            r"|no me|dejen))\w*"
        ),
        (
            "(apag|desconect|desenchuf|silenci)(ue|uen|ar|ad|e|en) (ya |usted )?(esto|eso|el (aparato|robot"
            r"|automat\w+|altavoz|megafono|disco|programa)|la (maquina|sirena|megafonia|radio))\b(?! (cuando|si|y "
            "vuelv))"
        ),
        (
            r"(boton|tecla|interruptor|palanca|llave de paso)\b[^.?!]{0,40}(de apag|para apag|lo contrario|que lo "
            r"(pare|apague|detenga)|de (parar|silencio|pausa eterna)|para que (pare|paren|calle|no))\w*"
        ),
        (
            r"(pong|pon|dem|den|de|pongamos)\w* (ya |usted )?(fin|termino|punto final|coto|freno) a (est[ae]|su|sus"
            r"|tus?|tant[oa]|nuestr\w+|la (cadena|correspond\w+|insist\w+)|los (correos|envios|mensajes))\b"
        ),
        (
            "(cortemos|paremos|acabemos|terminemos|separemonos|despidamonos) (aca|aqui|ya|de una vez|por lo sano|los "
            r"dos)\b(?! (la llamada|el precio))"
        ),
        (
            r"dej\w+ de (acordar|pensar|contar)\w* (\S+ )?(en |con |de )?(mi|conmigo|nosotros|est[ae] (correo|buzon"
            r"|direccion|casilla|bandeja|numero))\b(?! (correo de ventas))"
        ),
        r"(conmigo|con nosotros|con est[ae] (correo|buzon|casilla|direccion)) ya no cuent\w+",
        r"no gast\w+ (usted |mas |ya |ustedes )*(mensajes|correos|mails|envios|sellos|en (mandar|enviar|escrib)\w*)",
        r"(^\W*|mio |, |no,? )otra vez no\b",
        r"ya chole\b(?! (de|con) (la|el|los|las) (excel|inflacion|lluvia|calor|trafico))",
        r"^\W*(ta|esta) bueno ya\b",
        r"^\W*ya (es |fue |son )?(mucho|mucha|demasiad[oa]s?)\b[^.?!]{0,14}<end>",
        r"(^\W*|, )ya no mas( pues| ya| de est[oa]| por favor| de (sus|tus|usted|ti)\w*|, \w+)",
        r"(?<!\w)ya no le mueva[sn]?\b",
        (
            r"^\W*(\w+ )?(por favor |ya )*basta (por favor|pues|hombre|senor\w*|amigo|che|de una vez"
            r"|que)\b[^.?!]{0,6}<end>"
        ),
        r"ni (hola|buenos dias|buenas|pio) (me|nos) (dig|mand|escrib|salud)\w+",
        (
            r"ni (me|nos|se me|se nos) (llegu|escrib|mand|busqu|mir|nombr|mencion|acerqu|salud)(e|a|es|as|en|an)\b "
            "(otra vez|mas|nunca|de nuevo)"
        ),
        "(tampoco|ni) (me |nos )?(avis|salud|conteste|respond|despid)(e|es|en|as|a)<end>",
        r"dej(e|a|en|ad|es)(lo|la) (ya |estar |morir |correr )+(aqui|de una vez|en paz|tranquil\w)",
        r"no (sea|seas|sean) (pesad|cansin|plast|plomo|insistent|intens|porfiad|necio|terc)\w*( mas)?(<end>|,)",
        (
            "(que|ojala) (el|la) (siguiente|proxim[oa]|segund[oa]|tercer[oa]?|<nth>) no (me |nos |se |lo |la )*(lleg"
            r"|mand|escrib|envi|exist|nazc|salg|haga)\w*"
        ),
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
            r"(basta|ya basta|bast[ao] ya|ya estuvo bueno) de [a-z]+(ar|er|ir)(me|nos|lo|la|se)?\b(?! (el|la|los|las"
            r"|en|a) (excel|stock|papel|hoja)\w*)"
        ),
        (
            r"no (me|nos) (?!gust|interes|qued|hac|cab|alcanz|sirv|import|preocup|duel|entr[ae]n?\b|convenc|cuadr"
            r"|acord|acuerd|falt|va\b|vale|apetec|compens|conv|cuent|dig|pid|tent|fall|dej|abandon|ocurr|pas|suced"
            "|mient|engan|hag|esper|vend|expli|habl|rueg|muestr|ensen|jur|describ|adul|ayud|apur)[a-z]+(e|en|es|a|an"
            "|as|eis) (mas|nunca mas|nunca|jamas|otra vez|de nuevo)(<end>|, (por|gracias|ni|que no|y no|se lo|se los"
            "|te lo|en serio|please|ya))"
        ),
        (
            "(que|para que) no (me|nos) (?!gust|interes|qued|hac|cab|alcanz|sirv|import|preocup|duel|convenc|falt|pas"
            "|ocurr|suced|cost|cobr)[a-z]+(e|en|es|a|an|as|ara|iera) (mas|nunca mas|nunca|jamas|otra vez|de "
            "nuevo)(<end>|, )"
        ),
        (
            r"no (quiero|queremos|deseo|deseamos|pienso|quisiera\w*|necesito|tengo (por que|ganas de)|pretendo) (\S+ "
            ")?(seguir|continuar) (recib|borr|le[iy]|escond|bloque|abr|contest|respond|explic|repit|escuch|encontr"
            r"|viendo|apart|archiv|tir|descart)\w*"
        ),
        (
            r"(mi|nuestr[oa]) (nombre|correo|direccion|mail|numero) (\S+ ){0,5}(sobra|estorba|esta de mas|no pinta "
            r"nada|no tiene que estar|no debe estar|no deberia estar)\b"
        ),
        (
            "(estoy|estamos|figuro|figuramos|aparezco|aparecemos) [^.?!]{0,30}(lista|base|envios?|mailing|registro"
            r"|fichero)\w* [^.?!]{0,30}(por error|sin permiso|sin haberlo pedido|sin querer|y no (quiero|debo|deberia))"
        ),
        (
            r"(hag\w+|haz|ten\w+|teng\w+)(me|nos)? (\S+ ){0,4}(favor|merced|caridad|gracia|regalo|detalle) de (ya "
            r")?(no|dejar|olvid|desaparec|callar|parar|borrar|quitar|sacar)\w*"
        ),
        (
            "(el )?(mejor|unico|mayor) (regalo|favor|detalle|correo|mensaje|obsequio) [^.?!]{0,40}(no (escrib|mand"
            r"|envi|llam|volv|recib|tener)\w*|su silencio|su ausencia|el que no|seria (no|ninguno|el silencio|que no))"
        ),
        (
            r"(le|les|te|os) (agradecer|agradezc|agradecem|rueg|rogam|rogar|suplic|ped|pid)\w*[^.?!]{0,60}(no|nunca"
            r"|ning\w+|ni) [^.?!]{0,30}(en (lo sucesivo|adelante|el futuro)|nunca mas|jamas|otra vez|de nuevo|mas)<end>"
        ),
        (
            r"(no (tiene|tienen|tienes|hay|hace falta)|sin) (\S+ )?(necesidad|motivo|razon|sentido|objeto|caso) (de"
            r"|para|en|que) (\S+ )?(que )?(sig|segu|continu|insist|volv|vuelv)\w* (\S+ )?(escrib|mand|envi|intent|llam"
            r"|contact|insist)\w*"
        ),
    ),
    "habit": (
        r"(pong|pon)\w*(me|nos)? en (silencio|mute|modo (avion|silencio)|pausa (eterna|indefinida))\b",
        r"no (me |nos )?(haga|hagas|hagan|hagais) (mas )?(seguimientos?|follow-? ?ups?|recordatorios?)\b",
        (
            r"(este|mi|nuestro|esta) (correo|mail|numero|buzon|direccion|casilla|telefono) (\S+ ){0,4}(es (personal"
            r"|privad[oa]|para|solo para))[^.?!]{0,40}(, no (para|lo us|la us|se us|de)|publicidad|propaganda)\w*"
        ),
        (
            r"(este|mi|nuestro|esta) (correo|mail|numero|buzon|direccion|casilla|telefono) (\S+ ){0,2}no (es|esta"
            r"|sirve) para[^.?!]{0,30}(publicidad|propaganda|ventas|vender|vendedor|ofertas|ofrecer)\w*"
        ),
        (
            r"(pierd|quit|abandon|dej|olvid|cambi)\w* (usted )?(ya )?(la|esa|su|el|ese) (costumbre|mania|habito|vicio) "
            r"de (escrib|mand|envi|llam|insist|molest)\w*"
        ),
        (
            "(su|tu|tanta|vuestra|esta) (insistencia|persistencia|terquedad|matraca|cantinela|machaconeria|letania) "
            r"[^.?!]{0,20}(cans|agot|molest|abrum|fastidi|roza|raya|harta|aburr|ofend|sobra|incomod|asust)\w*"
        ),
        (
            r"(dig|di|avis|hag|comuni)\w*(le|les)? (saber )?(a|al) (su |tu |vuestro )?(robot|robotito|sistema|maquina"
            "|automatizacion|programa|bot|crm|software|becari[oa]|equipo|secuencia|algoritmo|computadora) que (ya "
            r")?(no|pare|deje|me|nos|se|descans|olvid|basta)\w*"
        ),
        (
            "(fallecio|murio|fallecid[oa]|ya no esta entre nosotros|en paz descanse|difunt[oa]"
            r"|finad[oa])[^.?!]{0,80}\b(dej(e|en)|no (sig|mand|escrib|envi)|borr|quit|elimin|retir|suprim)\w*"
        ),
        r"(que )?conste (en acta )?que no (quiero|queremos|deseo)[^.?!]{0,30}(recib|mas|correo|contact|saber)\w*",
        (
            "(cort(e|en|a|ad)|suspend(a|an)|interrump(a|an)|par(e|en|ad)|fren(e|en)|deteng(a|an)) (ya |de una vez "
            "|usted )?(el|la|los|las|est[aeo]s?|es[ae]|su|sus|tus?|tant[oa]) (bombardeo|lluvia|goteo|avalancha|chorro"
            "|matraca|cantinela|serenata|rosario|procesion|desfile|serie|secuencia|ametralladora|carrusel|letania"
            r"|novela|folletin|artilleria|diluvio|aguacero)\b"
        ),
        r"(le|te|les|os) pagan por (insistir|molestar|escrib|cada (mensaje|correo)|mensaje|correo|ser pesad)\w*",
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
        (
            "(entierr|sepult|jubil|licenci|indult|absuelv|exoner|exim|amnisti|desat|desenganch|desmatricul|destierr"
            r"|excomulg|exili|desincorpor|desterr|desembarc)(e|en|a|ad)(me|nos)\b(?! (el|la|los|las|un|una|del? (pago"
            "|iva|coste)))"
        ),
        "ignor(e|en|a|ad)(me|nos)( por favor| ya)?(<end>| para siempre| de ahora|, y)",
        (
            r"(la|el) (proxim[oa]|siguiente) (\S+ )?(que )?(sea|vaya|llegue|caiga) (\S+ ){0,2}(para|a|en|de) "
            r"(otr[oa]s?|quien|cualquier\w*)\b"
        ),
        (
            "cuant[oa]s (no|noes|nos|negativas|silencios|rechazos|desplantes) (mas )?(necesita|hacen falta|le hacen"
            r"|quiere|tengo|le tengo|hay que|harian)\w*"
        ),
        (
            r"si (\S+ )?(me|nos) (aprecia|estima|respeta|quiere)[^.?!]{0,40}(no (me |nos )?(escrib|mand|envi|vuelv"
            r"|insist)|dej(e|en) de|olvid(e|en)|borr(e|en)|silencio|desaparez)\w*"
        ),
        (
            r"(usted|tu|vos|ustedes) (ya )?no (me |nos )?(escrib|mand|envi|insist|vuelv|llam)\w* (mas )?y (yo"
            r"|nosotros) (no|tampoco|ya|le|lo)\b"
        ),
        (
            "(estoy|estamos|me falta poco|ya casi|quedo|nos falta poco) (a punto |a un paso |a nada )?(de|para) "
            r"(bloque|denunci|report|marcar(lo|la|los|te|le) como)\w*"
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
