import type { Entry } from '../../../domain/forms/pick.ts';
import { nameOf, type Program } from '../../../domain/program/program.ts';
import type { EntryList } from '../../../engine/feature.ts';
import { fmMails } from '../domain/keys.ts';
import { customerListsOf } from './sight.ts';

/** The FMs to whom a customer is handed over. */
export const fmEntries = (program: Program): readonly Entry[] =>
  fmMails(program).map((value) => ({ value, name: nameOf(program, value) }));

/** The lists that no card could hold, by their input: for who has customers to look at. */
export const fmLists: Readonly<Record<string, EntryList>> = {
  fm: async (app, { mail }) =>
    customerListsOf(app.program(), mail).length > 0 ? fmEntries(app.program()) : [],
};
