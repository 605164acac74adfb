import type { Refusal } from '../../src/domain/decision/refusal.ts';
import type { FieldError } from '../../src/domain/forms/field-error.ts';
import { migratesMail } from '../../src/domain/program/program.ts';
import { longestComment } from '../../src/features/requests/domain/form/decision-inputs.ts';
import { isMessageKey, type MessageKey, type Translate } from '../../src/i18n/i18n.ts';
import type { CardContext } from './card-context.ts';
import { line } from './text.ts';

/** Why nothing happened, in one sentence. It may hold typed text: only for a TextRun. */
export function refusalText({ t, format }: CardContext, refusal: Refusal): string {
  switch (refusal.code) {
    case 'not-found':
      return t(notFoundKey(refusal.id), { id: line(refusal.id, 60) });
    case 'not-now':
      return t('refusal.not-now', { state: stateName(t, refusal.state) });
    case 'out-of-date':
      return t(alreadyKey(refusal), {
        by: line(refusal.by),
        date: format.date(refusal.at),
        time: format.time(refusal.at),
      });
    case 'because':
      return ownReason(t, refusal.because, refusal.values);
    case 'invalid':
      return t(refusal.errors.some(isFar) ? 'refusal.invalid-far' : 'refusal.invalid');
    case 'too-many':
      return t('refusal.too-many', { most: refusal.most });
    default:
      return t(`refusal.${refusal.code}`);
  }
}

/** How somebody hears that there is no such thing, by the prefix of its id. */
function notFoundKey(id: string): MessageKey {
  if (/^(?:CUS|ENG)-/.test(id)) return 'refusal.not-found.customer';
  if (/^(?:SUM|ORD|NUD)-/.test(id)) return 'refusal.not-found.summary';
  if (/^ACC-/.test(id)) return 'refusal.not-found.access';
  return /^(?:NOTE|RISK)-/.test(id) ? 'refusal.not-found.note' : 'refusal.not-found';
}

/** Of such a text nothing is kept. */
const isFar = ({ code }: FieldError): boolean => code === 'far-too-long';

/** A feature's own reason. A value that has words of its own is said in them. */
function ownReason(t: Translate, because: string, values: Readonly<Record<string, string>>) {
  const key = `refusal.because.${because}`;
  if (!isMessageKey(key)) throw new Error(`no words for the reason ${because}`);
  const said = Object.entries(values).map(([name, value]) => {
    const own = `${name}.${value}`;
    return [name, isMessageKey(own) ? t(own) : line(value)] as const;
  });
  return t(key, Object.fromEntries(said));
}

/**
 * The words of the thing's own kind; those without a prefix speak of a request. An event that only asks to look again
 * has none. What nobody has done is told without a name.
 */
function alreadyKey({ of, event, by }: Extract<Refusal, { code: 'out-of-date' }>): MessageKey {
  const own = `refusal.already.${of.toLowerCase()}`;
  const byItself = [`${own}.itself.${event}`, 'refusal.already.changed-by-itself'];
  const ofRequest = of === 'SME' ? [`refusal.already.${event}`] : [];
  const bySomebody = [`${own}.${event}`, `${own}.itself.${event}`, ...ofRequest];
  const found = (by === '' ? byItself : bySomebody).find(isMessageKey);
  return found ?? 'refusal.already.changed';
}

/** A state of any kind of thing. */
function stateName(t: Translate, state: string): string {
  const key = `state.${state}`;
  return isMessageKey(key) ? t(key) : state;
}

/** The error of a field and how to correct it, or the empty text. */
export function errorText(
  { t, format, program }: CardContext,
  errors: readonly FieldError[],
  field: FieldError['field'],
): string {
  const error = errors.find((candidate) => candidate.field === field);
  if (!error) return '';
  const most = format.number(error.most ?? longestComment);
  const over = format.number(error.over ?? 0);
  const { startDate, endDate } = error.days ?? {};
  const from = startDate ? format.day(startDate) : '';
  const to = endDate ? format.day(endDate) : '';
  const workloads = format.list(program.workloads.filter(migratesMail).map(({ name }) => name));
  return t(`error.${error.code}`, { most, over, from, to, workloads });
}
