/**
 * Written from the five pages by somebody who had seen neither the keywords nor the search; several sections may be right.
 * When they were new, 94 % (en), 82 % (de) and 84 % (es) were right first. They are in the wordings since.
 */
export const unseen = {
  en: {
    asked: `
overview/benefit | does the customer pay extra for fasttrack?
overview/benefit | we want to keep win10 laptops up to date, is that part of fasttrack
overview/motions | which model goes looking for customers that match certain criteria
overview/motions | can one customer be in two motions
overview/phases overview/phase-remediate overview/phase-enable | what comes after remediate
overview/adoption overview/benefit | is there any help to get users to actually adopt it
overview/get-modern | what was the focus in FY20
overview/get-modern-proplus overview/get-modern | customer bought office proplus on its own, does get modern cover that
overview/phase-initiate overview/phases | how does the very first phase work
overview/phase-migrate overview/phases | where can i read up on the migrate phase
sme-resources/what-is sme-resources/scope sme-resources/duties-sme | will the expert take over the project for me
sme-resources/what-is sme-resources/scope sme-resources/duties-sme | does the sme talk to my customer or only to us
sme-resources/what-is sme-resources/duties-fpm | what happened to the partner success manager
sme-resources/roles sme-resources/form | engineer or migration guy?? no idea what to pick
sme-resources/form sme-resources/roles | we're coming from lotus notes, does the sme need to know
sme-resources/security | only 120 seats of AIP P2, do i get someone
sme-resources/security | is there an azure ATP person who speaks french
sme-resources/security | self deployment guide for AIP P1
sme-resources/scope sme-resources/proactive | can somebody coach us on a workload that is new to us
sme-resources/scope | deployment is stuck, can a sme unblock it
sme-resources/submitting | who at our company is allowed to ask for an sme
sme-resources/submitting sme-resources/denials | i left some fields blank and now it came back to me
sme-resources/access | still waiting for my invitation email
sme-resources/access | my login has no mailbox, how will I get notifications
sme-resources/form | what do i put as tenant segment
sme-resources/form | seat count - everything they bought or just active licences
sme-resources/form | where do i say which FPM it should go to
sme-resources/timelines | its been 3 days and no sme yet, is that normal
sme-resources/timelines | submited 20 min ago and no mail, who do I write to
sme-resources/proactive | microsoft offered us an sme we didnt ask for, whats that about
sme-resources/denials | fpm turned us down, what did we do wrong
sme-resources/denials sme-resources/duties-partner sme-resources/scope sme-resources/duties-fpm | same question for three different customers, is that ok
sme-resources/onboarding sme-resources/duties-partner sme-resources/duties-fpm | sme got assigned today, what do we agree on first
sme-resources/duties-partner | the sme left and the same issue is back, can i mail him
sme-resources/duties-fpm | who handles escalations about my request
sme-resources/duties-sme | who collects feedback once the sme is done
sme-resources/request-page sme-resources/access sme-resources/submitting | whats the url to request an expert
completion/overview completion/inputs-outputs | 400 licences, how many active users until we're done
completion/goals completion/overview | why do we even have a closing call
completion/prepare completion/inputs-outputs completion/account-mail | what if the account team is unknown
completion/account-mail | what should the mail to the ATU say
completion/talk | customer wants to roll out another workload, what now
completion/follow-up completion/talk completion/templates | do i have to write to the customer after the last meeting
completion/parking | when can i take my name off the tenant
completion/several-services | exchange and teams in one RFA, do i run the closing twice
completion/rfa-form completion/talk | need the RFA form
notes/general | do i need a note after every call
notes/executive | how often should I update the exec summary
notes/template | which code for something that fits none of the workloads
notes/entitlement overview/guidance notes/kinds | how do i write a good entitlement note
`,
    unanswered: `
how do i reset my teams password
what does an E5 licence cost per user
who approves my vacation
how does a company become a fasttrack ready partner
how much does microsoft pay partners per active seat
how do I record a teams meeting
response time for a sev A support ticket
can i switch to a different FPM
maximum mailbox size in exchange online
how do i set up conditional access for guests
which exam should i take for security admin
where is our partner invoice for october
teams keeps crashing on my mac
how do i add a guest to a team
can we delete the trial tenant
what does an fpm earn
outlook search stopped working
is meeting room 3 free tomorrow
when does support for office 2016 end
how much bandwidth does a teams call need
share a onedrive folder with a client
how do we get the gold competency
difference between E3 and E5
is there a dress code at the customer
does copilot read my emails
`,
  },
  de: {
    asked: `
overview/benefit | Kostet das den Kunden was extra?
overview/benefit | Machen das Techniker von Microsoft oder auch Partner?
overview/motions | wofür ist CSMAU gut
overview/motions | Gibt es nur einen Weg für alle Kunden oder mehrere Modelle
overview/phases overview/phase-assess overview/phase-remediate | welche Phase kommt vor der Korrektur
overview/phases | In welcher Reihenfolge läuft so ein Onboarding ab
overview/adoption | Einführungsservices - in welcher Phase kommen die dran
overview/get-modern-approach overview/get-modern | Welche Ziele hat Get Modern
overview/phase-enable overview/phases | wo steht mehr zur Aktivierungsphase
overview/guidance notes/entitlement notes/kinds | Gibt es eine Anleitung für Berechtigungsnotizen
sme-resources/what-is sme-resources/scope | Was bringt mir so ein Experte überhaupt
sme-resources/what-is sme-resources/scope sme-resources/duties-sme | Übernimmt der SME dann unseren Kunden?
sme-resources/roles sme-resources/form | brauch jemanden für ne Exchange Migration, welche Rolle wähl ich
sme-resources/roles sme-resources/form | unsicher wegen der Rolle, wen frage ich
sme-resources/security | Ab wieviel Plätzen bekomm ich jemanden für MDATP
sme-resources/security | Kunde hat 12000 Arbeitsplätze und will Cloud App Security
sme-resources/security | Gibts für OATP auch deutschsprachige Leute?
sme-resources/scope | Kommt der SME auch vor Ort oder nur remote
sme-resources/scope | Hilft ein SME auch beim Gespräch über den geschäftlichen Nutzen
sme-resources/submitting | Wer von uns darf einen SME anfordern
sme-resources/submitting | Bekommt mein FPM mit, wenn ich was einreiche?
sme-resources/access | Ich komm nicht auf die Anforderungsseite
sme-resources/access | wozu brauchen die eine alternative Mailadresse von mir
sme-resources/form | Unsere Firma fehlt in der Auswahlliste
sme-resources/form | welche Tenant-ID, unsere oder die vom Kunden?
sme-resources/form | Dubai, ist das EMEA oder APJ
sme-resources/form sme-resources/denials | was schreib ich als Begründung rein
sme-resources/timelines | Wie schnell meldet sich der SME bei mir
sme-resources/timelines | gestern abgeschickt, wann schaut sich das jemand an
sme-resources/timelines | keine Bestaetigungsmail gekriegt
sme-resources/proactive | Kann uns Microsoft auch von sich aus einen SME schicken
sme-resources/denials | Antrag abgelent, woran kann das liegen
sme-resources/denials sme-resources/duties-partner sme-resources/scope sme-resources/duties-fpm | dürfen wir zum gleichen Thema nochmal jemanden holen
sme-resources/onboarding sme-resources/duties-partner sme-resources/duties-fpm | SME ist da, was müssen wir jetzt zusammen festlegen
sme-resources/duties-partner | Das Ganze ist abgeschlossen, darf ich den SME trotzdem noch anrufen
sme-resources/duties-partner sme-resources/duties-fpm | Müssen unsere Leute dabei was lernen oder reicht es wenn der SME es macht
sme-resources/duties-fpm | Was sind meine Aufgaben als FPM
sme-resources/duties-sme | Wo trag ich als SME am Ende meine Zusammenfassung ein
sme-resources/images sme-resources/access | Gibt es Screenshots von der Registrierung
completion/overview completion/inputs-outputs | Wann ist ein Kunde mit 600 Lizenzen fertig aktiviert
completion/prepare completion/inputs-outputs | Wie bereite ich mich aufs Abschlussgespräch vor
completion/talk | was bespricht man am Schluss mit dem Kunden
completion/account-mail completion/templates | wo liegt die ATU Vorlage
completion/parking | An wen schreib ich, damit der Tenant in die Warteschlange kommt
completion/parking | Welches Datum als nächste Aktion, wenn der Kunde fertig ist?
completion/task-4058 | Nummer der FTOP Aufgabe fürs Beenden
completion/next | auf welchen Dienststatus stell ich nach dem Abschluss um
notes/general | Telefonat mit dem Account Team gehabt, muss ich das irgendwo festhalten
notes/executive | Wer bestimmt, wann die Zusammenfassung für die Chefs fällig ist
notes/template | wofür steht OLM
`,
    unanswered: `
Wie richte ich eine Abwesenheitsnotiz ein
was kostet E5 pro Benutzer
Wo finde ich unsere MPN-ID
Hintergrund in Teams ändern
Wie werden wir eigentlich FastTrack Partner
Wann wird die Prämie ausgezahlt
Kann ich Reisekosten für den Workshop abrechnen
Welche Ports muss ich für Teams freigeben
wie lösch ich ein Team wieder
Drucker im 2. Stock geht nicht
Wieviel Speicher hat ein Postfach
Ist Microsoft 365 DSGVO-konform?
Wer haftet, wenn Daten verloren gehen
iPads in Intune aufnehmen
Wo stell ich den Urlaubsantrag
Lohnt sich die AZ-500 Prüfung
Outlook Kalender synchronisiert nicht
Wie lad ich Externe in eine Besprechung ein
Kündigungsfrist vom CSP Vertrag
Telefonnummer vom Helpdesk
Sharepoint Rechte für einen einzelnen Ordner
Gibt es einen Excel Kurs für Anfänger
bis wann muss ich meine Stunden buchen
Lizenz von einem Kollegen auf den anderen übertragen
Was verdient ein FastTrack Engineer
`,
  },
  es: {
    asked: `
overview/benefit | el cliente tiene que pagar aparte por fasttrack?
overview/benefit | ¿FastTrack también ayuda con EMS o solo con Office?
overview/motions | un mismo cliente puede pasar de un modelo a otro?
overview/motions | a quien busca el CSMAU
overview/phases | ¿Siempre son cinco fases?
overview/phase-assess overview/phases | de qué va la segunda fase
overview/adoption | en que momento entra lo de adopción
overview/get-modern-security overview/get-modern | get modern tiene algo de seguridad y cumplimiento?
overview/phase-initiate overview/phases | cómo se arranca con un cliente nuevo, la primera fase
sme-resources/what-is | que es eso de un SME
sme-resources/what-is sme-resources/scope sme-resources/duties-sme | el experto trabaja conmigo o con mi cliente?
sme-resources/roles sme-resources/form | no sé si pedir ingeniero o recurso de migracion
sme-resources/roles | quién me resuelve dudas de mover buzones de Exchange
sme-resources/security | con 200 puestos de AADP me asignan a alguien?
sme-resources/security | para AIP P1 hay personas o solo la guía
sme-resources/security | MIG P1 para 6000 usuarios, ¿se puede?
sme-resources/scope | me ayudan a explicarle al cliente el valor para el negocio?
sme-resources/scope sme-resources/what-is sme-resources/duties-sme | va a dirigir el SME las reuniones con el cliente
sme-resources/submitting sme-resources/denials | me devolvieron la solicitud, por qué
sme-resources/submitting sme-resources/what-is sme-resources/duties-fpm sme-resources/timelines | quien da el visto bueno a lo que pido
sme-resources/access | como pido acceso a la pagina del FTC
sme-resources/access | el usuario con el que entro no tiene correo
sme-resources/form sme-resources/denials | qué pongo en información adicional
sme-resources/form | mi empresa no sale en la lista
sme-resources/form | Brasil en qué región va
sme-resources/form | nombre del inquilino, el legal o el que sale en FTOP?
sme-resources/request-page sme-resources/access sme-resources/submitting | me pasas el enlace para pedir un experto
sme-resources/timelines | cuanto tardan en asignarme a alguien
sme-resources/timelines | no me ha llegado ningun correo de confirmacion
sme-resources/timelines | ¿Quién cierra la solicitud cuando ya tengo SME?
sme-resources/proactive | nos pusieron un SME sin haberlo pedido
sme-resources/denials | cómo evito que me rechacen la solisitud
sme-resources/onboarding sme-resources/duties-partner | ya me asignaron SME, ¿y ahora qué?
sme-resources/onboarding sme-resources/duties-partner sme-resources/duties-fpm | quién define los criterios de salida
sme-resources/duties-partner | puedo escribirle al SME si ya cerró la interacción
sme-resources/duties-partner sme-resources/duties-fpm sme-resources/denials sme-resources/scope | está mal pedir un SME otra vez para algo parecido?
sme-resources/duties-fpm | soy FPM y el socio no participa, qué me toca hacer
sme-resources/duties-sme | al terminar, el SME nos deja algún resumen?
completion/overview completion/inputs-outputs | cuántos usuarios activos necesito con 5000 licencias
completion/account-mail completion/prepare | hay que avisar al equipo de cuenta antes de cerrar?
completion/talk completion/follow-up completion/parking | el cliente no quiere más cargas de trabajo, ¿qué sigue?
completion/follow-up completion/talk completion/templates | qué le mando al cliente después de la reunión final
completion/parking | cuál es la cola para un cliente de Japón
completion/several-services completion/parking | pidieron tres servicios juntos, cuando me retiro yo
completion/faq completion/prepare completion/talk | hay preguntas frecuentes sobre el cierre?
completion/inputs-outputs completion/prepare | que tiene que estar documentado antes de la charla de cierre
notes/kinds | cuántos tipos de notas hay
notes/general | la nota lleva también quién hace lo siguiente y para cuándo?
notes/executive notes/template | dónde pongo una escalación en el resumen
notes/template | qué opciones hay para el avance de M365
`,
    unanswered: `
cómo instalo teams en el celular
cuánto cuesta office 365 E3
como recupero un correo borrado
donde descargo la factura de este mes
puedo tomarme vacaciones en agosto
qué hace falta para ser socio de fasttrack
que examen da la certificacion de seguridad
se me cae la llamada de teams a cada rato
cómo comparto pantalla
teléfono de soporte de microsoft
cambiar el idioma de outlook
cuánto gana un ingeniero de FastTrack
límite de tamaño de archivo en OneDrive
hay que firmar un NDA con el cliente?
cómo hago una encuesta en un chat
quién paga el hotel si viajo
cuándo es el próximo Ignite
bloquear la cuenta de alguien que se fue de la empresa
necesito una sala para mañana a las 10
qué comisión nos dan por cliente nuevo
el excel se me queda colgado
cómo activo copilot
¿hay descuento para una ONG?
como creo una lista de distribución
se puede usar teams sin licencia
`,
  },
};
