import type { Service } from '../../src/features/customers/domain/engagement/engagement.ts';
import type { ClosingVerb } from '../../src/features/customers/domain/engagement/moves/commands.ts';
import { serviceFrom } from '../../src/features/customers/domain/engagement/moves/service-transitions.ts';
import type { EngagementPage } from '../../src/features/customers/domain/pages.ts';
import type { CardContext } from '../kit/card-context.ts';
import { input } from '../kit/customers/inputs.ts';
import { serviceName } from '../kit/customers/names.ts';
import type { SheetForm } from '../kit/sheet/sheet.ts';
import { button } from './buttons.ts';
import { followUpFields, preparationFields, talkFields, usageFields } from './steps.ts';

type ClosingStep = 'usage' | 'prepare' | 'talk' | 'finish';
type StepForm = SheetForm & { readonly id: ClosingStep };

/** The forms of the service whose step is open. */
export function stepForms(
  context: CardContext,
  page: EngagementPage,
  service: Service,
): StepForm[] {
  const { t } = context;
  const { code, state } = service;
  const may = (verb: ClosingVerb): boolean =>
    page.verbs.includes(verb) && (serviceFrom[verb]?.includes(state) ?? false);
  const name = { service: serviceName(context, code) };
  const form = (
    step: ClosingStep,
    fields: SheetForm['fields'],
    opener: string | null = null,
  ): StepForm[] =>
    may(`closing.${step}`)
      ? [
          {
            ...{ id: step, heading: t(`closing.step.${step}`, name), fields, opener },
            actions: [button(context, page, `closing.${step}`, { service: code })],
          },
        ]
      : [];
  const again = state === 'reached' ? t('closing.action.usage-open') : null;
  return [
    ...form('prepare', preparationFields(context, page, service)),
    ...form('talk', talkFields(context, page, service)),
    ...form('finish', followUpFields(context, page, service)),
    ...form('usage', usageFields(context, service), again),
  ];
}

/** The queue, and leaving. */
export function lastForms(context: CardContext, page: EngagementPage): SheetForm[] {
  const { t } = context;
  const { services } = page.engagement;
  const over = services.every(({ state }) => state === 'done' || state === 'dropped');
  const form = (verb: ClosingVerb, fields: SheetForm['fields']): SheetForm => ({
    ...{ id: 'last', heading: t('closing.step.queue'), fields, opener: null },
    actions: [button(context, page, verb)],
  });
  if (
    page.verbs.includes('closing.askQueue') &&
    over &&
    services.some((one) => one.state === 'done')
  )
    return [
      form('closing.askQueue', [
        input(context, 'notesUpToDate', 'tick'),
        input(context, 'nextActionSet', 'tick'),
      ]),
    ];
  return page.verbs.includes('closing.leave')
    ? [form('closing.leave', [input(context, 'unassignedInFtop', 'tick')])]
    : [];
}
