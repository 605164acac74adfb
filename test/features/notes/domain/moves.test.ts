import { describe, expect, it } from '@jest/globals';
import type { Happened, Recorded, Stream } from '../../../../src/domain/stream.ts';
import { evolve as noteAfter } from '../../../../src/features/notes/domain/note/evolve.ts';
import { type NoteEvent, noteStates } from '../../../../src/features/notes/domain/note/note.ts';
import { movesOfNote } from '../../../../src/features/notes/domain/note/transitions.ts';
import { evolve as nudgeAfter } from '../../../../src/features/notes/domain/nudge/evolve.ts';
import { type NudgeEvent, nudgeStates } from '../../../../src/features/notes/domain/nudge/nudge.ts';
import { nudgeMoves } from '../../../../src/features/notes/domain/nudge/transitions.ts';
import { evolve as orderAfter } from '../../../../src/features/notes/domain/order/evolve.ts';
import { type OrderEvent, orderStates } from '../../../../src/features/notes/domain/order/order.ts';
import { orderMoves } from '../../../../src/features/notes/domain/order/transitions.ts';
import { evolve as riskAfter } from '../../../../src/features/notes/domain/risk/evolve.ts';
import { type RiskEvent, riskStates } from '../../../../src/features/notes/domain/risk/risk.ts';
import { riskMoves } from '../../../../src/features/notes/domain/risk/transitions.ts';
import { evolve as summaryAfter } from '../../../../src/features/notes/domain/summary/moves/evolve.ts';
import { summaryMoves } from '../../../../src/features/notes/domain/summary/moves/transitions.ts';
import {
  type SummaryEvent,
  summaryStates,
} from '../../../../src/features/notes/domain/summary/summary.ts';
import { asCopied, type CopiedRow, casesIn } from '../../../support/moves/copied-moves.ts';
import { monday } from '../../requests/domain/given.ts';
import { begun, openRisk } from './given.ts';
import { drafted, ordered } from './summary/given.ts';

/** Where each event leads (process, section 9), copied by hand. */
// biome-ignore format: a table is read by its columns
const ofNote: readonly CopiedRow[] = [
  ['draft',             'published',    'withNext: published, withoutNext: settled'],
  ['draft',             'discarded',    'discarded'],
  ['published',         'next-done',    'settled'],
  ['published',         'next-moved',   'same'],
  ['published',         'next-dropped', 'settled'],
  ['published settled', 'nothing',      'same'],
  ['published settled', 'replaced',     'replaced'],
  ['published',         'next-due',     'same'],
  ['any',               'readdressed',  'same'],
];
// biome-ignore format: a table is read by its columns
const ofOrder: readonly CopiedRow[] = [
  ['open', 'asked-again', 'same'],
  ['open', 'declined',    'declined'],
  ['open', 'withdrawn',   'withdrawn'],
  ['open', 'answered',    'done'],
  ['open', 'passed-on',   'same'],
  ['open', 'reminded',    'same'],
  ['any',  'readdressed', 'same'],
];
// biome-ignore format: a table is read by its columns
const ofRisk: readonly CopiedRow[] = [
  ['open', 'risk-closed', 'closed'],
  ['open', 'risk-noted',  'same'],
  ['open', 'risk-quiet',  'same'],
  ['any',  'readdressed', 'same'],
];
// biome-ignore format: a table is read by its columns
const ofSummary: readonly CopiedRow[] = [
  ['draft', 'drafted',     'same'],
  ['draft', 'drafted',     'same'],
  ['draft', 'drafted',     'same'],
  ['draft', 'published',   'published'],
  ['draft', 'drafted',     'same'],
  ['draft', 'discarded',   'discarded'],
  ['any',   'readdressed', 'same'],
];
// biome-ignore format: a table is read by its columns
const ofNudge: readonly CopiedRow[] = [
  ['waiting', 'not-needed', 'same'],
  ['any',     'noticed',    'waiting'],
  ['any',     'summarised', 'quiet'],
  ['waiting', 'nudged',     'same'],
];

