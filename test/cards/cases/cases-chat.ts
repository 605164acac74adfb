import { canType } from '../given/can-type.ts';
import { awayForm } from '../given/pages.ts';
import { anna, petra } from '../given/sample.ts';
import { type Case, sentence } from './case.ts';

/** What help and greeting know of a partner. */
const ofPartner = { roles: ['partner'], commands: canType('new'), away: null } as const;

/** What is said without a thing that it is about: help, greeting, sentences. */
export const chatCases: readonly Case[] = [
  {
    name: 'help-partner',
    who: petra,
    page: { ...ofPartner, kind: 'help', openDraft: true },
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
  sentence('group-help', petra, { code: 'group-help' }),
  sentence('group-elsewhere', petra, { code: 'group-elsewhere' }),
  sentence('group-install', petra, { code: 'group-install' }),
  {
    name: 'greeting-without-dialogs',
    who: petra,
    page: { ...ofPartner, kind: 'greeting', openDraft: false, dialogs: false },
  },
  sentence('gone', petra, { code: 'refused', refusal: { code: 'old-form' } }),
  sentence('discarded', petra, { code: 'discarded' }),
  sentence('not-found', petra, { code: 'refused', refusal: { code: 'not-found', id: 'SME-7' } }),
  sentence('status-missing', petra, { code: 'status-missing' }),
  sentence('courtesy-thanks', petra, { code: 'courtesy', of: 'thanks' }),
  sentence('courtesy-noted', petra, { code: 'courtesy', of: 'noted' }),
  sentence('courtesy-goodbye', petra, { code: 'courtesy', of: 'goodbye' }),
  sentence('language-missing', petra, { code: 'language-missing' }),
  sentence('language-unknown', petra, { code: 'language-unknown', typed: 'fr' }),
];
