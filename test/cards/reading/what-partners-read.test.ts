import { describe, expect, it } from '@jest/globals';
import { render } from '../../../cards/render.ts';
import { byId, cardOf, textsOf } from '../engagement-given.ts';
import * as pages from '../given/pages.ts';
import { formPage, proposal, requestPage } from '../given/pages.ts';
import {
  anna,
  exceptional,
  form,
  petra,
  program,
  readerOf,
  routingOf,
  sam,
} from '../given/sample.ts';
import { nodesOf, shownTexts } from '../kit/walk.ts';

const verbsOn = (card: unknown): unknown[] =>
  nodesOf(card).flatMap(({ verb }) => (verb === undefined ? [] : [verb]));

const linksOn = (card: unknown): unknown[] =>
  nodesOf(card).flatMap(({ url }) => (url === undefined ? [] : [url]));

const details = program.workloads.flatMap((workload) => workload.details);

describe('a partner, before submitting', () => {
  const routing = routingOf(exceptional);
  const page = formPage('why', { details, routing }, pages.typedOf(exceptional));

  it('reads what an exception misses, in words without a rule’s name, and how long it takes', () => {
    expect(textsOf(page)).toEqual(
      expect.arrayContaining([
        'This would be an exception: the program does not provide for it.',
        'The program provides for this with more than 150 seats; the customer has 150.',
        'The program provides for this in Amer (Americas) and EMEA (Europe, Middle East, Africa); the customer is in APJ (Asia, Pacific, Japan).',
        'The program provides for this with English as primary or secondary language; asked for: German.',
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

  it('sees what came of it, and in the details what was promised, but not what the SME told the FPM', () => {
    const texts = textsOf(requestPage(pages.closed, petra, ['partner'], { historyOpen: true }));
    expect(texts).toEqual(
      expect.arrayContaining([
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
