import type { enEngagement } from '../en/engagement.ts';

/** German for a proposal, the plan and the work with the SME. */
export const deEngagement: Readonly<Record<keyof typeof enEngagement, string>> = {
  'complete.hint':
    'Bitte vergleichen Sie mit dem Plan oben: wer daraus lernen sollte, und die Bedingungen für das Ende des Einsatzes.',
  'onboarding.step-1': '{{sme}} meldet sich direkt bei Ihnen.',
  'onboarding.step-2':
    'Erstellen Sie gemeinsam den Plan, auch mit {{fpm}}: Erwartungen, Ergebnisse, Abschlusskriterien, Termine und Bedingungen für das Ende des Einsatzes.',
  'onboarding.step-3': 'Nennen Sie, wer daraus lernt und danach andere schult.',
  'onboarding.step-4': 'Alle drei bestätigen den Plan; dann beginnt die Arbeit.',
  'onboarding.step-5':
    'Mit Fragen oder Bedenken wenden Sie sich bitte zuerst an Ihren FPM, von dieser Karte aus.',
  'onboarding.title': 'Wie es weitergeht',
  'plan.change': 'Vorgeschlagene Änderung des Plans',
  'plan.change-hint':
    'Der geltende Plan und die Arbeit laufen weiter, bis alle drei die Änderung bestätigt haben. Wird der geltende Plan gespeichert, entfällt die Änderung. Felder mit * sind erforderlich.',
  'plan.confirmed': 'Bestätigt von: {{who}}',
  'plan.draft': 'Entwurf des Plans, gespeichert von {{by}}, {{at}}. Es fehlt noch: {{missing}}.',
  'plan.endDate': 'Letzter Tag',
  'plan.exitCriteria': 'Abschlusskriterien',
  'plan.expectations': 'Erwartungen',
  'plan.hint':
    'Partner, FPM und SME schreiben den Plan gemeinsam, zum Beispiel: Begleitung bei Kundengesprächen, Shadowing, FTOP-Aufgaben. Mit dem Speichern bestätigen Sie ihn; die beiden anderen müssen danach neu bestätigen. Felder mit * sind erforderlich; solange eines leer ist, speichern Sie einen Entwurf, den alle drei sehen.',
  'plan.learners': 'Wer daraus lernt und andere schult',
  'plan.outcomes': 'Ergebnisse',
  'plan.releaseCriteria': 'Bedingungen für das Ende des Einsatzes',
  'plan.startDate': 'Erster Tag',
  'plan.title': 'Der Plan',
  'plan.waiting': 'Bestätigung fehlt noch von: {{who}}',
  'proposal.consent':
    'Ohne Ihre Zustimmung beginnt nichts. Falls Sie ablehnen, nennen Sie bitte den Grund.',
  'proposal.hint':
    'Ohne Anforderung, für einen festen Zeitraum und mit anfangs vereinbarten Ergebnissen. Zuerst wird der SME gefragt, dann der Partner. Felder mit * sind erforderlich.',
  'proposal.not-theirs': '⚠ {{sme}} bietet {{workload}} nicht an.',
  'proposal.not-theirs-check':
    'Das Programm nennt für diesen SME andere Arbeitsbereiche. Ist es trotzdem richtig?',
  'proposal.offered': 'Was vorgeschlagen wird',
  'proposal.title': 'Einem Partner einen SME vorschlagen',
  'rating.1': '1 – nicht hilfreich',
  'rating.2': '2 – kaum hilfreich',
  'rating.3': '3 – teilweise hilfreich',
  'rating.4': '4 – hilfreich',
  'rating.5': '5 – sehr hilfreich',
  'release-outcome.close': 'Die Anforderung wird geschlossen.',
  'release-outcome.reassign': 'Ein anderer SME wird zugewiesen.',
  'result.came': 'Was daraus wurde',
  'result.criteria': 'Am Ende des Einsatzes',
  'result.criteria-no': 'Die Bedingungen sind nicht erfüllt.',
  'result.criteria-yes': 'Die Bedingungen sind erfüllt.',
  'result.customerFeedback': 'Was der Kunde sagt',
  'result.feedback': 'Feedback von {{by}}: {{rating}}',
  'result.ftop-no': 'Die Zusammenfassung steht noch nicht in FTOP.',
  'result.ftop-yes': 'Die Zusammenfassung steht auch in FTOP.',
  'result.learnt': 'Wer was gelernt hat',
  'result.promised': 'Was zugesagt war',
  'result.summary': 'Zusammenfassung von {{by}}',
  'result.trained': 'Von ihnen geschult',
};
