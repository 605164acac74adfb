import type { Refusal } from '../../domain/decision/refusal.ts';
import type { FieldError } from '../../domain/forms/field-error.ts';
import type { Imported } from '../../features/customers/actions/import-usage.ts';
import { isMessageKey, translator } from '../../i18n/i18n.ts';

const t = translator('en');

/** Why a line was not taken, in the words of the card, for an operator. */
export function whyRefused(
  imported: Extract<Imported, { kind: 'refused' }> | { kind: string },
): string {
  if (imported.kind === 'no-customer') return 'no customer has this tenant';
  if (imported.kind === 'no-engagement') return 'the customer has no open engagement';
  return 'refusal' in imported ? refusalText(imported.refusal) : imported.kind;
}

function refusalText(refusal: Refusal): string {
  if (refusal.code === 'invalid') return refusal.errors.map(errorText).join(' ');
  if (refusal.code === 'not-yours') return 'the FM of the engagement is not in the program file';
  return refusal.code === 'because' ? ownReason(refusal.because, refusal.values) : refusal.code;
}

function ownReason(because: string, values: Readonly<Record<string, string>>): string {
  const key = `refusal.because.${because}`;
  if (!isMessageKey(key)) return because;
  const said = Object.entries(values).map(([name, value]) => {
    const own = `${name}.${value}`;
    return [name, isMessageKey(own) ? t(own) : value] as const;
  });
  return t(key, Object.fromEntries(said));
}

/** A card offers a calendar; a report is typed. */
const date = 'wanted a day that there is, as 2026-02-26 or 26.02.2026';

function errorText({ field, code, most = 0 }: FieldError): string {
  const values = { most: String(most), over: '', from: '', to: '', workloads: '' };
  return `${field}: ${code === 'not-a-date' ? date : t(`error.${code}`, values)}`;
}
