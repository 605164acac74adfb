import { type Language, languages } from '../../src/domain/people/people.ts';
import type {
  Mailing,
  Service,
} from '../../src/features/customers/domain/engagement/engagement.ts';
import type { ClosingVerb } from '../../src/features/customers/domain/engagement/moves/commands.ts';
import type { EngagementPage } from '../../src/features/customers/domain/pages.ts';
import type { CardContext } from '../kit/card-context.ts';
import { customersButton } from '../kit/customers/list-button.ts';
import type { SheetButton } from '../kit/sheet/sheet.ts';

/** What needs no words: confirming the queue, and the texts to paste. */
export function buttonsOf(
  context: CardContext,
  page: EngagementPage,
  service: Service | undefined,
): SheetButton[] {
  const { t, format } = context;
  const of = (verb: string, title: string, more: object): SheetButton => ({
    ...{ verb, title, data: { ...dataOf(page), service: service?.code, ...more } },
  });
  const draft = (mailing: Mailing, language: Language, title: string): SheetButton =>
    of('closing.draft', title, { mailing, language });
  const fm = page.as.includes('fm') && service;
  return [
    ...(page.verbs.includes('closing.queued')
      ? [{ ...button(context, page, 'closing.queued'), isPrimary: true }]
      : []),
    {
      verb: 'customer.show',
      title: t('customer.action.show'),
      data: { customerId: page.customer.id },
    },
    ...(page.fromList ? [customersButton(context, page.fromList)] : []),
    ...(fm ? [of('closing.text', t('closing.action.note'), { text: 'note' })] : []),
    ...(fm && service.usage
      ? [draft('team', context.language, t('closing.action.team-mail'))]
      : []),
    ...(fm && service.talk
      ? languages.map((language) =>
          draft(
            'customer',
            language,
            t('closing.action.customer-mail', { language: format.language(language) }),
          ),
        )
      : []),
  ];
}

/** A button that does something with the engagement, by its own title. */
export function button(
  { t }: CardContext,
  page: EngagementPage,
  verb: ClosingVerb | 'closing.show',
  more: object = {},
): SheetButton {
  const name = verb.slice('closing.'.length) as 'show';
  return { verb, title: t(`closing.action.${name}`), data: { ...dataOf(page), ...more } };
}

const dataOf = ({ engagement: { id, version } }: EngagementPage) => ({
  ...{ engagementId: id, version },
});
