import type { Role } from '../../src/domain/people/people.ts';
import { workloadOf } from '../../src/domain/program/program.ts';
import { queueRequestOf } from '../../src/features/customers/domain/engagement/engagement.ts';
import type { EngagementPage } from '../../src/features/customers/domain/pages.ts';
import { playbookOf, sectionAt } from '../../src/features/playbook/domain/playbook.ts';
import type { FormPage } from '../../src/features/requests/domain/pages/forms.ts';
import type { RequestPage } from '../../src/features/requests/domain/pages/request.ts';
import type { State } from '../../src/features/requests/domain/states.ts';
import type { Page } from '../../src/features/views.ts';
import type { MessageKey } from '../../src/i18n/i18n.ts';
import type { CardContext } from '../kit/card-context.ts';
import { besideCard } from '../kit/dialog.ts';
import { hasRoomForMore } from '../kit/room/button-row.ts';
import type { AdaptiveCard } from '../kit/template.ts';

/** A section that explains what a card is about. */
interface Explained {
  readonly ref: string;
  readonly title?: MessageKey;
  /** What is worked out there. */
  readonly asked?: string;
}

/**
 * Adds one small button to the cards that the playbook explains (process, section 10). It opens the
 * section beside the card, so that nothing that is typed into the card is lost.
 */
export function withPlaybook(card: AdaptiveCard, page: Page, context: CardContext): AdaptiveCard {
  const playbook = playbookOf(context.program);
  const sections = explained(page, context).filter(({ ref }) => sectionAt(playbook, ref));
  if (sections.length === 0) return card;
  const actions = sections.map(({ ref, title = 'playbook.action.open', asked }) => ({
    type: 'Action.Submit',
    title: context.t(title),
    data: {
      ...{ ...besideCard, verb: 'playbook.open', section: ref },
      ...(asked && { asked }),
      ...(page.kind === 'request' && {
        ...{ requestId: page.request.id, version: page.request.version },
      }),
    },
    associatedInputs: 'none',
  }));
  return { ...card, body: joined(card.body as readonly AdaptiveCard[], actions) };
}

/** Behind the "…" of the card's last row of buttons; in a row of their own where that has no room for it. */
function joined(body: readonly AdaptiveCard[], added: readonly AdaptiveCard[]): AdaptiveCard[] {
  const at = body.findLastIndex(({ type }) => type === 'ActionSet');
  const last = body[at];
  const actions = (last?.actions ?? []) as readonly AdaptiveCard[];
  const inSight = actions.filter(({ mode }) => mode !== 'secondary');
  if (!last || !hasRoomForMore(inSight.map(({ title }) => String(title))))
    return [...body, { type: 'ActionSet', actions: added }];
  const hidden = added.map((action) => ({ ...action, mode: 'secondary' }));
  return body.with(at, { ...last, actions: [...actions, ...hidden] });
}

function explained(page: Page, context: CardContext): readonly Explained[] {
  switch (page.kind) {
    case 'form':
      return ofForm(page, context);
    case 'request':
      return ofRequest(page).map((ref) => ({ ref }));
    case 'proposal':
      return [{ ref: 'sme-resources/proactive' }];
    case 'engagement':
      return [{ ref: `completion/${stepOf(page)}` }];
    case 'access':
      return 'isTrace' in page ? [] : [{ ref: 'sme-resources/access' }];
    case 'access-door':
      return [{ ref: 'sme-resources/access' }];
    case 'new-note':
      return [{ ref: 'notes/general' }];
    case 'note':
      return page.note.state === 'draft' ? [{ ref: 'notes/general' }] : [];
    case 'summary':
      return page.summary.state === 'draft' ? [{ ref: 'notes/executive' }] : [];
    default:
      return [];
  }
}

const ofSteps: Readonly<Record<FormPage['step'], string>> = {
  customer: 'sme-resources/form',
  migration: 'sme-resources/form',
  need: 'sme-resources/roles',
  why: 'sme-resources/form',
  review: 'sme-resources/denials',
};

/** Where the rules have decided, also why: with the number of seats and the workload of the form. */
function ofForm({ step, routing, draft }: FormPage, { program }: CardContext): Explained[] {
  const { workload = '', seatCount = '' } = draft.typed;
  const known = workloadOf(program, workload);
  const plan = /-(p\d)$/.exec(workload)?.[1] ?? '';
  const asked = known ? [known.code, plan, seatCount].filter(Boolean).join(' ') : '';
  const isRuled = routing !== null && routing.outcome !== 'standard';
  return [
    { ref: ofSteps[step] },
    ...(isRuled
      ? [{ ref: 'sme-resources/security', title: 'playbook.action.rules' as const, asked }]
      : []),
  ];
}

const ofStates: Readonly<Partial<Record<State, string>>> = {
  submitted: 'timelines',
  triaged: 'timelines',
  returned: 'submitting',
  denied: 'denials',
  assigned: 'onboarding',
  onboarding: 'onboarding',
  completed: 'duties-partner',
  closed: 'duties-partner',
  offered: 'proactive',
  proposed: 'proactive',
};

const ofRoles: readonly (readonly [Role, string])[] = [
  ['partner', 'duties-partner'],
  ['fpm', 'duties-fpm'],
  ['sme', 'duties-sme'],
];

function ofRequest({ request, purpose, superseded, as }: RequestPage): string[] {
  if (superseded) return [];
  // Who takes care of the customer has no duties in it.
  const others = as.length > 0 ? 'duties-partner' : undefined;
  const duties = ofRoles.find(([role]) => as.includes(role))?.[1] ?? others;
  const isConfirmed = purpose === 'confirmation';
  const section = isConfirmed
    ? 'timelines'
    : request.state === 'engaged'
      ? duties
      : ofStates[request.state];
  return section ? [`sme-resources/${section}`] : [];
}

/** The step that is open, else the first that is not done. */
function stepOf({ engagement, service: code }: EngagementPage): string {
  const { services } = engagement;
  if (queueRequestOf(engagement)) return 'parking';
  const open = services.find((one) => one.code === code) ?? services.find(isUnfinished);
  if (!open) return 'parking';
  if (open.reachedOn === null) return 'overview';
  if (!open.preparation) return 'prepare';
  if (!open.talk) return 'talk';
  return open.followUp ? 'task-4058' : 'follow-up';
}

const isUnfinished = ({ followUp }: EngagementPage['engagement']['services'][number]): boolean =>
  followUp === null;
