"""Spanish: what only sounds like being asked to stop, or like an insult. With the words of `es`."""

from __future__ import annotations

OTHER_SENSES: dict[str, tuple[str, ...]] = {
    "not": (
        r"no (me|nos) (lo|la|los|las) (escribes|mandas|envias|dices|pones|pasas|manda|envia|escribe)\b(?! mas)<rest>",
        "que (yo |nosotros )?no (te|le|les|os) (mande|envie|escribi|pedi|solicite|mandamos|enviamos|pedimos)<end>",
        r"que no (me|nos) [a-z]+ (antes|hasta|mientras|en (todo|este|lo que))\b<rest>",
        (
            r"no (quiero|queremos|necesito|hace falta) que (me|nos) (llame|llamen|llames)\W+(me (mar|estres|pon"
            r"|molesta mas|gusta)|mejor|prefier|escrib|mand|pref|todo por)\w*<rest>"
        ),
        "(uno|otro|otra|proveedor|empresa|banco|nadie|alguien|gente) que (ya )?(no|nunca|jamas) (me|nos) [a-z]+<rest>",
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
            r"no (me|nos|se) (quit|borr|saqu|elimin|de|den|dejen de|dejes de)\w*(?! (mas |ya )?(mas )?(la|el) (lata"
            "|tabarra|murga|brasa|turra|vara|conazo))( de (la lista|baja|mandar|escribir"
            "|enviar|la agenda))?<rest>"
        ),
    ),
    "stop": (
        "par(a|en|ad|e) de (mandarme|enviarme|mandarnos) (versiones|propuestas|presupuestos|opciones)<rest>",
        r"dejemos(lo|la)\b(?! (aqui|ya) y (no|nunca))<rest>",
        "ya esta bien de (?!correos|mails|mensajes|spam|llamadas)<rest>",
        (
            r"((?<!que )parte\w*|parece\w*|paris|pared(es)?\b|parque\w*|parcial\w*|pareja\w*|cesta|cesion\w*"
            r"|dejo|deja claro|dejar claro|dejeme (ver|pensar|consult|revis|hablar)\w*|dejame (ver|pensar|consult"
            r"|revis|hablar)\w*|evitar (perd|error|papel|que)\w*|ahorrar (tiempo|dinero|costes?|costos?|papel|energia"
            r"|luz)\w*|nos ahorr\w*|ahorro)"
        ),
    ),
    "for": (
        r"^\W*para(?= (?!ya\b|de\b|con\b|com\b|todo|siempre|sempre)\w)",
        r"^\W*para,? para\b",
    ),
    "remove": (
        (
            r"dej\w*(me|nos) fuera de (la|esta|esa|esta) (reunion|llamada|cita|visita|demo|convocatoria|terna|ronda"
            "|comida|cena)<rest>"
        ),
        "virtual(es|mente)?( nos| la| les?)?",
        (
            r"(borr|sac|saqu|quit|elimin)\w*(me|nos) (solo |ya )?(del?|el) (lunes|martes|miercoles|jueves|viernes"
            r"|sabado|domingo|turno|hueco|sorteo|horario)\b<rest>"
        ),
        r"(borr|elimin)e (sus|tus|los) (\S+ ){0,3}(correos|mails|mensajes) (sin|y|pero|ayer|antes|por|porque)\b<rest>",
        (
            "(boton|opcion|enlace|pestana|menu|mensaje|cartel|ventana) que (dice|pone|decia|ponia) "
            r"['\x22][^'\x22]{0,60}['\x22]( y otr[oa] que (dice|pone|decia|ponia) ['\x22][^'\x22]{0,60}['\x22])?"
        ),
        "(estuve|estaba|estuvimos|estabamos|anduve) (a punto|al borde) de [a-z]+<tail>",
        r"casi (lo|la|te|le|los|les|os) (bloque|borr|elimin|denunci|mand|report|tir)\w*<tail>",
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
            r"|ado|ada|o|an|as|ais|aban|amos)\b<tail>"
        ),
        r"(se|que se|quien|doctor\w*|ya) (\w+ )?(retir|quit|sac|jubil)(o|aron|ara|aba)\b<rest>",
        r"(no (nos|me|se) )?(plante|piens|quer)\w* (quit|elimin|borr|sac|retir)\w*<rest>",
        (
            "(di|dimos|dieron|dio|he dado|hemos dado|se dio|esta|estan|estaba|estoy|estamos|estuvo|estare|sigo|sigue"
            r"|cogi|cogio|causo|habia|ha) (de |dado de |la |os )?baja\b(?![^.!?]{0,60} (y|pero) (\S+ )?(sigo|siguen"
            "|sigue|seguis|continu|vuelv|aun|todavia))<rest>"
        ),
        "os dimos de baja<rest>",
        (
            "(si|que pasa|cuando|como(?! (me|nos) d)|quien|clientes|usuarios)[^.!?]{0,40}(doy|damos|da|dan|dar|darse) "
            "(de )?baja<rest>"
        ),
        "baja (por(?! favor)|medica|laboral|maternal|paternal|temporal|tension|presion|voluntaria)<rest>",
        (
            r"(?<!quiero )(?<!pido )(?<!solicito )(?<!deseo )\b(la|mas|muy|temporada|planta|voz|calidad|parte|gama) "
            r"baja\b(?! (de (la|mi|su)|por favor|inmediata|en))"
        ),
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
        (
            r"(intervin|intervien|supervis|regul|fiscaliz|audit|multad|multo|sancion|autoriz|registr)\w* (\S+ "
            "){0,2}(la )?superintendencia<rest>"
        ),
        r"(un |el )?(usuario|destinatario) (ha |lo )?(marc|denunci|report)\w* (\S+ )?como<rest>",
        "bloqueamos (una|un|la|el|dos)<rest>",
        r"si (me|nos) (hubiera|hubiese)\w*<rest>",
        r"(zoom|teams|puerto|web|pagina|acceso|usb|aqui) [^.!?]{0,15}(esta|estan) bloquead\w*",
        (
            "(cumpl|adapt|conform|consultor|delegad|politica|normativa|curso|auditor|materia|ley|reglamento"
            r"|responsable|cruza|cruzan|filtra)\w* (\S+ ){0,5}(lista robinson|rgpd|lopd\w*|proteccion de datos)<rest>"
        ),
    ),
    "instead": (
        (
            "(dej|par|bast|cort|ces|no mas|no (me |nos )?(mand|envi|escrib))[^.?!]{0,50}(: |; )(ya |mejor |por favor "
            r")*(me |nos )?(llam(e|a|en|eme|ame|enme|adme|enos)|ven|venga|vengan|agend\w+|quedamos|nos vemos|firm\w+"
            r"|cerramos|vamos a)\b<rest>"
        ),
        (
            "(dej|par|bast|cort|no mas|no (me |nos )?(mand|envi|escrib|busqu|llam|persig))[^.?!]{0,50}(, | y |: )(ya "
            r"|mejor )*(ca(ile|ele|iga|igale|ete|igan)|acerqu\w+|acercate|arrim\w+|vente|venite|veni|manda(r?)me (el"
            "|la|un|una|los)|pasame (el|la|un|una)|dame (el|la|un|una)|deme (el|la|un|una)|aparec(e|ete)|asom(a|ate"
            r"|ese)|toca el timbre)\b<rest>"
        ),
        (
            r"no (me |nos )?(mand|envi|escrib|busqu|llam|insist|persig)\w*( mas)?, (?![^.?!]{0,50}\b(no|ni|bloque\w*"
            r"|denunc\w*|harto|harta|basta)\b)(que|porque|pues) (ya |el |la |a |te |le |los |si )[^.?!]{0,40}(encuentr"
            r"|llamo|vemos|paso|voy|firm|compr|acept|quier|convenc|estoy dentro|lo tengo)\w*<rest>"
        ),
        (
            r"^\W*(ya )?(esta bien|estuvo|vale|estuvo bueno|me rindo|listo)\W+(le entro|va|acept|compr[oa]|me convenc"
            r"|trato|lo quiero|quiero|me apunto|hagamos|hablemos|jalo|zas|sale|de acuerdo|cuando)\w*<rest>"
        ),
        r"cuantas veces [^.?!]{0,30}que (si|acepto|lo quiero|quiero|me interesa|adelante)\b<rest>",
        (
            r"vez que (lo|se lo|te lo|os lo|les) (digo|repito|escribo)\W+(que )?(si|quiero|acepto|me interesa"
            r"|adelante)\b<rest>"
        ),
        # What shall come instead of the words.
        (
            "(dej|par|bast|cort|ces|no mas|no (me |nos )?(mand|envi|escrib))[^.!?]{0,50}(, | y )(ya |mejor |porfis "
            "|por favor )*(me |nos )?(llam(e|a|en|eme|ame|enme|ad|adme|enos)|ven|venga|vengan|veni|pas(e|a|ate|ese)( "
            r"(por|a|al)|<end>)|agend\w+|hablemos|hablamos|habla con|cuent(e|a)(me|nos)|quedamos|quedemos|nos vemos"
            r"|vamos a|reun\w+|convenz\w+|empec\w+|visit(e|a)(me|nos)|mand(a|e|en)(me|nos)? (el |la |un |una |los "
            ")?(contrato|precio|presupuesto|oferta|propuesta|factura|enlace|link|invitacion|demo)s?|pasate|pasese"
            r"|hag(amos|alo)|demuestr\w+|digame (cuando|cuanto|a que hora|el precio)|dime (cuando|cuanto|a que hora|el "
            r"precio)|pon(ga|me|gan|gale|le)? (fecha|dia|hora|precio))\b<rest>"
        ),
        r"^\W*(ya )?basta de (dudas?|dudar|hablar|reunion\w*|rodeos|vueltas|esperar|pensar|palabras)\b<rest>",
        (
            r"^\W*(ya )?(basta|stop|alto|paren?|para)\W+(ya )?(me )?(convenc|compr[oe]|vendid|lo quiero|acept"
            r"|contratad|trato|me interesa|quiero|me apunt|hecho|gan|de acuerdo|firm)\w*<rest>"
        ),
        (
            r"dej\w* (ya )?(en paz|tranquil\w*) (hasta (?!siempre|nunca|el fin|que)|por (hoy|ahora|unos)|(esta|la otra"
            r"|otra) semana|este mes|unos dias|un (rato|tiempo|par)|a (?!mi\b|nosotr|est[ae]|mis|nuestr|todos|una"
            "|toda))<rest>"
        ),
        r"(cort|dej)\w+ (ya )?(el|con el) (rollo|cuento|floro|verso|preambulo) y\b<rest>",
        r"(dej|par)\w+ (ya )?de (mandar|enviar|escribir)(le|les) (al?|a (la|los|mi|su)) <rest>",
        (
            r"(dej|par)\w+ (ya )?de (vender|prometer|pedir(me)? (disculpas|perdon)|disculpar|preocupar|usar (excel"
            r"|papel)|sufrir|perder (tiempo|dinero|clientes|ventas))\w*<rest>"
        ),
        r"no (vuelv|volv)\w* a (subir|bajar|cambiar|fallar|caer|pedir|comprar|pagar|contratar|bloquear)\w*<rest>",
        "(como|si) (dejes|dejas|deja|dejan) de <rest>",
        "no (dejes|deje|dejen|dejeis|pares|pare|paren) de <rest>",
        (
            r"no (me|nos) (mand|envi)\w* (mas )?(al|a la|a los|a las) (?!(direcc|correo|lista|mail|buzon|casilla"
            "|bandeja|e-?mail))<rest>"
        ),
        r"no sig\w+ (conmigo|con el|con ella|por aqui|con esto),? (sig|habl|vay|escrib|dirij|busqu)\w*<rest>",
        r"no se (volvera|vuelve|volvio|volveran)\b<rest>",
        r"(ya )?no (me|nos) (lo )?cuent\w* mas\b(?! (entre|en|como))<rest>",
        (
            "no (quiero|queremos|quisiera) que (se|te|os) (lo )?(ofend|tom|mal|enfad|enoj|vay|piens|llev|preocup|qued"
            r"|pierd|asust|sient|haga)\w*<rest>"
        ),
        r"(mand|envi|escrib|llam)\w*(me|nos)? mas (adelante|tarde)<rest>",
    ),
    "object": (
        r"(lo|la|los|las) (ya )?(quit|borr|sac|saqu|elimin)\w{1,3} (yo|nosotros)\b<tail>",
        (
            "(quit|descont|baj|rebaj|elimin)ar (el|la|un|una) (iva|descuento|modulo|impuesto|precio|permanencia"
            "|clausula|opcion|linea|instalacion)<tail>"
        ),
        r"cancelar (mi|nuestra) (suscripcion|cuenta) (con|de|en) (su competencia|otr|el|la|un)\w*<rest>",
        "no (lo|la|los|las|me|nos|le|se) (de|den|des|deis) por<tail>",
        # The object is no mail, no list and no data of the writer.
        (
            r"(sac|saqu|quit|borr|tach|elimin|retir|cancel|suprim)\w*(me|nos|le) (a mi )?del? (asunto|error|apuro|cc"
            "|copia|terna|lista corta|lista de (escepticos|dudosos|espera|morosos|los que dudan)|la lista (corta|de "
            "(espera|escepticos|dudosos|morosos))|la terna|la reunion|la convocatoria|la (cita|visita|llamada|demo"
            "|copia|cola|invitacion)|dudas?|pobres?|este (lio|apuro|infierno|pozo|embrollo|atolladero)|excel"
            "|calendario|evento|webinar|grupo|concurso|proceso|sorteo|agobio|atasco)"
        ),
        (
            r"(sac|saqu|quit|borr|tach|elimin|retir|cancel|suprim)\w*(me|nos|le) (el|la|los|las|un|una|ese|esa|otro"
            r"|otra|todo el|toda la|lo) (?!(\S+ ){0,2}(<thing>|<list>|<mails>|mio|mia|propagan))<tail>"
        ),
        (
            r"(sac|saqu|quit|borr|retir|elimin)\w*(lo|la|los|las) (yo|nosotros|del? (calendario|agenda|mesa|medio"
            "|carrito|pedido|presupuesto|contrato|proyecto|mercado|horno|caja|spam|no deseado|asunto|cajon))<tail>"
        ),
        (
            r"(vamos|voy|va|van|iba|iban|ibamos|hay que|podemos|podremos|acabamos|acabo|tuve|tuvimos|tendre|decid\w+"
            r"|prefier\w+|pensamos|pienso|piensan|intent\w+|acordamos|toca|costo|antes de|despues de|en vez de|tras"
            r"|al) (a |de |que |en )*(elimin|borr|quit|retir|sac|suprim|cancel)(ar|ir)(lo|la|los|las)\b<tail>"
        ),
        (
            "(quieren?|sirven? para|capaz de|capaces de|sabe|saben|permiten?) (elimin|borr|quit|retir|sac|suprim"
            r"|cancel)(ar|ir)\w*(?<!me)(?<!nos)<tail>"
        ),
        (
            "(elimin|borr|quit|retir|sac|suprim|exclu|cancel)(amos|aron|aba|aban|abamos|imos|ieron)(me|nos|lo|la"
            r"|los|las)?\b(?! (\S+ ){0,2}(consent|autoriz|permis))[^.!?,;]{0,80}"
        ),
        (
            r"(me|nos|te|le) quit\w+ (el sueno|tiempo|horas|el hambre|espacio|trabajo|las ganas|un peso|energia|el "
            "tiempo|mucho|media|una hora|dos horas|pacientes|clientes|ventas)"
        ),
        (
            r"(sac|saqu|quit)\w*(me|nos) de (la|una|esta|cualquier|toda|alguna|mi|las|estas|unas) (duda|curiosidad"
            "|confusion|ignorancia|incertidumbre|ruina|pobreza|terna|reunion|llamada|cola|crisis|rutina)s?<tail>"
        ),
        r"dam?[eo] de baja (este|el|en tu (prevision|forecast)|la (linea|suscripcion|cuenta) de|al?)\b<tail>",
        (
            "(confirmacion|gestion|gestor|proceso|procesos|tasa|indice|porcentaje|motivo|motivos|avisos?|numero) de "
            r"(la |las )?bajas?\b<tail>"
        ),
        "(ha|han|fue|fueron|haber|habia|hemos|he|sido|fui|fuimos) (sido )?dad[oa]s? de baja<tail>",
        (
            "(solicitudes|peticiones|tramites|gestion) de (baja|supresion|borrado|cancelacion|eliminacion"
            r"|oposicion)\w*<tail>"
        ),
    ),
    "told": (
        # What other people ask for, and what a product does about it.
        (
            "(plataforma|software|herramienta|sistema|programa|app|aplicacion|producto|solucion|modulo|api) (que "
            ")?(ya |tambien |nos |les )?(suprim|elimin|borr|permit|gestion|sab|propag|dej|anonimiz|cumpl"
            r"|facilit)\w+<tail>"
        ),
        (
            r"(cuando|si|que pasa si|donde) (un|una|alguien|los|las|nuestr\w+|algun|el) ([^\s,;:!?]+ ){0,3}(pide|piden"
            r"|ejerce|ejercen|solicita|solicitan|pulsa|pulsan|reclama|exige|exigen|quiere|quieren)\b<tail>"
        ),
        "(de |a )?quien(es)? (lo |la )?(pide|piden|ejerce|ejercen|solicita|solicitan|quiere|quieren) <tail>",
        r"(pedir|pide|piden|pedirle) a (los|las|un|una|mi|nuestr\w+) [^.!?,]{0,40}(borr|elimin|supri|quit)\w*<tail>",
        (
            "(dice|dicen|dijo|quiere|sugiere|aconseja|recomienda) que (te|le|lo|la|os|los|les) (bloque|borr|elimin"
            r"|denunci|report|quit)\w*<tail>"
        ),
        (
            "(quieren|quiere|quisieran) (borrar|eliminar|quitar|sacar|suprimir|depurar|limpiar) (a |todos |los |las "
            "|el |la )<tail>"
        ),
        (
            r"(leyendo|leo|leido|leemos|releo|intent\w*|abr\w*|mir\w*|probando|pas\w+) (\S+ )?por (segunda|tercera"
            "|cuarta|quinta|enesima|ultima) vez<tail>"
        ),
        (
            "(canal|canales|buzon|sistema|gestion|linea|via|software|plataforma|tramite|formulario|canal interno) de "
            r"denuncias?\b<tail>"
        ),
        r"(fue|fuimos|fui|estamos|sido|nos han|me han|han|habian|habia) denunciad[oa]s?\b<tail>",
        r"(nos|me) denunci(o|aron|an|ara|aran|aba)\b<tail>",
        "denunci(amos|o|e) (a|al) (nuestro|mi|un|una|otro|otra|anterior)<tail>",
        r"mi (jefe|jefa|socio|socia|mujer|marido|equipo) (me )?(va a |querra |quiere )(denunci|demand|mat)\w*<tail>",
        (
            r"(trabaja|trabajo|trabajan|trabajamos|delegad\w|responsable|encargad\w|consultor\w*|soy|somos|area"
            r"|departamento|comite|curso|master|expert\w|auditor\w*|requisitos|cumpl\w*|clausula\w*|contrato|oficial"
            r"|acuerdo|tema|asuntos?|cuestion\w*|evaluacion|dpo|duda) ([^\s,;:!?]+ ){0,4}(proteccion de datos|aepd"
            r"|rgpd|lopd\w*)"
        ),
        (
            r"bloquead[oa]s? (el (lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia|\d+|proyecto|presupuesto)"
            r"|de \d|desde las|a las|a partir de las|en (la )?(agenda|presupuest\w*|compras|direccion|legal|enero"
            "|diciembre|comite|aduana|obra|el)|por (la|el|compras|nuestro|nuestra|presupuesto|legal|una|un|obras"
            r"|falta)|hasta|sin presupuesto|con el|entre|na|nas|nos|pel[oa])\b<tail>"
        ),
        (
            "(estoy|estamos|esta|estan|sigue|seguimos|sigo|quede|quedamos|quedo|me he|nos hemos|tengo|tenemos|se) "
            r"(\S+ )?bloquead[oa]s?\b(?! (su|sus|tu|tus|como|y denunc))<tail>"
        ),
        (
            r"(no (me|quiero|quieras|nos|lo|necesit)|ni)\w* [^.!?,;]{0,50}en (ingles|pdf|excel|word|papel|aleman"
            r"|frances|portugues)\b<tail>"
        ),
    ),
}

NOT_HOSTILE: tuple[str, ...] = (
    (
        "a la mierda (el|la|los|las) (folleto|pdf|power ?point|catalogo|excel|presentacion|dossier|brochure|rollo"
        r"|demo grabada|proveedor|competencia|sistema|programa|reunion)\w*\b"
    ),
    "(soy|me siento|fui) (un |una |tan )?(idiota|imbecil|abogad[oa])",
    r"(anterior|antiguo|viejo|otro)s? [^.!?]{0,30}(ladron|estafador|idiota|imbecil|sinverguenza)\w*",
    r"(un|el|los) ladron(es)? (entr|rob|de corriente)\w*",
    "a prueba de idiotas",
    (
        "(hablar|hablarlo|consultar|consultarlo|ver|verlo|comentarlo|revisar|revisarlo|preguntar|preguntarle"
        r"|consultarle)( \S+)? (con|a) (mi|nuestro|el|la|un) abogad[oa]\b(?! (para|y) (denunci|demand))"
    ),
)
