import type { Language } from '../../../../domain/people/people.ts';
import type { Deployment, EngagementStatus, SummaryFields } from './fields.ts';

/** The labels of a summary's values in FTOP, in one language. */
export interface SummaryLabels {
  readonly heading: string;
  readonly fields: Readonly<Record<keyof SummaryFields, string>>;
  readonly risks: string;
  readonly engagementStatus: Readonly<Record<EngagementStatus, string>>;
  readonly deployment: Readonly<Record<Deployment, string>>;
  /** The names of the other workloads are a product's, the same in every language. */
  readonly everythingElse: string;
}

const en: SummaryLabels = {
  heading: 'EXEC SUMMARY',
  fields: {
    description: 'DESCRIBE THE CUSTOMER',
    engagementStatus: 'STATUS OF THE ENGAGEMENT',
    deployment: 'M365 DEPLOYMENT PROGRESS',
    relations: 'OVERVIEW OF CURRENT RELATIONSHIP WITH CUSTOMER/PARTNER/ACCOUNT TEAM',
    workloads: 'SNAPSHOT OF KEY WORKLOADS CURRENT STATUS AND NEXT ACTIONS',
    support: 'REQUESTS FOR SUPPORT',
  },
  risks: 'RISKS (ESCALATIONS AND PROBLEMS)',
  engagementStatus: {
    'on-hold': 'On Hold',
    reactive: 'Reactive',
    'fully-engaged': 'Fully Engaged',
  },
  deployment: {
    not: 'Not Deployed',
    partly: 'Partially Deployed',
    fully: 'Fully Deployed',
  },
  everythingElse: 'Everything else',
};

const de: SummaryLabels = {
  heading: 'ZUSAMMENFASSUNG FÜR DIE FÜHRUNGSEBENE',
  fields: {
    description: 'BESCHREIBUNG DES KUNDEN',
    engagementStatus: 'STATUS DER BETEILIGUNG',
    deployment: 'M365-BEREITSTELLUNGSFORTSCHRITT',
    relations: 'ÜBERSICHT DER AKTUELLEN BEZIEHUNG ZU KUNDEN-/PARTNER-/ACCOUNT TEAM',
    workloads: 'SCHNAPPSCHUSS DES AKTUELLEN STATUS WICHTIGER ARBEITSBEREICHE UND NÄCHSTE AKTIONEN',
    support: 'UNTERSTÜTZUNGSANFORDERUNG',
  },
  risks: 'RISIKEN (ESKALATIONEN UND PROBLEME)',
  engagementStatus: {
    'on-hold': 'Angehalten',
    reactive: 'Reaktiv',
    'fully-engaged': 'Vollständig beteiligt',
  },
  deployment: {
    not: 'Nicht bereitgestellt',
    partly: 'Teilweise bereitgestellt',
    fully: 'Vollständig bereitgestellt',
  },
  everythingElse: 'Alles Übrige',
};

const es: SummaryLabels = {
  heading: 'RESUMEN EJECUTIVO',
  fields: {
    description: 'DESCRIBIR AL CLIENTE',
    engagementStatus: 'ESTADO DE LA INTERACCIÓN',
    deployment: 'PROGRESO DE LA IMPLEMENTACIÓN DE M365',
    relations: 'VISIÓN GENERAL DE LA RELACIÓN ACTUAL CON EL CLIENTE/SOCIO/EQUIPO DE CUENTAS',
    workloads: 'VISTA RÁPIDA DE LAS CARGAS DE TRABAJO CLAVE ESTADO ACTUAL Y PRÓXIMAS ACCIONES',
    support: 'SOLICITUD DE SOPORTE TÉCNICO',
  },
  risks: 'RIESGOS (ESCALAMIENTOS Y PROBLEMAS)',
  engagementStatus: {
    'on-hold': 'En espera',
    reactive: 'Reactivo',
    'fully-engaged': 'En interacción total',
  },
  deployment: {
    not: 'No implementado',
    partly: 'Implementado parcialmente',
    fully: 'Implementado en su totalidad',
  },
  everythingElse: 'Todo lo demás',
};

/**
 * The playbook's own labels, in capitals as it has them. A summary keeps the version with which it
 * was published, so that it can be given out again as it was: a version is added, never changed.
 */
const versions: readonly Readonly<Record<Language, SummaryLabels>>[] = [{ en, de, es }];

export const newestLabels = versions.length;

/** The labels of a version, counted from 1. */
export function summaryLabels(language: Language, version = newestLabels): SummaryLabels {
  const labels = versions[version - 1];
  if (!labels) throw new Error(`there are no labels ${version} of a summary`);
  return labels[language];
}
