import { describe, expect, it } from '@jest/globals';
import type { Person } from '../../../../../src/domain/people/people.ts';
import { transitions } from '../../../../../src/features/requests/domain/moves/transitions.ts';
import { notices } from '../../../../../src/features/requests/domain/notices/notices.ts';
import { recipientsOf } from '../../../../../src/features/requests/domain/notices/parties.ts';
import * as people from '../../../../support/samples/program.ts';
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
  released,
  releasedAndClosed,
  requestAfter,
  resubmitted,
  returned,
  submitted,
  submittedWithoutFpm,
  triaged,
  withdrawn,
} from '../given.ts';
import { annaThePerson, clock, fiona, frank, overdue, petra, reminded, sam, told } from './told.ts';

const anna = 'anna@fasttrack.example';

const adam = 'adam@fasttrack.example';

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
    [
      'rated, which stands on the card that asks for the close',
      [...engaged, completed, ratedByPartner],
      [],
    ],
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

  it('the partner, of each step onward that somebody else takes but acceptance and plan', () => {
    const steps = transitions.filter(
      ({ from, to, by, event }) =>
        from !== to && by.some((role) => role !== 'partner') && event !== 'turned-down',
    );
    const heard = notices.filter(({ to }) => to === 'requester').map(({ on }) => on);
    const unheard = steps.filter(({ event }) => event && !heard.includes(event));
    // What comes after the acceptance the assignment has told, and who has confirmed knows the plan:
    // both only edit a card. An offer that the SME turns down has never been the partner's.
    expect(unheard.map(({ verb }) => verb)).toEqual(['assignment.accept', 'plan.confirm']);
    expect(steps.length).toBeGreaterThan(10);
  });

  it('the others, when one of the three has made the plan', () => {
    const by = (person: Person): Happened => [person, planned[1]];
    expect(told([...onboarding, by(people.petra)])).toEqual([`plan ${frank}`, `plan ${sam}`]);
    expect(told([...onboarding, by(people.frank)])).toEqual([`plan ${petra}`, `plan ${sam}`]);
    expect(told([...onboarding, by(people.sam)])).toEqual([`plan ${petra}`, `plan ${frank}`]);
  });
  it('nobody for the first and the second confirmation, the SME for the third', () => {
    const first = [...onboarding, planned, confirmedByPartner];
    expect(told(first)).toEqual([]);
    expect(told([...first, confirmedByFpm])).toEqual([]);
    expect(told([...first, confirmedByFpm, confirmedBySme])).toEqual([`engagement ${sam}`]);
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
