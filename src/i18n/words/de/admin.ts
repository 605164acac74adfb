import type { enAdmin } from '../en/admin.ts';

/** German for the page of those who look after the bot. */
export const deAdmin: Readonly<Record<keyof typeof enAdmin, string>> = {
  'health.database': 'Datenbank',
  'health.deadlines.overdueSeconds': 'Sekunden, um die die Uhr im Verzug ist',
  'health.directory.answeredSecondsAgo': 'Sekunden, seit das Verzeichnis geantwortet hat',
  'health.directory.failingSeconds': 'Sekunden, seit das Verzeichnis gestört ist',
  'health.directory.reason': 'Warum das Verzeichnis gestört ist',
  'health.directory.state': 'Verzeichnis',
  'health.directory.unanswered': 'Personen, die das Verzeichnis nicht gefunden hat',
  'health.relay.oldestSeconds': 'Alter der ältesten wartenden Nachricht in Sekunden',
  'health.relay.pending': 'Wartende Nachrichten',
  'health.relay.undeliverable': 'Nicht zustellbare Nachrichten',
  'tab.admin': 'Verwaltung',
  'tab.admin.again': 'Erneut versuchen',
  'tab.admin.again-done': 'Es wird erneut versucht; diese Liste zeigt, was daraus wird.',
  'tab.admin.fault':
    'Die Programmdatei wurde am {{at}} geändert und nicht übernommen: Die vorige bleibt in Kraft.',
  'tab.admin.health': 'Zustand',
  'tab.admin.messages_one': '{{count}} Nachricht',
  'tab.admin.messages_other': '{{count}} Nachrichten',
  'tab.admin.more_one': 'und {{count}} weitere Zeile: Suchen Sie nach einem Namen',
  'tab.admin.more_other': 'und {{count}} weitere: Suchen Sie nach einem Namen',
  'tab.admin.nothing': 'Hier ist nichts.',
  'tab.admin.partners': 'Partner',
  'tab.admin.people': 'Personen',
  'tab.admin.read-only': 'So stehen sie in der Programmdatei; nur dort werden sie geändert.',
  'tab.admin.search': 'Suchen',
  'tab.admin.trial': 'Eine Regel ausprobieren',
  'tab.admin.trial-hint':
    'Was aus einer Anforderung würde, die jetzt übermittelt wird. Es wird nichts getan.',
  'tab.admin.try': 'Ausprobieren',
  'tab.admin.undelivered': 'Was nicht angekommen ist',
  'tab.admin.unheld': 'Was niemand betreut',
};
