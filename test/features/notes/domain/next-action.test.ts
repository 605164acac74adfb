import { describe, expect, it } from '@jest/globals';
import { isoDate } from '../../../../src/domain/time/local-days.ts';
import type {
  NoteEvent,
  Published,
  RecordedNoteEvent,
} from '../../../../src/features/notes/domain/note/note.ts';
import { noticesOf } from '../../../../src/features/notes/domain/note/notices.ts';
import { dayOfStep, timersOf } from '../../../../src/features/notes/domain/note/timers.ts';
import { fatima, felipe, rita } from '../../customers/domain/given.ts';
import { begun, noteFacts, program, published, typed, vera } from './given.ts';

const emea = program.calendars.emea;
const toldOf = (
  at: ReturnType<typeof begun>,
  event: NoteEvent,
  actor: typeof fatima | null,
  facts = noteFacts,
) =>
  noticesOf(
    at.note,
    { ...event, streamId: at.note.id, version: 9, at: 0, actor, as: null } as RecordedNoteEvent,
    facts,
  ).map(({ recipient }) => recipient);

describe('the next action', () => {
  it('is told of on its date, and once more two business days later: check 7', () => {
    const days = [1, 2].map((step) => isoDate(dayOfStep(step, '2026-05-29', emea)));
    expect(days).toEqual(['2026-05-29', '2026-06-02']);
  });

  it('is told of on the next business day after a holiday: check 8', () => {
    expect(isoDate(dayOfStep(1, '2026-05-25', emea))).toBe('2026-05-26');
  });

  it('is told of twice, then nothing more', () => {
    const note = published();
    expect(timersOf(note.note, program).map(({ step }) => step)).toEqual([1, 2]);
    const once = note.happens({ kind: 'next-due', step: 1 }, null);
    expect(timersOf(once.note, program).map(({ step }) => step)).toEqual([2]);
    const twice = once.happens({ kind: 'next-due', step: 2 }, null);
    expect(timersOf(twice.note, program)).toEqual([]);
  });

  it('begins anew with the date to which it is moved', () => {
    const moved = published()
      .happens({ kind: 'next-due', step: 1 }, null)
      .does('note.move', { date: '2026-06-30T00:00:00Z', reason: 'They are closed.' });
    expect(moved.note).toMatchObject({ state: 'published', next: { date: '2026-06-30' } });
    expect(timersOf(moved.note, program).map(({ step }) => step)).toEqual([1, 2]);
  });

  it('is done, or dropped with a reason, and the clock is silent', () => {
    const done = published().does('note.done');
    expect(done.note).toMatchObject({ state: 'settled', next: { state: 'done' } });
    expect(timersOf(done.note, program)).toEqual([]);
    expect(published().does('note.drop').errors()).toEqual(['reason: required']);
    const dropped = published().does('note.drop', { reason: 'It is no longer needed.' });
    expect(dropped.note).toMatchObject({ state: 'settled', next: { state: 'dropped' } });
  });

  it('is not moved into the past, nor without a day or a reason', () => {
    const tried = (date: string) => published().does('note.move', { date, reason: 'x' }).errors();
    expect(tried('2026-05-03')).toEqual(['date: end-before-start']);
    expect(tried('2028-05-05')).toEqual(['date: too-far-ahead']);
    expect(published().does('note.move').errors()).toEqual(['date: required', 'reason: required']);
  });

  it('is moved by its owner and the FM alone', () => {
    const note = published({ nextActionOwner: 'frank@fasttrack.example' });
    const frank = { ...rita, mail: 'frank@fasttrack.example' };
    expect(note.does('note.done', {}, { by: frank }).note.state).toBe('settled');
    expect(note.does('note.done', {}, { by: fatima }).note.state).toBe('settled');
    for (const by of [rita, felipe, vera])
      expect(note.does('note.done', {}, { by }).refusal).toEqual({ code: 'not-yours' });
  });
});

it('a draft that nobody sends is thrown away after 90 days', () => {
  const draft = begun();
  expect(timersOf(draft.note, program)).toEqual([
    expect.objectContaining({ does: 'discard', of: 'draft' }),
  ]);
  expect(draft.happens({ kind: 'discarded' }, null).note).toMatchObject({
    ...{ state: 'discarded', filled: {} },
  });
});

describe('who is told', () => {
  const event = (at: ReturnType<typeof begun>): NoteEvent => ({
    ...{ kind: 'published', ...(at.note.published as Published) },
  });

  it('of a note by the FM is the owner of the next action, if that is another', () => {
    expect(toldOf(published(), event(published()), fatima)).toEqual([]);
    const note = published({ nextActionOwner: 'frank@fasttrack.example' });
    expect(toldOf(note, event(note), fatima)).toEqual(['frank@fasttrack.example']);
  });

  it('of a note by an SME who helps with adoption is the FM as well', () => {
    const note = published({ nextActionOwner: vera.mail ?? '' }, vera);
    expect(toldOf(note, event(note), vera)).toEqual([fatima.mail]);
  });

  it('by the clock is the owner; the second time the FM too, and who stands in', () => {
    const note = published({ nextActionOwner: 'frank@fasttrack.example' });
    const due = (step: number, facts = noteFacts) =>
      toldOf(note, { kind: 'next-due', step }, null, facts);
    expect(due(1)).toEqual(['frank@fasttrack.example']);
    expect(due(2)).toEqual(['frank@fasttrack.example', fatima.mail]);
    const away = { ...noteFacts, standIns: { owner: 'fiona@fasttrack.example', fm: null } };
    expect(due(1, away)).toEqual(['fiona@fasttrack.example', 'frank@fasttrack.example']);
  });

  it('is the FM where nobody knows the owner', () => {
    const note = published({ nextActionOwnerName: "Customer's network team" });
    expect(toldOf(note, { kind: 'next-due', step: 1 }, null)).toEqual([fatima.mail]);
  });

  it('is nobody by a partner’s name: notes are nothing to them', () => {
    const note = published({
      nextActionOwner: typed.nextActionOwner,
      nextActionOwnerName: 'petra@contoso.example',
    });
    expect(toldOf(note, { kind: 'next-due', step: 1 }, null)).toEqual([fatima.mail]);
  });
});
