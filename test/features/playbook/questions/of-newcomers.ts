/**
 * Written from what the pages say, in two parts, each before anything was adjusted to it; several sections may be right.
 * When they were new, four of five were right first. Keywords were then added, so that they, too, are fitted.
 */
export const ofNewcomers = {
  en: {
    asked: `
overview/benefit | does the customer have to pay extra for the help from FastTrack
overview/benefit | what kind of help can a customer expect
overview/motions | what's the difference between proactive and re-engagement
overview/motions | which engagement models are there
overview/phases | which steps does a customer go through
overview/adoption | when do adoption services come in
sme-resources/what-is | what exactly does an SME do
sme-resources/what-is sme-resources/scope sme-resources/roles | will the expert lead the project for us
sme-resources/roles | should I ask for an engineer or for migration help
sme-resources/roles | who helps with an Exchange migration
sme-resources/security | do we qualify for AATP help with 200 seats
sme-resources/security | which languages are supported for security workloads
sme-resources/scope | can an SME help us with escalations
sme-resources/scope | what sort of problems are SMEs for
sme-resources/submitting | what information do I have to give so that my request isn't sent back
sme-resources/submitting | who looks at my request after I sent it
sme-resources/access | how do I get into the request page
sme-resources/access | I never got my invitation e-mail
sme-resources/access | which address do I give if my login has no inbox
sme-resources/form | what does point of contact mean on the form
sme-resources/form | where do I find the tenant id
sme-resources/timelines | when will somebody get back to me
sme-resources/timelines | it has been a week and nobody has reacted
sme-resources/timelines | how fast is triage
sme-resources/proactive | can an SME be sent to us without a request
sme-resources/denials | reasons for turning down a request
sme-resources/denials | may I ask about the same topic twice
sme-resources/onboarding | what goes into the plan with the SME
sme-resources/onboarding | who agrees on exit criteria
sme-resources/duties-partner | what is expected from me as a partner
sme-resources/duties-partner | may I contact the SME again later
sme-resources/duties-fpm | who handles complaints about an SME
sme-resources/duties-fpm | what does my FPM have to take care of
sme-resources/duties-sme | where does the SME write the summary
sme-resources/duties-sme | what must the SME do when the work is over
completion/overview | when does an engagement count as complete
completion/overview | how many active users does a customer with 400 licences need
completion/goals | what should the customer know at the end
completion/prepare | what do I do if I don't know the account team
completion/account-mail | what goes into the mail to the ATU
completion/talk | what do I discuss with the customer in the last meeting
completion/talk | how do I show the RFA form
completion/follow-up | which e-mail does the customer get afterwards
completion/task-4058 | which FTOP task do I tick at the end
completion/parking | when may I remove my name from the tenant
completion/parking | what's the next action date
completion/several-services | the customer has two workloads, when do I step out
completion/inputs-outputs | what must be documented
completion/next | what happens after completion
notes/kinds | what kinds of status notes exist
notes/general | when do I have to write a note
notes/executive | who can ask for an exec summary
notes/executive | how frequently do I write executive summaries
notes/template | which fields does the summary have
notes/template | what does the code OPP stand for
notes/entitlement | how do I write an entitlement status note
overview/benefit | who is allowed to use FastTrack
overview/motions | what does re-engagement mean
overview/phases overview/phase-assess | what comes after assess
sme-resources/what-is | does the SME speak with my customer
sme-resources/roles | we want to move mailboxes from Gmail, whom do we ask for
sme-resources/security | our customer has only 80 seats of AIP, do we get someone
sme-resources/scope | could the SME do the configuration in our place
sme-resources/submitting | my request came back, what now
sme-resources/access | my invitation code does not work
sme-resources/form | my employer doesn't show up in the drop-down
sme-resources/timelines | no confirmation has arrived yet
sme-resources/proactive | Microsoft wants to give us an expert although we did not ask
sme-resources/denials | they refused my request, why
sme-resources/onboarding | an SME has been assigned, what are the next steps
sme-resources/duties-partner | the engagement is finished, can I still message the SME
sme-resources/duties-fpm | I'm not happy with the expert, whom do I tell
sme-resources/duties-sme | does the SME write a final report
completion/overview | how many people must be active with 2500 licences
completion/goals | why do we have a completion discussion at all
completion/prepare | how do I get ready for the completion discussion
completion/account-mail | is there a template for telling the account team
completion/talk | the customer would like Intune next, what do I tell them
completion/follow-up | what do I write to the customer after the talk
completion/task-4058 | is task 4058 mandatory
completion/parking | which queue for APJ customers
completion/several-services | Exchange is done but Teams is not, do I close it
completion/inputs-outputs | quality criteria of a completion
completion/next | which service status do I set
notes/kinds | how do overall notes differ from entitlement notes
notes/general | what belongs in a status note
notes/executive | is there a deadline for the exec summary
notes/template | layout of the exec summary
`,
    unanswered: `
how do I reset multi factor for a user
what's the best Teams headset
who won the game last night
how much does Microsoft 365 E5 cost
can you translate this text into French
what is my annual review date
how do I book a meeting room
is there a cafeteria in the building
how do I install Linux
what does SharePoint storage cost per gigabyte
can I work from home on Friday
tell me something about yourself
how do I create a pivot table
why is my Teams so slow today
where can I download the Outlook client
how many employees does Contoso have
how do I share my screen in a meeting
what is the Wi-Fi password
which laptop should I order
can you recommend a book
how do I delete my account
what's the stock price of Microsoft
when does the cafeteria open
how many holidays do I have left
where is the office in Munich
how do I unmute myself
is Teams down
who is the prime minister
how do I become a Microsoft partner
how do I restore a deleted file
do you speak Italian
write me a poem
what is the SLA of Microsoft support
how do I export a report to CSV
who is the product owner of this bot
how do I turn off notifications of the bot
where do I find the price list for partners
how do I change the language of Windows
what's the difference between Teams and Slack
can FastTrack migrate our SAP system
how do I set up a firewall
what is the telephone number of the FPM
which partner is the best one in Germany
how do I write a good CV
what does a consultant earn per day
when is the next FastTrack conference
does my customer get a discount on licences
how do I renew a subscription
how do I assign a licence to a user in the admin center
how do I create a SharePoint site
how do I set the retention policy in Exchange
why does Outlook ask for my password
`,
  },
  de: {
    asked: `
overview/benefit | Muss der Kunde für die Hilfe von FastTrack etwas extra zahlen?
overview/motions | Was unterscheidet proaktiv von erneuter Beteiligung?
overview/phases | Welche Schritte durchläuft ein Kunde?
overview/adoption | Wann kommen die Services für die Einführung ins Spiel?
sme-resources/what-is | Was macht ein SME genau?
sme-resources/what-is sme-resources/scope sme-resources/roles | Übernimmt der Experte die Leitung des Projekts?
sme-resources/roles | Techniker oder Migrationsressource: was soll ich wählen?
sme-resources/roles | Wer hilft bei einer Exchange-Migration?
sme-resources/security | Bekommen wir mit 200 Lizenzen Hilfe bei AATP?
sme-resources/security | Welche Sprachen gibt es bei Sicherheits-Workloads?
sme-resources/scope | Für welche Probleme sind SMEs da?
sme-resources/scope | Hilft ein SME bei Eskalationen?
sme-resources/submitting | Welche Angaben brauche ich, damit meine Anforderung nicht zurückkommt?
sme-resources/submitting | Wer prüft meine Anforderung?
sme-resources/access | Wie komme ich auf die Anforderungsseite?
sme-resources/access | Die Einladung ist nie angekommen
sme-resources/access | Welche Adresse gebe ich an, wenn meine Anmeldung kein Postfach hat?
sme-resources/form | Wo finde ich die Mandanten-ID?
sme-resources/timelines | Wann meldet sich jemand bei mir?
sme-resources/timelines | Seit einer Woche hat niemand reagiert
sme-resources/timelines | Wie schnell ist die Sichtung?
sme-resources/proactive | Kann uns ein SME ohne Anforderung zugewiesen werden?
sme-resources/denials | Aus welchen Gründen wird abgelehnt?
sme-resources/denials | Darf ich zweimal zum selben Thema fragen?
sme-resources/onboarding | Was gehört in den Plan mit dem SME?
sme-resources/onboarding | Wer legt die Ausstiegskriterien fest?
sme-resources/duties-partner | Was wird von mir als Partner erwartet?
sme-resources/duties-partner | Darf ich den SME später noch einmal kontaktieren?
sme-resources/duties-fpm | Wer kümmert sich um Beschwerden über einen SME?
sme-resources/duties-sme | Wohin schreibt der SME die Zusammenfassung?
completion/overview | Ab wann gilt eine Beteiligung als abgeschlossen?
completion/overview | Wie viele aktive Benutzer braucht ein Kunde mit 400 Lizenzen?
completion/goals | Was soll der Kunde am Ende wissen?
completion/prepare | Was tun, wenn ich das Account Team nicht kenne?
completion/account-mail | Was steht in der Mail an die ATU?
completion/talk | Was bespreche ich im letzten Gespräch mit dem Kunden?
completion/follow-up | Welche E-Mail bekommt der Kunde danach?
completion/task-4058 | Welche FTOP-Aufgabe hake ich zum Schluss ab?
completion/parking | Wann darf ich meinen Namen vom Tenant nehmen?
completion/parking | Was ist das nächste Aktionsdatum?
completion/several-services | Der Kunde hat zwei Arbeitsbereiche, wann steige ich aus?
completion/inputs-outputs | Was muss dokumentiert sein?
completion/next | Wie geht es nach dem Abschluss weiter?
notes/kinds | Welche Arten von Statusnotizen gibt es?
notes/general | Wann muss ich eine Notiz schreiben?
notes/executive | Wer darf eine Zusammenfassung für die Führungsebene anfordern?
notes/executive | Wie häufig schreibe ich Zusammenfassungen?
notes/template | Welche Felder hat die Zusammenfassung?
notes/template | Wofür steht OPP?
notes/entitlement | Wie schreibe ich eine Berechtigungsnotiz?
overview/benefit | Wer darf FastTrack nutzen?
overview/motions | Was heißt erneute Beteiligung?
overview/phases overview/phase-assess | Was kommt nach der Analyse?
sme-resources/what-is | Redet der SME mit meinem Kunden?
sme-resources/roles | Wir wollen Postfächer aus Gmail umziehen, wen brauchen wir?
sme-resources/security | Unser Kunde hat nur 80 Plätze für AIP, bekommen wir jemanden?
sme-resources/scope | Kann der SME die Konfiguration für uns machen?
sme-resources/submitting | Meine Anforderung kam zurück, was jetzt?
sme-resources/access | Mein Einladungscode funktioniert nicht
sme-resources/form | Mein Arbeitgeber taucht in der Auswahl nicht auf
sme-resources/timelines | Es ist noch keine Bestätigung gekommen
sme-resources/proactive | Microsoft will uns einen Experten geben, obwohl wir nicht gefragt haben
sme-resources/denials | Man hat meine Anforderung zurückgewiesen, wieso?
sme-resources/onboarding | Ein SME ist zugewiesen, wie geht es weiter?
sme-resources/duties-partner | Der Einsatz ist zu Ende, kann ich dem SME noch schreiben?
sme-resources/duties-fpm | Ich bin mit dem Experten nicht zufrieden, wem sage ich das?
sme-resources/duties-sme | Schreibt der SME einen Abschlussbericht?
completion/overview | Wie viele Leute müssen bei 2500 Lizenzen aktiv sein?
completion/goals | Warum führen wir überhaupt ein Abschlussgespräch?
completion/prepare | Wie bereite ich das Abschlussgespräch vor?
completion/account-mail | Gibt es eine Vorlage für die Nachricht an das Account Team?
completion/talk | Der Kunde möchte als Nächstes Intune, was sage ich ihm?
completion/follow-up | Was schreibe ich dem Kunden nach dem Gespräch?
completion/task-4058 | Ist Aufgabe 4058 Pflicht?
completion/parking | Welche Warteschlange ist für Kunden in APJ?
completion/several-services | Exchange ist fertig, Teams noch nicht: schließe ich ab?
completion/inputs-outputs | Qualitätskriterien für den Abschluss
completion/next | Welchen Dienststatus setze ich?
notes/kinds | Worin unterscheiden sich allgemeine Notizen und Berechtigungsnotizen?
notes/general | Was gehört in eine Statusnotiz?
notes/executive | Gibt es eine Frist für die Zusammenfassung der Führungsebene?
notes/template | Aufbau der Zusammenfassung für die Führungsebene
`,
    unanswered: `
Welches Headset ist das beste für Teams?
Wer hat gestern das Spiel gewonnen?
Was kostet Microsoft 365 E5?
Kannst du diesen Text ins Französische übersetzen?
Wie buche ich einen Besprechungsraum?
Gibt es im Gebäude eine Kantine?
Wie installiere ich Linux?
Darf ich am Freitag im Homeoffice arbeiten?
Erzähl mir etwas über dich
Wie erstelle ich eine Pivottabelle?
Warum ist Teams heute so langsam?
Wo kann ich den Outlook-Client herunterladen?
Wie viele Mitarbeiter hat Contoso?
Wann ist mein Mitarbeitergespräch?
Wie ändere ich mein Profilbild?
Bekomme ich einen Firmenwagen?
Wie teile ich meinen Bildschirm?
Wie lautet das WLAN-Passwort?
Welchen Laptop soll ich bestellen?
Kannst du mir ein Buch empfehlen?
Wie lösche ich mein Konto?
Wie steht die Microsoft-Aktie?
Wann öffnet die Kantine?
Wie viele Urlaubstage habe ich noch?
Wo ist das Büro in München?
Wie schalte ich mein Mikrofon ein?
Ist Teams gerade gestört?
Wer ist Bundeskanzler?
Wie werde ich Microsoft-Partner?
Wie stelle ich eine gelöschte Datei wieder her?
Sprichst du Italienisch?
Schreib mir ein Gedicht
Welche Reaktionszeit hat der Microsoft-Support?
Wie exportiere ich einen Bericht als CSV?
Wer hat diesen Bot programmiert?
Wie schalte ich die Benachrichtigungen ab?
Wo finde ich die Preisliste für Partner?
Wie ändere ich die Sprache von Windows?
Was ist besser, Teams oder Slack?
Kann FastTrack unser SAP-System migrieren?
Wie richte ich eine Firewall ein?
Wie lautet die Telefonnummer des FPM?
Welcher Partner ist der beste in Deutschland?
Wie schreibe ich einen Lebenslauf?
Was verdient ein Berater am Tag?
Wann ist die nächste FastTrack-Konferenz?
Bekommt mein Kunde Rabatt auf Lizenzen?
Wie verlängere ich ein Abonnement?
Wie weise ich einem Benutzer im Admin Center eine Lizenz zu?
Wie lege ich eine SharePoint-Website an?
Wie stelle ich eine Aufbewahrungsrichtlinie in Exchange ein?
Warum fragt Outlook nach meinem Kennwort?
Wie viele Einwohner hat Berlin?
Wer bezahlt meine Überstunden?
Wie melde ich mich krank?
Wo gebe ich meine Stunden ein?
Welche Kleidung trage ich beim Kundentermin?
`,
  },
  es: {
    asked: `
overview/benefit | ¿El cliente tiene que pagar algo más por la ayuda de FastTrack?
overview/motions | ¿Qué diferencia hay entre proactivo y nueva interacción?
overview/phases | ¿Por qué pasos pasa un cliente?
overview/adoption | ¿Cuándo entran los servicios de adopción?
sme-resources/what-is | ¿Qué hace exactamente un SME?
sme-resources/what-is sme-resources/scope sme-resources/roles | ¿El experto dirigirá el proyecto?
sme-resources/roles | ¿Ingeniero o recurso de migración, cuál elijo?
sme-resources/roles | ¿Quién ayuda con una migración de Exchange?
sme-resources/security | ¿Con 200 licencias nos ayudan con AATP?
sme-resources/security | ¿Qué idiomas hay para las cargas de seguridad?
sme-resources/scope | ¿Para qué problemas sirven los SME?
sme-resources/scope | ¿Un SME ayuda con escalaciones?
sme-resources/submitting | ¿Qué datos hacen falta para que no me devuelvan la solicitud?
sme-resources/submitting | ¿Quién revisa mi solicitud?
sme-resources/access | ¿Cómo entro en la página de solicitudes?
sme-resources/access | La invitación nunca llegó
sme-resources/access | ¿Qué dirección doy si mi usuario no tiene buzón?
sme-resources/form | ¿Dónde encuentro el id del inquilino?
sme-resources/timelines | ¿Cuándo me contestará alguien?
sme-resources/timelines | Llevo una semana sin respuesta
sme-resources/proactive | ¿Pueden asignarnos un SME sin solicitud?
sme-resources/denials | ¿Por qué motivos se rechaza?
sme-resources/denials | ¿Puedo preguntar dos veces sobre el mismo tema?
sme-resources/onboarding | ¿Qué lleva el plan con el SME?
sme-resources/onboarding | ¿Quién fija los criterios de salida?
sme-resources/duties-partner | ¿Qué se espera de mí como socio?
sme-resources/duties-partner | ¿Puedo volver a contactar con el SME más adelante?
sme-resources/duties-fpm | ¿Quién atiende las quejas sobre un SME?
sme-resources/duties-sme | ¿Dónde escribe el SME el resumen?
completion/overview | ¿Cuándo se considera completa una interacción?
completion/overview | ¿Cuántos usuarios activos necesita un cliente con 400 licencias?
completion/goals | ¿Qué debe saber el cliente al final?
completion/prepare | ¿Qué hago si no conozco al equipo de cuentas?
completion/account-mail | ¿Qué pongo en el correo al ATU?
completion/talk | ¿De qué hablo con el cliente en la última reunión?
completion/follow-up | ¿Qué correo recibe el cliente después?
completion/task-4058 | ¿Qué tarea de FTOP marco al final?
completion/parking | ¿Cuándo puedo quitar mi nombre del inquilino?
completion/parking | ¿Cuál es la fecha de la siguiente acción?
completion/several-services | El cliente tiene dos cargas de trabajo, ¿cuándo salgo?
completion/inputs-outputs | ¿Qué hay que documentar?
completion/next | ¿Qué pasa después de completar?
notes/kinds | ¿Qué tipos de notas de estado hay?
notes/general | ¿Cuándo tengo que escribir una nota?
notes/executive | ¿Quién puede pedir un resumen ejecutivo?
notes/executive | ¿Cada cuánto escribo resúmenes ejecutivos?
notes/template | ¿Qué campos tiene el resumen?
notes/template | ¿Qué significa el código OPP?
notes/entitlement | ¿Cómo escribo una nota de derechos?
overview/benefit | ¿Quién puede usar FastTrack?
overview/motions | ¿Qué significa nueva interacción?
overview/phases overview/phase-assess | ¿Qué viene después de la evaluación?
sme-resources/what-is | ¿El SME habla con mi cliente?
sme-resources/roles | Queremos mover buzones desde Gmail, ¿a quién pedimos?
sme-resources/security | Nuestro cliente solo tiene 80 puestos de AIP, ¿nos dan a alguien?
sme-resources/scope | ¿El SME puede configurar en nuestro lugar?
sme-resources/submitting | Me devolvieron la solicitud, ¿y ahora?
sme-resources/access | Mi código de invitación no funciona
sme-resources/form | Mi empresa no sale en el desplegable
sme-resources/timelines | Todavía no ha llegado la confirmación
sme-resources/proactive | Microsoft quiere darnos un experto aunque no lo pedimos
sme-resources/denials | Me negaron la solicitud, ¿por qué?
sme-resources/onboarding | Ya hay un SME asignado, ¿qué sigue?
sme-resources/duties-partner | La interacción terminó, ¿puedo seguir escribiendo al SME?
sme-resources/duties-fpm | No estoy contento con el experto, ¿a quién se lo digo?
sme-resources/duties-sme | ¿El SME redacta un informe final?
completion/overview | ¿Cuántas personas deben estar activas con 2500 licencias?
completion/goals | ¿Por qué tenemos una conversación de cierre?
completion/prepare | ¿Cómo me preparo para la conversación de cierre?
completion/account-mail | ¿Hay una plantilla para avisar al equipo de cuentas?
completion/talk | El cliente quiere Intune después, ¿qué le digo?
completion/follow-up | ¿Qué escribo al cliente después de la conversación?
completion/task-4058 | ¿Es obligatoria la tarea 4058?
completion/parking | ¿Qué cola es para clientes de APJ?
completion/several-services | Exchange está listo pero Teams no, ¿cierro?
completion/inputs-outputs | Criterios de calidad del cierre
completion/next | ¿Qué estado del servicio pongo?
notes/kinds | ¿En qué se diferencian las notas generales y las de derechos?
notes/general | ¿Qué va en una nota de estado?
notes/executive | ¿Hay plazo para el resumen ejecutivo?
notes/template | Estructura del resumen ejecutivo
`,
    unanswered: `
¿Qué auriculares son mejores para Teams?
¿Quién ganó el partido anoche?
¿Cuánto cuesta Microsoft 365 E5?
¿Puedes traducir este texto al francés?
¿Cómo reservo una sala de reuniones?
¿Hay comedor en el edificio?
¿Cómo instalo Linux?
¿Puedo trabajar desde casa el viernes?
Cuéntame algo de ti
¿Cómo creo una tabla dinámica?
¿Por qué va tan lento Teams hoy?
¿Dónde descargo el cliente de Outlook?
¿Cuántos empleados tiene Contoso?
¿Cómo cambio mi foto de perfil?
¿Me dan coche de empresa?
¿Cuál es la capital de Francia?
¿Cómo comparto mi pantalla?
¿Cuál es la contraseña del wifi?
¿Qué portátil debo pedir?
¿Me recomiendas un libro?
¿Cómo elimino mi cuenta?
¿A cuánto está la acción de Microsoft?
¿Cuándo abre el comedor?
¿Cuántas vacaciones me quedan?
¿Dónde está la oficina de Madrid?
¿Cómo activo el micrófono?
¿Se ha caído Teams?
¿Quién es el presidente?
¿Cómo me hago socio de Microsoft?
¿Cómo recupero un archivo borrado?
¿Hablas italiano?
Escríbeme un poema
¿Qué tiempo de respuesta tiene el soporte de Microsoft?
¿Cómo exporto un informe a CSV?
¿Quién programó este bot?
¿Cómo desactivo las notificaciones?
¿Dónde está la lista de precios para socios?
¿Cómo cambio el idioma de Windows?
¿Qué es mejor, Teams o Slack?
¿Puede FastTrack migrar nuestro sistema SAP?
¿Cómo configuro un cortafuegos?
¿Cuál es el teléfono del FPM?
¿Qué socio es el mejor de España?
¿Cómo escribo un currículum?
¿Cuánto gana un consultor al día?
¿Cuándo es la próxima conferencia de FastTrack?
¿Mi cliente tiene descuento en las licencias?
¿Cómo renuevo una suscripción?
¿Cómo asigno una licencia a un usuario en el centro de administración?
¿Cómo creo un sitio de SharePoint?
¿Cómo configuro la retención en Exchange?
¿Por qué Outlook me pide la contraseña?
¿Cuántos habitantes tiene Madrid?
¿Quién paga mis horas extra?
¿Cómo aviso de que estoy enfermo?
¿Dónde apunto mis horas?
¿Qué ropa llevo a la reunión con el cliente?
`,
  },
} as const;
