import { z } from 'zod';
import { wholeDays } from '../../domain/program/whole-days.ts';
import { usualAccessKeys as usual } from './domain/keys.ts';

const days = wholeDays('P7D');
const businessDays = z.int('a whole number of days').min(1, 'at least 1').max(30, 'at most 30');

/** The key of the program file that this feature reads; it may be left out, as each part of it. */
export const programKeys = {
  access: z
    .strictObject({
      decision: z.strictObject({ businessDays }).default(usual.decision),
      invitationValid: days.default(usual.invitationValid),
      renewWithin: days.default(usual.renewWithin),
      programContacts: z
        .enum(['registered', 'consent-first'], 'registered or consent-first')
        .default(usual.programContacts),
      consentVersion: z
        .string()
        .regex(/^[\w.-]{1,40}$/, 'a version such as 2026-1')
        .default(usual.consentVersion),
    })
    .default(usual),
};
