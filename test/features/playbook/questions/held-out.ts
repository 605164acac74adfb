/**
 * Written by somebody who had seen the pages and the sections' names only. A question may have two sections that are
 * right. For long nothing was adjusted to them; they are in the wordings since.
 */
export const heldOut = {
  en: {
    asked: `
sme-resources/scope | can an SME talk to the customer about business value
overview/benefit | does fasttrack cost extra
sme-resources/denials | same topic for a second customer, will they say no?
sme-resources/security | AIP P1 help
sme-resources/denials | why was my SME request rejected
overview/get-modern-approach overview/get-modern | where do I find the approach and goals of Get Modern
completion/account-mail completion/prepare | email to the account team before closing
sme-resources/onboarding | SME is assigned, what now? what do we agree with him
sme-resources/duties-sme | who writes the summary in FTOP when the SME is done
overview/adoption overview/benefit | is adoption part of fasttrack or only deployment
overview/motions | can a customer be in more than one motion?
sme-resources/roles sme-resources/form | engineer or migration resource, which one do I pick?
sme-resources/duties-fpm | what am I as FPM supposed to do with an SME request
completion/task-4058 | task 4058
sme-resources/form | what goes in tenant segment
overview/get-modern | FY20 priorities
completion/overview | when is enablement considered complete
overview/phases | which phases does onboarding go through
overview/motions | what is CSMAU
completion/parking | customer isn't ready for another workload, which queue does the tenant go to
sme-resources/timelines | how long until we get an sme asigned
overview/phase-remediate overview/phases | what happens in the remediate phase
sme-resources/submitting sme-resources/denials | my request came back to me as incomplete, why
`,
    unanswered: `
reset my FTOP password
does MPN silver competency still exist
partner incentive payments, when do they come
translate this email into French
how do I open a support ticket for an outage in Teams
price of EMS per user
Can FastTrack help with Azure virtual machines?
best pizza near the office
my bank holiday is on Monday, is FTC open?
can we record customer calls under GDPR
`,
  },
  de: {
    asked: `
overview/motions | welche Beteiligungsmodelle gibt es
completion/account-mail completion/templates | Vorlage für die Mail ans Account Team
overview/benefit | Ist FastTrack im Abo enthalten oder muss man dafür zahlen
sme-resources/security | Kunde mit 200 Lizenzen braucht Hilfe bei AADP P2, geht das
notes/kinds | Welche Arten von Notizen muss ich als FM schreiben?
completion/overview | kleiner Kunde, 400 Lizenzen, wie viele aktive Nutzer brauchen wir
sme-resources/what-is sme-resources/scope | Arbeitet der Experte mit uns oder direkt beim Kunden?
sme-resources/timelines | Keine Bestätigung bekommen, an wen wende ich mich?
completion/inputs-outputs | Was muss bei den Qualitätsausgaben dokumentiert sein
completion/rfa-form completion/talk | Wo finde ich das RFA Formular
sme-resources/images sme-resources/request-page | Bilder von der Anforderungsseite, hast du Screenshots?
overview/phase-initiate overview/phases | Wie läuft die Initiierung ab?
overview/adoption | Einführungsservices
sme-resources/submitting sme-resources/duties-fpm | wer genehmigt die Anfrage
sme-resources/onboarding sme-resources/duties-partner | Exit-Kriterien mit dem SME festlegen
sme-resources/form | Was trage ich bei Arbeitsplatzanzahl ein?
sme-resources/duties-sme | muss der SME am Schluss Feedback einholen
completion/overview | Ab wann gilt die Aktivierung als abgeschlossen?
sme-resources/access | Zugang beantragen zur Resourcenseite
completion/prepare | Account Team ist nicht bekannt, was mache ich vor dem Gespräch?
overview/get-modern | Get Modern was ist das
sme-resources/scope | darf der SME das Kundenprojekt leiten
notes/general | nach einem Telefonat mit dem Kunden, muss ich da was notieren?
`,
    unanswered: `
Reisekosten abrechnen wie
Erzähl mir einen Witz
Dynamics 365 Einführung begleiten
Rabatt für gemeinnützige Organisationen
Wie viele Urlaubstage habe ich noch
Wie werde ich FastTrack-Partner
wer hat gestern das Spiel gewonnen
Copilot Lizenz zuweisen
Was kostet eine M365 E3 Lizenz?
Outlook stürzt beim Kunden dauernd ab
`,
  },
  es: {
    asked: `
completion/next | ¿Y después del cierre, qué estado pongo al servicio?
sme-resources/duties-fpm | ¿Quién atiende las quejas y escalamientos de una solicitud?
sme-resources/access | No puedo entrar a la pagina de solicitud de recursos
sme-resources/scope | ¿Nos pueden ayudar con una implementación atascada?
overview/benefit | ¿para qué sirve FastTrack?
sme-resources/duties-partner | ¿Qué nos toca hacer a nosotros como socio mientras está el SME?
sme-resources/form | cómo lleno el formulario para pedir un experto
overview/get-modern-proplus overview/get-modern | Get Modern para Office 365 ProPlus independiente
overview/adoption | ¿En qué momento se hace la adopción?
sme-resources/roles | ¿Quién nos resuelve dudas sobre migrar Exchange?
overview/guidance notes/kinds | ¿Dónde está la guía de las notas?
sme-resources/scope sme-resources/what-is | ¿El experto nos sustituye delante del cliente?
sme-resources/security | Mi cliente tiene 12.000 usuarios y quiere Cloud App Security, ¿por dónde lo pido?
sme-resources/timelines | No me llegó el correo de confirmación, ¿a quién escribo?
sme-resources/form | ¿Dónde veo en qué va mi solicitud?
sme-resources/denials | Nos negaron el SME, ¿cuál puede ser el motivo?
completion/faq | preguntas frecuentes sobre el cierre
notes/template notes/executive | nota ejecutiva: ¿qué campos lleva?
sme-resources/denials | ¿Puedo pedir ayuda del mismo tema para otro cliente?
sme-resources/what-is | qué es un SME
sme-resources/submitting sme-resources/denials | me devolvieron la solicitud
completion/overview | ¿Cuándo se da por terminada la habilitación?
sme-resources/proactive | asignacion proactiva
`,
    unanswered: `
precio de Microsoft 365 Business
Implementar Dynamics 365 Business Central
quiero ser socio de FastTrack, ¿cómo me inscribo?
cuál es la capital de Australia
vacaciones
programa de ISV de Microsoft
recomiéndame un restaurante en Madrid
soporte para Azure SQL
¿Cuándo nos pagan los incentivos?
¿Cuánto cuesta una licencia de Intune?
`,
  },
} as const;
