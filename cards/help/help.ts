import { roles as ownRoles } from '../../src/domain/people/people.ts';
import { partnersOf } from '../../src/domain/program/program.ts';
import type { ListName } from '../../src/features/requests/domain/pages/lists.ts';
import type { HelpPage } from '../../src/features/views.ts';
import { isMessageKey } from '../../src/i18n/i18n.ts';
import { type AwayData, type AwayLabel, awayData, awayLabels } from '../kit/absence.ts';
import type { CardContext } from '../kit/card-context.ts';
import { askData, fpmsOf } from '../kit/request/ask-fpm.ts';
import { listButton, listOfRole } from '../kit/request/list-of-role.ts';
import { template } from '../kit/template.ts';
import { line } from '../kit/text.ts';
import layout from './help.json' with { type: 'json' };

export interface HelpData extends AwayData {
  readonly lang: string;
  readonly headline: string;
  readonly hasIntro: boolean;
  readonly intro: string;
  readonly hasHeard: boolean;
  readonly heard: string;
  readonly roles: readonly { readonly text: string }[];
  readonly hasNoRole: boolean;
  readonly noRole: string;
  readonly hasButtons: boolean;
  readonly canBegin: boolean;
  readonly canBeginInWindow: boolean;
  readonly canRegister: boolean;
  readonly hasMore: boolean;
  readonly canPropose: boolean;
  readonly hasDigest: boolean;
  readonly asks: readonly { readonly title: string; readonly url: string }[];
  readonly customers: boolean;
  readonly lists: readonly { readonly list: ListName; readonly title: string }[];
  readonly commands: readonly { readonly word: string; readonly meaning: string }[];
  readonly t: Readonly<
    Record<
      | 'access'
      | 'begin'
      | 'choose'
      | 'customers'
      | 'digest'
      | 'propose'
      | 'window'
      | 'words'
      | AwayLabel,
      string
    >
  >;
}

export const helpCard = template<HelpData>('help', layout);

/** What this reader can do, by role: buttons, and the commands to type. */
export function helpData(context: CardContext, page: HelpPage): HelpData {
  const { t, language } = context;
  const { kind, openDraft, away, lookedUp, dialogs = true } = page;
  const roles = ownRoles.filter((role) => page.roles.includes(role));
  const { customers = false } = page;
  const canBegin = roles.includes('partner');
  const canPropose = roles.includes('fpm') || roles.includes('assignmentTeam');
  const toRead = page.toRead ? [page.toRead] : [];
  const room = mostButtons - toRead.length - (canBegin ? 1 : 0);
  const lists = [...roles.flatMap(listOfRole).slice(0, room), ...toRead].map((list) => ({
    ...{ list, title: listButton(context, list) },
  }));
  const partners = partnersOf(context.program, context.reader.mail);
  const asks = fpmsOf(partners).map((fpm) => {
    const { askTitle: title, askUrl: url } = askData(context, fpm, page.standIns);
    return { title, url };
  });
  // Who has nothing to do here gets no messages either.
  const hasDigest = roles.length > 0;
  const greets = kind === 'greeting';
  // An extra button beside the one for the chat: it does nothing in a client without dialogs.
  const canBeginInWindow = canBegin && greets && dialogs;
  return {
    ...awayData(context, away),
    lang: language,
    headline: greets ? greeting(context) : t(away?.suggested ? 'away.suggested' : 'help.title'),
    hasIntro: greets,
    intro: t('greeting.text'),
    hasHeard: page.heard !== undefined,
    heard: t('help.heard', { typed: line(page.heard ?? '', 60) }),
    roles: page.roles.flatMap((role) => roleText(context, role)),
    hasNoRole: page.roles.length === 0,
    noRole: lookedUp
      ? t('help.looking-up')
      : t('help.no-role', { mailbox: context.program.assignmentTeam.mailbox }),
    canRegister: page.mayRegister === true,
    hasButtons: page.mayRegister === true || canBegin || customers || lists.length > 0,
    canBegin,
    canBeginInWindow,
    hasMore: asks.length > 0 || canPropose || away !== null || canBeginInWindow || hasDigest,
    canPropose,
    hasDigest,
    asks,
    customers,
    lists,
    commands: page.commands.map(({ word, meaning, example }) => ({
      word: [word[language], example].filter(Boolean).join(' '),
      meaning: meaning[language],
    })),
    t: {
      access: t('access.action.open'),
      begin: t(openDraft ? 'action.continue-request' : 'action.new-request'),
      choose: t('choice.placeholder'),
      customers: t('customer.action.list'),
      digest: t('action.digest'),
      propose: t('action.propose'),
      window: t('action.in-window'),
      words: t('help.words'),
      ...awayLabels(context, away),
    },
  };
}

export const greeting = ({ t, reader }: CardContext): string =>
  t('greeting.title', { name: line(reader.name) });

/** Clients show so many beside each other; who has every role finds the last list from another one. */
const mostButtons = 5;

/** A role that a feature adds has words where it has something to do. */
function roleText({ t }: CardContext, role: string) {
  const key = `help.role.${role}`;
  return isMessageKey(key) ? [{ text: t(key) }] : [];
}
