import type { Customer } from '../../src/features/customers/domain/customer/customer.ts';
import { longestNext, longestNote } from '../../src/features/notes/domain/note/form.ts';
import {
  type Note,
  noteParties,
  noteSubjects,
  riskKinds,
} from '../../src/features/notes/domain/note/note.ts';
import { oneWorkload } from '../../src/features/notes/domain/note/one-workload.ts';
import type { NotePage } from '../../src/features/notes/domain/pages.ts';
import { type CardContext, nameFor } from '../kit/card-context.ts';
import { choiceOf } from '../kit/customers/inputs.ts';
import { namesOf } from '../kit/inputs/choices.ts';
import { noteInput, withNobody } from '../kit/notes/inputs.ts';
import { subjectOf } from '../kit/notes/subject.ts';
import { refusalText } from '../kit/refusal-text.ts';
import type { Sheet, SheetButton, SheetField, SheetForm } from '../kit/sheet/sheet.ts';
import { line, paragraphs } from '../kit/text.ts';
import { nextText } from './next.ts';
import { noteToldText } from './told.ts';

/** A note: its form while it is a draft, then what it says. */
export function noteSheet(context: CardContext, page: NotePage): Sheet {
  const { note, refusal } = page;
  const told = noteToldText(context, page);
  const wanted = told === '' ? wantedText(context, page) : '';
  return {
    ...{ told, wanted, tellsOf: note.id, rows: [], lists: hintOf(context, page) },
    headline: headlineOf(context, page),
    alerts: refusal ? [refusalText(context, refusal)] : [],
    facts: factsOf(context, page, wanted !== ''),
    forms: note.state === 'draft' ? [draftForm(context, page)] : nextForms(context, page),
    buttons: [
      ...(page.verbs.includes('note.done')
        ? [{ ...moveOf(context, page, 'done'), isPrimary: true }]
        : []),
      ...(page.verbs.includes('note.correct') ? [moveOf(context, page, 'correct')] : []),
      ...(note.published ? [moveOf(context, page, 'text')] : []),
      ...(note.state === 'draft' ? [] : elsewhere(context, page)),
    ],
  };
}

function headlineOf({ t }: CardContext, { note, customer }: NotePage): string {
  const values = { id: note.replaces ?? note.id, customer: line(customer.name) };
  if (note.published)
    return t('note.heading', { id: note.id, customer: nameThen(t, note, customer) });
  return t(note.replaces ? 'note.draft-correcting' : 'note.draft', values);
}

/** As the customer was called then, and is called now. */
function nameThen(t: CardContext['t'], { published }: Note, { name }: Customer): string {
  const old = published?.customerName ?? name;
  return old === name ? line(name) : t('note.now', { old: line(old), name: line(name) });
}

/** The next action, for who may do it. */
function wantedText(context: CardContext, { note, verbs }: NotePage): string {
  const next = note.published?.next;
  return next && verbs.includes('note.done')
    ? context.t('notes.next', { next: nextText(context, note, next) })
    : '';
}

/** `hasNext`: the next action is told already. */
function factsOf(context: CardContext, { note }: NotePage, hasNext: boolean) {
  const { t, format } = context;
  const { published } = note;
  const said = note.replacedBy
    ? t('note.replaced-by', { id: note.replacedBy })
    : t(`noteState.${note.state}`);
  const state = { label: t('note.field.state'), value: said };
  if (!published) return note.state === 'draft' ? [] : [state];
  const { happenedOn, text, next, requests, at } = published;
  const fact = (id: Parameters<typeof noteInput>[1], value: string) => ({
    ...{ label: noteInput(context, id, 'text').label, value },
  });
  return [
    fact('happenedOn', format.day(happenedOn)),
    fact('about', subjectOf(context, published)),
    fact('text', paragraphs(text)),
    ...(hasNext
      ? []
      : [fact('nextAction', next ? nextText(context, note, next) : t('note.next-none'))]),
    ...(note.replaces ? [{ label: t('note.field.replaces'), value: note.replaces }] : []),
    ...(requests.length > 0 ? [fact('requests', requests.join(', '))] : []),
    state,
    {
      label: t('note.field.writer'),
      value: t('note.by', { writer: nameFor(context, note.writer), date: format.date(at) }),
    },
  ];
}

