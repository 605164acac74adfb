import type { Language } from '../../../../domain/people/people.ts';

/**
 * Things that have several names, in any of the three languages. Abbreviations of words that stand
 * in the other topic need no row: `SSPR` is found in "self-service password reset" by its initials.
 */
export const terms: readonly (readonly string[])[] = [
  [
    'mfa',
    'multi factor authentication',
    'multifactor authentication',
    'two factor authentication',
    'mehrstufige authentifizierung',
    'mehrfaktor authentifizierung',
    'multi faktor authentifizierung',
    'zwei faktor authentifizierung',
    'autenticación multifactor',
    'autenticación de varios factores',
  ],
  ['ca', 'conditional access', 'bedingter zugriff', 'acceso condicional'],
  ['sso', 'single sign on', 'einmaliges anmelden', 'inicio de sesión único'],
  [
    'sspr',
    'self service password reset',
    'self service kennwortrücksetzung',
    'autoservicio de restablecimiento de contraseña',
  ],
  [
    'dlp',
    'data loss prevention',
    'verhinderung von datenverlust',
    'datenverlust verhindern',
    'prevención de pérdida de datos',
  ],
  [
    'pim',
    'privileged identity management',
    'verwaltung privilegierter identitäten',
    'administración de identidades privilegiadas',
  ],
  ['mcas', 'cloud app security'],
  ['aip', 'azure information protection'],
  ['exo', 'exchange online'],
  ['spo', 'sharepoint online'],
  ['aad', 'azure ad', 'azure active directory'],
  ['ad', 'active directory'],
  ['mdatp', 'defender atp', 'defender advanced threat protection', 'defender for endpoint'],
  ['m365', 'microsoft 365'],
  ['o365', 'office 365'],
  ['auth', 'authentication', 'authentifizierung', 'autenticación'],
  ['sync', 'synchronization', 'synchronisierung', 'synchronisation', 'sincronización'],
  ['app', 'application', 'anwendung', 'aplicación'],
  ['admin', 'administrator', 'administrador'],
  ['gpo', 'group policy', 'gruppenrichtlinie', 'directiva de grupo'],
];

/** Words that ask for help and say nothing of what it is about. */
export const fillerWords: readonly string[] = words(`
  advice assist assistance best expert general guidance guide help how issue need new practice
  problem question support training troubleshooting use workshop
  allgemein anleitung beratung best experte frage hilfe neu practice problem schulung support
  unterstützung vorgehen workshop
  asesoramiento ayuda buena consulta duda experto formación general guía nueva práctica pregunta
  problema soporte taller uso
`);

/**
 * Words for what is done, or for everyone: they say little beside what it is done to. "Rollout of X"
 * and "X for all users" are both about X; "X migration" and "X auditing" still differ.
 */
export const thinWords: Readonly<Record<Language, readonly string[]>> = {
  en: words(`
    block change client company customer deploy deployment device disable discover discovery
    employee enable enablement implement implementation introduce introduction machine manage
    management managing migrate migration move organization plan planning policy review roll
    rollout rule set setting setup setting staff start user
  `),
  de: words(`
    aktivieren aktivierung benutzer blockieren blockierung deaktivieren einführen einführung
    einrichten einrichtung einsatz erkennen erkennung firma gerät kunde migration migrieren
    mitarbeiter nutzer organisation plan planen planung regel richtlinie rollout überführen
    überführung umsetzen umsetzung unternehmen verteilung verwalten verwaltung
  `),
  es: words(`
    activar activación bloquear bloqueo cliente desplegar despliegue detectar detección directiva
    dispositivo empleado empresa equipo gestión gestionar habilitar implementación implementar
    implantación implantar migración migrar organización pasar plan planificación planificar
    política regla usuario
  `),
};

/** Both topics are of one workload already: its product's name says less than the other words. */
export const productNames: readonly string[] = words(`
  365 aad aatp aip azure defender exchange exo intune m365 mcas mdatp microsoft o365 oatp office
  onedrive outlook project sharepoint spo teams windows yammer
`);

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
