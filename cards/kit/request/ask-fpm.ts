import type { Mail } from '../../../src/domain/people/people.ts';
import { fpmFor, fpmMails, regions, workloadOf } from '../../../src/domain/program/program.ts';
import { partnerIn } from '../../../src/features/requests/domain/form/form-field.ts';
import type { FormPage } from '../../../src/features/requests/domain/pages.ts';
import { type CardContext, nameFor, workloadName } from '../card-context.ts';
import { chatLink } from '../links/chat-link.ts';
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
    return askData(context, fpmOfDraft(context, page), page.standIns, question);
  }
  const unlisted = page.errors.some(({ code }) => code === 'partner-not-listed');
  if (field !== 'partnerName' || !unlisted) return noAsk;
  const who = { name: line(reader.name), mail: line(reader.mail ?? '') };
  const fpm = fpmsOf(page.partners)[0] ?? fpmOfDraft(context, page);
  return askData(context, fpm, page.standIns, t('ask-fpm.not-listed', who));
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
  const names = { fpm: nameFor(context, fpm), delegate: nameFor(context, delegate ?? '') };
  return {
    hasAsk: true,
    askTitle: context.t(delegate ? 'action.ask-delegate' : 'action.ask-fpm', names),
    askUrl: chatLink(delegate ?? fpm, message ? { message } : {}),
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
