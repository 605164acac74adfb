import type { Remark } from '../../../src/domain/remark.ts';
import type { CardContext } from '../card-context.ts';
import { line } from '../text.ts';

/** What is known of a request's customer besides; `asks`: as a question to the person who writes the request. */
export function remarkText(
  { t, format }: CardContext,
  remark: Remark,
  asks: 'asks' | 'tells',
): string {
  if (remark.code === 'parked') {
    const { customer, queue, until } = remark;
    return t('remark.parked', { customer, queue: line(queue), date: format.day(until) });
  }
  const { name, region, segment } = remark;
  const known = [
    line(name),
    // As people write it in a row; its whole name has brackets.
    ...(region ? [region.toUpperCase()] : []),
    ...(segment ? [t(`segment.${segment}`)] : []),
  ].join(', ');
  return t(asks === 'asks' ? 'remark.known-as-asks' : 'remark.known-as', { known });
}
