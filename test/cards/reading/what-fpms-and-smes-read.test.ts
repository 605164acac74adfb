import { describe, expect, it } from '@jest/globals';
import { cases } from '../cases/cases.ts';
import { byId, cardOf, textsOf } from '../engagement-given.ts';
import { canType } from '../given/can-type.ts';
import * as pages from '../given/pages.ts';
import { asks, proposal, requestPage } from '../given/pages.ts';
import { exceptional, fiona, form, frank, petra, sam } from '../given/sample.ts';
import { nodesOf, shownTexts } from '../kit/walk.ts';

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
        '1 more question follows this one.',
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

  it('sees that no field of a proposal may stay empty', () => {
    const found = cases.find(({ name }) => name === 'proposal');
    if (!found) throw new Error('no such case');
    const card = cardOf(found.page, frank);
    const inputs = nodesOf(card).filter(({ type }) => String(type).startsWith('Input.'));
    expect(inputs.length).toBe(6);
    expect(inputs.filter(({ label }) => !String(label).endsWith(' *'))).toEqual([]);
    expect(shownTexts(card).join()).toContain('Fields marked * are required.');
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
      commands: canType('partners'),
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

  it('sees that no field of the plan may stay empty', () => {
    const page = requestPage(pages.accepted, sam, ['sme']);
    const inputs = nodesOf(byId(cardOf(page, sam), 'plan')).filter(({ label }) => label);
    expect(inputs.length).toBe(7);
    expect(inputs.filter(({ label }) => !String(label).endsWith(' *'))).toEqual([]);
    expect(textsOf(page, sam).join()).toContain(
      'Fields marked * are required; as long as one is empty',
    );
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
