"""Spanish, of both sides of the ocean: how people ask to be left alone, in tables of words and phrases."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "end": (
        "=(?:[ ,.!-]{1,4}(?:por favor|porfa|porfavor|gracias|ya|please|saludos|anda|de inmediato"
        r"|inmediatamente|cuanto antes|che|oigan|ahora|hoy mismo|definitivamente|nunca|mas|xfa|plis)){0,3}\W*$"
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
