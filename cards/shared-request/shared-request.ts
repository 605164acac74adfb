import type { SharedPage } from '../../src/features/requests/domain/pages/request.ts';

import { type CardContext, workloadName } from '../kit/card-context.ts';
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
const sharedSubject = (context: CardContext, { tenantName, workload }: SharedPage): string =>
  context.t('request.about', {
    tenant: line(tenantName),
    workload: workloadName(context, workload),
  });

/** The two lines of a request in a list of search results, as plain text. */
export const sharedPreview = (context: CardContext, page: SharedPage) => ({
  title: sharedHeading(context, page),
  text: sharedSubject(context, page),
});
