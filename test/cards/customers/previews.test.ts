import { describe, expect, it } from '@jest/globals';
import { render } from '../../../cards/render.ts';
import { languages } from '../../../src/domain/people/people.ts';
import type { Customer } from '../../../src/features/customers/domain/customer/customer.ts';
import type {
  ClosingWait,
  EngagementEvent,
} from '../../../src/features/customers/domain/engagement/engagement.ts';
import { noticesOf } from '../../../src/features/customers/domain/engagement/notices.ts';
import type { EngagementPage } from '../../../src/features/customers/domain/pages.ts';
import type { Page } from '../../../src/features/views.ts';
import {
  type Closing,
  completes,
  customerAfter,
  engaged,
  fatima,
  program,
  reached,
  ticks,
} from '../../features/customers/domain/given.ts';
import { monday } from '../../features/requests/domain/given.ts';
import { sampleCustomer } from '../cases/cases-customers.ts';
import { readerOf } from '../given/sample.ts';

/** Teams shows so many characters of a notice. */
const room = 150;

const asked = completes(engaged(), 'EXO').does('closing.askQueue', ticks);
const moved = asked.happens({ kind: 'queued' }, fatima);
const exo = { service: 'EXO' } as const;
const waits: Readonly<Record<ClosingWait, Closing>> = {
  ...{ talk: reached(), announced: engaged(), queue: asked, leave: moved, 'next-action': moved },
};
const fm = fatima.mail ?? '';

/** Everything about an engagement of which somebody gets a message of their own. */
const told: readonly (readonly [Closing, EngagementEvent])[] = [
  [engaged(), engagedBegins()],
  [engaged(), { kind: 'fm-changed', fm, was: 'felipe@fasttrack.example' }],
  [engaged(), { kind: 'fm-gone', fm }],
  [engaged(), { kind: 'left', comment: null }],
  [engaged(), { kind: 'mail-refused', ...exo, mailing: 'team', to: 'anna@ms.example' }],
  [asked, { kind: 'not-queued', comment: 'The queue is full.' }],
  [asked, { kind: 'queue-asked', queue: 'FTCQ', nextActionDate: '2026-09-01', on: '2026-03-02' }],
  [
    engaged(),
    { kind: 'queue-asked', queue: 'FTCQ', nextActionDate: '2026-09-01', on: '2026-03-02' },
  ],
  [asked, { kind: 'region-changed', region: 'emea', queue: 'FTCQ Inactive EMEA' }],
  [moved, { kind: 'queued' }],
  [reached(), { kind: 'resumed', comment: 'Teams comes too.' }],
  [reached(), { kind: 'used', ...exo, usage: usageOf(reached()), to: 'reached', comment: null }],
  ...Object.entries(waits).map(
    ([of, at]) =>
      [at, { kind: 'reminded', of: of as ClosingWait, service: 'EXO', step: 1 }] as const,
  ),
];

function engagedBegins(): EngagementEvent {
  const begun = { customer: 'CUS-1001', region: 'emea', motion: 'rfa', services: ['EXO'] } as const;
  return { kind: 'begun', fm, ...begun };
}

function usageOf({ engagement }: Closing) {
  const usage = engagement.services[0]?.usage;
  if (!usage) throw new Error('nothing was looked up');
  return usage;
}

const recordedOf = ({ engagement }: Closing, event: EngagementEvent) => ({
  ...{ ...event, streamId: engagement.id, version: engagement.version, at: monday },
  ...{ actor: event.kind === 'used' ? null : fatima, as: null },
});

const pageOf = (at: Closing, event: EngagementEvent, customer: Customer): EngagementPage => ({
  ...{ kind: 'engagement', engagement: at.engagement, customer, as: ['fm'], verbs: [] },
  ...{ today: '2026-03-03', service: 'EXO', draft: null, atWork: [], summaries: [] },
  ...{ refusal: null, typed: {}, told: recordedOf(at, event) },
});

const preview = (page: Page, language: (typeof languages)[number]): string =>
  render(page, readerOf({ ...fatima, mail: fm } as never, language), program).summary;

const nordlicht = customerAfter();
const longest = customerAfter({ ...describedAs('N'.repeat(120)) });

function describedAs(name: string) {
  const { segment, region, priority, managed, accountTeam, contacts, teamCheckedOn } = nordlicht;
  const rest = { segment, region, priority, managed, accountTeam, contacts, teamCheckedOn };
  return { kind: 'described', name, ...rest } as const;
}

describe.each(languages)('the preview of a notice about an engagement (%s)', (language) => {
  it.each(told)('begins with its number and names the customer, once (%#)', (at, event) => {
    const text = preview(pageOf(at, event, nordlicht), language).slice(0, room);
    expect(text).toMatch(/^ENG-1002[:,] /);
    expect(text.split('Nordlicht Klinik')).toHaveLength(2);
    // And says what has happened.
    expect(text.length).toBeGreaterThan('ENG-1002, Nordlicht Klinik: '.length + 10);
  });

  it.each(told)(
    'has room for whom it is about and more, however long the name (%#)',
    (at, event) => {
      const text = preview(pageOf(at, event, longest), language).slice(0, room);
      expect(text).toMatch(/N{20}/);
      expect(text.replace(/N+…?/, '').length).toBeGreaterThan('ENG-1002, : '.length + 10);
    },
  );

  it('tells of the next step where what it was sent for is over', () => {
    const over = { kind: 'reminded', of: 'leave', service: null, step: 1 } as const;
    const page = pageOf(reached(), over, nordlicht);
    const text = preview({ ...page, verbs: ['closing.prepare'] }, language);
    expect(text).toMatch(/^ENG-1002, Nordlicht Klinik: .*Exchange Online/);
  });

  it('of who is the FM no more, and of who has left', () => {
    const about = { customer: nordlicht.name, fm };
    const handed = { code: 'handed-on', id: 'ENG-1002', ...about } as const;
    const left = { code: 'fm-left', requests: ['SME-1042'], ...about } as const;
    expect(preview({ kind: 'sentence', say: handed }, language)).toMatch(/^ENG-1002: .*Nordlicht/);
    for (const comment of [null, 'Felipe takes over.'])
      expect(preview({ kind: 'sentence', say: { ...left, comment } }, language)).toMatch(
        /^SME-1042: .*Nordlicht/,
      );
  });

  it('and about a customer, too', () => {
    const happened = [
      { kind: 'given', fm },
      { kind: 'queue-told', request: 'SME-1042' },
      { ...describedAs(''), kind: 'named-by-request', again: false, request: 'SME-1042', name: '' },
    ];
    for (const event of happened) {
      const recorded = { ...event, streamId: 'CUS-1001', version: 2, at: monday, actor: fatima };
      const page = { ...sampleCustomer, customer: nordlicht, told: recorded as never };
      const text = preview(page, language).slice(0, room);
      expect(text).toMatch(/^CUS-1001: /);
      expect(text).toContain('Nordlicht Klinik');
    }
  });
});

it('nobody is told of anything else about an engagement', () => {
  const kinds = new Set(told.map(([, { kind }]) => kind));
  const others = ['set-out', 'service-added', 'service-begun', 'prepared', 'talked', 'finished'];
  const more = ['mailed', 'reopened', 'dropped', 'unasked', 'abandoned', 'next-done', 'next-moved'];
  for (const kind of [...others, ...more]) {
    expect(kinds).not.toContain(kind);
    const event = recordedOf(engaged(), { kind } as EngagementEvent);
    const facts = { program, customer: nordlicht, requests: [] };
    expect(noticesOf(engaged().engagement, event, facts)).toEqual([]);
  }
});
