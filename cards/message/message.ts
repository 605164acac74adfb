import { homeCommandWords } from '../../src/features/home/words/commands.ts';
import { playbookOf, sectionAt } from '../../src/features/playbook/domain/playbook.ts';
import type { PlaybookSentence } from '../../src/features/playbook/domain/views.ts';
import { requestCommandWords } from '../../src/features/requests/words/commands.ts';
import type { Sentence } from '../../src/features/views.ts';
import { awayText } from '../kit/absence.ts';
import { type CardContext, longText, nameFor, shortLine } from '../kit/card-context.ts';
import { chatLink } from '../kit/links/chat-link.ts';
import { namingTitle } from '../kit/naming-title.ts';
import { refusalText } from '../kit/refusal-text.ts';
import { guideOf } from '../kit/request/routing.ts';
import { template } from '../kit/template.ts';
import { line } from '../kit/text.ts';
import layout from './message.json' with { type: 'json' };

export interface SentenceData {
  readonly lang: string;
  readonly text: string;
  readonly hasButtons: boolean;
  readonly canBegin: boolean;
  readonly hasLink: boolean;
  readonly link: string;
  readonly linkTitle: string;
  readonly t: Readonly<Record<'begin', string>>;
}

export const sentenceCard = template<SentenceData>('sentence', layout);

/** A card with a single sentence. */
export function sentenceData(context: CardContext, say: Sentence): SentenceData {
  const keepsDraft = say.code === 'guide-taken';
  const canBegin = say.code === 'discarded' || keepsDraft;
  const { link, linkTitle } = linkOf(context, say);
  return {
    lang: context.language,
    text: sentenceText(context, say),
    hasButtons: canBegin || link !== '',
    canBegin,
    hasLink: link !== '',
    link,
    linkTitle,
    t: { begin: context.t(keepsDraft ? 'action.continue-request' : 'action.new-request') },
  };
}

/** Where to go on from the sentence. */
function linkOf(context: CardContext, say: Sentence) {
  const { t } = context;
  if (say.code === 'guide-taken') return { link: guideOf(say.guide), linkTitle: t('action.guide') };
  if (say.code !== 'company-asked' && say.code !== 'playbook-asked')
    return { link: '', linkTitle: '' };
  return {
    link: chatLink(say.mail),
    linkTitle: namingTitle(context, ['action.chat'], { name: nameFor(context, say.mail) }),
  };
}

/** The sentence, for a TextRun. */
export function sentenceText(context: CardContext, say: Sentence): string {
  const { t } = context;
  switch (say.code) {
    case 'refused':
      // By itself there is nothing stored below it from which to go on.
      if (say.refusal.code === 'old-form') return t('sentence.gone');
      return refusalText(context, say.refusal);
    case 'no-longer-yours':
      return t('sentence.no-longer-yours', { id: say.id });
    case 'you-declined':
    case 'you-turned-down':
      return t(`sentence.${say.code}`, { id: say.id });
    case 'you-handed-over':
      return t('sentence.you-handed-over', { id: say.id, to: nameFor(context, say.to) });
    case 'people-left':
      return t('sentence.people-left', {
        who: context.format.all(say.who.map((mail) => nameFor(context, mail))),
        count: say.count,
      });
    case 'company-asked':
      return t('sentence.company-asked', { who: nameFor(context, say.mail), mail: line(say.mail) });
    case 'playbook-asked':
      return askedText(context, say);
    case 'language-unknown':
      return t('sentence.language-unknown', { typed: line(say.typed, 60) });
    case 'delegate-left':
      return delegateLeftText(context, say);
    case 'away-set':
      return awayText(context, say.of === 'fm' ? 'sentence.away-set-fm' : 'sentence.away-set', say);
    case 'away-ended':
      return t(say.of === 'fm' ? 'sentence.away-ended-fm' : 'sentence.away-ended');
    case 'group-help':
      return groupHelpText(context);
    case 'courtesy':
      return t(`sentence.courtesy-${say.of}`);
    case 'customer-unknown':
      return t('sentence.customer-unknown', { typed: line(say.typed, 60) });
    case 'handed-on':
      return t('sentence.handed-on', {
        id: say.id,
        customer: line(say.customer),
        fm: nameFor(context, say.fm),
      });
    case 'fm-left':
      return fmLeftText(context, say);
    case 'customer-missing':
    case 'digest-over':
    case 'discarded':
    case 'group-elsewhere':
    case 'group-install':
    case 'guide-taken':
    case 'language-missing':
    case 'language-set':
    case 'reminders-over':
    case 'status-missing':
      return t(`sentence.${say.code}`);
  }
}

type Said<Code extends Sentence['code']> = Extract<Sentence, { readonly code: Code }>;

function delegateLeftText(context: CardContext, say: Said<'delegate-left'>): string {
  const { t } = context;
  const [fpm, from] = [nameFor(context, say.fpm), nameFor(context, say.from)];
  if (say.to === null) return t('sentence.delegate-left', { fpm, from });
  return t('sentence.delegate-left-to', { fpm, from, to: nameFor(context, say.to) });
}

/** With the words that can be typed in a chat of several. */
function groupHelpText({ t, language }: CardContext): string {
  return t('sentence.group-help', {
    begin: requestCommandWords.new.word[language],
    list: requestCommandWords.requests.word[language],
    status: homeCommandWords.status.word[language],
  });
}

function fmLeftText(context: CardContext, say: Said<'fm-left'>): string {
  const { t } = context;
  const who = {
    ...{ customer: line(say.customer), fm: nameFor(context, say.fm) },
    requests: say.requests.join(', '),
  };
  return say.comment
    ? t('sentence.fm-left-because', { ...who, comment: shortLine(context, say.comment, 300) })
    : t('sentence.fm-left', who);
}

/** A question that the playbook did not answer, with the section that was read. */
function askedText(context: CardContext, { mail, question, ref }: PlaybookSentence): string {
  const { t, program, language } = context;
  const found = ref === null ? undefined : sectionAt(playbookOf(program), ref);
  const who = {
    ...{ who: nameFor(context, mail), mail: line(mail) },
    question: longText(context, question),
  };
  return found
    ? t('sentence.playbook-asked-about', { ...who, section: found.section.title[language] })
    : t('sentence.playbook-asked', who);
}
