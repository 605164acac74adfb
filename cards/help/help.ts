import { roles as ownRoles, type Role } from '../../src/domain/people/people.ts';
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
  const { language } = context;
  return {
    ...awayData(context, page.away),
    lang: language,
    ...saidData(context, page),
    ...buttonsData(context, page),
    commands: page.commands.map(({ word, meaning, example }) => ({
      word: [word[language], example].filter(Boolean).join(' '),
      meaning: meaning[language],
    })),
    t: labels(context, page),
  };
}

function saidData(context: CardContext, page: HelpPage) {
  const { t, program } = context;
  const { kind, away, heard, lookedUp, roles } = page;
  const greets = kind === 'greeting';
  return {
    headline: greets ? greeting(context) : t(away?.suggested ? 'away.suggested' : 'help.title'),
    hasIntro: greets,
    intro: t('greeting.text'),
    hasHeard: heard !== undefined,
    heard: t('help.heard', { typed: line(heard ?? '', 60) }),
    roles: roles.flatMap((role) => roleText(context, role)),
    hasNoRole: roles.length === 0,
    noRole: lookedUp
      ? t('help.looking-up')
      : t('help.no-role', { mailbox: program.assignmentTeam.mailbox }),
  };
}

function buttonsData(context: CardContext, page: HelpPage) {
  const { kind, away, customers = false, mayRegister: canRegister = false, dialogs = true } = page;
  const roles = ownRoles.filter((role) => page.roles.includes(role));
  const canBegin = roles.includes('partner');
  const canPropose = roles.includes('fpm') || roles.includes('assignmentTeam');
  const lists = listsOf(context, page, roles);
  const asks = asksOf(context, page);
  // Who has nothing to do here gets no messages either.
  const hasDigest = roles.length > 0;
  // An extra button beside the one for the chat: it does nothing in a client without dialogs.
  const canBeginInWindow = canBegin && kind === 'greeting' && dialogs;
  return {
    ...{ canRegister, canBegin, canBeginInWindow, canPropose, hasDigest, asks, customers, lists },
    hasButtons: canRegister || canBegin || customers || lists.length > 0,
    hasMore: asks.length > 0 || canPropose || away !== null || canBeginInWindow || hasDigest,
  };
}

/** Where they work first, then what they read. */
function listsOf(context: CardContext, page: HelpPage, roles: readonly Role[]) {
  const toRead = page.toRead ? [page.toRead] : [];
  const room = mostButtons - toRead.length - (roles.includes('partner') ? 1 : 0);
  const lists = [...roles.flatMap(listOfRole).slice(0, room), ...toRead];
  return lists.map((list) => ({ list, title: listButton(context, list) }));
}

/** The FPMs whom a partner asks. */
function asksOf(context: CardContext, { standIns }: HelpPage) {
  const { program, reader } = context;
  return fpmsOf(partnersOf(program, reader.mail)).map((fpm) => {
    const { askTitle: title, askUrl: url } = askData(context, fpm, standIns);
    return { title, url };
  });
}

const labels = (context: CardContext, { openDraft, away }: HelpPage) => {
  const { t } = context;
  return {
    access: t('access.action.open'),
    begin: t(openDraft ? 'action.continue-request' : 'action.new-request'),
    choose: t('choice.placeholder'),
    customers: t('customer.action.list'),
    digest: t('action.digest'),
    propose: t('action.propose'),
    window: t('action.in-window'),
    words: t('help.words'),
    ...awayLabels(context, away),
  };
};

export const greeting = ({ t, reader }: CardContext): string =>
  t('greeting.title', { name: line(reader.name) });

/** Clients show so many beside each other; who has every role finds the last list from another one. */
const mostButtons = 5;

/** A role that a feature adds has words where it has something to do. */
function roleText({ t }: CardContext, role: string) {
  const key = `help.role.${role}`;
  return isMessageKey(key) ? [{ text: t(key) }] : [];
}
