import type { RequestPage } from '../../../src/features/requests/domain/pages/request.ts';
import type { CardContext } from '../../kit/card-context.ts';
import { mailLink } from '../../kit/links/mail-link.ts';
import { line } from '../../kit/text.ts';

/**
 * For the FPM: an e-mail to a point of contact whom nobody here knows, and to whom the desk itself
 * writes nothing that was typed. While the request is returned, the questions stand in it.
 */
export function writeLink({ t, reader }: CardContext, page: RequestPage): string {
  const { request, writeTo, superseded } = page;
  if (!writeTo || superseded) return '';
  const about = {
    id: request.id,
    partner: line(request.partner.name),
    reader: line(reader.name),
    requester: line(request.requester.name),
    tenant: line(request.form.tenantName),
  };
  const questions = request.state === 'returned' ? request.questions.comment : '';
  const body = questions
    ? t('write.body-returned', { ...about, questions })
    : t('write.body', about);
  return mailLink(writeTo, { subject: t('write.subject', about), body });
}
