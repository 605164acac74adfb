import type { InDialog, MessageCommand } from '../../../engine/chat-part.ts';
import { act } from '../../../engine/execute/act.ts';
import type { NotePage } from '../domain/pages.ts';

/** A note goes on until it is published. */
export const noteDialogs: Readonly<Record<'new-note' | 'note', InDialog>> = {
  'new-note': () => ({ goesOn: true }),
  note: ({ note }: NotePage, { verb, outcome }) => {
    if (note.state === 'draft') return { goesOn: true };
    if (verb !== 'note.publish' || outcome.refusal) return undefined;
    return { ends: { key: 'note.dialog-published', values: { id: note.id } } };
  },
};

/** The message becomes the text of a note; about whom it is, is asked first. */
export const noteFromMessage: MessageCommand = async (app, click, message) => ({
  outcome: await act(app, click, 'note.open', { prefill: message }),
  verb: 'note.open',
});
