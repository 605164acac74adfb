import { describe, expect, it } from '@jest/globals';
import { noteRight } from '../../../../src/features/notes/domain/note/decide.ts';
import { filledFrom } from '../../../../src/features/notes/domain/note/form.ts';
import { fatima, felipe, rita } from '../../customers/domain/given.ts';
import { begun, noteFacts, published, typed, vera } from './given.ts';

const old = published();
const contentOf = (note = old.note) => {
  if (!note.published) throw new Error('it is published');
  return note.published;
};

describe('a correction', () => {
  it('begins with what the note says', () => {
    expect(filledFrom(contentOf(), old.note.next)).toEqual({
      ...typed,
      ...{ requests: '', nextActionOwner: fatima.mail },
    });
    const none = published({ noNextAction: 'true', text: 'They call us when they move.' });
    expect(filledFrom(contentOf(none.note), null)).toMatchObject({ noNextAction: 'true' });
    const named = published({ nextActionOwnerName: 'The network team' });
    expect(filledFrom(contentOf(named.note), named.note.next)).toMatchObject({
      nextActionOwnerName: 'The network team',
    });
  });

  it('is for the writer, and else for the FM of the customer', () => {
    const may = (person: typeof fatima, note = old.note) =>
      'as' in noteRight('note.correct', note, person, noteFacts);
    expect([fatima, felipe, rita, vera].map((one) => may(one))).toEqual([
      ...[true, false, false, false],
    ]);
    const veras = published({}, vera).note;
    expect([fatima, vera, rita].map((one) => may(one, veras))).toEqual([true, true, false]);
  });

  it('leaves the old note as it was, and names the new one', () => {
    const replaced = old.happens({ kind: 'replaced', by: 'NOTE-1005' }, fatima);
    expect(replaced.note).toMatchObject({ state: 'replaced', replacedBy: 'NOTE-1005' });
    expect(replaced.note.published).toEqual(contentOf());
    expect(replaced.does('note.done').refusal).toEqual({
      ...{ code: 'because', because: 'note-replaced' },
      values: { id: 'NOTE-1003', by: 'NOTE-1005' },
    });
  });

  it('of a note that was replaced meanwhile is refused', () => {
    const corrected = old.happens({ kind: 'replaced', by: 'NOTE-1005' }, fatima).note;
    const draft = begun(fatima, 'NOTE-1003');
    const { refusal } = draft.does('note.publish', typed, { facts: { ...noteFacts, corrected } });
    expect(refusal).toMatchObject({ because: 'note-replaced' });
  });
});
