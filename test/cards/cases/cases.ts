import type { Language } from '../../../src/domain/people/people.ts';
import { readerOf } from '../given/sample.ts';
import type { Case } from './case.ts';
import { accessCases } from './cases-access.ts';
import { chatCases } from './cases-chat.ts';
import { customerCases } from './cases-customers.ts';
import { engagementCases } from './cases-engagement.ts';
import { formCases } from './cases-form.ts';
import { noteCases } from './cases-notes.ts';
import { requestCases } from './cases-requests.ts';
import { summaryCases } from './cases-summaries.ts';
import { toldCases } from './cases-told.ts';

/** Every card worth looking at. */
export const cases: readonly Case[] = [
  ...engagementCases,
  ...customerCases,
  ...noteCases,
  ...summaryCases,
  ...accessCases,
  ...toldCases,
  ...formCases,
  ...requestCases,
  ...chatCases,
];

export const readerFor = ({ who }: Case, language: Language) => readerOf(who, language);
