import { mostTries } from '../../src/features/access/domain/moves/decide.ts';
import type { AccessPage } from '../../src/features/access/domain/pages.ts';
import type { CardContext } from '../kit/card-context.ts';
import { refusalText } from '../kit/refusal-text.ts';
import type { Sheet } from '../kit/sheet/sheet.ts';
import { applicantSheet } from './applicant.ts';
import { approverSheet } from './approver.ts';

/** A registration, as its applicant or its approver has it. */
export function accessSheet(context: CardContext, page: AccessPage): Sheet {
  const { refusal, as } = page;
  const isOwn = as.includes('applicant');
  const sheet = isOwn ? applicantSheet(context, page) : approverSheet(context, page);
  const tries = isOwn ? triesText(context, page) : '';
  return {
    ...sheet,
    alerts: [...(refusal ? [refusalText(context, refusal)] : []), ...(tries ? [tries] : [])],
  };
}

/** That the last code was wrong, and how many can still be tried. */
function triesText({ t }: CardContext, { registration }: AccessPage): string {
  const { state, invitation, change } = registration;
  const tried = state === 'consented' ? (invitation?.tries ?? 0) : (change?.tries ?? 0);
  if (tried === 0) return '';
  const count = Math.max(0, mostTries - tried);
  return t(state === 'consented' ? 'access.code-wrong' : 'access.number-wrong', { count });
}
