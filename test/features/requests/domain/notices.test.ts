import { describe, expect, it } from '@jest/globals';
import type { Person } from '../../../../src/domain/people/people.ts';
import type { WaitName } from '../../../../src/domain/program/waits.ts';
import { isSuperseded } from '../../../../src/features/requests/domain/actions.ts';
import { transitions } from '../../../../src/features/requests/domain/moves/transitions.ts';
import { noticesFor } from '../../../../src/features/requests/domain/notice-views.ts';
import {
  notices,
  noticesOf,
  type Purpose,
  recipientsOf,
} from '../../../../src/features/requests/domain/notices.ts';
import * as people from '../../../support/samples/program.ts';
import {
  accepted,
  agreed,
  approved,
  asked,
  assigned,
  closed,
  completed,
  confirmedByFpm,
  confirmedByPartner,
  confirmedBySme,
  consented,
  declined,
  denied,
  engaged,
  facts,
  type Happened,
  handedOver,
  monday,
  offered,
  onboarding,
  planned,
  proposed,
  ratedByPartner,
  recorded,
  refused,
  released,
  releasedAndClosed,
  requestAfter,
  resubmitted,
  returned,
  submitted,
  submittedWithoutFpm,
  triaged,
  turnedDown,
  withdrawn,
} from './given.ts';

const petra = 'contoso/101';
const frank = 'frank@fasttrack.example';
const fiona = 'fiona@fasttrack.example';
const anna = 'anna@fasttrack.example';
const adam = 'adam@fasttrack.example';
const sam = 'sam@fasttrack.example';
/** The proposer is known as a person, not by an address. */
const annaThePerson = 'fasttrack/301';

/** Who is told of the last event, what for. */
function told(history: readonly Happened[], delegate: string | null = null): string[] {
  const request = requestAfter(...history);
  const event = recorded(history).at(-1);
  if (!event) throw new Error('nothing has happened');
  return noticesOf(request, event).flatMap(({ to, purpose }) =>
    recipientsOf(to, request, event, { ...facts, delegate }).map((who) => `${purpose} ${who}`),
  );
}

const clock = (event: Happened[1]): Happened => [null, event];
const reminded = (of: 'triage' | 'decision') => clock({ kind: 'reminded', of, due: monday });
const overdue = clock({ kind: 'overdue', of: 'decision', due: monday });
const answered = (question: number, asker: 'partner' | 'sme'): Happened => [
  people.frank,
  { kind: 'answered', question, asker, answer: 'Monday.' },
];
const askedBySme: Happened = [people.sam, { kind: 'asked', party: 'sme', question: 'Who pays?' }];

