import type { enRules } from '../en/rules.ts';

/** German for the rules of the program, and deadlines. */
export const deRules: Readonly<Record<keyof typeof enRules, string>> = {
  'deadline.assign': 'Zuweisung eines SME',
  'deadline.decision': 'Entscheidung',
  'deadline.triage': 'Sichtung',
  'due.assign': 'SME zuzuweisen bis: {{at}}',
  'due.assign-late': 'Die Zuweisung eines SME ist überfällig seit {{at}}.',
  'due.decision': 'Entscheidung fällig: {{at}}',
  'due.decision-late': 'Die Entscheidung ist überfällig seit {{at}}.',
  'due.stopped': 'Die Frist ruht, solange die Anforderung bei {{requester}} liegt.',
  'due.stopped-you': 'Die Frist ruht, solange die Anforderung bei Ihnen liegt.',
  'due.triage': 'Sichtung fällig: {{at}}',
  'due.triage-late': 'Die Sichtung ist überfällig seit {{at}}.',
  'exception.by-rule': '⚠ Ausnahme: Die Regel {{rule}} lässt dies nur als Ausnahme zu.',
  'exception.check': 'Geht aus der Begründung hervor, warum die Ausnahme nötig ist?',
  'exception.self-service':
    '⚠ Ausnahme: Dafür gibt es einen Leitfaden (Regel {{rule}}), der Partner fordert aber einen SME an.',
  'exception.uncovered': '⚠ Ausnahme: Keine Regel des Programms deckt diese Anforderung ab.',
  'missed.primaryLanguage':
    'Die Regel {{rule}} verlangt {{wanted}} als primäre oder sekundäre Sprache; angefordert: {{has}}.',
  'missed.region': 'Die Regel {{rule}} gilt für {{wanted}}; der Kunde ist in {{has}}.',
  'missed.seats-less':
    'Die Regel {{rule}} verlangt weniger als {{wanted}} Arbeitsplätze; der Kunde hat {{has}}.',
  'missed.seats-more':
    'Die Regel {{rule}} verlangt mehr als {{wanted}} Arbeitsplätze; der Kunde hat {{has}}.',
  'outcome.exception': 'Ausnahme',
  'outcome.rule': '{{outcome}} (Regel {{rule}})',
  'outcome.self-service': 'Selbstbedienung',
  'outcome.sme': 'SME',
  'outcome.standard': 'Standardweg',
  'provided.primaryLanguage':
    'Das Programm sieht dies mit {{wanted}} als primärer oder sekundärer Sprache vor; angefordert: {{has}}.',
  'provided.region': 'Das Programm sieht dies für {{wanted}} vor; der Kunde ist in {{has}}.',
  'provided.seats-less':
    'Das Programm sieht dies für weniger als {{wanted}} Arbeitsplätze vor; der Kunde hat {{has}}.',
  'provided.seats-more':
    'Das Programm sieht dies für mehr als {{wanted}} Arbeitsplätze vor; der Kunde hat {{has}}.',
  'repeats.hint':
    'Derselbe Arbeitsbereich und ein ähnliches Thema. Gibt es die Antwort schon? Eine wiederholte Anforderung kann abgelehnt werden.',
  'repeats.learners': 'Daraus lernen sollte: {{learners}}',
  'repeats.learnt': 'Daraus gelernt: {{learnt}}',
  'repeats.more_one': 'und {{count}} weitere',
  'repeats.more_other': 'und {{count}} weitere',
  'repeats.nobody': 'Es wurde niemand genannt, der daraus lernt.',
  'repeats.title': '⚠ {{partner}} hat das schon einmal angefordert',
  'repeats.title-you': 'Sie haben das schon einmal angefordert',
  'routing.exception': 'Das wäre eine Ausnahme: Das Programm sieht es nicht vor.',
  'routing.exception-rule': 'Das ist nur als Ausnahme möglich.',
  'routing.exception-why':
    'Sie können es trotzdem übermitteln. Ihr FPM möchte in der Begründung lesen, warum die Ausnahme nötig ist.',
  'routing.limited-language':
    'In diesen Sprachen sind SMEs begrenzt verfügbar: Die Suche kann länger dauern.',
  'routing.limited-region':
    'In dieser Region sind SMEs begrenzt verfügbar: Die Suche kann länger dauern.',
  'routing.next':
    'Als Nächstes: Nach dem Übermitteln wird {{triage}} gesichtet; {{decision}} entscheidet Ihr FPM und ein SME wird zugewiesen, oder Sie erfahren, warum nicht.',
  'routing.self-service': 'Dafür gibt es einen Leitfaden: Selbstbedienung.',
  'routing.self-service-why':
    'Genügt er? Dann nutzen Sie ihn; es wird nichts übermittelt. Sonst machen Sie weiter und bitten um eine Ausnahme: Ihr FPM möchte in der Begründung lesen, warum der Leitfaden nicht genügt.',
  'routing.sme': 'Dafür kann ein SME zugewiesen werden.',
  'routing.standard': 'Dafür gilt der Standardweg: beliebig viele Arbeitsplätze, jede Sprache.',
  'seats.title': 'Segment und Arbeitsplatzanzahl scheinen nicht zusammenzupassen',
  'seats.unusual-enterprise':
    '{{seats}} Arbeitsplätze sind wenig für einen Enterprise-Kunden (üblich: ab {{usual}}): Bitte prüfen Sie Segment und Arbeitsplatzanzahl.',
  'seats.unusual-smc':
    '{{seats}} Arbeitsplätze sind viel für einen SMC-Kunden (üblich: bis {{usual}}): Bitte prüfen Sie Segment und Arbeitsplatzanzahl.',
  'turn-to.fpm':
    'Sie können sich an den FPM {{fpm}} oder an das Assignment Team wenden: {{mailbox}}.',
  'turn-to.team': 'Sie können sich an das Assignment Team wenden: {{mailbox}}.',
};