function draftForm(context: CardContext, page: NotePage): SheetForm {
  const { t } = context;
  return {
    ...{ id: 'note', heading: t('note.field.text'), opener: null },
    fields: fieldsOf(context, page),
    actions: [moveOf(context, page, 'publish'), moveOf(context, page, 'discard')],
  };
}

function fieldsOf(context: CardContext, { note, today, owners, requests }: NotePage): SheetField[] {
  const filled = (id: string, usual = '') => ({ stored: note.filled[id] ?? usual });
  const name = namesOf(context, owners);
  return [
    noteInput(context, 'happenedOn', 'date', filled('happenedOn', today)),
    noteInput(context, 'about', 'choice', {
      ...{ choices: choiceOf(context, 'noteSubject', noteSubjects), ...filled('about') },
    }),
    noteInput(context, 'with', 'choices', {
      ...{ choices: withNobody(context, noteParties), ...filled('with') },
    }),
    noteInput(context, 'text', 'lines', { most: longestNote, ...filled('text') }),
    noteInput(context, 'nextAction', 'lines', { most: longestNext, ...filled('nextAction') }),
    noteInput(context, 'nextActionDate', 'date', filled('nextActionDate')),
    noteInput(context, 'nextActionOwner', 'choice', {
      choices: owners.map((value) => ({ title: name(value), value })),
      ...filled('nextActionOwner', note.writer),
    }),
    noteInput(context, 'nextActionOwnerName', 'text', {
      ...{ most: 120, ...filled('nextActionOwnerName') },
    }),
    noteInput(context, 'noNextAction', 'tick', filled('noNextAction')),
    noteInput(context, 'alert', 'tick', filled('alert')),
    noteInput(context, 'risk', 'lines', { most: longestNext, ...filled('risk') }),
    noteInput(context, 'riskKind', 'choice', {
      ...{ choices: choiceOf(context, 'riskKind', riskKinds), ...filled('riskKind') },
    }),
    noteInput(context, 'requests', 'choices', {
      choices: requests.map(({ id, topic }) => ({ title: `${id}: ${line(topic, 60)}`, value: id })),
      ...filled('requests'),
    }),
  ];
}

type Move = 'correct' | 'discard' | 'done' | 'drop' | 'move' | 'publish' | 'text';

const moveOf = ({ t }: CardContext, { note: { id, version } }: NotePage, move: Move) => ({
  ...{ verb: `note.${move}`, title: t(`note.action.${move}`) },
  data: { noteId: id, version },
});

/** The next action is moved, or dropped, with a reason. */
function nextForms(context: CardContext, page: NotePage): SheetForm[] {
  const { t } = context;
  if (!page.verbs.includes('note.move')) return [];
  const title = t('note.action.next-open');
  return [
    {
      ...{ id: 'note-next', heading: title, opener: title },
      fields: [
        noteInput(context, 'date', 'date'),
        noteInput(context, 'reason', 'lines', { most: longestNext }),
      ],
      actions: [moveOf(context, page, 'move'), moveOf(context, page, 'drop')],
    },
  ];
}

/** The ways on from a note; a draft is sent or thrown away first. */
function elsewhere({ t }: CardContext, { customer, as }: NotePage): SheetButton[] {
  const data = { customerId: customer.id };
  const seesCustomer = as.some((role) => role !== 'writer' && role !== 'owner');
  return [
    { verb: 'note.list', title: t('note.action.list'), data: { ...data, page: 0 } },
    ...(seesCustomer
      ? [{ verb: 'customer.show', title: t('note.action.show-customer'), data }]
      : []),
  ];
}

/** The writer is asked whether a note about one workload is a general one; nobody is held up. */
function hintOf({ t }: CardContext, { note, as }: NotePage): Sheet['lists'] {
  const { published, state } = note;
  const isOwn = as.includes('writer') && state !== 'replaced';
  return isOwn && published && oneWorkload(published.text)
    ? [{ title: t('note.one-workload'), lines: [] }]
    : [];
}
