import type { enCustomerEvents } from '../en/events.ts';

/** German for customers: what has happened. */
export const deCustomerEvents: Readonly<Record<keyof typeof enCustomerEvents, string>> = {
  'closing.told.begun': 'Die Beteiligung hat begonnen.',
  'closing.told.fm-changed': '{{fm}} betreut ab jetzt diese Beteiligung.',
  'closing.told.fm-gone':
    '{{customer}} ist ohne FM: {{fm}} ist keiner mehr. Bitte übergeben Sie den Kunden.',
  'closing.told.left': '{{by}} hat die Beteiligung verlassen; sie ist abgeschlossen.',
  'closing.told.mail-refused':
    'Die E-Mail an {{mail}} zu {{service}} wurde nicht angenommen. Bitte berichtigen Sie die Adresse und senden Sie sie noch einmal.',
  'closing.told.not-queued':
    'Der Tenant kann nicht in die Warteschlange verschoben werden: {{comment}}',
  'closing.told.queue-asked': 'Bitte verschieben Sie {{customer}} in {{queue}}.',
  'closing.told.queue-over':
    'Es wird nicht mehr darum gebeten, {{customer}} in {{queue}} zu verschieben.',
  'closing.told.queued': '{{customer}} ist in {{queue}}. Sie können Ihren Namen jetzt entfernen.',
  'closing.told.region-changed':
    'Die Region wurde korrigiert: Bitte verschieben Sie {{customer}} stattdessen in {{queue}}.',
  'closing.told.resumed':
    'Es kommt doch noch ein Dienst: Bitte nehmen Sie {{customer}} aus {{queue}} heraus. {{comment}}',
  'closing.told.talked': '{{customer}} ist nicht zufrieden: {{satisfaction}}',
  'closing.told.used':
    '{{service}} hat laut importierten Zahlen den Meilenstein erreicht. Bitte bereiten Sie das Gespräch vor.',
  'closing.wait.announced': '{{service}} wurde angekündigt; die RFA ist noch nicht da.',
  'closing.wait.leave':
    '{{customer}} ist in der Warteschlange. Bitte entfernen Sie Ihren Namen in FTOP und hier.',
  'closing.wait.next-action': 'Heute ist das nächste Aktionsdatum von {{customer}}.',
  'closing.wait.queue': '{{customer}} muss noch in {{queue}} verschoben werden.',
  'closing.wait.talk':
    '{{service}} hat den Meilenstein erreicht; das Abschlussgespräch steht noch aus.',
  'customer.told.asked':
    'Ein Partner fordert einen SME für Ihren Kunden {{customer}} an: {{request}}.',
  'customer.told.given': '{{customer}} ist ab jetzt Ihr Kunde.',
  'customer.told.parked':
    '{{request}} ist für {{customer}} eingegangen; der Tenant ist bis {{date}} in {{queue}} geparkt.',
  'customer.told.queue-told':
    '{{by}} teilt mit: {{request}} ist für {{customer}} eingegangen; der Tenant ist in {{queue}} geparkt.',
};
