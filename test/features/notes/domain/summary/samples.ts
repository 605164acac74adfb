import type { SummaryFields } from '../../../../../src/features/notes/domain/summary/fields.ts';

/** The playbook's sample in German with the no-break spaces that its writer typed, and the same in the other languages. */
export const samples: Readonly<
  Record<'de' | 'en' | 'es', { fields: SummaryFields; text: string }>
> = {
  de: {
    fields: {
      description:
        'Einzelhandelsunternehmen mit 20.000\u00a0Benutzern. M365-Onboarding mit starkem Medieninteresse',
      engagementStatus: 'fully-engaged',
      deployment: 'not',
      relations:
        'Beteiligung mit Account Team und Kunde erhält gute Unterstützung aus der Führungsebene. Es gibt wöchentliche Synchronisierungstelefonate mit dem Kunden und dem Partner, der den Bereitstellungsplan des Kunden unterstützt.',
      workloads: {
        EXO: 'Planung, Aktualisierung der Firewall-Regeln.',
        OLM: 'Prüfung der Mobilstrategie.',
        SPO: 'Planung, die Migration der vorhandene Daten macht jedoch Sorgen',
        OD: 'Planung, Teil des Win10-Upgrades',
        OPP: 'Planung der Bereitstellung. Aktuell läuft ein Test mit 10\u00a0Benutzern, die als Pilotgruppe in der IT fungieren.',
        AADP: 'Einrichten von MFA-Richtlinien und Richtlinien für den bedingten Zugriff für Testbenutzergruppen.',
      },
      support:
        'Cx könnte in Anbetracht der sehr im Fokus der Öffentlichkeit stehenden Migration von technischer Beteiligung profitieren.',
    },
    text: `ZUSAMMENFASSUNG FÜR DIE FÜHRUNGSEBENE
- BESCHREIBUNG DES KUNDEN: Einzelhandelsunternehmen mit 20.000\u00a0Benutzern. M365-Onboarding mit starkem Medieninteresse
- STATUS DER BETEILIGUNG: Vollständig beteiligt
- M365-BEREITSTELLUNGSFORTSCHRITT: Nicht bereitgestellt
- ÜBERSICHT DER AKTUELLEN BEZIEHUNG ZU KUNDEN-/PARTNER-/ACCOUNT TEAM: Beteiligung mit Account Team und Kunde erhält gute Unterstützung aus der Führungsebene. Es gibt wöchentliche Synchronisierungstelefonate mit dem Kunden und dem Partner, der den Bereitstellungsplan des Kunden unterstützt.
- SCHNAPPSCHUSS DES AKTUELLEN STATUS WICHTIGER ARBEITSBEREICHE UND NÄCHSTE AKTIONEN:

   -  [EXO]  Exchange Online - Planung, Aktualisierung der Firewall-Regeln.
   -  [OLM]  Outlook Mobile - Prüfung der Mobilstrategie.
   -  [SPO]  SharePoint Online - Planung, die Migration der vorhandene Daten macht jedoch Sorgen
   -  [OD]  OneDrive for Business - Planung, Teil des Win10-Upgrades
   -  [OPP]  Office ProPlus - Planung der Bereitstellung. Aktuell läuft ein Test mit 10\u00a0Benutzern, die als Pilotgruppe in der IT fungieren.
   -  [AADP]  Azure Active Directory Premium - Einrichten von MFA-Richtlinien und Richtlinien für den bedingten Zugriff für Testbenutzergruppen.

- UNTERSTÜTZUNGSANFORDERUNG: Cx könnte in Anbetracht der sehr im Fokus der Öffentlichkeit stehenden Migration von technischer Beteiligung profitieren.
`,
  },
  en: {
    fields: {
      description: 'Retailer with 20,000 users, moving to M365 under close watch of the press',
      engagementStatus: 'fully-engaged',
      deployment: 'not',
      relations:
        "The account team is on board and the customer's management backs the project. Weekly calls with the customer and with the partner who helps with the rollout.",
      workloads: {
        EXO: 'In planning; firewall rules are being changed.',
        OLM: 'The mobile strategy is under review.',
        SPO: 'In planning; moving the old data is a worry',
        OD: 'In planning, as a part of the Windows 10 upgrade',
        OPP: 'Rollout in planning. Ten people in IT are trying it out.',
        AADP: 'MFA and conditional access are being set up for test users.',
      },
      support: 'Engineers would help, as so many eyes are on this migration.',
    },
    text: `EXEC SUMMARY
- DESCRIBE THE CUSTOMER: Retailer with 20,000 users, moving to M365 under close watch of the press
- STATUS OF THE ENGAGEMENT: Fully Engaged
- M365 DEPLOYMENT PROGRESS: Not Deployed
- OVERVIEW OF CURRENT RELATIONSHIP WITH CUSTOMER/PARTNER/ACCOUNT TEAM: The account team is on board and the customer's management backs the project. Weekly calls with the customer and with the partner who helps with the rollout.
- SNAPSHOT OF KEY WORKLOADS CURRENT STATUS AND NEXT ACTIONS:

   -  [EXO]  Exchange Online - In planning; firewall rules are being changed.
   -  [OLM]  Outlook Mobile - The mobile strategy is under review.
   -  [SPO]  SharePoint Online - In planning; moving the old data is a worry
   -  [OD]  OneDrive for Business - In planning, as a part of the Windows 10 upgrade
   -  [OPP]  Office ProPlus - Rollout in planning. Ten people in IT are trying it out.
   -  [AADP]  Azure Active Directory Premium - MFA and conditional access are being set up for test users.

- REQUESTS FOR SUPPORT: Engineers would help, as so many eyes are on this migration.
`,
  },
  es: {
    fields: {
      description:
        'Empresa minorista con 20.000 usuarios que se incorpora a M365 con mucha atención de la prensa',
      engagementStatus: 'fully-engaged',
      deployment: 'not',
      relations:
        'El equipo de cuentas participa y la dirección del cliente apoya el proyecto. Hay llamadas semanales con el cliente y con el socio que ayuda en la implementación.',
      workloads: {
        EXO: 'En planificación; se actualizan las reglas del firewall.',
        OLM: 'Se revisa la estrategia móvil.',
        SPO: 'En planificación; preocupa la migración de los datos existentes',
        OD: 'En planificación, como parte de la actualización a Windows 10',
        OPP: 'Implementación en planificación. Diez personas de TI lo están probando.',
        AADP: 'Se configuran directivas de MFA y de acceso condicional para usuarios de prueba.',
      },
      support: 'Sería útil la participación de ingeniería, dada la visibilidad de esta migración.',
    },
    text: `RESUMEN EJECUTIVO
- DESCRIBIR AL CLIENTE: Empresa minorista con 20.000 usuarios que se incorpora a M365 con mucha atención de la prensa
- ESTADO DE LA INTERACCIÓN: En interacción total
- PROGRESO DE LA IMPLEMENTACIÓN DE M365: No implementado
- VISIÓN GENERAL DE LA RELACIÓN ACTUAL CON EL CLIENTE/SOCIO/EQUIPO DE CUENTAS: El equipo de cuentas participa y la dirección del cliente apoya el proyecto. Hay llamadas semanales con el cliente y con el socio que ayuda en la implementación.
- VISTA RÁPIDA DE LAS CARGAS DE TRABAJO CLAVE ESTADO ACTUAL Y PRÓXIMAS ACCIONES:

   -  [EXO]  Exchange Online - En planificación; se actualizan las reglas del firewall.
   -  [OLM]  Outlook Mobile - Se revisa la estrategia móvil.
   -  [SPO]  SharePoint Online - En planificación; preocupa la migración de los datos existentes
   -  [OD]  OneDrive for Business - En planificación, como parte de la actualización a Windows 10
   -  [OPP]  Office ProPlus - Implementación en planificación. Diez personas de TI lo están probando.
   -  [AADP]  Azure Active Directory Premium - Se configuran directivas de MFA y de acceso condicional para usuarios de prueba.

- SOLICITUD DE SOPORTE TÉCNICO: Sería útil la participación de ingeniería, dada la visibilidad de esta migración.
`,
  },
};
