import { nameOf } from '../../src/domain/program/program.ts';
import { longestNext, longestNote } from '../../src/features/notes/domain/note/form.ts';
import {
  type NextOwner,
  noteParties,
  noteSubjects,
  riskKinds,
} from '../../src/features/notes/domain/note/note.ts';
import type { NotePage } from '../../src/features/notes/domain/pages.ts';
import { type CardContext, nameFor } from '../kit/card-context.ts';
import { choiceOf } from '../kit/customers/inputs.ts';
import { namesOf } from '../kit/inputs/choices.ts';
import { noteInput, withNobody } from '../kit/notes/inputs.ts';
import { refusalText } from '../kit/refusal-text.ts';
import type { Sheet, SheetField, SheetForm } from '../kit/sheet/sheet.ts';
import { line, paragraphs } from '../kit/text.ts';

/** A note: its form while it is a draft, then what it says. */
export function noteSheet(context: CardContext, page: NotePage): Sheet {
  const { note, refusal, customer } = page;
  const { t } = context;
  return {
    ...{ told: '', rows: [], lists: [] },
    headline: headlineOf(context, page),
    alerts: refusal ? [refusalText(context, refusal)] : [],
    facts: factsOf(context, page),
    forms: note.state === 'draft' ? [draftForm(context, page)] : [],
    buttons: [
      {
        ...{ verb: 'customer.show', title: t('note.action.show-customer') },
        data: { customerId: customer.id },
      },
    ],
  };
}

function headlineOf({ t }: CardContext, { note, customer }: NotePage): string {
  const values = { id: note.replaces ?? note.id, customer: line(customer.name) };
  if (note.published) return t('note.heading', { ...values, id: note.id });
  return t(note.replaces ? 'note.draft-correcting' : 'note.draft', values);
}

function factsOf(context: CardContext, { note }: NotePage) {
  const { t, format } = context;
  const { published } = note;
  const state = { label: t('note.field.state'), value: t(`noteState.${note.state}`) };
  if (!published) return note.state === 'draft' ? [] : [state];
  const { happenedOn, about, text, next, requests, at } = published;
  const parties = published.with.filter((party) => party !== 'none');
  const subject = t(`noteSubject.${about}`);
  const with_ = parties.map((party) => t(`noteParty.${party}`)).join(', ');
  const fact = (id: Parameters<typeof noteInput>[1], value: string) => ({
    ...{ label: noteInput(context, id, 'text').label, value },
  });
  return [
    fact('happenedOn', format.day(happenedOn)),
    fact('about', with_ ? t('note.subject-with', { about: subject, parties: with_ }) : subject),
    fact('text', paragraphs(text)),
    fact(
      'nextAction',
      next
        ? t('note.next-row', {
            what: line(next.what, 300),
            date: format.day(note.next?.date ?? next.date),
            owner: ownerName(context, next.owner),
          })
        : t('note.next-none'),
    ),
    ...(requests.length > 0 ? [fact('requests', requests.join(', '))] : []),
    state,
    {
      label: t('note.field.writer'),
      value: t('note.by', { writer: nameFor(context, note.writer), date: format.date(at) }),
    },
  ];
}

export const ownerName = ({ program }: CardContext, owner: NextOwner): string =>
  line('mail' in owner ? nameOf(program, owner.mail) : owner.named);

function draftForm(context: CardContext, page: NotePage): SheetForm {
  const { t } = context;
  const { id, version } = page.note;
  const action = (verb: 'publish' | 'discard') => ({
    ...{ verb: `note.${verb}`, title: t(`note.action.${verb}`) },
    data: { noteId: id, version },
  });
  return {
    ...{ id: 'note', heading: t('note.field.text'), opener: null },
    fields: fieldsOf(context, page),
    actions: [action('publish'), action('discard')],
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
