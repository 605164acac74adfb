import { z } from 'zod';
import { farTooLong } from '../../domain/forms/field-error.ts';
import { plainText } from '../../domain/forms/plain-text.ts';
import { fieldsIn, inputsIn, targetIn } from '../../engine/execute/card-inputs.ts';
import { refusalIn, refuses, says, shows } from '../../engine/execute/click.ts';
import { execute } from '../../engine/execute/execute.ts';
import { onlyOfThis } from '../../engine/execute/show/only-of-this.ts';
import { showOnCard, showStream } from '../../engine/execute/show/show.ts';
import { todayFor } from '../../engine/execute/today.ts';
import type { Handler, Verb } from '../../engine/feature.ts';
import { sendText } from '../../engine/outbox/send-text.ts';
import type { CustomerId } from '../customers/domain/customer/customer.ts';
import { customerInputIds } from '../customers/domain/input-ids.ts';
import { correctNote } from './actions/correct-note.ts';
import { noteAbout, readsNotes, writesNotes } from './actions/find-customer.ts';
import { beginNote } from './actions/open-note.ts';
import { openRisk } from './actions/open-risk.ts';
import { noteInputIds } from './domain/input-ids.ts';
import { type NoteVerb, noteVerbs, parseCommand } from './domain/note/commands.ts';
import { longestNote } from './domain/note/form.ts';
import type { NoteId } from './domain/note/note.ts';
import { parseCommand as parseRiskCommand } from './domain/risk/decide.ts';
import type { RiskId } from './domain/risk/risk.ts';
import type { NotesView, NoteTextView } from './domain/views.ts';
import { note } from './note-kind.ts';
import { risk } from './risk-kind.ts';

const isNoteInput = (name: string): boolean => noteInputIds.some((id) => id === name);

const moveNote =
  (verb: NoteVerb): Handler =>
  async (app, click, data) => {
    const target = targetIn<NoteId>(note, data);
    if (!target) return says({ code: 'unknown-action' });
    const inputs = inputsIn(data, noteInputIds);
    const command = parseCommand(verb, inputs, todayFor(app, click.actor));
    // What was emptied stays empty beside an error.
    return execute(app, click, {
      ...{ target, command, typed: { ...fieldsIn(data, isNoteInput), ...inputs } },
    });
  };

const customerIdIn = z
  .string()
  .regex(/^CUS-[1-9]\d{0,8}$/)
  .optional()
  .catch(undefined);

/** So far over its limit a text is still shown, to be shortened. */
const shown = 100;

const opening = z.object({
  customerId: customerIdIn,
  prefill: z.string().catch(''),
});

/** About a customer by number, as a card has it, or by what was typed. */
const open: Handler = async (app, click, data) => {
  if (!writesNotes(app, click.actor.mail)) return says({ code: 'not-yours' });
  const { customerId, prefill } = opening.catch({ prefill: '' }).parse(data);
  const whole = plainText(prefill);
  const tooFar = whole.length > longestNote + shown;
  const text = tooFar ? null : whole || null;
  if (customerId) {
    const filled: Record<string, string> = text === null ? {} : { text };
    return beginNote(app, click, { customer: customerId as CustomerId, filled, replaces: null });
  }
  const { customer = null } = inputsIn(data, ['customer']);
  const outcome = await noteAbout(app, click, { wanted: customer, text });
  return tooFar
    ? refuses(outcome.view, {
        ...{ code: 'invalid', errors: [farTooLong('text', whole, longestNote)] },
      })
    : outcome;
};

const show: Handler = async (app, click, data) => {
  const target = targetIn<NoteId>(note, data);
  return target ? showStream(app, click, target.id) : says({ code: 'unknown-action' });
};

/** The text comes as a message of its own, once for each click, so that it can be copied as a whole. */
const text: Handler = async (app, click, data) => {
  const shown = await show(app, { ...click, message: null }, data);
  if (refusalIn(shown.view)) return shown;
  const streamId = shown.view.streamId as NoteId;
  const view: NoteTextView = { kind: 'note-text', streamId, settled: true };
  await sendText(app, click, view, 'note-text');
  return shows(shown.view);
};

const listing = z.object({
  customerId: customerIdIn,
  page: z.number().int().min(0).catch(0),
});

/** The clicked card becomes the list of a customer's notes. */
const list: Handler = async (app, click, data) => {
  if (!readsNotes(app, click.actor.mail)) return says({ code: 'not-yours' });
  const { customerId, page } = listing.catch({ page: 0 }).parse(data);
  const found = { kind: 'notes', page, wanted: '' } as const;
  return showOnCard<NotesView>(
    app,
    click,
    customerId ? { ...found, streamId: customerId as CustomerId } : found,
  );
};

const correct: Handler = async (app, click, data) => {
  const target = targetIn<NoteId>(note, data);
  return target ? correctNote(app, click, target.id) : says({ code: 'unknown-action' });
};

const showRisk: Handler = async (app, click, data) => {
  const target = targetIn<RiskId>(risk, data);
  return target ? showStream(app, click, target.id) : says({ code: 'unknown-action' });
};

const raise: Handler = async (app, click, data) => {
  const { customerId } = opening.catch({ prefill: '' }).parse(data);
  if (!customerId) return says({ code: 'unknown-action' });
  // It is a form of the customer's card: what was typed into the others there stays.
  const typed = inputsIn(data, [...noteInputIds, ...customerInputIds]);
  return openRisk(app, click, customerId as CustomerId, typed);
};

const close: Handler = async (app, click, data) => {
  const target = targetIn<RiskId>(risk, data);
  if (!target) return says({ code: 'unknown-action' });
  const typed = inputsIn(data, noteInputIds);
  return execute(app, click, { target, command: parseRiskCommand(typed), typed });
};

/** The verbs of notes: contract, section 6. */
export const verbs: Readonly<Record<string, Verb>> = {
  'note.open': { handle: onlyOfThis(open), inDialog: 'goes-on' },
  'note.list': onlyOfThis(list),
  'note.show': onlyOfThis(show),
  'note.text': onlyOfThis(text),
  'note.correct': onlyOfThis(correct),
  'risk.show': onlyOfThis(showRisk),
  'risk.open': onlyOfThis(raise),
  'risk.close': close,
  ...Object.fromEntries(noteVerbs.map((verb) => [verb, moveNote(verb)])),
  // The form that a message has opened is sent, or thrown away, in its dialog.
  'note.publish': { handle: moveNote('note.publish'), inDialog: 'goes-on' },
  'note.discard': { handle: moveNote('note.discard'), inDialog: 'goes-on' },
};
