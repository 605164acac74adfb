import type { Mail } from '../../../src/domain/people/people.ts';
import { fpmFor, fpmMails, regions, workloadOf } from '../../../src/domain/program/program.ts';
import { partnerIn } from '../../../src/features/requests/domain/form/fields.ts';
import type { FormPage } from '../../../src/features/requests/domain/pages.ts';
import { type CardContext, nameFor, workloadName } from '../card-context.ts';
import { chatLink } from '../chat-link.ts';
import { line } from '../text.ts';

/** A button that opens a chat with the FPM, in which the question stands already. */
export interface AskData {
  readonly hasAsk: boolean;
  readonly askTitle: string;
  readonly askUrl: string;
}

const noAsk: AskData = { hasAsk: false, askTitle: '', askUrl: '' };

/**
 * Beside the question whether this is agreed with the FPM, and beside a company that is not listed:
 * nothing has to be submitted, or typed again, to ask (process, section 3).
 */
export function askBeside(context: CardContext, page: FormPage, field: string): AskData {
  const { t, reader } = context;
  const { workload = '' } = page.draft.typed;
  if (field === 'agreed') {
    const known = workloadOf(context.program, workload) !== undefined;
    const asks = { workload: workloadName(context, workload) };
    const question = known ? t('ask-fpm.agree', asks) : undefined;
    return askData(context, fpmOfDraft(context, page), question);
  }
  const unlisted = page.errors.some(({ code }) => code === 'partner-not-listed');
  if (field !== 'partnerName' || !unlisted) return noAsk;
  const who = { name: line(reader.name), mail: line(reader.mail ?? '') };
  return askData(context, fpmsOf(page.partners)[0] ?? null, t('ask-fpm.not-listed', who));
}

/** The same where no form is open. */
export function askData(context: CardContext, fpm: Mail | null, message?: string): AskData {
  if (!fpm) return noAsk;
  return {
    hasAsk: true,
    askTitle: context.t('action.ask-fpm', { fpm: nameFor(context, fpm) }),
    askUrl: chatLink(fpm, message ? { message } : {}),
  };
}

/** Each FPM of these companies. */
export const fpmsOf = (partners: readonly { readonly fpm?: Mail | undefined }[]): Mail[] => [
  ...new Set(partners.flatMap(({ fpm }) => (fpm ? [fpm] : []))),
];

/** Whom the request would go to, as far as it is filled in. */
function fpmOfDraft({ program }: CardContext, { draft, partners }: FormPage): Mail | null {
  const { typed } = draft;
  const partner = partnerIn(partners, typed.partnerName ?? '') ?? partners[0];
  const region = regions.find((one) => one === typed.region);
  const named = fpmMails(program).find((mail) => mail === typed.fpm) ?? null;
  return partner && region ? fpmFor(program, named, partner, region) : (partner?.fpm ?? null);
}
