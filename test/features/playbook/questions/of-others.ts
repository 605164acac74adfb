/**
 * Written by somebody who had seen neither the keywords nor the search; several sections may be right.
 * Keywords were then added where these failed, so that they, too, are fitted.
 */
export const ofOthers = {
  en: {
    asked: `
sme-resources/access | I cant get into the FTC resource request page
sme-resources/duties-partner | can I just ping the SME after the engagement is closed
sme-resources/roles | who can answer questions about moving mailboxes from exchange
sme-resources/security | my customer has 8000 seats and wants MCAS, do we get a person?
overview/phase-assess overview/phases | details on the assess phase please
notes/executive | who asks for an executive summary and how often
sme-resources/what-is | whats an sme
sme-resources/security | minimum number of seats for MDATP expert
sme-resources/form | our company isnt in the partner name list
completion/several-services | customer asked for Teams and Exchange in one RFA - do I close after the first one?
completion/prepare | how do I get ready for the closing call
completion/talk | agenda for the engagement completion discussion
sme-resources/timelines | no confirmation email after I submitted
overview/get-modern-proplus | standalone proplus engagement
overview/benefit | What does FastTrack actually give the customer?
notes/template | codes for workloads in the note, e.g. Outlook Mobile
sme-resources/submitting | who in my company is allowed to send the SME request
sme-resources/scope sme-resources/what-is | will the expert do the project instead of us?
completion/goals | what should we have achieved by the end of the closing talk
sme-resources/access | didn't get the invitation mail, my user name has no mailbox
sme-resources/proactive | Microsoft offered us an SME without us asking
completion/overview | 10% or 100 users??
`,
    unanswered: `
power bi training for the customer
whats the weather tomorrow
how much is an E5 licence
what hourly rate does an SME have
who is the CEO of Microsoft
exams for MS-900 certification
who pays my travel when we go on site
how many vacation days do FPMs have
Dynamics 365 onboarding help
how do I become a FastTrack Ready Partner
`,
  },
  de: {
    asked: `
overview/phase-migrate overview/phases | Was macht man in der Migrationsphase
sme-resources/what-is | wofür ist ein Subject Matter Expert da
overview/get-modern-security overview/get-modern | Sicherheit und Compliance bei Get Modern, gibts da ne Seite?
sme-resources/form | Welche E-Mail Adresse gehört ins Feld Partner
overview/phases | Wie viele Phasen hat das Onboarding?
sme-resources/access | Einladungscode
sme-resources/duties-fpm | Pflichten FPM
sme-resources/timelines | Wie lange dauert es bis ein SME kommt
overview/benefit | Was bringt FastTrack dem Kunden überhaupt?
sme-resources/security | Ab wie vielen Arbeitsplätzen gibt es jemanden für AATP?
completion/follow-up | Was schicke ich dem Kunden nach dem Gespräch
sme-resources/denials | Wie vermeide ich, dass die Anforderung abgelehnt wird
sme-resources/scope | Kann uns jemand coachen, wenn wir einen neuen Workload aufbauen wollen?
sme-resources/proactive | Kann Microsoft von sich aus einen SME schicken?
sme-resources/duties-partner | Was erwartet man von uns als Partner, solange der SME dabei ist?
sme-resources/security | Spricht der Security-Experte auch Deutsch?
completion/talk | Was muss ich im Abschlussgespräch alles ansprechen?
sme-resources/roles sme-resources/form | welche Rolle muss ich bei der Anforderung nehmen
completion/parking | nächstes aktionsdatum inaktiver kunde
completion/parking | Wann darf ich meinen Namen aus dem Tenant rausnehmen?
completion/goals | Ziele vom Abschlussgespräch
sme-resources/submitting sme-resources/form | Wo stelle ich eine SME Anforderung?
`,
    unanswered: `
Ich hab mein Passwort vergessen
Azure Migrate Programm, wie anmelden
Surface Geräte bestellen
Wie kündigt der Kunde sein Abonnement?
Datenschutzvertrag mit dem Kunden
Wie hoch ist die Prämie für uns pro aktiviertem Kunden?
Welche Prüfung brauche ich für die Gold-Kompetenz?
Stundensatz SME
Wer hilft mir bei einem Azure Supportfall?
Habt ihr über Weihnachten geschlossen?
`,
  },
  es: {
    asked: `
sme-resources/access | pasos para registrarse
sme-resources/request-page sme-resources/submitting | enlace a la página de solicitudes
overview/benefit | el cliente tiene que pagar algo por FastTrack?
completion/talk | Si el cliente quiere otra carga de trabajo, ¿qué le enseño en la charla final?
sme-resources/timelines | cuántos días tardan en aprobar
sme-resources/security | cuántos puestos necesita el cliente para que nos asignen experto en OATP
overview/phases | fases de fasttrack
overview/phase-enable overview/phases | qué hago en la fase de habilitación
completion/parking | cola FTCQ Inactive
sme-resources/form | Qué pongo en segmento de inquilino, SMC o Enterprise
notes/entitlement notes/kinds | notas de derechos (entitlement)
sme-resources/onboarding | Ya nos asignaron un SME, ¿cómo arrancamos con él?
completion/goals | ¿Qué buscamos con la conversación de cierre?
sme-resources/submitting | ¿Quién puede mandar la solicitud, cualquiera de mi empresa?
overview/motions | Modelos de interacción, cuántos hay
sme-resources/roles | No sé si pedir ingeniero o recurso de migración
sme-resources/duties-fpm | soy FPM, ¿cuáles son mis responsabilidades?
completion/account-mail completion/templates | plantilla de correo para el equipo de cuenta
sme-resources/security | MIG P1
sme-resources/duties-partner | el sme ya terminó pero salió otro problema, ¿le escribo directo?
completion/prepare | preparar la reunión de cierre
sme-resources/duties-sme | qué tiene que entregar el SME al final
`,
    unanswered: `
¿El cliente puede devolver licencias que no usa?
descuento para escuelas
viáticos y gastos de viaje
Power Automate, cómo hago un flujo
olvidé mi contraseña
Se cayó Teams, ¿dónde levanto un ticket?
¿Qué días festivos tiene el centro?
contrato de confidencialidad con el cliente
cursos para certificarme en Azure
¿Cuánto gana un FPM?
`,
  },
} as const;
