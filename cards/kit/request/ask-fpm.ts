import type { Mail } from '../../../src/domain/people/people.ts';
import { workloadOf } from '../../../src/domain/program/program.ts';
import { partnerIn } from '../../../src/features/requests/domain/form/fields/form-field.ts';
import { fpmOfForm, fpmToAsk } from '../../../src/features/requests/domain/form/fpm-to-ask.ts';
import type { FormPage } from '../../../src/features/requests/domain/pages/forms.ts';
import { type CardContext, nameFor, workloadName } from '../card-context.ts';
import { chatLink } from '../links/chat-link.ts';
import { namingTitle } from '../naming-title.ts';

/** A button that opens a chat with the FPM, in which the question is already typed. */
export interface AskData {
  readonly hasAsk: boolean;
  readonly askTitle: string;
  readonly askUrl: string;
}

const noAsk: AskData = { hasAsk: false, askTitle: '', askUrl: '' };

/**
 * Beside the question whether this is agreed with the FPM: nothing has to be submitted, or typed
 * again, to ask (process, section 3).
 */
export function askBeside(context: CardContext, page: FormPage, field: string): AskData {
  const { t } = context;
  const { workload = '' } = page.draft.typed;
  if (field === 'agreed') {
    const known = workloadOf(context.program, workload) !== undefined;
    const asks = { workload: workloadName(context, workload) };
    const question = known ? t('ask-fpm.agree', asks) : undefined;
    const fpm = fpmOfForm(context.program, page.partners, page.draft.typed);
    return askData(context, fpm, page.standIns, question);
  }
  return noAsk;
}

/** A button by which the desk itself asks the FPM, and what stands in its place afterwards. */
export interface SendData {
  readonly hasSend: boolean;
  readonly sendTitle: string;
  readonly hasSent: boolean;
  readonly sent: string;
}

const isListed = ({ draft, partners }: FormPage): boolean =>
  partnerIn(partners, draft.typed.partnerName ?? '') !== undefined;

/** The company that was typed or chosen is none of the reader's. */
export const isUnlisted = (page: FormPage): boolean =>
  (page.companyAsked === true && !isListed(page)) ||
  page.errors.some(({ code }) => code === 'partner-not-listed');

/** Beside a company that is not listed: it is asked for them, and the form stays as it is. */
export function sendBeside(context: CardContext, page: FormPage, field: string): SendData {
  const { t, program } = context;
  const { typed } = page.draft;
  const asked = page.companyAsked === true && !isListed(page);
  const fpm =
    field === 'partnerName' && isUnlisted(page) ? fpmToAsk(program, page.partners, typed) : null;
  const who = fpm ? nameFor(context, page.standIns?.[fpm] ?? fpm) : '';
  return {
    hasSend: fpm !== null && !asked,
    sendTitle: fpm ? namingTitle(context, ['action.ask-for-me'], { fpm: who }) : '',
    hasSent: fpm !== null && asked,
    sent: fpm ? t('ask-fpm.sent', { fpm: who }) : '',
  };
}

/** The same where no form is open. Who is away today has a delegate, who is asked instead. */
export function askData(
  context: CardContext,
  fpm: Mail | null,
  standIns: Readonly<Record<Mail, Mail>> = {},
  message?: string,
): AskData {
  if (!fpm) return noAsk;
  const delegate = standIns[fpm];
  const name = nameFor(context, fpm);
  return {
    hasAsk: true,
    askTitle: delegate
      ? namingTitle(context, ['action.ask-delegate', 'action.ask-stand-in'], {
          ...{ fpm: name, delegate: nameFor(context, delegate) },
        })
      : namingTitle(context, ['action.ask-fpm', 'action.ask-for-me'], { fpm: name }),
    askUrl: chatLink(delegate ?? fpm, message ? { message } : {}),
  };
}

/** Each FPM of these companies. */
export const fpmsOf = (partners: readonly { readonly fpm?: Mail | undefined }[]): Mail[] => [
  ...new Set(partners.flatMap(({ fpm }) => (fpm ? [fpm] : []))),
];
