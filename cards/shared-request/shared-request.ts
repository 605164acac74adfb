import type { Reader } from '../../src/domain/people/people.ts';
import type { Program } from '../../src/domain/program/program.ts';
import type { SharedPage } from '../../src/features/requests/domain/pages/request.ts';

import {
  type CardContext,
  cardContextFor,
  type Limits,
  workloadName,
} from '../kit/card-context.ts';
import { template } from '../kit/template.ts';
import { line } from '../kit/text.ts';
import layout from './shared-request.json' with { type: 'json' };

export interface SharedData {
  readonly lang: string;
  readonly requestId: string;
  readonly heading: string;
  readonly subject: string;
  readonly t: Readonly<Record<'open', string>>;
}

export const sharedCard = template<SharedData>('shared', layout);

/** A request shared in a chat: id, state, customer and workload, which everybody there may read. */
export const sharedData = (context: CardContext, page: SharedPage): SharedData => ({
  lang: context.language,
  requestId: page.id,
  heading: sharedHeading(context, page),
  subject: sharedSubject(context, page),
  t: { open: context.t('action.open') },
});

export const sharedHeading = ({ t }: CardContext, { id, state }: SharedPage): string =>
  t('list.heading', { id, state: t(`state.${state}`) });

/** For a TextRun, because a person has typed the customer's name. */
export const sharedSubject = (context: CardContext, { tenantName, workload }: SharedPage): string =>
  context.t('request.about', {
    tenant: line(tenantName),
    workload: workloadName(context, workload),
  });

/** This card has short texts only. */
const limits: Limits = { text: 120, said: 0, events: 0, repeats: 0, overlong: 0, lean: true };

/** The two lines of a request in a list of search results, as plain text. */
export function sharedLines(page: SharedPage, reader: Reader, program: Program) {
  const context = cardContextFor(reader, program, limits);
  return { title: sharedHeading(context, page), text: sharedSubject(context, page) };
}