describe('who gets a message of its own', () => {
  const toAll = [`decide ${frank}`, `triage ${anna}`, `triage ${adam}`];
  const onTheWay = [submitted, approved, assigned];
  it.each<readonly [string, readonly Happened[], readonly string[]]>([
    ['submitted', [submitted], [`confirmation ${petra}`, ...toAll]],
    ['resubmitted', [submitted, returned, resubmitted], [`confirmation ${petra}`, ...toAll]],
    ['triaged', [submitted, triaged], [`news ${petra}`]],
    ['returned', [submitted, returned], [`news ${petra}`]],
    ['approved', [submitted, approved], [`news ${petra}`, `assign ${anna}`, `assign ${adam}`]],
    ['denied', [submitted, denied], [`news ${petra}`]],
    ['assigned', onTheWay, [`plan ${petra}`, `answer ${sam}`, `news ${frank}`]],
    ['accepted', [...onTheWay, accepted], [`plan ${frank}`]],
    [
      'declined',
      [...onTheWay, declined],
      [`news ${petra}`, `assign ${anna}`, `assign ${adam}`, `news ${frank}`],
    ],
    ['withdrawn', [submitted, withdrawn], [`news ${frank}`]],
    ['completed', [...engaged, completed], [`feedback ${petra}`, `close ${frank}`]],
    ['rated', [...engaged, completed, ratedByPartner], [`news ${frank}`]],
    ['rated late', [...engaged, completed, closed, ratedByPartner], [`news ${frank}`]],
    ['closed', [...engaged, completed, closed], [`news ${petra}`, `news ${sam}`]],
    [
      'released for another SME',
      [...onTheWay, released],
      [`news ${petra}`, `news ${sam}`, `assign ${anna}`, `assign ${adam}`],
    ],
    [
      'released and closed with that',
      [...engaged, releasedAndClosed],
      [`news ${petra}`, `news ${sam}`],
    ],
    ['handed over', [submitted, handedOver], [`decide ${fiona}`, `news ${petra}`]],
    ['asked about', [submitted, asked], [`question ${frank}`]],
    ['answered for the partner', [submitted, asked, answered(2, 'partner')], [`news ${petra}`]],
    ['answered for the SME', [...onTheWay, askedBySme, answered(4, 'sme')], [`news ${sam}`]],
  ])('when a request is %s', (_, history, expected) => {
    expect(told(history)).toEqual(expected);
  });

  it('the partner, of each step onward that somebody else takes but the acceptance', () => {
    const steps = transitions.filter(
      ({ from, to, by, event }) =>
        from !== to && by.some((role) => role !== 'partner') && event !== 'turned-down',
    );
    const heard = notices.filter(({ to }) => to === 'requester').map(({ on }) => on);
    const unheard = steps.filter(({ event }) => event && !heard.includes(event));
    // What comes after the acceptance the assignment has told; it only edits that card. An offer
    // that the SME turns down has never been the partner's.
    expect(unheard.map(({ verb }) => verb)).toEqual(['assignment.accept']);
    expect(steps.length).toBeGreaterThan(10);
  });

  it('the others, when one of the three has made the plan', () => {
    const by = (person: Person): Happened => [person, planned[1]];
    expect(told([...onboarding, by(people.petra)])).toEqual([`plan ${frank}`, `plan ${sam}`]);
    expect(told([...onboarding, by(people.frank)])).toEqual([`plan ${petra}`, `plan ${sam}`]);
    expect(told([...onboarding, by(people.sam)])).toEqual([`plan ${petra}`, `plan ${frank}`]);
  });
  it('nobody for the first and the second confirmation, all three for the third', () => {
    const first = [...onboarding, planned, confirmedByPartner];
    expect(told(first)).toEqual([]);
    expect(told([...first, confirmedByFpm])).toEqual([]);
    expect(told([...first, confirmedByFpm, confirmedBySme])).toEqual([
      `engagement ${petra}`,
      `engagement ${frank}`,
      `engagement ${sam}`,
    ]);
  });
  it('the team in place of an FPM, where there is none', () => {
    expect(told([submittedWithoutFpm]).slice(1, 3)).toEqual([`decide ${anna}`, `decide ${adam}`]);
    expect(told([submittedWithoutFpm, withdrawn])).toEqual([`news ${anna}`, `news ${adam}`]);
  });
  it('no SME before there is one, and none who has declined', () => {
    const [event] = recorded([submitted]);
    if (!event) throw new Error('nothing has happened');
    expect(recipientsOf('sme', requestAfter(submitted), event, facts)).toEqual([]);
    const again = requestAfter(submitted, approved, assigned, declined);
    expect(recipientsOf('sme', again, event, facts)).toEqual([]);
  });
});

describe('while the FPM is away and has a delegate', () => {
  it('what the FPM would get goes to the delegate', () => {
    expect(told([submitted], fiona)).toContain(`decide ${fiona}`);
    expect(told([submitted], fiona)).not.toContain(`decide ${frank}`);
    expect(told([submitted, asked], fiona)).toEqual([`question ${fiona}`]);
    expect(told([...engaged, completed], fiona)).toEqual([`feedback ${petra}`, `close ${fiona}`]);
  });
  it('the plan that the delegate has made is no news to themselves', () => {
    const history: Happened[] = [...onboarding, [people.fiona, planned[1]]];
    expect(told(history, fiona)).toEqual([`plan ${petra}`, `plan ${sam}`]);
  });
});

