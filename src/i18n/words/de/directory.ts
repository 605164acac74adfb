import type { enDirectory } from '../en/directory.ts';

/** German for what the directory says of people, and what keeps a message from them. */
export const deDirectory: Readonly<Record<keyof typeof enDirectory, string>> = {
  'directory.failing':
    'Das Verzeichnis antwortet seit {{since}} nicht. Namen und Adressen sind die von vorher; wer mir neu ist, kann erst wieder gefunden werden, wenn es antwortet.',
  'help.looking-up':
    'Ich stelle noch fest, wer Sie sind: Das Verzeichnis hat noch nicht geantwortet. Sobald es antwortet, steht hier, was Sie tun können; nichts, was Sie gesendet haben, geht verloren.',
  'label.admin': 'Nicht zustellbar',
  'presence.available': 'verfügbar',
  'presence.away': 'abwesend',
  'presence.busy': 'beschäftigt',
  'presence.offline': 'nicht angemeldet',
  'presence.out-of-office': 'außer Haus',
  'undeliverable.ambiguous':
    'Mehrere Personen im Verzeichnis haben diese Adresse; bitte machen Sie sie eindeutig.',
  'undeliverable.app-blocked':
    'Eine Richtlinie der Organisation sperrt die App für diese Person; ein Teams-Administrator kann sie zulassen.',
  'undeliverable.blocked': 'Die Person hat den Bot blockiert oder entfernt.',
  'undeliverable.busy': 'Teams war tagelang überlastet.',
  'undeliverable.conversation-gone': 'Den Chat gibt es nicht mehr.',
  'undeliverable.guest':
    'Die Adresse gehört einem Gast, der Teams in einer eigenen Organisation nutzt.',
  'undeliverable.in-doubt':
    'Teams gab tagelang keine klare Antwort; die Nachricht kann angekommen sein.',
  'undeliverable.install-forbidden':
    'Dem Bot fehlt die Berechtigung, sich selbst zu installieren; ein Administrator kann sie erteilen.',
  'undeliverable.left': 'Das Konto gibt es nicht mehr, oder es ist deaktiviert.',
  'undeliverable.manager': '{{reason}} Vorgesetzt ist {{manager}}.',
  'undeliverable.message-gone': 'Die Nachricht wurde gelöscht.',
  'undeliverable.no-service':
    'Noch niemand hat dem Bot geschrieben, daher kennt er keinen Weg zu Teams.',
  'undeliverable.no-teams': 'Die Person hat keine Lizenz für Teams oder hat es nie benutzt.',
  'undeliverable.not-in-catalog':
    'Die App fehlt im App-Katalog der Organisation; ein Teams-Administrator kann sie aufnehmen.',
  'undeliverable.not-in-directory': 'Das Verzeichnis kennt diese Adresse nicht.',
  'undeliverable.not-installed': 'Die Person hat die App nicht installiert.',
  'undeliverable.rejected': 'Teams hat die Nachricht abgelehnt.',
  'undeliverable.throttled': 'Teams bat tagelang zu warten.',
  'undeliverable.unauthorized': 'Teams hat die Anmeldung des Bots nicht angenommen.',
  'undeliverable.unconfirmed':
    'Teams hat die Nachricht angenommen, ohne das zu bestätigen; sie kann angekommen sein.',
  'undeliverable.unexplained':
    'Die Nachricht wurde einen Tag lang ohne einen Grund abgewiesen, den Teams dokumentiert, vielleicht von einem Proxy auf dem Weg dorthin.',
  'undeliverable.unknown-person': 'Unter dieser Adresse ist niemand bekannt.',
  'undeliverable.unreachable': 'Teams war tagelang nicht erreichbar.',
};
