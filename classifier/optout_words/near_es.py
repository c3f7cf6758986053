"""Spanish: what only sounds like being asked to stop, or like an insult. With the words of `es`."""

from __future__ import annotations

OTHER_SENSES: dict[str, tuple[str, ...]] = {
    "not": (
        "antes ni (me|nos)<rest>",
        r"no me (llame|llamen|llames|llameis)\b(?! (mas|nunca|ni))<rest>",
        r"(hasta|despues del?|antes del?) [^.!?]{0,30} no (me|nos) (mand|escrib|envi|llam|contact)\w*<rest>",
        (
            "no (me |nos )?(envie|mande|manden|envien) mas (material|informacion|documentacion|fotos|folletos"
            "|catalogos|muestras)<rest>"
        ),
        r"nunca (volvieron|volvio|mas volvi\w*|contestaron|llamaron)<rest>",
        "que nos encuentren mas",
        r"no (me|nos) cancel\w*<rest>",
        (
            r"(no|ni|nunca|ya no)\b[^.!?]{0,40}<contact>[^.!?,]{0,40}\b(antes de|hasta|todavia|aun|hoy|manana|esta "
            "semana|este mes|por ahora|de momento|por el momento|durante|mientras|en (agosto|julio|diciembre|enero"
            r"|la manana|horario)|el (lunes|martes|miercoles|jueves|viernes|fin de))\b<rest>"
        ),
        (
            r"(no|ni)\b[^.!?]{0,15}(llam|marqu|marc)\w*[^.!?]{0,40}(mejor|prefiero|escrib|correo|mail|mensaje|whats"
            r"|sino)\w*<rest>"
        ),
        (
            "no (dud|vacil|olvid|tard|se moleste en venir|te preocup|se preocup|os preocup|hace falta que (vengan"
            r"|llame))\w*<rest>"
        ),
        r"no (le|les|lo|la)? ?(escrib|contact|llam|mand|envi|molest)\w* a (mi|mis|nuestr)<rest>",
        r"(que )?no (le|les) (escrib|contact|llam|mand|envi)\w* a<rest>",
        (
            "(usted|yo|nosotros|ellos|el|ella|nadie|todavia|aun|si|porque|pero|que|cuando|donde|ya) (aun |todavia "
            ")?no (me|nos|le|les|lo) (ha|han|he|hemos|hab|envio|mando|llego|contesto|escribio|llamo|manda"
            r"|dijo)\w*(?! (caso))<rest>"
        ),
        (
            "no (me|nos|le|les|lo) (ha|han|habia|habian|llego|enviaron|envio|mando|mandaron|contesto|respondi"
            r"|escribio|llamo|llama la|convence|manda ni|envian ni)\w*<rest>"
        ),
        (
            "no (quiero|queremos|deseo) que (me|nos|lo|se) (malinterprete|entienda|tome|parezca|pierda|quede"
            r"|escape)\w*<rest>"
        ),
        (
            r"no (me|nos|se) (quit|borr|saqu|elimin|de|den|dejen de|dejes de)\w*( de (la lista|baja|mandar|escribir"
            "|enviar|la agenda))?<rest>"
        ),
        "no (dejen|deje|dejes|dejeis|paren|pares) de<rest>",
        ("(no|ni) (me|nos) (llega|llegan|llego|llegaron|sale|consta|marca|funciona|manda el sistema|cuadra)<rest>"),
        (
            r"(no|sin) (insist|recib|escrib)\w*( una| ninguna| nada)? (respuesta|contestacion|factura|pedido|oferta "
            "(todavia|aun))<rest>"
        ),
        (
            r"(no|nunca) (he|hemos|recibi|recibimos|habia|habiamos) (\w+ )?(recibi\w*|respuesta|oido|trabajado|usado"
            "|contratado|escrito|contactado)<rest>"
        ),
    ),
    "stop": (
        r"dej\w* de (escribir|mandar|enviar)\w*[^.!?]{0,20} y (llam|marqu|ven|pas)\w*<rest>",
        "dejad de escribir y<rest>",
        "par(a|en|ad|e) de (mandarme|enviarme|mandarnos) (versiones|propuestas|presupuestos|opciones)<rest>",
        "dejemos(lo|la)<rest>",
        "ya esta bien de (?!correos|mails|mensajes|spam|llamadas)<rest>",
        (
            r"(dej|par|ces|basta)\w*[^.!?]{0,50}(hasta|por ahora|de momento|por el momento|para (septiembre|enero|el "
            "ano)|mientras|un solo|una sola)<rest>"
        ),
        (
            r"(para (?!ya|de|con)\w+|parte\w*|parece\w*|paris|pared\w*|parque\w*|parcial\w*|pareja\w*|cesta|cesion\w*"
            r"|dejo|deja claro|dejar claro|dejeme (ver|pensar|consult|revis|hablar)\w*|dejame (ver|pensar|consult"
            r"|revis|hablar)\w*|evitar (perd|error|papel|que)\w*|ahorrar (tiempo|dinero|costes?|costos?|papel|energia"
            r"|luz)\w*|nos ahorr\w*|ahorro)"
        ),
        r"(nos|me) (dej|ahorr|evit)\w* (mucho|un|una|tiempo|sin)<rest>",
        r"(tuvimos|tuve|hemos|he|vamos|debemos|hay) (que )?(dej|par|ces|suspend|cort)\w*<rest>",
        r"(dejen|deje|deja|dejad)(me|nos) (en paz|tranquil\w+) (hasta|con|un|dos|estos|esta)<rest>",
        "basta con<rest>",
        "(me|nos) basta<rest>",
    ),
    "remove": (
        r"(borr|ignor|elimin)\w* el (correo|mail|mensaje) de (antes|ayer|hace|recien)<rest>",
        "(iba|ibamos|estaba|estuve|casi|a punto)[^.!?]{0,20}(a )?(dar(me|nos)|de) (de )?baja<rest>",
        "(al acabar|al terminar|despues de|tras) (el|la) (piloto|prueba|contrato)<rest>",
        r"(suscriptores|su baja|cubro|chica|una persona|companer\w+|medico)[^.!?]{0,20}(de )?baja<rest>",
        "de baja y (hago|hacemos|estamos|no)<rest>",
        "(tan pronto|cuando|en cuanto)[^.!?]{0,10}(la|lo|me) (saque|quite|retire)<rest>",
        "suscripcion a (la|el|una) (revista|periodico|diario)",
        r"(borr|elimin|ignor)\w*[^.!?]{0,20}(anterior|adjunto equivocado)<rest>",
        r"(normalmente|generalmente|por lo general|suelo|siempre)[^.!?]{0,40}(borr|elimin|baja|quit)\w*<rest>",
        r"['\x22][^'\x22]{0,60}(baja|borr|quit|elimin|saq)\w*[^'\x22]{0,40}['\x22] (era|fue|no era|que)<rest>",
        (
            "(un|el|si un|cuando un) (paciente|cliente|usuario|alumno|empleado)[^.!?]{0,60}(borr|elimin|supr"
            r"|baja)\w*<rest>"
        ),
        "(recarga|provision|presupuesto|entrega|transporte)[^.!?]{0,80}retiro<rest>",
        (
            "(dar|damos|doy) de baja (el|la|los|las|un|una) (?!correo|buzon|direccion|cuenta de correo|mail"
            "|casilla)<rest>"
        ),
        (
            "(de donde|como|quien|donde|por que|porque) [^.!?]{0,20}(sac|quit|retir|elimin|borr)(aron|aste|asteis"
            r"|ado|ada|o|an|as|ais|aban|amos)\b<rest>"
        ),
        r"(se|que se|quien|doctor\w*|ya) (\w+ )?(retir|quit|sac|jubil)(o|aron|ara|aba)\b<rest>",
        r"(no (nos|me|se) )?(plante|piens|quer)\w* (quit|elimin|borr|sac|retir)\w*<rest>",
        "(ese|este|el) (correo|mail|mensaje) no era para<rest>",
        (
            "(di|dimos|dieron|dio|he dado|hemos dado|se dio|esta|estan|estaba|estoy|estamos|estuvo|estare|sigo|sigue"
            "|cogi|cogio|causo|habia|ha) (de |dado de |la |os )?baja<rest>"
        ),
        "os dimos de baja<rest>",
        (
            "(dar|darnos|darme|darse|doy|damos|das|dan|dar de) (de )?baja (del|en el|al|a (un|los|el)|cuando|si|a la "
            "hora|nuestr|mi (contrato|linea|seguro))<rest>"
        ),
        ("(si|que pasa|cuando|como|quien|clientes|usuarios)[^.!?]{0,40}(doy|damos|da|dan|dar|darse) (de )?baja<rest>"),
        "baja (por|medica|laboral|maternal|paternal|temporal|tension|presion|voluntaria)<rest>",
        r"(la|mas|muy|temporada|planta|voz|calidad|parte|gama) baja\b(?! (de (la|mi|su)|por favor|inmediata|en))",
        r"las bajas\b",
        (
            r"(saqu|sac|quit|retir|borr|elimin)\w*(me|nos)? (de|del) (la |el |esta |ese )?(reunion|invitacion|cita"
            "|llamada|calendario|grupo|convocatoria|copia|agenda del|demo|evento|webinar|pedido|factura)<rest>"
        ),
        (
            r"(sac|quit|borr|elimin|retir|cancel)\w{0,4}(lo|la|los|las|nos|me) (un|una|el|tiempo|duda|adelante"
            "|partido|peso|rato|hora)<rest>"
        ),
        "quita(r|rnos|rme|n)? (tiempo|trabajo|horas|el sueno|mucho)<rest>",
        (
            "(ustedes|pueden|puede|permite|software|programa|sistema|herramienta|clientes|usuarios|se) "
            r"[^.!?]{0,40}(borr|elimin|suprim)(an|ar|en|a)\b[^.!]*\?"
        ),
        r"(que pasa con|como) [^.!?]{0,40}(datos|cuenta)[^.!]*\?",
        (
            r"(fue|fueron|he|hemos|han|ha|habia|se) (\w+ )?(eliminad|borrad|quitad|retirad|suprimid|cancelad|elimino"
            r"|borro|cancelo|olvidad)\w*<rest>"
        ),
        (
            r"(cancel|anul|elimin|borr|quit)\w* (la |el |nuestr\w |mi )?(segunda |ultima |primera )?(convocatoria"
            "|invitacion|reunion|cita|llamada|demo|pedido|contrato|linea|visita|prueba)<rest>"
        ),
        r"(me|se me|nos|se nos) olvid\w*<rest>",
        r"(no )?(olvid)\w* (de )?(mandar|enviar|adjuntar|decir|confirmar|pasar)\w*<rest>",
        r"(destinatario|por error)[^.!?]{0,120}(elimin|borr|destruy)\w*<rest>",
        (
            "(quitar|sacar|retirar) (de|el|la|los|las) (nieve|residuos|escombros|aceite|pintura|mercancia|pedido"
            "|material|muebles)<rest>"
        ),
    ),
    "report": (
        "bloqueamos (una|un|la|el|dos)<rest>",
        "(una empresa|otra empresa|ya (me|nos) paso)<rest>",
        r"si (me|nos) (hubiera|hubiese)\w*<rest>",
        r"(zoom|teams|puerto|web|pagina|acceso|usb|aqui) [^.!?]{0,15}(esta|estan) bloquead\w*",
        "(bandeja|carpeta|filtro|correo) (de |no )?(spam|deseado|basura)",
        (
            r"(cay|fue|llego|estaba|entro|meti|termin|aparec|encontr)\w* (\S+ ){0,3}(en|a|al|de) (el |la |mi )?(spam"
            "|correo no deseado|no deseados|basura)<rest>"
        ),
        r"(esto )?es spam o (q|que)\w*<rest>",
        (
            "(cumpl|adapt|conform|consultor|delegad|politica|normativa|curso|auditor|materia|ley|reglamento"
            r"|responsable|cruza|cruzan|filtra)\w* (\S+ ){0,5}(lista robinson|rgpd|lopd\w*|proteccion de datos)<rest>"
        ),
        r"(presupuesto|proyecto|compras|todo|inversion|pago)\w* (\w+ )?(esta |estan |sigue )?bloquead[oa]s?",
        r"(nuestro|mi|el) (abogado|gestor|asesor)\w* (lo|la|tiene|revis|mira|quiere|debe|va)<rest>",
    ),
    "object": (
        (
            "(clientes|pacientes|usuarios|empleados|padres|alumnos|trabajadores) [^.!?]{0,40}(revoc|opon|consent"
            r"|autoriz|ejerc)\w*<rest>"
        ),
        r"no (me|nos) opon\w*",
    ),
    "weary": ("cuant(as|os) (veces|correos|mails)[^.!?]{0,30}(al|por) (dia|mes|ano|semana)<rest>",),
    "idiom": (
        (
            "(?<!fuese )(?<!sea )(?<!fuera )(el|mi|su|tu|nuestro|vuestro|la|ese|este) ultim[oa] (correo|mail|mensaje"
            r"|llamada|presupuesto|oferta|vez)( (suyo|que (me|nos) (envio|mando|lleg\w*))| era| fue| lo| me| no| (de "
            ")?(ayer|la semana))?"
        ),
        r"(nunca|volver)[^.!?]{0,30}(problema|funcion|pasar|fallar)\w*",
    ),
}

NOT_HOSTILE: tuple[str, ...] = (
    "(soy|me siento|fui) (un |una |tan )?(idiota|imbecil|abogad[oa])",
    r"(anterior|antiguo|viejo|otro)s? [^.!?]{0,30}(ladron|estafador|idiota|imbecil|sinverguenza)\w*",
    r"(un|el|los) ladron(es)? (entr|rob|de corriente)\w*",
    "a prueba de idiotas",
)
