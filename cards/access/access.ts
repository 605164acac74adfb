import { mostTries } from '../../src/features/access/domain/moves/decide-invitation.ts';
import type { AccessPage, AccessTracePage } from '../../src/features/access/domain/pages.ts';
import type { CardContext } from '../kit/card-context.ts';
import { refusalText } from '../kit/refusal-text.ts';
import { type Sheet, traceOf } from '../kit/sheet/sheet.ts';
import { line } from '../kit/text.ts';
import { applicantSheet } from './applicant.ts';
import { approverSheet } from './approver.ts';
import { companyName } from './names.ts';

/** A registration, as its applicant or its approver has it. */
export function accessSheet(context: CardContext, page: AccessPage | AccessTracePage): Sheet {
  if ('isTrace' in page) return traceSheet(context, page);
  const { refusal, as } = page;
  const isOwn = as.includes('applicant');
  const sheet = isOwn ? applicantSheet(context, page) : approverSheet(context, page);
  const tries = isOwn ? triesText(context, page) : '';
  return {
    ...sheet,
    alerts: [...(refusal ? [refusalText(context, refusal)] : []), ...(tries ? [tries] : [])],
  };
}

/** What a message has told, once a newer one is in the chat: all of it opens the registration. */
function traceSheet(context: CardContext, page: AccessTracePage): Sheet {
  const { registration, as, state, at } = page;
  const { id, form, applicant } = registration;
  const who = as.includes('applicant')
    ? companyName(context, registration)
    : line(form?.fullName ?? applicant.name);
  const text = context.t('access.trace', {
    ...{ id, who, date: context.format.date(at), state: context.t(`accessState.${state}`) },
  });
  const title = context.t('list.open', { id });
  return traceOf({ text, title, verb: 'access.show', data: { accessId: id } });
}

/** That the last code was wrong, and how many can still be tried. */
function triesText({ t }: CardContext, { registration }: AccessPage): string {
  const { state, invitation, change } = registration;
  if (state === 'consented' && invitation && invitation.tries > 0)
    return t('access.code-wrong', { count: Math.max(0, mostTries - invitation.tries) });
  if (state !== 'registered' || !change || change.tries === 0) return '';
  return change.tries < mostTries
    ? t('access.number-wrong', { count: mostTries - change.tries })
    : t('access.number-tried', { most: String(mostTries) });
}
