import { describe, expect, it } from '@jest/globals';
import { render } from '../../cards/render.ts';
import type { Page } from '../../src/features/views.ts';
import * as pages from './cases/pages.ts';
import { asks, formPage, proposal, requestPage } from './cases/pages.ts';
import {
  anna,
  exceptional,
  fiona,
  form,
  frank,
  petra,
  program,
  readerOf,
  routingOf,
  sam,
} from './cases/sample.ts';
import { nodesOf, shownTexts } from './kit/walk.ts';

const cardOf = (page: Page, who = petra) => render(page, readerOf(who, 'en'), program).card;
const textsOf = (page: Page, who = petra): string[] => shownTexts(cardOf(page, who));
const byId = (card: unknown, id: string) => nodesOf(card).find((node) => node.id === id);
const verbsOn = (card: unknown): unknown[] =>
  nodesOf(card).flatMap(({ verb }) => (verb === undefined ? [] : [verb]));
const linksOn = (card: unknown): unknown[] =>
  nodesOf(card).flatMap(({ url }) => (url === undefined ? [] : [url]));
const details = program.workloads.flatMap((workload) => workload.details);

describe('a partner, before submitting', () => {
  const routing = routingOf(exceptional);
  const page = formPage('why', { details, routing }, pages.typedOf(exceptional));

  it('reads which rule an exception misses, by which field, and how long it takes', () => {
    expect(textsOf(page)).toEqual(
      expect.arrayContaining([
        'This would be an exception: no rule of the program covers it.',
        'The rule sc-mdatp wants more than 150 seats; the customer has 150.',
        'The rule sc-mdatp is for Amer (Americas) and EMEA (Europe, Middle East, Africa); the customer is in APJ (Asia, Pacific, Japan).',
        'The rule sc-mdatp wants English as primary or secondary language; asked for: German.',
        'Next: once submitted, it is triaged within 1 business day; within 5 days your FPM decides and an SME is assigned, or you learn why not.',
      ]),
    );
  });

  it('opens the guide of self-service and takes it, or goes on', () => {
    const selfService = routingOf({ ...form, workload: 'exo' });
    const card = cardOf(formPage('why', { routing: selfService }));
    expect(linksOn(card)[0]).toBe('https://docs.example/exchange/');
    expect(nodesOf(card).find(({ verb }) => verb === 'form.takeGuide')).toMatchObject({
      title: 'I take the guide',
      data: { draftId: 'draft-1', version: 3 },
    });
    expect(verbsOn(card)).toContain('form.next');
  });

  it('opens no guide that a browser cannot open safely', () => {
    const guide = 'javascript:alert(1)';
    const routed = { ...routingOf({ ...form, workload: 'exo' }), guide };
    const links = linksOn(cardOf(formPage('why', { routing: routed })));
    expect(links).toEqual([expect.stringMatching(/^https:\/\/teams\.microsoft\.com\/l\/chat\//)]);
  });

  it('is asked what the workload needs, in its own words', () => {
    const card = cardOf(page);
    expect(byId(card, 'detail-devices')).toMatchObject({
      label: 'Number of devices *',
      value: '40',
    });
    expect(byId(card, 'detail-platform')).toMatchObject({ label: 'Platform', value: 'mixed' });
  });

  it('sees the earlier requests above the button that submits', () => {
    const card = cardOf(formPage('review', { repeats: pages.someRepeats }));
    const all = JSON.stringify(card);
    expect(all.indexOf('SME-1001')).toBeGreaterThan(0);
    expect(all.indexOf('SME-1001')).toBeLessThan(all.indexOf('form.submit'));
  });
});

describe('a partner, afterwards', () => {
  it('is told that the request has been received, and whom to turn to', () => {
    const page = requestPage([], petra, ['partner'], { purpose: 'confirmation' });
    expect(textsOf(page)).toEqual(
      expect.arrayContaining([
        'We have received your request SME-1042. Next: it is triaged within 1 business day and decided within 5 days.',
        'You can turn to the FPM Frank Fischer or to the assignment team: ftsmeassign@fasttrack.example.',
        'Decision due: Saturday 7 Mar, 10:00 CET',
      ]),
    );
  });

  it('reads that the clock is stopped while the request waits for her', () => {
    expect(textsOf(requestPage(pages.returned, petra, ['partner']))).toContain(
      'The clock is stopped while the request needs your action.',
    );
  });

  it('is told honestly that a promise was not kept', () => {
    const page = requestPage(pages.overdue, petra, ['partner'], { due: pages.decisionLate });
    expect(textsOf(page)).toEqual(
      expect.arrayContaining([
        'We promised a decision by Saturday 7 Mar, 10:00 CET. We are late, and sorry.',
        'The decision is late since Saturday 7 Mar, 10:00 CET.',
      ]),
    );
  });

  it('reads with the news of the triage what was said, then when the decision is due', () => {
    const news = pages.newsPage(pages.triaged, petra, ['partner']);
    expect(textsOf(news).slice(2, 4)).toEqual([
      'Complete.',
      'Decision due: Saturday 7 Mar, 10:00 CET',
    ]);
    const late = { ...news, due: pages.decisionLate };
    expect(textsOf(late)).toContain('The decision is late since Saturday 7 Mar, 10:00 CET.');
  });

  it('is told where to turn to when the confirmation never came', () => {
    const page = requestPage(pages.unconfirmed, petra, ['partner'], { unconfirmed: true });
    expect(textsOf(page)).toContain('⚠ The confirmation of this request did not arrive in time.');
  });

  it('gets the steps of onboarding, then the plan, and a chat with the SME', () => {
    expect(textsOf(requestPage(pages.assigned, petra, ['partner']))).toContain(
      '1. Sam Sánchez contacts you directly.',
    );
    const page = requestPage(pages.planned, petra, ['partner'], { chatWith: sam.mail });
    expect(textsOf(page)).toEqual(expect.arrayContaining(['The plan', pages.plan.exitCriteria]));
    expect(linksOn(cardOf(page))).toEqual([
      'https://teams.microsoft.com/l/chat/0/0?users=sam%40fasttrack.example&topicName=SME-1042',
    ]);
    expect(verbsOn(cardOf(page))).toContain('plan.confirm');
  });

  it('asks the FPM from the first row once the SME has completed', () => {
    const card = cardOf(requestPage(pages.completed, petra, ['partner']));
    expect(linksOn(card)).toEqual([]);
    const rows = nodesOf(card).filter(({ type }) => type === 'ActionSet');
    expect(JSON.stringify(rows[0])).toContain('Ask my FPM');
  });

  it('sees what was promised beside what came of it, but not what the SME told the FPM', () => {
    const texts = textsOf(requestPage(pages.closed, petra, ['partner'], { historyOpen: true }));
    expect(texts).toEqual(
      expect.arrayContaining([
        'What was promised',
        pages.plan.outcomes,
        'What came of it',
        'All policies are live.',
        'Quick and clear.',
        'Sam Sánchez gave feedback to the FPM.',
      ]),
    );
    expect(texts).not.toContain('Well prepared.');
  });

  it('who is offered an SME agrees, or declines with a reason', () => {
    const card = cardOf(requestPage([], petra, ['partner'], { purpose: 'consent' }, proposal));
    expect(shownTexts(card)).toContain(
      'Frank Fischer offers you Sam Sánchez as an SME. Do you agree?',
    );
    expect(verbsOn(card)).toEqual(['proposal.accept', 'proposal.decline', 'fpm.ask']);
    expect(byId(card, 'comment')).toMatchObject({ label: 'Comment (required to decline)' });
  });
});

describe('an FPM', () => {
  it('reads an exception before the reasons, and the earlier requests with who learnt', () => {
    const repeats = pages.someRepeats;
    const page = requestPage([], frank, ['fpm'], { repeats }, asks(exceptional));
    const texts = textsOf(page, frank);
    const exception = texts.indexOf('⚠ Exception: no rule of the program covers this request.');
    expect(exception).toBeGreaterThan(0);
    expect(exception).toBeLessThan(texts.indexOf('Topic'));
    expect(texts).toEqual(
      expect.arrayContaining([
        'Learnt from it: Paul: Conditional Access',
        'Nobody was named to learn from it.',
      ]),
    );
  });

  it('is reminded of a decision, and told when it is late', () => {
    const reminder = requestPage(pages.reminded, frank, ['fpm'], { purpose: 'reminder' });
    expect(textsOf(reminder, frank)).toContain(
      'Reminder: your decision on SME-1042 is due Saturday 7 Mar, 10:00 CET.',
    );
    const late = { purpose: 'reminder', due: pages.decisionLate } as const;
    expect(textsOf(requestPage(pages.overdue, frank, ['fpm'], late), frank)).toContain(
      'SME-1042 is late: please decide now. Your decision was due Saturday 7 Mar, 10:00 CET.',
    );
  });

  it('who is a delegate reads for whom', () => {
    const page = requestPage([], fiona, ['fpm'], { delegate: fiona.mail });
    expect(textsOf(page, fiona)).toContain('You stand in for Frank Fischer today.');
  });

  it('answers the oldest question on the card', () => {
    const page = requestPage(pages.asked, frank, ['fpm'], { purpose: 'question' });
    expect(textsOf(page, frank)).toEqual(
      expect.arrayContaining([
        'Petra Partner asks:',
        'Can we have two more weeks?',
        '1 more question waits after this one.',
      ]),
    );
    expect(byId(cardOf(page, frank), 'answer')).toBeDefined();
  });

  it('hands over to any other FPM, behind a toggle', () => {
    const card = cardOf(requestPage(pages.engaged, frank, ['fpm']), frank);
    expect(byId(card, 'handOver')).toMatchObject({ isVisible: false });
    expect(byId(card, 'fpm')).toMatchObject({
      choices: [{ title: 'Fiona Ferrer', value: fiona.mail }],
    });
  });

  it('sees the feedback of both', () => {
    const texts = textsOf(requestPage(pages.closed, frank, ['fpm']), frank);
    expect(texts).toEqual(expect.arrayContaining(['Quick and clear.', 'Well prepared.']));
  });

  it('sets an absence, sees who stands in, and ends it by one click', () => {
    const away = {
      ...pages.awayForm,
      delegate: fiona.mail,
      standing: true,
      startDate: '2026-03-09',
    };
    const page = {
      ...({ kind: 'help', roles: ['fpm'], openDraft: false } as const),
      away: { ...away, endDate: '2026-03-13' },
    };
    const card = cardOf(page, frank);
    expect(shownTexts(card)).toContain(
      'Fiona Ferrer stands in for you from 9 March 2026 to 13 March 2026.',
    );
    expect(nodesOf(card).filter(({ verb }) => /^away\./.test(String(verb)))).toMatchObject([
      { verb: 'away.end', title: 'I am back', data: {}, associatedInputs: 'none' },
      { verb: 'away.set', title: 'Set this absence', data: {} },
    ]);
  });
});

describe('an SME', () => {
  it('writes the plan with every value kept and a sentence beside each wrong field', () => {
    const errors = [{ field: 'endDate', code: 'end-before-start' }] as const;
    const page = requestPage(pages.accepted, sam, ['sme'], {
      refusal: { code: 'invalid', errors },
      typed: { ...pages.plan, endDate: '2026-03-01' },
    });
    const card = cardOf(page, sam);
    expect(byId(card, 'plan')).toMatchObject({ isVisible: true });
    expect(byId(card, 'endDate')).toMatchObject({ type: 'Input.Date', value: '2026-03-01' });
    expect(byId(card, 'outcomes')).toMatchObject({ value: pages.plan.outcomes });
    expect(shownTexts(card)).toContain('Please choose a day that is not before the first one.');
  });

  it('finds what was agreed at the start of a proactive assignment in the plan', () => {
    const card = cardOf(requestPage(pages.consented, sam, ['sme'], {}, proposal), sam);
    expect(byId(card, 'startDate')).toMatchObject({ value: '2026-03-09' });
    expect(byId(card, 'outcomes')).toMatchObject({ value: 'The team runs MDATP on its own.' });
  });

  it('completes with a summary and the FTOP entry', () => {
    const card = cardOf(requestPage(pages.engaged, sam, ['sme']), sam);
    expect(nodesOf(byId(card, 'complete')).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['summary', 'ftopUpdated']),
    );
  });

  it.each([
    ['an assigned', pages.assigned, asks(form)],
    ['a completed', pages.completed, asks(form)],
    ['a closed', pages.closed, asks(form)],
    ['a released and closed', pages.releasedClosed, asks(form)],
    ['a proactive, planned', pages.periodEnded, proposal],
  ] as const)('%s request names its SME among the details', (_, deeds, first) => {
    for (const [who, as] of [
      [petra, 'partner'],
      [frank, 'fpm'],
    ] as const) {
      const read = textsOf(requestPage(deeds, who, [as], {}, first), who);
      expect(read[read.indexOf('SME: ') + 1]).toBe('Sam Sánchez');
    }
  });

  it.each([
    [
      'the SME',
      sam,
      'sme',
      'The plan ended on 3 April 2026. Please complete with a summary, or extend it.',
    ],
    [
      'the FPM',
      frank,
      'fpm',
      'The plan of Sam Sánchez and Petra Partner ended on 3 April 2026: Sam Sánchez completes, or one of the three extends it.',
    ],
  ] as const)('that the plan has ended is told to %s', (_, who, as, expected) => {
    const page = requestPage(pages.engaged, who, [as]);
    expect(textsOf({ ...page, isOver: true }, who)).toContain(expected);
    expect(textsOf(page, who)).not.toContain(expected);
  });

  it('that the period of a proposal has ended is told as such', () => {
    const more = { purpose: 'reminder', isOver: true } as const;
    const page = requestPage(pages.periodEnded, petra, ['partner'], more, proposal);
    expect(textsOf(page)).toContain(
      'The agreed period of SME-1042 ended on 3 April 2026: what has been reached, and what is left?',
    );
  });

  it('who was released reads so', () => {
    const page = pages.newsPage(pages.released, sam, ['sme']);
    expect(textsOf(page, sam)).toEqual(
      expect.arrayContaining([
        'Frank Fischer has released you from SME-1042; thank you. There is nothing left for you to do.',
        'Another project calls.',
      ]),
    );
  });
});

it('the assignment team reads whose decision is late', () => {
  const deeds = [...pages.triaged, ...pages.overdue];
  const page = requestPage(deeds, anna, ['assignmentTeam'], {
    purpose: 'reminder',
    due: pages.decisionLate,
  });
  expect(textsOf(page, anna)).toContain(
    'SME-1042 is late: the decision by Frank Fischer was due Saturday 7 Mar, 10:00 CET.',
  );
});

it('nothing is rendered where there is nothing to say', () => {
  expect(() => render({ kind: 'nothing' }, readerOf(petra, 'en'), program)).toThrow(
    /nothing to say/,
  );
});