describe('what the clock tells', () => {
  it('a reminder of triage to the team, of the decision to the FPM', () => {
    expect(told([submitted, reminded('triage')])).toEqual([`reminder ${anna}`, `reminder ${adam}`]);
    expect(told([submitted, reminded('decision')])).toEqual([`reminder ${frank}`]);
    expect(told([submitted, reminded('decision')], fiona)).toEqual([`reminder ${fiona}`]);
  });
  it('a reminder to the team, once nothing but the assignment is missing', () => {
    expect(told([submitted, approved, reminded('decision')])).toEqual([
      `reminder ${anna}`,
      `reminder ${adam}`,
    ]);
  });
  it('that it is late: to the FPM and the team, and honestly to the requester', () => {
    expect(told([submitted, overdue])).toEqual([
      `reminder ${frank}`,
      `reminder ${anna}`,
      `reminder ${adam}`,
      `news ${petra}`,
    ]);
  });
  it('that it is late: to the delegate and the FPM who is away as well', () => {
    expect(told([submitted, overdue], fiona)).toEqual([
      `reminder ${fiona}`,
      `reminder ${frank}`,
      `reminder ${anna}`,
      `reminder ${adam}`,
      `news ${petra}`,
    ]);
  });
  it('the end of a set period, to all three', () => {
    const ended = clock({ kind: 'period-ended', due: monday });
    expect(told([proposed, consented, ended])).toEqual([
      `reminder ${petra}`,
      `reminder ${frank}`,
      `reminder ${sam}`,
    ]);
  });
  it('that the FPM is gone, to who holds it now, and to the requester', () => {
    const gone = (to: string | null) => clock({ kind: 'fpm-left', from: frank, to });
    expect(told([submitted, gone(fiona)])).toEqual([`decide ${fiona}`, `news ${petra}`]);
    expect(told([submitted, gone(null)])).toEqual([
      `decide ${anna}`,
      `decide ${adam}`,
      `news ${petra}`,
    ]);
  });
  it('that somebody is not reached, to the next one in line', () => {
    const missed = (to: 'fpm' | 'delegate' | 'team' | 'admin') =>
      clock({ kind: 'unreached', who: sam, of: 1, to });
    expect(told([submitted, missed('fpm')])).toEqual([`unreached ${frank}`]);
    expect(told([submitted, missed('delegate')], fiona)).toEqual([`unreached ${fiona}`]);
    expect(told([submitted, missed('delegate')])).toEqual([`unreached ${frank}`]);
    expect(told([submitted, missed('team')])).toEqual([`unreached ${anna}`, `unreached ${adam}`]);
    expect(told([submitted, missed('admin')])).toEqual([`unreached ${people.ada.mail}`]);
  });
  it('that the SME is gone, to the team that looks for another, the FPM and the requester', () => {
    expect(told([...onboarding, clock({ kind: 'sme-left', from: sam })])).toEqual([
      `assign ${anna}`,
      `assign ${adam}`,
      `news ${frank}`,
      `news ${petra}`,
    ]);
  });
  it('that the SME who was offered is gone, to proposer and FPM, and to a partner who was asked', () => {
    const gone = clock({ kind: 'expert-left', from: sam });
    const inside = [`news ${annaThePerson}`, `news ${frank}`];
    expect(told([offered, gone])).toEqual(inside);
    expect(told([offered, agreed, gone])).toEqual([...inside, `news ${petra}`]);
  });
  it('who takes care of an offer now, to nobody whom it has not reached', () => {
    expect(told([offered, clock({ kind: 'fpm-left', from: frank, to: fiona })])).toEqual([
      `decide ${fiona}`,
    ]);
    expect(told([offered, handedOver])).toEqual([`decide ${fiona}`]);
  });
  it('that a confirmation did not arrive, to the FPM, or to the team in their place', () => {
    const unconfirmed = clock({ kind: 'unconfirmed' });
    expect(told([submitted, unconfirmed])).toEqual([`news ${frank}`]);
    expect(told([submittedWithoutFpm, unconfirmed])).toEqual([`news ${anna}`, `news ${adam}`]);
  });
  it('no FPM in whose place the team is, of what the team has done', () => {
    expect(told([submittedWithoutFpm, approved, assigned])).toEqual([
      `plan ${petra}`,
      `answer ${sam}`,
    ]);
  });
});

describe('an offer', () => {
  it('asks the SME, and the FPM knows from the start', () => {
    expect(told([offered])).toEqual([`answer ${sam}`, `news ${frank}`]);
  });
  it('that the SME takes asks the partner, and is news to proposer and FPM', () => {
    expect(told([offered, agreed])).toEqual([
      `consent ${petra}`,
      `news ${annaThePerson}`,
      `news ${frank}`,
    ]);
  });
  it('that the SME declines is news to proposer and FPM', () => {
    expect(told([offered, turnedDown])).toEqual([`news ${annaThePerson}`, `news ${frank}`]);
  });
  it('that the partner declines is news to the SME too', () => {
    expect(told([offered, agreed, refused])).toEqual([
      `news ${annaThePerson}`,
      `news ${frank}`,
      `news ${sam}`,
    ]);
  });
  it('of the FPM’s own is no news to them', () => {
    const own: Happened = [people.frank, offered[1]];
    const notice = (event: Happened) => {
      const [stored] = recorded([event]);
      if (!stored) throw new Error('nothing has happened');
      return noticesFor(requestAfter(event), stored, facts).map(({ recipient }) => recipient);
    };
    expect(notice(offered)).toEqual([sam, frank]);
    expect(notice(own)).toEqual([sam]);
  });
});

