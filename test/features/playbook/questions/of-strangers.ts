/**
 * Written from what the sections say by somebody who had seen neither the wordings nor the search, after the search had
 * learnt from all others; several sections may be right. When they were new, 98.3 % (en), 95 % (de) and 95 % (es) were right first,
 * 100 %, 100 % and 96.7 % among three, and 96.7 %, 100 % and 93.3 % of those without an answer were said to have none.
 * They are in no wording: putting them there would lose the only honest measure.
 */
export const ofStrangers = {
  en: {
    asked: `
overview/benefit | does the customer have to pay extra for fasttrack
overview/benefit | my client asks me who actually does the work, is it microsoft people or us
overview/benefit | can a company come back to FastTrack a second time or is it a one off thing?
overview/motions | what is csmau
overview/motions | Is it possible that one customer goes through two different models?
overview/motions completion/talk completion/rfa-form | whats an RFA
overview/phases | how many phases are there and whats their order
overview/phases | which steps does a customer run through when onboarding
overview/adoption | is adoption its own phase or not
overview/adoption | when in the lifecycle do we do adoption planning?
overview/get-modern overview/get-modern-approach | What is get modern all about?
overview/get-modern-proplus | customer only has proplus standalone, how do I engage them
overview/get-modern-security | anything on the security & compliance part of get modern?
overview/guidance notes/entitlement | where do I find the guidance on writing a good entitlement note
overview/phase-initiate | what do I do in the initiate phase
overview/phase-assess | We start the assessment with a new customer next week, what happens in that phase?
overview/phase-remediate | remediation - whats in there
overview/phase-enable | tell me about phase 4
overview/phase-migrate | info on the migrate phase pls
sme-resources/what-is | what's an sme anyway
sme-resources/what-is sme-resources/scope sme-resources/duties-sme | will the expert talk to my customer or only to me?
sme-resources/roles | engineer or migration resource, which one do i pick
sme-resources/roles sme-resources/form | We need somebody for moving mailboxes from Notes to Exchange Online, what role is that
sme-resources/security | customer has 9500 seats and wants MCAS, can we get a person for that
sme-resources/security | is there an SME for AIP P1?
sme-resources/security | minimum number of licences for a defender atp expert
sme-resources/security | Do you have azure atp specialists who speak japanese
sme-resources/scope | what kind of things can the SME do for us
sme-resources/scope sme-resources/what-is | can the SME take over the project while I'm on vacation and run it for me
sme-resources/scope | we are stuck with a intune deployment, would an expert unblock that
sme-resources/submitting | who at our company is allowed to request an expert
sme-resources/submitting sme-resources/denials | i think i entered something wrong in my request, what happens now
sme-resources/submitting sme-resources/duties-fpm | Who decides whether I get the SME?
sme-resources/access | how do i get access to the request tool
sme-resources/access | still no invitation email came, and my login has no mailbox
sme-resources/form | What goes under tenant segment?
sme-resources/form | our company isnt in the dropdown
sme-resources/form | which region do I choose, mine or the one of the customer
sme-resources/form sme-resources/denials | do I have to write something into additional information and what
sme-resources/timelines | how many days until someone gets assigned
sme-resources/timelines | I sent it an hour ago and got no confirmation. Who should I write to?
sme-resources/proactive | microsoft offered us an SME and we never asked for one, is that normal
sme-resources/denials | why did they reject my request
sme-resources/denials sme-resources/duties-partner | may I ask for help with Teams again, it's the same topic just another customer
sme-resources/onboarding | SME was assigned today, whats next
sme-resources/onboarding | what should be in the plan with the SME, I heard something about exit criteria
sme-resources/duties-partner | After the SME is gone can I still ping him with a quick question
sme-resources/duties-partner | what is expected from us as partner during the engagement
sme-resources/duties-fpm | I'm a new FPM. What are my responsibilities with these SME requests
sme-resources/duties-sme | I am the SME, do I have to write anything up when I finish
sme-resources/request-page | link to the page where I request a resource?
completion/overview completion/inputs-outputs | how many active users until enablement counts as done? customer has 600 licenses
completion/prepare completion/inputs-outputs | nobody knows the account team of this customer, what do I do before the closing talk
completion/account-mail completion/templates | what should I write to the ATU when we are finished
completion/talk | how do I run the engagement completion discussion
completion/parking | when can I remove my name from the tenant
completion/several-services | customer asked for EXO and Teams in one request, do I close after the first
completion/task-4058 | what is 4058
notes/template | what's the code for sharepoint in the exec summary
notes/executive | how often do I have to update the executive summary
`,
    unanswered: `
what does an M365 E5 license cost
how many vacation days do I have left
I forgot my password
my laptop won't connect to the VPN
can you book me a flight to Redmond
What's the weather going to be like tomorrow
who won the game last night
how much does microsoft pay us per onboarded customer
when do we get our partner incentive payout
is the office closed on Thanksgiving
how do I become a FastTrack ready partner
do we need to sign an NDA with the customer
Is Google Workspace cheaper than Office 365?
how does AWS WorkMail compare
how do I set up conditional access policies in Azure AD
what port does azure ad connect need open
outlook keeps crashing when I open a shared calendar
where do i submit my travel expenses
what certifications does a consultant need for this job
tell me a joke
how do I add a custom field in Dynamics 365
how do I set up a Power BI dashboard
Who is the CEO of Microsoft
my manager wants me to log overtime, where do I do that
how big can a mailbox be in exchange online
Which printer is on the third floor
can you translate this contract into French for me
How do I record a Teams meeting?
is there parking for visitors at the building
whats for lunch in the canteen
`,
  },
  de: {
    asked: `
overview/benefit | was bringt fasttrack dem kunden eigentlich
overview/benefit | Mein Kunde fragt, ob FastTrack was kostet
overview/motions | welche modelle gibts denn da
overview/motions | CSMAU?? wofür steht das
overview/phases | nenn mir mal die fünf Phasen
overview/phases | muss jeder kunde alle phasen durchmachen
overview/adoption | Einführung ist das jetzt eine Phase oder nicht
overview/get-modern overview/get-modern-approach | hast du was zu get modern
overview/get-modern-approach | Was war nochmal die Methode bei Get Modern, welche Ziele hatten wir da
overview/get-modern-proplus | Kunde hat nur ProPlus allein gekauft, was heißt das für Get Modern
overview/guidance notes/entitlement notes/kinds | wo steht wie man Berechtigungsstatusnotizen schreibt
overview/phase-initiate | womit fängt phase 1 an
overview/phase-assess | Was passiert in der Analysephase?
overview/phase-remediate | was ist mit korrektur gemeint phase 3
overview/phase-enable | Was ist in der Phase Aktivierung alles zu tun
overview/phase-migrate | Migrationsphase bitte
sme-resources/what-is | Ich bin neu hier. Was ist denn bitte ein SME?
sme-resources/roles | brauch ich einen engineer oder die migrationsressource
sme-resources/roles sme-resources/form | der kunde kommt von Lotus Notes und will nach exchange online, wen fordere ich da an
sme-resources/security | bekommen wir für AATP bei 4000 Plätzen jemanden
sme-resources/security | wieviele lizenzen muss der kunde haben damit es einen SME fuer AADP gibt
sme-resources/security | Gibt es bei OATP auch jemand der Deutsch spricht?
sme-resources/security | MIG P1, geht das überhaupt
sme-resources/scope | wobei darf uns der experte helfen und wobei nicht
sme-resources/scope sme-resources/what-is | Kann der SME beim Kunden die Projektleitung übernehmen? Bei uns ist gerade niemand frei.
sme-resources/submitting | ich hab beim absenden ein paar felder falsch ausgefüllt schlimm?
sme-resources/submitting | Darf ich als Assistentin die Anfrage für meinen Chef losschicken
sme-resources/access | wie komm ich in das tool rein, brauche zugang
sme-resources/access | Einladung ist da, was muss ich jetzt machen
sme-resources/form | smc oder enterprise?
sme-resources/form | welche mailadresse soll da rein, meine oder die vom Kunden
sme-resources/form | unsere firma steht nicht in der liste
sme-resources/timelines | Wie lange dauert es, bis ich Bescheid bekomme?
sme-resources/timelines | keine bestaetigungsmail bekommen an wen wende ich mich
sme-resources/proactive | Kann Microsoft uns von sich aus einen Experten schicken, ohne dass wir gefragt haben
sme-resources/denials | Meine Anfrage ist abgelehnt worden, woran kann das liegen?
sme-resources/denials sme-resources/duties-partner | darf man für Datenmigration mehrmals hilfe holen
sme-resources/onboarding | SME ist zugeteilt, wie gehts weiter
sme-resources/onboarding | wer legt fest wann der sme wieder geht
sme-resources/duties-partner | kann ich den SME nach Ende des Einsatzes einfach anrufen
sme-resources/duties-fpm | was macht so ein FPM den ganzen Tag
sme-resources/duties-fpm | hieß der FPM früher nicht anders
sme-resources/duties-sme | an wen gibt der sme das feedback weiter
sme-resources/request-page | Wie ist der Link zur Anforderungsseite?
sme-resources/images | gibt es screenshots von der registrierung
completion/overview completion/inputs-outputs | ab wann gilt die aktivierung als abgeschlossen, sind das 100 nutzer
completion/goals | Wozu überhaupt dieses Abschlussgespräch, was soll der Kunde am Ende können
completion/prepare | Es gibt kein Account Team bei dem Kunden, wie bereite ich mich dann vor
completion/account-mail completion/templates | Was schreibe ich dem Account Team zum Ende?
completion/talk | worüber rede ich mit dem kunden beim abschluss
completion/follow-up completion/templates | nach dem termin noch eine mail an den kunden?
completion/task-4058 | Wer muss die 4058 abhaken
completion/parking | welches datum kommt beim nächsten schritt rein wenn der tenant inaktiv wird
completion/parking | an wen schreib ich wegen der inaktiven warteschlange emea
completion/several-services | 3 dienste in einer anfrage, wann bin ich da raus
completion/inputs-outputs | was muss alles dokumentiert sein bevor ich das gespräch führe
completion/next | Auf welchen Status stelle ich den Dienst hinterher
completion/faq | gibts eine FAQ zum abschluss
notes/general | hatte eben ein telefonat mit dem kunden muss ich das irgendwo notieren
notes/executive notes/template | mein RM will eine Zusammenfassung für die Chefs, was gehört da rein
`,
    unanswered: `
was kostet eine E3 lizenz im monat
wie viele Urlaubstage hab ich noch
Ich habe mein Kennwort vergessen, wer setzt das zurück?
mein headset geht nicht in teams
Wann ist der nächste Brückentag
wo reiche ich meine Reisekosten ein
wie buche ich ein hotel in münchen
Welche Provision bekommt der Partner pro Kunde?
Wie kündige ich den Vertrag mit Microsoft
brauchen wir einen Auftragsverarbeitungsvertrag mit dem Kunden
ist teams besser als slack
Was hat SAP denn in dem Bereich zu bieten
wie richte ich MFA für alle benutzer ein
welchen PowerShell Befehl brauche ich um ein Postfach zu verschieben
Wie groß darf eine Datei in OneDrive sein
mein drucker druckt nur noch streifen
kannst du mir einen Witz erzählen
wie wird das wetter am wochenende
Wer vertritt mich wenn ich krank bin, und wohin mit der Krankmeldung?
wie lege ich in Dynamics CRM einen neuen Lead an
Wie werde ich als Firma überhaupt FastTrack-Partner
welche Prüfungen muss ich für die Zertifizierung ablegen
wann gibts die gehaltserhöhung
Wie lautet die Telefonnummer vom Empfang
Bitte übersetze mir den Angebotstext ins Polnische
wie mach ich ein pivot in excel
wann kommt windows 11 raus
was gibts heute in der kantine
Wer bist du und wer hat dich programmiert
gibt es schon einen termin für die weihnachtsfeier
`,
  },
  es: {
    asked: `
overview/benefit | que es fasttrack y para que sirve
overview/benefit | ¿le va a salir más caro al cliente si usa FastTrack?
overview/motions | cuales son los modelos de interaccion
overview/motions | un cliente puede estar en dos modelos?
overview/phases | dime las fases por favor
overview/phases | en qué orden van, primero evaluar o primero iniciar??
overview/adoption | la adopción en qué fase cae
overview/get-modern overview/get-modern-approach | Busco información de Get Modern, no la encuentro por ningún lado
overview/get-modern-security | get modern seguridad y cumplimiento hay algo?
overview/get-modern-proplus | el cliente tiene proplus suelto, que hago con get modern
overview/guidance notes/entitlement | cómo se escribe una buena nota de derechos
overview/phase-initiate | qué se hace al inicio, en la fase 1
overview/phase-assess | fase de evaluacion, detalles
overview/phase-remediate | Estamos en corrección con el cliente, ¿qué toca hacer en esa fase?
overview/phase-enable | que incluye la habilitacion
overview/phase-migrate | la ultima fase, migrar, como va
sme-resources/what-is | perdona, sme qué significa
sme-resources/what-is sme-resources/duties-sme sme-resources/scope | el experto habla con el cliente o solo conmigo
sme-resources/roles | hay dos roles no? cual es la diferencia
sme-resources/roles sme-resources/form | necesito alguien para mover los correos a Exchange Online, qué rol marco
sme-resources/security | mi cliente tiene 200 puestos y quiere AADP P2, ¿le toca un experto?
sme-resources/security | a partir de cuantos puestos mandan a alguien para MCAS
sme-resources/security | en que idioma atienden lo de AIP P2, mi cliente solo habla español
sme-resources/security | y con exactamente 10000 puestos en AATP que pasa
sme-resources/scope | ¿En qué nos puede echar una mano el SME?
sme-resources/scope | puede darnos coaching en una carga nueva que nunca hemos hecho
sme-resources/submitting | como pido un sme
sme-resources/submitting sme-resources/denials | me devolvieron la solicitud con preguntas, por qué
sme-resources/access | no tengo acceso al sitio, qué hago
sme-resources/access | el código de invitación de dónde lo saco
sme-resources/form | qué pongo en número de puestos
sme-resources/form | el nombre del tenant es el comercial o el legal?
sme-resources/form | Argentina qué región sería
sme-resources/form | puedo pedir que el SME hable portugués
sme-resources/timelines | cuando me contestan
sme-resources/timelines | hace ya 3 dias que la mandé y nadie me ha dicho nada de si la aprueban
sme-resources/proactive | ¿Microsoft puede ponernos un SME sin que lo pidamos?
sme-resources/denials | por qué me han denegado el SME
sme-resources/denials sme-resources/duties-fpm sme-resources/duties-partner | Soy FPM y un socio pide siempre lo mismo, ¿se lo rechazo?
sme-resources/onboarding | ya nos asignaron a la persona, y ahora?
sme-resources/duties-partner | que se espera de nosotros mientras está el sme
sme-resources/duties-partner | terminó hace un mes y tengo otra duda, le escribo directo al sme?
sme-resources/duties-fpm | a quién le escalo un problema con la solicitud
sme-resources/duties-sme | El SME tiene que dejar algo escrito al acabar?
sme-resources/request-page | dónde está la página para solicitar recursos
sme-resources/images | me enseñas una captura del formulario
completion/overview completion/inputs-outputs | cuándo se da por terminada la habilitación, tengo un cliente con 5000 licencias
completion/goals | Qué buscamos con el cierre
completion/prepare completion/account-mail | antes de hablar con el cliente tengo que avisar al account team?
completion/talk | el cliente quiere seguir con otra carga de trabajo despues de cerrar, como lo hago
completion/follow-up completion/templates | que correo le mando al cliente despues de la reunion
completion/task-4058 | la tarea 4058 es obligatoria?
completion/parking | a qué cola va el inquilino cuando cerramos
completion/parking | ya me puedo quitar del tenant o tengo que esperar
completion/several-services | pidieron ayuda con tres servicios, hago una sola conversación o tres
completion/next | y luego en que estado dejo el servicio
completion/templates completion/follow-up completion/account-mail | tienes las plantillas de los correos
completion/rfa-form completion/talk | dónde está el formulario de RFA
notes/kinds | qué notas tiene que hacer un FastTrack Manager
notes/template | que codigo uso para azure information protection en el resumen
`,
    unanswered: `
cuanto vale la licencia E5
cuántos días de vacaciones me quedan
se me olvidó la contraseña
no me funciona la VPN desde casa
Reserva un vuelo a Madrid para el lunes
a cuánto está el dólar hoy
¿Dónde entrego los gastos de viaje?
cuanto nos pagan por cada cliente
es festivo el 12 de octubre en la oficina
mi jefe me debe horas extras, con quién hablo
Cómo se compara Teams con Zoom
es mejor google workspace para una empresa pequeña?
hay que firmar algún contrato de confidencialidad con el cliente
cómo configuro el DKIM en el dominio
que comando de powershell crea un buzon compartido
cuánto espacio tiene OneDrive por usuario
la impresora no imprime
Cuéntame un chiste
que tiempo hace en bogotá
¿Cómo conecto Power BI con una base de datos SQL?
cómo nos hacemos socios de FastTrack, qué requisitos hay
qué examen tengo que aprobar para sacar la certificación
quién ganó el partido de ayer
me puedes traducir un pdf al inglés
donde se pide un portátil nuevo
se me congela el excel cuando abro archivos grandes
cuándo cobramos este mes
como invito a alguien externo a un canal de teams
Cual es la dirección de la oficina de México
eres una persona o un robot
`,
  },
} as const;
