import { describe, expect, it } from '@jest/globals';
import {
  type Engagement,
  type EngagementEvent,
  engagementStates,
  type Service,
  serviceStates,
} from '../../../../src/features/customers/domain/engagement/engagement.ts';
import { serviceMoves } from '../../../../src/features/customers/domain/engagement/moves/service-transitions.ts';
import { engagementMoves } from '../../../../src/features/customers/domain/engagement/moves/transitions.ts';
import { asCopied, type CopiedRow, casesIn } from '../../../support/moves/copied-moves.ts';
import { engaged, engagementIn, exo } from './given.ts';

/** Where each event leads (process, section 8), copied by hand. */
// biome-ignore format: a table is read by its columns
const ofEngagement: readonly CopiedRow[] = [
  ['active queue-asked queued', 'set-out',       'same'],
  ['active',                    'service-added', 'same'],
  ['active',                    'service-begun', 'same'],
  ['active',                    'used',          'same'],
  ['active',                    'prepared',      'same'],
  ['active',                    'talked',        'same'],
  ['active',                    'finished',      'same'],
  ['active',                    'mailed',        'same'],
  ['active',                    'mailed',        'same'],
  ['active',                    'reopened',      'same'],
  ['active',                    'dropped',       'same'],
  ['active',                    'queue-asked',   'queue-asked'],
  ['active',                    'abandoned',     'abandoned'],
  ['queue-asked',               'queued',        'queued'],
  ['queue-asked',               'not-queued',    'active'],
  ['queue-asked',               'unasked',       'active'],
  ['queued',                    'left',          'closed'],
  ['queued',                    'resumed',       'active'],
  ['closed',                    'next-done',     'same'],
  ['closed',                    'next-moved',    'same'],
  ['any',                       'region-changed', 'otherQueue: queue-asked, noQueue: same'],
  ['any',                       'fm-changed',    'same'],
  ['any',                       'fm-gone',       'same'],
  ['any',                       'readdressed',   'same'],
  ['any',                       'mail-refused',  'same'],
  ['any',                       'reminded',      'same'],
];
// biome-ignore format: a table is read by its columns
const ofService: readonly CopiedRow[] = [
  ['announced',                    'service-begun', 'onboarding'],
  ['onboarding reached',           'used',          'onboarding: onboarding, reached: reached, unmoved: same'],
  ['reached',                      'prepared',      'prepared'],
  ['prepared',                     'talked',        'talked'],
  ['talked',                       'finished',      'done'],
  ['reached prepared talked done', 'mailed',        'same'],
  ['reached prepared talked done', 'mailed',        'same'],
  ['reached',                      'reopened',      'onboarding'],
  ['prepared',                     'reopened',      'reached'],
  ['talked',                       'reopened',      'prepared'],
  ['announced onboarding',         'dropped',       'dropped'],
  ['any',                          'mail-refused',  'same'],
];

const sent = { ...exo, mailing: 'team', language: 'en', to: ['anna@ms.example'] } as const;
const usage = {
  ...{ licences: 100, activeUsers: 20, asOf: '2026-02-26', source: 'report' },
  enablementTaskDone: true,
};
const preparation = {
  ...{ accountTeamKnown: true, accountManaged: 'yes' as const, accountTeam: [], faqRead: true },
  ...{ atuMailSentOn: null, withoutTeam: null, nextSteps: null },
};
const talk = {
  ...{ heldOn: '2026-03-02', activities: 'All moved.', nextWorkloads: [], howShown: null },
  ...{ knowsEnd: true, satisfied: 'yes' as const, satisfaction: null },
  ...{ adoptionTools: true, faqRead: true, nextSteps: null },
};
const followUp = {
  ...{ customerMailSentOn: null, customerContacts: [], customerStatus: 'in use' },
  serviceStatus: 'adoption' as const,
};
const code = exo.service as 'EXO';
const events: readonly EngagementEvent[] = [
  { kind: 'set-out', motion: 'rfa', phase: 'assess' },
  { kind: 'service-added', service: 'SPO' },
  { kind: 'service-begun', service: code },
  { kind: 'used', service: code, usage, to: 'reached', comment: null },
  { kind: 'prepared', service: code, preparation },
  { kind: 'talked', service: code, talk },
  { kind: 'finished', service: code, followUp },
  { kind: 'mailed', ...sent, service: code, on: '2026-03-02', byBot: true },
  { kind: 'mail-refused', service: code, mailing: 'team', to: 'anna@ms.example' },
  { kind: 'reopened', service: code, comment: 'Too early' },
  { kind: 'dropped', service: code, comment: 'Not wanted' },
  { kind: 'queue-asked', queue: 'Inactive', nextActionDate: '2026-09-02', on: '2026-03-02' },
  { kind: 'abandoned', comment: 'Gone' },
  { kind: 'queued' },
  { kind: 'not-queued', comment: 'Not yet' },
  { kind: 'unasked', comment: 'Not yet' },
  { kind: 'left', comment: null },
  { kind: 'resumed', comment: 'Back' },
  { kind: 'next-done', comment: 'Called' },
  { kind: 'next-moved', date: '2026-10-02', comment: 'Later' },
  { kind: 'region-changed', region: 'amer', queue: 'Inactive AMER' },
  { kind: 'fm-changed', fm: 'felipe@fasttrack.example', was: 'fatima@fasttrack.example' },
  { kind: 'fm-gone', fm: 'fatima@fasttrack.example' },
  { kind: 'readdressed', people: [] },
  { kind: 'reminded', of: 'talk', service: null, step: 1 },
];
const eventOf = (kind: string) => events.find((one) => one.kind === kind) as EngagementEvent;

const asked = { queue: 'Inactive', nextActionDate: '2026-09-02', at: 0, on: '2026-03-02' };
const around: Readonly<Record<string, Partial<Engagement>>> = { otherQueue: { asked } };

/** What the figures come to, by the names of the choice. */
const figures = (name: string, { state }: { readonly state: string }): EngagementEvent => ({
  ...{ kind: 'used', service: code, usage, comment: null },
  to: (name === 'unmoved' ? state : name) as 'onboarding' | 'reached',
});

describe('the table of moves of an engagement', () => {
  it('is the one of the process', () => {
    expect(asCopied(engagementMoves, engagementStates)).toEqual(ofEngagement);
  });

  it.each(casesIn(ofEngagement, engagementStates))('$from: $event $name leads to $to', (one) => {
    const given = engagementIn(one.from, around[one.name]);
    expect(given.happens(eventOf(one.event), null).state()).toBe(one.to);
  });
});

describe('the table of moves of a service', () => {
  const [first] = engaged().engagement.services;
  const serviceIn = (state: string) => ({ ...first, state }) as Service;

  it('is the one of the process', () => {
    expect(asCopied(serviceMoves, serviceStates)).toEqual(ofService);
  });

  it.each(casesIn(ofService, serviceStates))('$from: $event $name leads to $to', (one) => {
    const given = engagementIn('active', { services: [serviceIn(one.from)] });
    const event = one.name ? figures(one.name, { state: one.from }) : eventOf(one.event);
    expect(given.happens(event, null).serviceStates()).toEqual({ EXO: one.to });
  });

  it('figures of an earlier day than the last ones move nothing', () => {
    const before = { ...serviceIn('reached'), usage: { ...usage, asOf: '2026-03-01' } };
    const given = engagementIn('active', { services: [before] });
    const after = given.happens(figures('onboarding', before), null);
    expect(after.engagement.services).toEqual([before]);
  });
});