describe('a proposal of an earlier version', () => {
  it('asks the partner, and nobody else, before there is consent', () => {
    expect(told([proposed])).toEqual([`consent ${petra}`]);
  });
  it('with consent begins with all three, and is news to who proposed it', () => {
    expect(told([proposed, consented])).toEqual([
      `plan ${petra}`,
      `plan ${frank}`,
      `plan ${sam}`,
      `news ${annaThePerson}`,
    ]);
  });
  it('refused is news to who proposed it, and to the FPM', () => {
    expect(told([proposed, refused])).toEqual([`news ${annaThePerson}`, `news ${frank}`]);
  });
});

describe('an older card gives way', () => {
  const givesWay = (
    purpose: Purpose | 'status' | 'shown',
    sentWith: number,
    reader: Person,
    ...history: readonly Happened[]
  ) =>
    isSuperseded({ purpose, sentWith }, reader, requestAfter(...history), recorded(history), facts);

  it('to the same work posted again, and to nothing else', () => {
    const again = [submitted, returned, resubmitted];
    expect(givesWay('decide', 1, people.frank, ...again)).toBe(true);
    expect(givesWay('triage', 1, people.anna, ...again)).toBe(true);
    expect(givesWay('decide', 3, people.frank, ...again)).toBe(false);
    expect(givesWay('status', 1, people.petra, ...again)).toBe(false);
    expect(givesWay('shown', 1, people.frank, ...again)).toBe(false);
    expect(givesWay('decide', 1, people.frank, submitted, triaged)).toBe(false);
  });
  it('to the next assignment', () => {
    const history = [submitted, approved, assigned, declined, assigned];
    expect(givesWay('answer', 3, people.sam, ...history)).toBe(true);
    expect(givesWay('answer', 5, people.sam, ...history)).toBe(false);
    expect(givesWay('assign', 2, people.adam, ...history)).toBe(true);
    expect(givesWay('assign', 4, people.adam, ...history)).toBe(false);
  });
  it('to a newer plan, but not with those who have made it: they were sent nothing', () => {
    const history = [...onboarding, planned];
    expect(givesWay('plan', 4, people.frank, ...history)).toBe(true);
    expect(givesWay('plan', 4, people.petra, ...history)).toBe(false);
  });
  it('only with who got the newer one: after a hand-over that is the new FPM', () => {
    expect(givesWay('decide', 1, people.fiona, submitted, handedOver)).toBe(true);
    expect(givesWay('decide', 1, people.frank, submitted, handedOver)).toBe(false);
  });
  it('to nothing that the clock does, but another reminder', () => {
    expect(givesWay('decide', 1, people.frank, submitted, reminded('decision'))).toBe(false);
    const late = [submitted, reminded('decision'), overdue];
    expect(givesWay('reminder', 2, people.frank, ...late)).toBe(true);
  });
});

describe('a message that shares its place with others', () => {
  const gathered = (history: readonly Happened[], delegate: string | null = null) => {
    const event = recorded(history).at(-1);
    if (!event) throw new Error('nothing has happened');
    const all = noticesFor(requestAfter(...history), event, { ...facts, delegate });
    return all.map((one) => one.gather === 'reminders');
  };
  const late = clock({ kind: 'overdue', of: 'decision', due: monday });
  const waited = (of: WaitName, step: number, since = monday) =>
    clock({ kind: 'waited', of, since, step });

  it('is each reminder, and that a triage is late', () => {
    expect(gathered([submitted, clock({ kind: 'reminded', of: 'decision', due: monday })])).toEqual(
      [true],
    );
    const triage = gathered([submitted, clock({ kind: 'overdue', of: 'triage', due: monday })]);
    expect(triage.slice(0, -1)).not.toContain(false);
    expect(gathered([submitted, returned, waited('returned', 3)])).toEqual([true, true]);
    expect(gathered([submitted, asked, waited('question', 1)])).toEqual([true]);
  });

  it('is never a late decision, nor what somebody is to take over from a colleague', () => {
    expect(gathered([submitted, late])).not.toContain(true);
    for (const row of ['late', 'latePartner'] as const)
      expect(gathered([submitted, late, waited(row, 1)])).not.toContain(true);
    for (const delegate of [null, fiona])
      expect(gathered([submitted, asked, waited('question', 2)], delegate)).not.toContain(true);
    const unreached = clock({ kind: 'unreached', who: frank, of: 1, to: 'team' });
    expect(gathered([submitted, unreached])).not.toContain(true);
    expect(gathered([submitted, handedOver])).not.toContain(true);
  });
});
