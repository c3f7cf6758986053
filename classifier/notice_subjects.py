"""The subjects that responders write, in seven languages and a few that their programs also speak.

Owns these patterns. They match at the start of a folded subject, behind a tag in brackets if there is one.
"""

from __future__ import annotations

import re

# What may follow a phrase that also begins a person's subject ("Out of office furniture").
_CUT = (
    r"(?=\s{0,3}(?:$|[:;,.!()\[\]#-]|re\b|aw\b|until|till|from |this |next |today|auto|reply|response|message"
    r"|notification|notice|bis |\d))"
)
ABSENCE = re.compile(
    r"(?:(?:automatic|automated|auto)[- ]{0,2}(?:reply|response|answer|acknowledg\w*)|out[- ]of[- ](?:the )?office"
    r"|ooo|on (?:vacation|leave|holiday)|absence|ausente|abwesend)"
    + _CUT
    + r"|auto(?:reply|-reply|responder)?:|autoreply|autosvar|automatiskt? svar|automaattinen vastaus"
    r"|automatyczna odpowiedz|automaticka odpoved|automatische[rn]? (?:antwort|abwesenheit\w*|nachricht|antwoord"
    r"|eingangs\w*)|automatisch antwoord|(?:reponse|respuesta|risposta|resposta|mensaje|message|messaggio|mensagem)"
    r" (?:automati\w+|d'absence|de ausencia|di assenza)|vacation (?:reply|response|message|notice|responder)"
    r"|away from my (?:mail|e-?mail|desk|office)|away (?:message|notice)|holiday (?:notice|closure)"
    r"|(?:i am|i'm|i will be|[\w.'-]{1,30} [\w.'-]{1,30} is) (?:currently |presently )?(?:out of (?:the )?office|away"
    r"|on (?:vacation|leave))|no longer (?:at|with|employed)|abwesenheit\w*|nicht im (?:buro|haus|buero)|ausser haus"
    r"|urlaubsnotiz|absente? du bureau|absence du bureau|notification d'absence|fuera de (?:la )?oficina"
    r"|ausencia|fora do escritorio|afwezig\w*|fuori (?:ufficio|sede)|assenza|assente"
)
ACKNOWLEDGEMENT = re.compile(
    r"request received|ticket (?:received|created|opened)|(?:we have|we've) received your|message received"
    r"|eingangsbestatigung|empfangsbestatigung|accuse de reception|acuse de recibo|confirmacao de rece\w+"
    r"|ontvangstbevestiging|conferma di (?:ricezione|ricevimento)|confirmation of receipt|acknowledg\w+ (?:of|for)"
    r"|message held|(?:your )?message (?:to \S{1,80} )?awaits|please (?:confirm|verify) your (?:message|e-?mail)"
    r"|(?:\S{1,40} ){1,5}vous demande de vous (?:authentifier|identifier)"
    r"|your message to \S{1,80}(?: \S{1,40}){0,3} is"
    r" (?:waiting|on hold|held)|bitte (?:bestatigen|verifizieren) sie (?:ihre (?:nachricht|e-?mail"
    r"|absender\w{0,10})|dass sie)"
    r"|(?:confirmez|authentifiez) votre (?:message|envoi|e-?mail)|confirme su (?:mensaje|correo|envio)"
    r"|confirme (?:a sua"
    r" mensagem|o seu e-?mail)|bevestig (?:uw|je) (?:bericht|e-?mail)|conferm[ai] il (?:suo|tuo) (?:messaggio|invio)"
    r"|sender verification|boxbe|your (?:message|e-?mail|request) has been|\[(?:request|ticket) received\]"
)
