import {
  queueRequestOf,
  type Service,
} from '../../src/features/customers/domain/engagement/engagement.ts';
import type { EngagementPage } from '../../src/features/customers/domain/pages.ts';
import type { MessageKey } from '../../src/i18n/i18n.ts';
import type { CardContext } from '../kit/card-context.ts';
import { serviceName } from '../kit/customers/names.ts';

/** Done, open, or why it is not needed. */
type Mark = boolean | MessageKey;

/** The playbook's inputs and outputs of one service, always in sight. */
export function checklist(context: CardContext, page: EngagementPage, service: Service) {
  const { t } = context;
  const lines = (rows: readonly (readonly [MessageKey, Mark])[]): string[] =>
    rows.map(([key, mark]) => lineOf(context, t(key), mark));
  return [
    {
      title: t('closing.checklist', { service: serviceName(context, service.code) }),
      lines: [
        t('closing.inputs'),
        ...lines(inputsOf(page, service)),
        t('closing.outputs'),
        ...lines(outputsOf(page, service)),
      ],
    },
  ];
}

function lineOf({ t }: CardContext, what: string, mark: Mark): string {
  if (typeof mark === 'boolean') return `${mark ? '✓' : '–'} ${what}`;
  return `${what}: ${t(mark)}`;
}

const noTeam = 'closing.not-needed-team';
const nextFollows = 'closing.not-needed-next';
const noBlocker = 'closing.no-blocker';

function inputsOf({ engagement }: EngagementPage, service: Service) {
  const { preparation, talk, usage, reachedOn } = service;
  const another = (talk?.nextWorkloads.length ?? 0) > 0;
  const team: Mark = preparation ? preparation.accountTeamKnown || noTeam : false;
  const knows: Mark = talk ? talk.knowsEnd || (another ? nextFollows : false) : false;
  return [
    ['closing.check.motion', engagement.motion === 'rfa'],
    ['closing.check.milestone', reachedOn !== null && (usage?.noBlocker ? noBlocker : true)],
    ['closing.check.accountCurrent', team],
    ['closing.check.task', reachedOn !== null && usage?.enablementTaskDone === true],
    ['closing.check.knowsEnd', knows],
    ['closing.check.satisfied', talk?.satisfied === 'yes'],
  ] as const;
}

/** The team has its mail, or it is noted why not; a mail that was not taken is neither. */
const wasTold = (preparation: Service['preparation']): boolean =>
  preparation !== null && (!preparation.accountTeamKnown || preparation.atuMailSentOn !== null);

function outputsOf({ engagement }: EngagementPage, service: Service) {
  const { preparation, talk, followUp } = service;
  const { state } = engagement;
  const asked = queueRequestOf(engagement);
  const another = (talk?.nextWorkloads.length ?? 0) > 0;
  const mailed: Mark = followUp?.customerMailSentOn ? true : another ? nextFollows : false;
  return [
    ['closing.check.teamMailed', wasTold(preparation)],
    ['closing.check.result', talk !== null],
    ['closing.check.customerMailed', mailed],
    ['closing.check.status', followUp !== null],
    ['closing.check.nextAction', asked !== null],
    ['closing.check.queue', asked !== null],
    ['closing.check.unassigned', state === 'closed'],
    ['closing.check.faq', preparation?.faqRead === true || talk?.faqRead === true],
  ] as const;
}