const next = { what: 'Call', date: '2026-06-01', owner: { named: 'Ana' } };
const content = {
  ...{ happenedOn: '2026-05-04', about: 'other' as const, with: [], text: 'All is well.' },
  ...{ next: null, risk: null, requests: [], customerName: 'Nordlicht', region: null },
};
const noteEvents: readonly NoteEvent[] = [
  { kind: 'published', ...content },
  { kind: 'discarded' },
  { kind: 'next-done' },
  { kind: 'next-moved', date: '2026-06-02', reason: 'Holidays' },
  { kind: 'next-dropped', reason: 'Not needed' },
  { kind: 'replaced', by: 'NOTE-1004' },
  { kind: 'next-due', step: 1 },
  { kind: 'readdressed', people: [] },
];
const orderEvents: readonly OrderEvent[] = [
  { kind: 'asked-again', wishedFor: null, reason: null },
  { kind: 'declined', comment: 'Too early' },
  { kind: 'withdrawn' },
  { kind: 'answered', summary: 'SUM-1004' },
  { kind: 'passed-on', fm: 'felipe@fasttrack.example' },
  { kind: 'reminded', of: 'passed' },
  { kind: 'readdressed', people: [] },
];
const riskEvents: readonly RiskEvent[] = [
  { kind: 'risk-closed', how: 'The rule is set.' },
  { kind: 'risk-noted', note: 'NOTE-1004' },
  { kind: 'risk-quiet' },
  { kind: 'readdressed', people: [] },
];
const summaryEvents: readonly SummaryEvent[] = [
  { kind: 'drafted', step: 'lines', typed: {} },
  {
    ...{ kind: 'published', customerName: 'Nordlicht', language: 'en', labels: 1, risks: [] },
    fields: {} as Extract<SummaryEvent, { kind: 'published' }>['fields'],
  },
  { kind: 'discarded' },
  { kind: 'readdressed', people: [] },
];
const noticed: NudgeEvent = {
  ...{ kind: 'noticed', customer: 'CUS-1001', region: 'emea', what: 'risk' },
};
const nudgeEvents: readonly NudgeEvent[] = [
  noticed,
  { kind: 'not-needed' },
  { kind: 'summarised' },
  { kind: 'nudged' },
];

const recorded = <Event extends Happened>(event: Event, id: Stream['id']): Recorded<Event> => ({
  ...{ ...event, streamId: id, version: 2, at: monday, actor: null, as: null },
});

/** What of a thing in this state becomes by an event, as `evolve` has it. */
const following =
  <Thing extends Stream, Event extends Happened>(
    evolve: (before: Thing, event: Recorded<Event>) => Thing,
    before: Thing,
    events: readonly Event[],
  ) =>
  (state: string, kind: string): string => {
    const event = events.find((one) => one.kind === kind) as Event;
    return evolve({ ...before, state }, recorded(event, before.id)).state;
  };

const nudge = nudgeAfter(undefined, recorded(noticed, 'NUD-1005'));
const afterNote = following(noteAfter, begun().note, noteEvents);
const withNext: readonly NoteEvent[] = [{ kind: 'published', ...content, next }];
const afterPublishing = following(noteAfter, begun().note, withNext);

describe.each([
  ['a note', movesOfNote, noteStates, ofNote, afterNote],
  [
    'an order',
    orderMoves,
    orderStates,
    ofOrder,
    following(orderAfter, ordered().order, orderEvents),
  ],
  ['a risk', riskMoves, riskStates, ofRisk, following(riskAfter, openRisk(), riskEvents)],
  [
    ...(['a summary', summaryMoves, summaryStates, ofSummary] as const),
    following(summaryAfter, drafted().summary, summaryEvents),
  ],
  ['a nudge', nudgeMoves, nudgeStates, ofNudge, following(nudgeAfter, nudge, nudgeEvents)],
] as const)('the table of moves of %s', (_, moves, states, process, after) => {
  it('is the one of the process', () => {
    expect(asCopied(moves, states)).toEqual(process);
  });

  it.each(casesIn(process, states))('$from: $event $name leads to $to', (one) => {
    const becomes = one.name === 'withNext' ? afterPublishing : after;
    expect(becomes(one.from, one.event)).toBe(one.to);
  });
});
