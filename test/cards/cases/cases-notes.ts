import type {
  NewNotePage,
  NotePage,
  NotesPage,
  RiskPage,
} from '../../../src/features/notes/domain/pages.ts';
import { fatima } from '../../features/customers/domain/given.ts';
import {
  begun,
  noteFacts,
  openRisk,
  published,
  today,
  typed,
} from '../../features/notes/domain/given.ts';
import { monday } from '../../features/requests/domain/given.ts';
import type { Case } from './case.ts';

const reader = { ...fatima, mail: fatima.mail ?? '' } as Case['who'];
const nothing = { refusal: null, typed: {}, told: null };
const { customer } = noteFacts;

const draft: NotePage = {
  ...nothing,
  ...{ kind: 'note', note: begun().note, customer, as: ['writer', 'fm'], today },
  verbs: ['note.publish', 'note.discard'],
  owners: ['fatima@fasttrack.example', 'rita@fasttrack.example', 'sam@fasttrack.example'],
  requests: [{ id: 'SME-1042', state: 'assigned', topic: 'Conditional **Access**' }],
};
const notePage = (changes: Readonly<Record<string, string>> = {}): NotePage => ({
  ...draft,
  note: published(changes).note,
  ...{ verbs: ['note.done', 'note.move', 'note.drop', 'note.correct'], owners: [] },
});
const start: NewNotePage = {
  ...{ kind: 'new-note', wanted: null, text: null, hits: [], near: null },
  ...{ refusal: null, typed: {} },
};
/** The longest texts that anybody can type. */
const long = {
  ...typed,
  text: 'ß'.repeat(3000),
  nextAction: '€'.repeat(300),
  nextActionOwnerName: 'ü'.repeat(120),
};

const list: NotesPage = {
  ...{ kind: 'notes', customer, wanted: '', hits: [], near: null, readsAll: true },
  ...{ mayWrite: true, mayWriteSummary: true },
  risks: [],
  ...{ page: 0, pages: 2, total: 7, refusal: null, typed: {} },
  rows: [
    published().note,
    published({ noNextAction: 'true', text: 'They call us when they move.' }).note,
    published(long).note,
    published().happens({ kind: 'replaced', by: 'NOTE-1005' }, fatima).note,
    published().does('note.done').note,
    published({ text: '[EXO](x) **bold**' }).note,
  ],
};

const riskPageOf = (changes: Partial<RiskPage> = {}): RiskPage => ({
  ...{ kind: 'risk', risk: openRisk(), customer, mayClose: true, told: null },
  ...{ refusal: null, typed: {} },
  ...changes,
});

export const noteCases: readonly Case[] = [
  { name: 'note-draft', who: reader, page: draft },
  {
    name: 'note-draft-wrong',
    who: reader,
    page: {
      ...draft,
      refusal: {
        code: 'invalid',
        errors: [
          { field: 'happenedOn', code: 'too-old' },
          { field: 'text', code: 'too-long', most: 3000, over: 1 },
          { field: 'nextActionDate', code: 'end-before-start' },
        ],
      },
      typed: { ...long, text: `${long.text}.`, happenedOn: '2025-01-01', risk: 'ö'.repeat(300) },
    },
  },
  { name: 'note-published', who: reader, page: notePage({ text: '- **bold**\n[EXO](x)' }) },
  { name: 'note-longest', who: reader, page: notePage(long) },
  { name: 'note-new', who: reader, page: start },
  {
    name: 'note-new-unknown',
    who: reader,
    page: { ...start, wanted: 'Nordlcht', near: 'Nordlicht Klinik', text: 'x'.repeat(3000) },
  },
  {
    name: 'note-new-several',
    who: reader,
    page: {
      ...start,
      ...{ wanted: 'nord', text: 'ß'.repeat(3000) },
      hits: [
        { id: 'CUS-1001', name: 'Nordlicht Klinik' },
        { id: 'CUS-1007', name: 'Nordwind [AG](x)' },
      ],
    },
  },
  { name: 'notes-list', who: reader, page: list },
  { name: 'notes-none', who: reader, page: { ...list, rows: [], total: 0, pages: 1 } },
  {
    name: 'notes-which',
    who: reader,
    page: { ...list, customer: null, hits: [{ id: 'CUS-1001', name: 'Nord [AG](x)' }] },
  },
  {
    name: 'notes-unknown',
    who: reader,
    page: { ...list, customer: null, wanted: 'Nordlcht', near: 'Nordlicht Klinik' },
  },
  { name: 'notes-alerted', who: reader, page: { ...list, risks: [openRisk()] } },
  {
    name: 'notes-alerted-often',
    who: reader,
    page: {
      ...list,
      risks: Array.from({ length: 40 }, () => openRisk(fatima, { text: '€'.repeat(300) })),
    },
  },
  { name: 'risk-open', who: reader, page: riskPageOf() },
  {
    name: 'risk-closed',
    who: reader,
    page: riskPageOf({
      risk: {
        ...openRisk(),
        state: 'closed',
        closed: { by: 'rita@fasttrack.example', at: monday, how: '[Solved](x)' },
      },
      mayClose: false,
    }),
  },
];
