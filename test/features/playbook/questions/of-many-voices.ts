/**
 * Written to be hard: by many voices, in words that nobody had used before; several sections may be right.
 * When they were new, three of four were right first. Wordings were then added, so that they, too, are fitted.
 */
export const ofManyVoices = {
  en: {
    asked: `
overview/benefit | My client thinks you charge by the hour - do you?
overview/benefit | who carries out the FastTrack work, microsoft staff?
overview/benefit | is it a one-off or can they come back next year for another product
overview/motions | what's the deal with Commercial Services Monthly Active Usage
overview/motions | can you tell me how the various engagement models differ
overview/phases | whats the order, is remediate before or after enable
overview/phases overview/phase-initiate | which phase kicks everything off
overview/adoption | our users hate change, when do the adoption people come in
overview/get-modern | is get modern this year's priority
overview/get-modern-security overview/get-modern | I look for the compliance chapter of get modern
overview/phase-assess | where do I find the description of the assessment step
overview/phase-enable | got a page about enabling?
overview/guidance notes/entitlement notes/kinds | does the playbook guide me in writing notes
sme-resources/what-is sme-resources/scope sme-resources/duties-sme | what's the benefit of bringing in a subject matter expert
sme-resources/what-is sme-resources/scope sme-resources/duties-sme sme-resources/duties-partner | will I still be in charge once a specialist joins
sme-resources/roles sme-resources/form | we need help getting off Notes mail, engineer or the other one
sme-resources/roles | what kind of questions does the migration person answer
sme-resources/roles sme-resources/form | I dont know which role fits, who can advise me
sme-resources/security | 12k seats, AATP, do we qualify
sme-resources/security | why 150? is exactly 150 enough for OATP
sme-resources/security | are there spanish speaking experts for MCAS
sme-resources/security | just documentation for AIP plan 1, really?
sme-resources/security | MIG P2, how many users at the minimum
sme-resources/scope | can the expert sit in when we discuss business outcomes with the CIO
sme-resources/scope sme-resources/what-is sme-resources/duties-sme | would an SME run the workshop on our behalf
sme-resources/scope sme-resources/proactive | new to Intune ourselves, can someone upskill us
sme-resources/submitting | I'm a junior consultant, may I raise an SME request too
sme-resources/submitting | does anyone at microsoft get an email when I submit the form
sme-resources/submitting sme-resources/form sme-resources/denials | some data in my request was wrong, what happens now
sme-resources/access | registration stuck at permissions screen
sme-resources/access | do i have to type the invite code myself
sme-resources/access | how can my new colleague get into the request site
sme-resources/access | my user is not mail-enabled, what now
sme-resources/form | customer name in the form: as in the contract or as in FTOP
sme-resources/form | India, which region do i tick
sme-resources/form | do I count all licences or active ones
sme-resources/form | whats SMC
sme-resources/form | our firm is not among the delivery companies
sme-resources/form | can the SME speak a second language, which field
sme-resources/timelines | how fast will they look at it
sme-resources/timelines sme-resources/duties-fpm | once an SME has been found, who closes the request
sme-resources/timelines | I filed it an hour ago, mailbox still empty
sme-resources/timelines | it's day six and still no decision
sme-resources/proactive | got a call that microsoft wants to give us an expert, do we have a say
sme-resources/proactive | how long does a proactive assignment last
sme-resources/denials | is it a problem to ask for help with the same workload at two clients
sme-resources/denials | rejected! reasons?
sme-resources/denials sme-resources/roles sme-resources/submitting sme-resources/duties-fpm | should i speak to someone before sending it so they won't refuse
sme-resources/onboarding | day one with our SME, what needs agreeing
sme-resources/onboarding | when do we let the expert go
sme-resources/duties-partner | project is over but I'd love to ask the SME one more thing
sme-resources/duties-partner | is it ok if only I learn from the SME and not my team
sme-resources/duties-partner | whom do we talk to first when there's an issue with the engagement
sme-resources/duties-fpm | what's the job of the FPM during an engagement
sme-resources/duties-fpm | who makes sure the partner really takes part
sme-resources/duties-sme | must the expert stick to some service description
sme-resources/duties-sme | who sums up the engagement in FTOP
sme-resources/request-page sme-resources/submitting sme-resources/access | where's the website to request FTC resources
sme-resources/images sme-resources/access | I'd like to see what the sign-up looks like
completion/overview completion/inputs-outputs | small shop with 80 licences, what's the target
completion/overview completion/inputs-outputs | is 100 the magic number for every customer
completion/overview | what marks the end of the enablement
completion/goals | what's a customer supposed to get out of the completion
completion/goals completion/talk completion/follow-up | should the customer be able to ask for assistance alone afterwards
completion/prepare completion/inputs-outputs completion/account-mail | account is unmanaged, do I still hold the closing discussion
completion/prepare | milestone hit - what do I do before I meet the customer
completion/account-mail | do I write to the account team that I'm about to leave
completion/talk completion/inputs-outputs completion/rfa-form | they'd like to do SharePoint next, what do I show them
completion/talk | what do I go through in the completion meeting
completion/talk | should I set up a separate call for it or use our weekly
completion/follow-up completion/templates | what do I send the customer when the discussion is done
completion/task-4058 | is marking the ftop task required or optional
completion/parking | customer in Chile, which inactive queue
completion/parking | can I drop off the tenant right after the talk
completion/parking completion/inputs-outputs | which next action date must be set
completion/several-services completion/parking | RFA covers exchange, teams and intune; when is my exit
completion/inputs-outputs | what proof that usage was reached has to be on file
completion/inputs-outputs | list of outputs after the discussion
completion/next | what should the service status be changed to
completion/faq | FAQs for RFA completion
completion/rfa-form completion/talk | customers ask for that RFA paper, where is it
notes/kinds | are there different note types for FMs
notes/general | we held a workshop with the customer, write it down where
notes/general | what details does the next action need in a status note
notes/general | the customer lacks staff and is falling behind, how to note
notes/executive | does the exec summary have a due date
notes/executive | can a fastrack manager decide on his own to write a summary for leaders
notes/executive notes/template | where do escalations belong in it
notes/template | what's the abbreviation for Identity Security
notes/template | the customer is on hold, what engagement status is that
notes/template | fields in the summary template
notes/entitlement overview/guidance notes/kinds | how to do entitlement status notes
`,
    unanswered: `
can you reset my MFA
why is teams so laggy
I can't hear anyone in the meeting
how do I share my calendar with a colleague
where do I order business cards
how much would 50 E3 licences cost us
can licences be refunded
what's our discount level with microsoft
is there a bonus for closing deals
how do I sign up as a CSP
we'd like to join the FastTrack partner programme
my FPM never smiles, can I get another one
how much does microsoft pay its experts
what car does my FPM drive
does the SME need a visa
who pays for lunch with the SME
how many vacation days do SMEs get
I need to call in sick
can I expense a taxi
where's the nearest airport
book room Alpine at 3 pm
how does the coffee machine work
is the office closed on Friday
who's the CFO of Microsoft
how do I restore a previous version of a document
make outlook show the sent date
what is the max number of people in a teams call
block usb sticks with intune
how to enable autopilot
which DNS records does exchange online need
set up SPF and DKIM
migrate from gmail to outlook.com at home
write a macro in excel
is windows server supported
what does azure firewall do
how do we back up sharepoint
compare okta and azure ad
is aws cheaper
what about trello
can I do the AZ-900 online
sign up for a powerpoint training
are we GDPR compliant
who owns the customer data
where are microsoft's data centres
report a security incident
open a ticket with premier support
what's today's date
who is going to win the election
how do I bake bread
do you like me
`,
  },
  de: {
    asked: `
overview/benefit | Mein Kunde denkt, ihr rechnet nach Stunden ab, stimmt das?
overview/benefit | Wer macht die FastTrack-Arbeit, Leute von Microsoft?
overview/benefit | Ist das einmalig oder darf er nächstes Jahr fürs nächste Produkt wiederkommen
overview/motions | Was hat es mit Commercial Services Monthly Active Usage auf sich
overview/motions | Worin unterscheiden sich die Beteiligungsmodelle
overview/phases | Reihenfolge bitte, kommt Korrektur vor oder nach Aktivierung
overview/phases overview/phase-initiate | Mit welcher Phase gehts los
overview/adoption | Unsere Anwender mögen keine Veränderung, wann kommt die Adoption dran
overview/get-modern | Ist Get Modern die Priorität dieses Jahr
overview/get-modern-security overview/get-modern | ich such das Compliance-Kapitel von Get Modern
overview/phase-assess | Wo finde ich die Beschreibung der Analyse
overview/phase-enable | gibts ne Seite zum Aktivieren?
overview/guidance notes/entitlement notes/kinds | Hilft mir der Leitfaden beim Notizenschreiben
sme-resources/what-is sme-resources/scope sme-resources/duties-sme | Was hab ich davon, einen Fachexperten dazuzuholen
sme-resources/what-is sme-resources/scope sme-resources/duties-sme sme-resources/duties-partner | Hab ich noch das Sagen, wenn ein Spezialist dazukommt
sme-resources/roles sme-resources/form | Wir wollen weg von Notes-Mail, Engineer oder das andere
sme-resources/roles | Was für Fragen beantwortet die Migrationsressource
sme-resources/roles sme-resources/form | Keine Ahnung, welche Rolle passt, wer berät mich
sme-resources/security | 12000 Lizenzen AATP, reicht das
sme-resources/security | Wieso 150? Sind genau 150 bei OATP genug
sme-resources/security | Gibt es spanischsprachige Experten für MCAS
sme-resources/security | Für AIP Plan 1 wirklich nur Unterlagen?
sme-resources/security | MIG P2, wie viele Benutzer mindestens
sme-resources/scope | Kann der Experte dabei sein, wenn wir mit dem CIO über den Nutzen fürs Geschäft reden
sme-resources/scope sme-resources/what-is sme-resources/duties-sme | Würde ein SME den Workshop an unserer Stelle halten
sme-resources/scope sme-resources/proactive | Intune ist neu für uns, kann uns jemand einarbeiten
sme-resources/submitting | Bin Junior-Berater, darf ich auch eine SME-Anforderung stellen
sme-resources/submitting | Bekommt bei Microsoft wer eine Mail, wenn ich das Formular abschicke
sme-resources/submitting sme-resources/form sme-resources/denials | in meiner Anforderung war was falsch, was passiert jetzt
sme-resources/access | Registrierung hängt bei den Berechtigungen
sme-resources/access | Muss ich den Einladungscode selbst eintippen
sme-resources/access | Wie kommt mein neuer Kollege auf die Seite für Anforderungen
sme-resources/access | Mein User ist nicht für Mail freigeschaltet, was nun
sme-resources/form | Kundenname im Formular: wie im Vertrag oder wie in FTOP
sme-resources/form | Indien, welche Region kreuze ich an
sme-resources/form | Zähle ich alle Lizenzen oder die aktiven
sme-resources/form | was ist SMC
sme-resources/form | Unsere Firma fehlt bei den Delivery-Firmen
sme-resources/form | Kann der SME noch eine zweite Sprache, welches Feld
sme-resources/timelines | Wie flott schauen die sich das an
sme-resources/timelines sme-resources/duties-fpm | Wenn ein SME gefunden ist, wer schließt dann die Anforderung
sme-resources/timelines | vor ner stunde eingereicht, postfach immer noch leer
sme-resources/timelines | Heute ist Tag sechs und noch keine Entscheidung
sme-resources/proactive | Anruf bekommen, Microsoft will uns einen Experten geben, dürfen wir mitreden
sme-resources/proactive | Wie lange geht so eine proaktive Zuweisung
sme-resources/denials | Ist es ein Problem, beim selben Arbeitsbereich für zwei Kunden zu fragen
sme-resources/denials | abgewiesen! Gründe?
sme-resources/denials sme-resources/roles sme-resources/submitting sme-resources/duties-fpm | Soll ich vor dem Abschicken mit jemandem reden, damit die nicht nein sagen
sme-resources/onboarding | Erster Tag mit unserem SME, was ist zu vereinbaren
sme-resources/onboarding | Wann lassen wir den Experten wieder gehen
sme-resources/duties-partner | Projekt ist vorbei, ich würde den SME aber gern noch was fragen
sme-resources/duties-partner | Reicht es, wenn nur ich vom SME lerne und mein Team nicht
sme-resources/duties-partner | Mit wem reden wir zuerst, wenn es bei der Beteiligung klemmt
sme-resources/duties-fpm | Was macht der FPM während einer Beteiligung
sme-resources/duties-fpm | Wer sorgt dafür, dass der Partner wirklich mitmacht
sme-resources/duties-sme | Muss sich der Experte an eine Dienstbeschreibung halten
sme-resources/duties-sme | Wer fasst die Beteiligung in FTOP zusammen
sme-resources/request-page sme-resources/submitting sme-resources/access | Wo ist die Webseite, um FTC-Ressourcen anzufordern
sme-resources/images sme-resources/access | Ich würde gern sehen, wie die Anmeldung aussieht
completion/overview completion/inputs-outputs | Kleiner Laden mit 80 Lizenzen, was ist das Ziel
completion/overview completion/inputs-outputs | Gilt die 100 für jeden Kunden
completion/overview | woran erkenne ich das Ende der Aktivierung
completion/goals | Was soll der Kunde vom Abschluss haben
completion/goals completion/talk completion/follow-up | Soll der Kunde danach allein Unterstützung anfordern können
completion/prepare completion/inputs-outputs completion/account-mail | Konto wird von niemandem verwaltet, führe ich das Abschlussgespräch trotzdem
completion/prepare | Meilenstein geschafft, was mache ich, bevor ich den Kunden treffe
completion/account-mail | Schreibe ich dem Account Team, dass ich bald gehe
completion/talk completion/inputs-outputs completion/rfa-form | Die wollen als Nächstes SharePoint, was zeige ich denen
completion/talk | was gehe ich beim Abschlusstermin alles durch
completion/talk | Extra Termin ansetzen oder unser wöchentliches Meeting nehmen
completion/follow-up completion/templates | Was schick ich dem Kunden, wenn das Gespräch vorbei ist
completion/task-4058 | Ist das Abhaken der FTOP-Aufgabe vorgeschrieben oder freiwillig
completion/parking | Kunde in Chile, welche inaktive Queue
completion/parking | Kann ich gleich nach dem Gespräch vom Tenant runter
completion/parking completion/inputs-outputs | Welches nächste Aktionsdatum muss rein
completion/several-services completion/parking | RFA umfasst Exchange, Teams und Intune, wann bin ich raus
completion/inputs-outputs | Welcher Nachweis der Nutzung muss vorliegen
completion/inputs-outputs | Liste der Ergebnisse nach dem Gespräch
completion/next | Auf was ändere ich den Dienststatus
completion/faq | Fragen und Antworten zum RFA-Abschluss
completion/rfa-form completion/talk | Kunden fragen nach diesem RFA-Zettel, wo ist der
notes/kinds | Gibt es für FMs unterschiedliche Notizarten
notes/general | Wir hatten einen Workshop beim Kunden, wo schreibe ich das hin
notes/general | Welche Angaben zur nächsten Aktion braucht eine Statusnotiz
notes/general | Dem Kunden fehlen Leute und er hängt hinterher, wie notieren
notes/executive | Gibt es einen Abgabetermin für die Zusammenfassung an die Führung
notes/executive | Kann ein FastTrack Manager von sich aus eine Zusammenfassung für die Leitung schreiben
notes/executive notes/template | Wo gehören da die Eskalationen rein
notes/template | Was ist die Abkürzung für Identity Security
notes/template | Kunde pausiert gerade, welcher Beteiligungsstatus ist das
notes/template | Felder der Vorlage für die Zusammenfassung
notes/entitlement overview/guidance notes/kinds | Wie mache ich Berechtigungsstatusnotizen
`,
    unanswered: `
Kannst du mein MFA zurücksetzen
Warum ruckelt Teams so
Ich höre niemanden in der Besprechung
Wie gebe ich meinen Kalender für Kollegen frei
Wo bestelle ich Visitenkarten
Was würden uns 50 E3-Lizenzen kosten
Kann man Lizenzen zurückgeben
Welche Rabattstufe haben wir bei Microsoft
Gibt es einen Bonus für Abschlüsse im Verkauf
Wie melde ich mich als CSP an
Wir möchten beim FastTrack-Partnerprogramm mitmachen
Mein FPM lacht nie, kann ich einen anderen haben
Was zahlt Microsoft seinen Experten
Welches Auto fährt mein FPM
Braucht der SME ein Visum
Wer bezahlt das Mittagessen mit dem SME
Wie viel Urlaub hat ein SME
Ich muss mich krankmelden
Kann ich ein Taxi abrechnen
Wo ist der nächste Flughafen
Raum Alpen um 15 Uhr buchen
Wie geht die Kaffeemaschine
Ist das Büro am Freitag zu
Wer ist Finanzchef bei Microsoft
Frühere Version eines Dokuments zurückholen
In Outlook das Sendedatum anzeigen
Wie viele Leute passen in einen Teams-Anruf
USB-Sticks mit Intune sperren
Autopilot einschalten
Welche DNS-Einträge braucht Exchange Online
SPF und DKIM einrichten
privat von Gmail zu Outlook.com umziehen
Makro in Excel schreiben
Wird Windows Server unterstützt
Was macht die Azure Firewall
Wie sichere ich SharePoint
Okta mit Azure AD vergleichen
Ist AWS billiger
Wie ist Trello so
Kann ich AZ-900 online machen
Anmeldung zur PowerPoint-Schulung
Sind wir DSGVO-konform
Wem gehören die Kundendaten
Wo stehen die Rechenzentren von Microsoft
Sicherheitsvorfall melden
Ticket beim Premier-Support aufmachen
Welches Datum haben wir heute
Wer gewinnt die Wahl
Wie backe ich Brot
Magst du mich
`,
  },
  es: {
    asked: `
overview/benefit | mi cliente cree que cobran por hora, es así?
overview/benefit | quién realiza el trabajo de FastTrack, personal de Microsoft?
overview/benefit | es una sola vez o pueden volver el año que viene con otro producto
overview/motions | qué es eso de Commercial Services Monthly Active Usage
overview/motions | en qué se distinguen los modelos de interacción
overview/phases | el orden por favor, corrección va antes o después de habilitación
overview/phases overview/phase-initiate | con qué fase empieza todo
overview/adoption | a nuestros usuarios no les gusta cambiar, cuándo entra la adopción
overview/get-modern | es get modern la prioridad de este año
overview/get-modern-security overview/get-modern | busco el capítulo de cumplimiento de get modern
overview/phase-assess | dónde encuentro la descripción de la evaluación
overview/phase-enable | hay página sobre habilitar?
overview/guidance notes/entitlement notes/kinds | la guía me ayuda a escribir notas
sme-resources/what-is sme-resources/scope sme-resources/duties-sme | qué gano yo con traer a un experto en la materia
sme-resources/what-is sme-resources/scope sme-resources/duties-sme sme-resources/duties-partner | seguiré mandando yo cuando entre un especialista
sme-resources/roles sme-resources/form | queremos dejar el correo de Notes, ingeniero o lo otro
sme-resources/roles | qué preguntas contesta el recurso de migración
sme-resources/roles sme-resources/form | no tengo idea de qué rol encaja, quién me orienta
sme-resources/security | 12 mil licencias de AATP, alcanza
sme-resources/security | por qué 150? con 150 justos vale para OATP
sme-resources/security | hay expertos que hablen español para MCAS
sme-resources/security | para AIP plan 1 de verdad solo documentación?
sme-resources/security | MIG P2, cuántos usuarios como mínimo
sme-resources/scope | puede estar el experto cuando hablamos con el director de los beneficios para el negocio
sme-resources/scope sme-resources/what-is sme-resources/duties-sme | daría un SME el taller en nuestro lugar
sme-resources/scope sme-resources/proactive | Intune es nuevo para nosotros, alguien nos puede poner al día
sme-resources/submitting | soy consultor junior, también puedo pedir un SME
sme-resources/submitting | le llega un correo a alguien de Microsoft cuando mando el formulario
sme-resources/submitting sme-resources/form sme-resources/denials | había un dato mal en mi solicitud, qué pasa ahora
sme-resources/access | el registro se quedó en los permisos
sme-resources/access | tengo que teclear yo el código de la invitación
sme-resources/access | cómo entra mi compañera nueva en el sitio de solicitudes
sme-resources/access | mi usuario no tiene el correo habilitado, qué hago
sme-resources/form | nombre del cliente en el formulario: como en el contrato o como en FTOP
sme-resources/form | India, qué región marco
sme-resources/form | cuento todas las licencias o las activas
sme-resources/form | qué es SMC
sme-resources/form | nuestra firma no está entre las compañías de entrega
sme-resources/form | puede el SME hablar otro idioma más, en qué campo
sme-resources/timelines | qué tan rápido la miran
sme-resources/timelines sme-resources/duties-fpm | cuando ya hay SME, quién cierra la solicitud
sme-resources/timelines | la metí hace una hora y el buzón sigue vacío
sme-resources/timelines | vamos por el sexto día y sin decisión
sme-resources/proactive | me llamaron que Microsoft nos quiere dar un experto, podemos opinar
sme-resources/proactive | cuánto dura una asignación proactiva
sme-resources/denials | es problema pedir ayuda de la misma carga para dos clientes
sme-resources/denials | rechazada! razones?
sme-resources/denials sme-resources/roles sme-resources/submitting sme-resources/duties-fpm | conviene hablar con alguien antes de enviarla para que no digan que no
sme-resources/onboarding | primer día con nuestro SME, qué hay que acordar
sme-resources/onboarding | cuándo dejamos ir al experto
sme-resources/duties-partner | se acabó el proyecto pero quisiera preguntarle algo más al SME
sme-resources/duties-partner | vale si solo yo aprendo del SME y mi equipo no
sme-resources/duties-partner | con quién hablamos primero si hay un problema en la interacción
sme-resources/duties-fpm | qué hace el FPM durante una interacción
sme-resources/duties-fpm | quién se asegura de que el socio participe de verdad
sme-resources/duties-sme | tiene el experto que ceñirse a una descripción del servicio
sme-resources/duties-sme | quién resume la interacción en FTOP
sme-resources/request-page sme-resources/submitting sme-resources/access | dónde está la web para solicitar recursos del FTC
sme-resources/images sme-resources/access | quisiera ver cómo es el registro
completion/overview completion/inputs-outputs | tienda pequeña con 80 licencias, cuál es la meta
completion/overview completion/inputs-outputs | vale el 100 para todos los clientes
completion/overview | qué marca el fin de la habilitación
completion/goals | qué debería sacar el cliente del cierre
completion/goals completion/talk completion/follow-up | debe el cliente poder pedir asistencia solo después
completion/prepare completion/inputs-outputs completion/account-mail | la cuenta no la lleva nadie, hago igual la charla de cierre
completion/prepare | hito alcanzado, qué hago antes de ver al cliente
completion/account-mail | le escribo al equipo de la cuenta que me voy pronto
completion/talk completion/inputs-outputs completion/rfa-form | quieren SharePoint después, qué les enseño
completion/talk | qué repaso en la reunión de cierre
completion/talk | pongo una cita aparte o uso la semanal
completion/follow-up completion/templates | qué le envío al cliente cuando acaba la conversación
completion/task-4058 | marcar la tarea de FTOP es requerido u opcional
completion/parking | cliente en Chile, qué cola inactiva
completion/parking | puedo salirme del inquilino justo después de la charla
completion/parking completion/inputs-outputs | qué fecha de próxima acción hay que poner
completion/several-services completion/parking | la RFA abarca exchange, teams e intune, cuándo salgo yo
completion/inputs-outputs | qué prueba del uso tiene que constar
completion/inputs-outputs | lista de resultados después de la conversación
completion/next | a qué cambio el estado del servicio
completion/faq | preguntas y respuestas del cierre de RFA
completion/rfa-form completion/talk | los clientes preguntan por ese papel RFA, dónde está
notes/kinds | hay distintos tipos de nota para los FM
notes/general | tuvimos un taller con el cliente, dónde lo escribo
notes/general | qué datos de la próxima acción necesita una nota de estado
notes/general | al cliente le falta personal y va atrasado, cómo lo anoto
notes/executive | tiene fecha de entrega el resumen ejecutivo
notes/executive | puede un FastTrack Manager decidir él mismo escribir un resumen para la dirección
notes/executive notes/template | dónde van ahí las escalaciones
notes/template | cuál es la sigla de Identity Security
notes/template | el cliente está en pausa, qué estado de interacción es
notes/template | campos de la plantilla del resumen
notes/entitlement overview/guidance notes/kinds | cómo hago notas de estado de derechos
`,
    unanswered: `
me restableces el MFA
por qué va a tirones teams
no oigo a nadie en la reunión
cómo comparto mi calendario con una compañera
dónde pido tarjetas de visita
cuánto nos costarían 50 licencias E3
se pueden devolver las licencias
qué nivel de descuento tenemos con Microsoft
hay bono por cerrar ventas
cómo me doy de alta como CSP
queremos entrar en el programa de socios FastTrack
mi FPM nunca sonríe, puedo tener otro
cuánto paga Microsoft a sus expertos
qué coche tiene mi FPM
necesita visa el SME
quién paga el almuerzo con el SME
cuántas vacaciones tiene un SME
tengo que avisar que estoy enferma
puedo pasar un taxi como gasto
dónde está el aeropuerto más cercano
reserva la sala Alpes a las 3
cómo va la máquina de café
está cerrada la oficina el viernes
quién es el director financiero de Microsoft
recuperar una versión anterior de un documento
que outlook muestre la fecha de envío
cuánta gente cabe en una llamada de teams
bloquear memorias usb con intune
activar autopilot
qué registros DNS necesita exchange online
configurar SPF y DKIM
pasar de gmail a outlook.com en casa
escribir una macro en excel
tiene soporte windows server
qué hace azure firewall
cómo respaldo sharepoint
comparar okta con azure ad
es más barato aws
qué tal trello
puedo hacer el AZ-900 en línea
apuntarme a un curso de powerpoint
cumplimos el RGPD
de quién son los datos del cliente
dónde están los centros de datos de Microsoft
reportar un incidente de seguridad
abrir un tique con premier support
a qué fecha estamos
quién va a ganar las elecciones
cómo hago pan
te caigo bien
`,
  },
};
