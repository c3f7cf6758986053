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
            r"no (me|nos|se) (quit|borr|saqu|elimin|de|den|dejen de|dejes de)\w*( de (la lista|baja|mandar|escribir"
            "|enviar|la agenda))?<rest>"
        ),
    ),
    "stop": (
        "par(a|en|ad|e) de (mandarme|enviarme|mandarnos) (versiones|propuestas|presupuestos|opciones)<rest>",
        "dejemos(lo|la)<rest>",
        "ya esta bien de (?!correos|mails|mensajes|spam|llamadas)<rest>",
        (
            r"(para (?!ya|de|con)\w+|parte\w*|parece\w*|paris|pared\w*|parque\w*|parcial\w*|pareja\w*|cesta|cesion\w*"
            r"|dejo|deja claro|dejar claro|dejeme (ver|pensar|consult|revis|hablar)\w*|dejame (ver|pensar|consult"
            r"|revis|hablar)\w*|evitar (perd|error|papel|que)\w*|ahorrar (tiempo|dinero|costes?|costos?|papel|energia"
            r"|luz)\w*|nos ahorr\w*|ahorro)"
        ),
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
        (
            "(un|el|si un|cuando un) (paciente|cliente|usuario|alumno|empleado)[^.!?]{0,60}(borr|elimin|supr"
            r"|baja)\w*<rest>"
        ),
        "(recarga|provision|presupuesto|entrega|transporte)[^.!?]{0,80}retiro<rest>",
        (
            "(de donde|como|quien|donde|por que|porque) [^.!?]{0,20}(sac|quit|retir|elimin|borr)(aron|aste|asteis"
            r"|ado|ada|o|an|as|ais|aban|amos)\b<rest>"
        ),
        r"(se|que se|quien|doctor\w*|ya) (\w+ )?(retir|quit|sac|jubil)(o|aron|ara|aba)\b<rest>",
        r"(no (nos|me|se) )?(plante|piens|quer)\w* (quit|elimin|borr|sac|retir)\w*<rest>",
        (
            "(di|dimos|dieron|dio|he dado|hemos dado|se dio|esta|estan|estaba|estoy|estamos|estuvo|estare|sigo|sigue"
            "|cogi|cogio|causo|habia|ha) (de |dado de |la |os )?baja<rest>"
        ),
        "os dimos de baja<rest>",
        ("(si|que pasa|cuando|como|quien|clientes|usuarios)[^.!?]{0,40}(doy|damos|da|dan|dar|darse) (de )?baja<rest>"),
        "baja (por|medica|laboral|maternal|paternal|temporal|tension|presion|voluntaria)<rest>",
        r"(la|mas|muy|temporada|planta|voz|calidad|parte|gama) baja\b(?! (de (la|mi|su)|por favor|inmediata|en))",
        r"las bajas\b",
        (
            r"(sac|quit|borr|elimin|retir|cancel)\w{0,4}(lo|la|los|las|nos|me) (un|una|el|tiempo|duda|adelante"
            "|partido|peso|rato|hora)<rest>"
        ),
        (
            "(ustedes|pueden|puede|permite|software|programa|sistema|herramienta|clientes|usuarios|se) "
            r"[^.!?]{0,40}(borr|elimin|suprim)(an|ar|en|a)\b[^.!]*\?"
        ),
        r"(que pasa con|como) [^.!?]{0,40}(datos|cuenta)[^.!]*\?",
        (
            r"(cancel|anul|elimin|borr|quit)\w* (la |el |nuestr\w |mi )?(segunda |ultima |primera )?(convocatoria"
            "|invitacion|reunion|cita|llamada|demo|pedido|contrato|linea|visita|prueba)<rest>"
        ),
        r"(destinatario|por error)[^.!?]{0,120}(elimin|borr|destruy)\w*<rest>",
    ),
    "report": (
        "bloqueamos (una|un|la|el|dos)<rest>",
        r"si (me|nos) (hubiera|hubiese)\w*<rest>",
        r"(zoom|teams|puerto|web|pagina|acceso|usb|aqui) [^.!?]{0,15}(esta|estan) bloquead\w*",
        (
            "(cumpl|adapt|conform|consultor|delegad|politica|normativa|curso|auditor|materia|ley|reglamento"
            r"|responsable|cruza|cruzan|filtra)\w* (\S+ ){0,5}(lista robinson|rgpd|lopd\w*|proteccion de datos)<rest>"
        ),
    ),
}

NOT_HOSTILE: tuple[str, ...] = (
    "(soy|me siento|fui) (un |una |tan )?(idiota|imbecil|abogad[oa])",
    r"(anterior|antiguo|viejo|otro)s? [^.!?]{0,30}(ladron|estafador|idiota|imbecil|sinverguenza)\w*",
    r"(un|el|los) ladron(es)? (entr|rob|de corriente)\w*",
    "a prueba de idiotas",
)
