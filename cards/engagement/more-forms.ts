import { phases, type Service } from '../../src/features/customers/domain/engagement/engagement.ts';
import { motions } from '../../src/features/customers/domain/engagement/motions.ts';
import type { ClosingVerb } from '../../src/features/customers/domain/engagement/moves/commands.ts';
import { serviceFrom } from '../../src/features/customers/domain/engagement/moves/service-transitions.ts';
import type { EngagementPage } from '../../src/features/customers/domain/pages.ts';
import { serviceCodes } from '../../src/features/customers/domain/workloads.ts';
import type { CardContext } from '../kit/card-context.ts';
import { choiceOf, input } from '../kit/customers/inputs.ts';
import { serviceWithCode } from '../kit/customers/names.ts';
import type { SheetForm } from '../kit/sheet/sheet.ts';
import { button } from './buttons.ts';

/** What needs a reason, and what is seldom done: they share one comment. */
export function moreForms(
  context: CardContext,
  page: EngagementPage,
  service: Service | undefined,
): SheetForm[] {
  const { t } = context;
  const { verbs } = page;
  const may = (verb: ClosingVerb): boolean => verbs.includes(verb);
  const ofService = (['closing.begin', 'closing.reopen', 'closing.drop'] as const).filter(
    (verb) => service && may(verb) && serviceFrom[verb]?.includes(service.state),
  );
  const ofAll = (
    [
      ...(['closing.notQueued', 'closing.unask', 'closing.resume', 'closing.nextDone'] as const),
      ...(['closing.nextMove', 'closing.addService', 'closing.setOut', 'closing.abandon'] as const),
    ] as const
  ).filter(may);
  const actions = [
    ...ofService.map((verb) => button(context, page, verb, { service: service?.code })),
    ...ofAll.map((verb) => button(context, page, verb)),
  ];
  if (actions.length === 0) return [];
  const heading = t('closing.step.more');
  const fields = fieldsOf(context, page);
  return [{ id: 'more', heading, fields, actions, opener: t('closing.action.more') }];
}

/** What those of them ask that the reader may do. */
function fieldsOf(
  context: CardContext,
  { verbs, engagement }: EngagementPage,
): SheetForm['fields'] {
  const may = (verb: ClosingVerb): boolean => verbs.includes(verb);
  const taken = engagement.services.map(({ code }) => code);
  const free = serviceCodes.filter((code) => !taken.includes(code));
  return [
    input(context, 'comment', 'lines', { most: 1000 }),
    ...(may('closing.nextMove') ? [input(context, 'date', 'date')] : []),
    ...(may('closing.addService')
      ? [
          input(context, 'newService', 'choice', {
            choices: free.map((value) => ({ title: serviceWithCode(context, value), value })),
          }),
        ]
      : []),
    ...(may('closing.setOut')
      ? [
          input(context, 'motion', 'choice', {
            ...{ choices: choiceOf(context, 'motion', motions), stored: engagement.motion },
          }),
          input(context, 'phase', 'choice', {
            ...{ choices: choiceOf(context, 'phase', phases), stored: engagement.phase ?? '' },
          }),
        ]
      : []),
  ];
}
