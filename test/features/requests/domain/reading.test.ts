import { describe, expect, it } from '@jest/globals';
import type { Person, Role } from '../../../../src/domain/people/people.ts';
import { toldHistory, toldRequest } from '../../../../src/features/requests/domain/reading.ts';
import type { RequestEvent } from '../../../../src/features/requests/domain/request-events.ts';
import { anna, frank, petra, sam } from '../../../support/samples/program.ts';
import { lena } from '../../customers/domain/given.ts';
import {
  approved,
  asked,
  assigned,
  closed,
  completed,
  declined,
  engaged,
  type Happened,
  ratedByPartner,
  recorded,
  requestAfter,
  submitted,
} from './given.ts';

const seen = (history: readonly Happened[], { id }: Person, ...as: Role[]) =>
  toldHistory(recorded(history), { id, as });
const kinds = (...asked: Parameters<typeof seen>) => seen(...asked).map(({ kind }) => kind);

describe('who may read what', () => {
  const bySme: Happened = [sam, { kind: 'asked', party: 'sme', question: 'Who pays?' }];
  const toSme: Happened = [
    frank,
    { kind: 'answered', question: engaged.length + 1, asker: 'sme', answer: 'We do.' },
  ];

  it('a question and its answer are between the asker and the FPM', () => {
    const history = [...engaged, bySme, toSme, asked];
    const since = (...args: [Person, ...Role[]]) => kinds(history, ...args).slice(engaged.length);
    expect(since(petra, 'partner')).toEqual(['asked']);
    expect(since(sam, 'sme')).toEqual(['asked', 'answered']);
    expect(since(frank, 'fpm')).toEqual(['asked', 'answered', 'asked']);
    expect(since(anna, 'assignmentTeam')).toEqual(['asked', 'answered', 'asked']);
  });

  it('an open question is not on the card of the other party', () => {
    const history = [...engaged, bySme, asked];
    const open = ({ id }: Person, ...as: Role[]) =>
      toldRequest(
        requestAfter(...history),
        { id, as },
        toldHistory(recorded(history), { id, as }),
      ).asked.map(({ party }) => party);
    expect(open(petra, 'partner')).toEqual(['partner']);
    expect(open(sam, 'sme')).toEqual(['sme']);
    expect(open(frank, 'fpm')).toEqual(['sme', 'partner']);
  });

  it('the next SME does not read what the last one asked', () => {
    const sofia = { ...sam, id: 'fasttrack/999' } as const;
    expect(kinds([...engaged, bySme, toSme], sofia, 'sme').slice(engaged.length)).toEqual([]);
  });

  it('who takes care of the customer reads the request, and nothing that is between others', () => {
    const { id } = lena;
    const past = [...engaged, bySme, toSme, asked, completed, ratedByPartner];
    const since = kinds(past, lena).slice(engaged.length);
    expect(since).toEqual(['completed', 'rated-private']);
    expect(kinds([submitted, approved, assigned, declined], lena).at(-1)).toBe('declined-private');
    const events = toldHistory(recorded(past), { id, as: [] });
    const shown = toldRequest(requestAfter(...past), { id, as: [] }, events);
    expect(shown).toMatchObject({ asked: [], routing: { rule: null, route: null } });
    expect(JSON.stringify([shown.asked, events])).not.toContain('Who pays?');
  });

  it('why an SME declined is for the FPM, the team and the SME alone', () => {
    const history = [submitted, approved, assigned, declined];
    const last = (...args: [Person, ...Role[]]) => seen(history, ...args).at(-1);
    expect(last(petra, 'partner')).toEqual({
      kind: 'declined-private',
      streamId: 'SME-1001',
      version: 4,
      at: expect.any(Number),
      actor: sam,
      as: 'partner',
    });
    for (const [person, role] of [
      [frank, 'fpm'],
      [anna, 'assignmentTeam'],
      [sam, 'sme'],
    ] as const)
      expect(last(person, role)).toMatchObject({ kind: 'declined', comment: 'On leave.' });
    const shown = toldRequest(requestAfter(...history), { id: petra.id, as: ['partner'] }, []);
    expect(shown).toMatchObject({ declined: { comment: null } });
  });

  it('feedback is for the FPM; partner and SME read their own', () => {
    const history = [...engaged, completed, ratedByPartner];
    expect(kinds(history, petra, 'partner').at(-1)).toBe('rated');
    expect(kinds(history, sam, 'sme').at(-1)).toBe('rated-private');
    expect(kinds(history, frank, 'fpm').at(-1)).toBe('rated');
  });

  it('what the customer says is for SME and FPM, after the close as well', () => {
    const told = { learnt: 'Petra: all.', trained: null, criteriaMet: 'yes' } as const;
    const said: Happened = [
      sam,
      { ...completed[1], ...told, customerFeedback: 'Calm.' } as RequestEvent,
    ];
    for (const history of [
      [...engaged, said],
      [...engaged, said, closed],
    ]) {
      const read = (person: Person, ...as: Role[]) => {
        const reader = { id: person.id, as };
        const events = toldHistory(recorded(history), reader);
        return JSON.stringify([toldRequest(requestAfter(...history), reader, []), events]);
      };
      expect(read(frank, 'fpm')).toContain('Calm.');
      expect(read(sam, 'sme')).toContain('Calm.');
      expect(read(petra, 'partner')).not.toContain('Calm.');
      expect(read(petra, 'partner')).toContain('Petra: all.');
    }
  });

  it('rules, routes and the tick in FTOP are not for the partner', () => {
    const request = requestAfter(...engaged, completed);
    const routing = { ...request.routing, rule: 'sc-mdatp', route: 'workload MDATP' };
    const shown = (...as: Role[]) => toldRequest({ ...request, routing }, { id: petra.id, as }, []);
    expect(shown('partner')).toMatchObject({
      routing: { rule: null, route: null },
      summary: { ftopUpdated: null },
    });
    expect(shown('partner', 'fpm')).toMatchObject({ routing, summary: { ftopUpdated: true } });
    expect(shown('sme')).toMatchObject({ routing, summary: { ftopUpdated: true } });
  });
});
