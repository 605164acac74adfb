import { canType } from './can-type.ts';
import type { Case } from './case.ts';
import { awayForm } from './pages.ts';
import { anna, petra } from './sample.ts';
/** What is said without a thing that it is about: help, greeting, sentences. */
export const chatCases: readonly Case[] = [
  {
    name: 'help-partner',
    who: petra,
    page: {
      kind: 'help',
      roles: ['partner'],
      commands: canType('new'),
      openDraft: true,
      away: null,
    },
  },
  {
    name: 'help-nobody',
    who: petra,
    page: {
      kind: 'help',
      roles: [],
      commands: canType(),
      openDraft: false,
      away: null,
      mayRegister: true,
    },
  },
  {
    name: 'greeting-all-roles',
    who: anna,
    page: {
      kind: 'greeting',
      roles: ['partner', 'fpm', 'assignmentTeam', 'sme', 'admin'],
      commands: canType('new', 'partners'),
      openDraft: false,
      away: awayForm,
    },
  },
  {
    name: 'shared',
    who: petra,
    page: {
      kind: 'shared',
      id: 'SME-1042',
      state: 'approved',
      tenantName: 'Fabrikam *AG*',
      workload: 'aadp-p1',
      userIds: ['29:petra', '29:frank'],
    },
  },
  {
    name: 'sentence-group-help',
    who: petra,
    page: { kind: 'sentence', say: { code: 'group-help' } },
  },
  {
    name: 'sentence-group-elsewhere',
    who: petra,
    page: { kind: 'sentence', say: { code: 'group-elsewhere' } },
  },
  {
    name: 'sentence-group-install',
    who: petra,
    page: { kind: 'sentence', say: { code: 'group-install' } },
  },
  {
    name: 'greeting-without-dialogs',
    who: petra,
    page: {
      kind: 'greeting',
      roles: ['partner'],
      commands: canType('new'),
      openDraft: false,
      away: null,
      dialogs: false,
    },
  },
  {
    name: 'sentence-discarded',
    who: petra,
    page: { kind: 'sentence', say: { code: 'discarded' } },
  },
  {
    name: 'sentence-not-found',
    who: petra,
    page: {
      kind: 'sentence',
      say: { code: 'refused', refusal: { code: 'not-found', id: 'SME-7' } },
    },
  },
  {
    name: 'sentence-status-missing',
    who: petra,
    page: { kind: 'sentence', say: { code: 'status-missing' } },
  },
  {
    name: 'sentence-language-missing',
    who: petra,
    page: { kind: 'sentence', say: { code: 'language-missing' } },
  },
  {
    name: 'sentence-language-unknown',
    who: petra,
    page: { kind: 'sentence', say: { code: 'language-unknown', typed: 'fr' } },
  },
];
