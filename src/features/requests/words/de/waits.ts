import type { enWaits } from '../en/waits.ts';

/** German for what the clock reminds of, and for what can be done about it. */
export const deWaits: Readonly<Record<keyof typeof enWaits, string>> = {
  'action.contact': 'Habe Kontakt aufgenommen',
  'action.extend': 'Bis dahin verlängern',
  'action.ftop': 'In FTOP eingetragen',
  'action.open-extend': 'Verlängern …',
  'action.open-reassign': 'Jemand anderem zuweisen …',
  'error.not-later': 'Bitte wählen Sie einen Tag, der nach dem jetzigen letzten liegt.',
  'error.own-sme':
    'Diese Person hat selbst angefordert oder antwortet für den Partner; bitte wählen Sie jemand anderen.',
  'error.same-sme': 'Bitte wählen Sie einen anderen SME als den jetzigen.',
  'event.contacted': '{{by}} hat Kontakt aufgenommen.',
  'event.entered': '{{by}} hat die Zusammenfassung in FTOP eingetragen.',
  'event.extended': '{{by}} hat den Einsatz bis zum {{end}} verlängert.',
  'event.waited': 'Erinnerung gesendet: Seit dem {{since}} ist nichts geschehen.',
  'extend.hint':
    'Die beiden anderen erfahren davon. Der Plan bleibt, wie er ist, bis auf den letzten Tag.',
  'headline.wait-other.again':
    'Für {{id}} ist seit dem {{since}} kein neuer SME zugewiesen; das Assignment Team wurde erinnert.',
  'headline.wait-other.assigned':
    '{{sme}} hat auf die Zuweisung von {{id}} seit dem {{since}} nicht geantwortet; Sie können jemand anderem zuweisen.',
  'headline.wait-other.confirm':
    'Der Plan zu {{id}} ist seit dem {{since}} nicht bestätigt von {{waiting}}: Bitte fragen Sie nach.',
  'headline.wait-other.contact':
    '{{sme}} ist seit dem {{since}} für {{id}} zuständig und hat sich, soweit bekannt, noch nicht gemeldet: Bitte fragen Sie nach.',
  'headline.wait-other.offered':
    '{{sme}} hat den Vorschlag {{id}} seit dem {{since}} weder angenommen noch abgelehnt; vorher wird der Partner nicht gefragt.',
  'headline.wait-other.proposed':
    '{{requester}} hat auf Ihren Vorschlag {{id}} seit dem {{since}} nicht geantwortet.',
  'headline.wait-other.returned':
    '{{requester}} hat die Fragen zu {{id}} seit dem {{since}} nicht beantwortet: Bitte fragen Sie nach.',
  'headline.wait.again':
    'Erinnerung: Bitte weisen Sie {{id}} einen anderen SME zu; seit dem {{since}} gibt es keinen.',
  'headline.wait.assigned':
    'Erinnerung: Bitte nehmen Sie {{id}} an oder lehnen Sie ab; zugewiesen seit dem {{since}}.',
  'headline.wait.close':
    'Erinnerung: Bitte sehen Sie sich das Ergebnis von {{id}} an und schließen Sie die Anforderung.',
  'headline.wait.confirm': 'Erinnerung: Bitte lesen Sie den Plan zu {{id}} und bestätigen Sie ihn.',
  'headline.wait.contact':
    'Erinnerung: Bitte melden Sie sich bei {{requester}} wegen {{id}} und geben Sie es hier an.',
  'headline.wait.end':
    'Der Plan zu {{id}} endet am {{end}}: Bitte schließen Sie ab, oder verlängern Sie ihn.',
  'headline.wait.ended':
    'Der Plan zu {{id}} hat am {{end}} geendet: Bitte schließen Sie ab, oder verlängern Sie ihn.',
  'headline.wait.feedback':
    'Erinnerung: Wie war der Einsatz zu {{id}}? Ihr Feedback geht an den FPM.',
  'headline.wait.ftop':
    'Erinnerung: Bitte tragen Sie die Zusammenfassung von {{id}} in FTOP ein und geben Sie es hier an.',
  'headline.wait.offered':
    'Erinnerung: Bitte nehmen Sie den Vorschlag {{id}} an oder lehnen Sie ihn ab; gefragt wurden Sie am {{since}}.',
  'headline.wait.plan':
    'Erinnerung: Bitte vereinbaren Sie miteinander den Plan zu {{id}} und schreiben Sie ihn auf.',
  'headline.wait.proposed':
    'Erinnerung: Ihnen wird {{sme}} als SME angeboten ({{id}}). Sind Sie einverstanden?',
  'headline.wait.question':
    'Erinnerung: {{asker}} wartet seit dem {{since}} auf eine Antwort zu {{id}}.',
  'headline.wait.returned':
    'Erinnerung: Bitte beantworten Sie die Fragen zu {{id}} und übermitteln Sie sie erneut.',
  'label.new-end': 'Neuer letzter Tag',
  'news.assigned-instead':
    '{{id}} wurde einem anderen SME zugewiesen; Sie brauchen nichts mehr zu tun.',
  'news.contacted': '{{by}} hat wegen {{id}} Kontakt aufgenommen.',
  'news.entered': '{{by}} hat die Zusammenfassung von {{id}} in FTOP eingetragen.',
  'news.extended': '{{by}} hat {{id}} bis zum {{end}} verlängert.',
  'news.unconfirmed-fpm':
    'Die Bestätigung von {{id}} konnte {{requester}} nicht rechtzeitig zugestellt werden.',
  'news.waited': 'Erinnerung an {{id}}: seit dem {{since}} ist nichts geschehen.',
  'reassign.hint':
    '{{sme}} hat noch nicht geantwortet und erfährt, dass jemand anderes die Anforderung übernimmt.',
  'refusal.already.contacted':
    '{{by}} hat am {{date}} um {{time}} bereits Kontakt aufgenommen. Es wurde nichts geändert.',
  'refusal.already.entered':
    '{{by}} hat die Zusammenfassung am {{date}} um {{time}} bereits in FTOP eingetragen. Es wurde nichts geändert.',
  'refusal.already.extended':
    'Inzwischen hat {{by}} den Einsatz am {{date}} um {{time}} verlängert. Bitte sehen Sie noch einmal nach.',
  'turn-to.requester':
    'Bitte sagen Sie {{requester}} selbst, dass die Anforderung angekommen ist: {{mail}}.',
};
