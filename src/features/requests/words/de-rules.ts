import type { enRules } from './en-rules.ts';

/** German for rules, clocks and the engagement. */
export const deRules: Readonly<Record<keyof typeof enRules, string>> = {
  'away.delegate': 'Wer Sie vertritt',
  'away.end': 'Ich bin zurück',
  'away.endDate': 'Letzter Tag',
  'away.hint':
    'Solange Sie abwesend sind, entscheidet ein anderer FPM an Ihrer Stelle; Sie sehen weiterhin jede Anforderung.',
  'away.now': '{{delegate}} vertritt Sie vom {{from}} bis zum {{to}}.',
  'away.open': 'Ich bin abwesend …',
  'away.set': 'Abwesenheit eintragen',
  'away.startDate': 'Erster Tag',
  'deadline.assign': 'Zuweisung eines SME',
  'deadline.decision': 'Entscheidung',
  'deadline.triage': 'Sichtung',
  'delegate.line': '{{delegate}} vertritt heute {{fpm}}.',
  'delegate.you': 'Sie vertreten heute {{fpm}}.',
  'due.assign': 'SME zuzuweisen bis: {{at}}',
  'due.assign-late': 'Die Zuweisung eines SME ist überfällig seit {{at}}.',
  'due.decision': 'Entscheidung fällig: {{at}}',
  'due.decision-late': 'Die Entscheidung ist überfällig seit {{at}}.',
  'due.stopped': 'Die Uhr steht, solange die Anforderung bei {{requester}} liegt.',
  'due.stopped-you': 'Die Uhr steht, solange die Anforderung bei Ihnen liegt.',
  'due.triage': 'Sichtung fällig: {{at}}',
  'due.triage-late': 'Die Sichtung ist überfällig seit {{at}}.',
  'duration.business-days_one': 'innerhalb von {{count}} Werktag',
  'duration.business-days_other': 'innerhalb von {{count}} Werktagen',
  'duration.days_one': 'innerhalb von {{count}} Tag',
  'duration.days_other': 'innerhalb von {{count}} Tagen',
  'exception.by-rule': '⚠ Ausnahme: Die Regel {{rule}} lässt dies nur als Ausnahme zu.',
  'exception.check': 'Sagt die Rechtfertigung, warum die Ausnahme nötig ist?',
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
  'onboarding.step-1':
    '{{sme}} nimmt direkt Kontakt mit Ihnen auf, sobald die Zuweisung angenommen ist.',
  'onboarding.step-2':
    'Setzen Sie gemeinsam den Plan auf, auch mit {{fpm}}: Erwartungen, Ergebnisse, Abschlusskriterien, Termine und wann der SME freigegeben wird.',
  'onboarding.step-3': 'Nennen Sie, wer daraus lernt und danach andere schult.',
  'onboarding.step-4': 'Alle drei bestätigen den Plan; dann beginnt die Arbeit.',
  'onboarding.step-5':
    'Mit Fragen oder Bedenken wenden Sie sich bitte zuerst an Ihren FPM, von dieser Karte aus.',
  'onboarding.title': 'Wie es weitergeht',
  'outcome.exception': 'Ausnahme',
  'outcome.rule': '{{outcome}} (Regel {{rule}})',
  'outcome.self-service': 'Selbstbedienung',
  'outcome.sme': 'SME',
  'outcome.standard': 'Standardweg',
  'plan.confirmed': 'Bestätigt von: {{who}}',
  'plan.endDate': 'Letzter Tag',
  'plan.exitCriteria': 'Abschlusskriterien',
  'plan.expectations': 'Erwartungen',
  'plan.hint':
    'Partner, FPM und SME schreiben den Plan gemeinsam, zum Beispiel: Begleitung bei Kundengesprächen, Shadowing, FTOP-Aufgaben. Beim Speichern gelten alle Bestätigungen als zurückgenommen.',
  'plan.learners': 'Wer daraus lernt und andere schult',
  'plan.outcomes': 'Ergebnisse',
  'plan.releaseCriteria': 'Wann der SME freigegeben wird',
  'plan.startDate': 'Erster Tag',
  'plan.title': 'Der Plan',
  'plan.waiting': 'Bestätigung fehlt noch von: {{who}}',
  'proposal.consent':
    'Ohne Ihre Zustimmung beginnt nichts. Falls Sie ablehnen, nennen Sie bitte den Grund.',
  'proposal.hint':
    'Ohne Anforderung, für einen festen Zeitraum und mit anfangs vereinbarten Ergebnissen. Der Partner wird zuerst gefragt.',
  'proposal.offered': 'Was vorgeschlagen wird',
  'proposal.title': 'Einem Partner einen SME vorschlagen',
  'rating.1': '1 – nicht hilfreich',
  'rating.2': '2 – kaum hilfreich',
  'rating.3': '3 – teilweise hilfreich',
  'rating.4': '4 – hilfreich',
  'rating.5': '5 – sehr hilfreich',
  'release-outcome.close': 'Die Anforderung wird geschlossen.',
  'release-outcome.reassign': 'Ein anderer SME wird zugewiesen.',
  'repeats.hint':
    'Derselbe Arbeitsbereich und ein ähnliches Thema. Gibt es die Antwort schon? Eine wiederholte Anforderung kann abgelehnt werden.',
  'repeats.learners': 'Daraus lernen sollte: {{learners}}',
  'repeats.more_one': 'und {{count}} weitere',
  'repeats.more_other': 'und {{count}} weitere',
  'repeats.nobody': 'Es wurde niemand genannt, der daraus lernt.',
  'repeats.title': '⚠ {{partner}} hat das schon einmal angefordert',
  'repeats.title-you': 'Sie haben das schon einmal angefordert',
  'result.came': 'Was daraus wurde',
  'result.feedback': 'Feedback von {{by}}: {{rating}}',
  'result.ftop-no': 'Die Zusammenfassung steht noch nicht in FTOP.',
  'result.ftop-yes': 'Die Zusammenfassung steht auch in FTOP.',
  'result.promised': 'Was zugesagt war',
  'result.summary': 'Zusammenfassung von {{by}}',
  'routing.exception': 'Das wäre eine Ausnahme: Keine Regel des Programms deckt es ab.',
  'routing.exception-rule': 'Das ist nur als Ausnahme möglich (Regel {{rule}}).',
  'routing.exception-why':
    'Sie können es trotzdem übermitteln. Ihr FPM möchte in der Rechtfertigung lesen, warum die Ausnahme nötig ist.',
  'routing.limited-language':
    'In den Sprachen dieser Regel sind SMEs begrenzt verfügbar: Die Suche kann länger dauern.',
  'routing.limited-region':
    'In dieser Region sind SMEs begrenzt verfügbar: Die Suche kann länger dauern.',
  'routing.next':
    'Als Nächstes: Nach dem Übermitteln wird {{triage}} gesichtet; {{decision}} entscheidet Ihr FPM und ein SME wird zugewiesen, oder Sie erfahren, warum nicht.',
  'routing.self-service': 'Dafür gibt es einen Leitfaden (Regel {{rule}}): Selbstbedienung.',
  'routing.self-service-why':
    'Genügt er? Dann nutzen Sie ihn; es wird nichts übermittelt. Sonst machen Sie weiter und bitten um eine Ausnahme: Ihr FPM möchte in der Rechtfertigung lesen, warum der Leitfaden nicht genügt.',
  'routing.sme': 'Dafür kann ein SME zugewiesen werden (Regel {{rule}}).',
  'routing.standard': 'Das geht den Standardweg: beliebig viele Arbeitsplätze, jede Sprache.',
  'turn-to.fpm':
    'Sie können sich an den FPM {{fpm}} oder an das Assignment Team wenden: {{mailbox}}.',
  'turn-to.team': 'Sie können sich an das Assignment Team wenden: {{mailbox}}.',
  'unconfirmed.title': '⚠ Die Bestätigung dieser Anforderung kam nicht rechtzeitig an.',
};
