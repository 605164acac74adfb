import { z } from 'zod';
import { copiedGuid, isGuid } from '../../domain/guid.ts';
import { isAddress } from '../../domain/people/address.ts';
import type { Language } from '../../domain/people/people.ts';
import { regions, rosterRoles, weekdays } from '../../domain/program/program.ts';
import { isZone } from '../../domain/time/zone.ts';
import { gatherReminders, isBounded, waitPaces } from './program-waits.ts';

const guid = z.string('a GUID').transform(copiedGuid).refine(isGuid, 'a GUID');
export const mailAddress = z
  .string('an e-mail address')
  .refine(isAddress, 'an e-mail address')
  .toLowerCase();
const id = z.string().regex(/^[a-z0-9-]+$/, 'lower-case letters, digits and hyphens');
export const region = z.enum(regions, `one of ${regions.join(', ')}`);
const language = z.string().refine(isTag, 'a BCP 47 language tag');

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const zone = z.string().refine(isZone, 'an IANA time zone, such as Europe/Berlin');

const date = z.iso
  .date('a date such as 2026-12-24')
  .refine((day) => day >= '2000' && day < '2101', 'a day from 2000 to 2100');
const duration = z.iso
  .duration('an ISO 8601 duration such as P2D or PT5M')
  .refine(isBounded, 'at most ten years');
/** Calendars are counted day by day: a thousand million of them would never end. */
/** As many as the form takes. */
const seats = z.int('a whole number').min(1, 'at least 1').max(999_999_999, 'at most 999999999');

const days = z.int('a whole number of days').min(1, 'at least 1').max(366, 'at most 366');

const calendar = z.strictObject({
  timeZone: zone,
  weekend: z.array(z.enum(weekdays, `one of ${weekdays.join(', ')}`)).default(['sat', 'sun']),
  holidays: z
    .string()
    .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})*$/, 'an ISO 3166 country such as DE or US-NY')
    .nullable()
    .default(null),
  extra: z.array(date).default([]),
  except: z.array(date).default([]),
});

const words = z.strictObject({ en: z.string(), de: z.string(), es: z.string() } satisfies Record<
  Language,
  z.ZodString
>);

const detail = z
  .strictObject({
    id,
    kind: z.enum(['text', 'number', 'choice'], 'text, number or choice'),
    label: words,
    required: z.boolean().default(false),
    choices: z.array(z.strictObject({ value: z.string().min(1), label: words })).default([]),
  })
  .refine(
    ({ kind, choices }) => (kind === 'choice') === choices.length > 0,
    'choices for a choice, and for nothing else',
  );

const rule = z.strictObject({
  id,
  workloads: z.array(id).min(1, 'at least one workload'),
  regions: z.array(region),
  languages: z.union([z.literal('any'), z.array(language)], 'any, or a list of language tags'),
  limitedLanguage: z.boolean().default(false),
  limitedRegion: z.boolean().default(false),
  seats: z
    .string()
    .regex(/^(any|[<>] ?\d+)$/, 'any, >150 or <10000')
    .transform((bound) => bound.replace(' ', '')),
  outcome: z.enum(['sme', 'self-service', 'exception'], 'sme, self-service or exception'),
  route: z.string().nullable().default(null),
  guide: z.httpUrl('an address on the web').nullable().default(null),
});

const deadlines = z.strictObject({
  confirmation: duration,
  triage: z.strictObject({ businessDays: days }),
  decision: z.union(
    [z.strictObject({ days }), z.strictObject({ businessDays: days })],
    '{ days: 5 } or { businessDays: 5 }',
  ),
  remindBeforeDecision: z.array(duration).max(20, 'at most 20 of them'),
  repeatLookBack: duration,
  gatherReminders,
  waits: waitPaces,
});

/** The keys of the program file; each says in plain words what it wants. */
export const program = z.strictObject({
  people: z
    .array(
      z.strictObject({
        mail: mailAddress,
        name: z.string().min(1),
        aadObjectId: guid,
        tenantId: guid,
        language: language.optional(),
      }),
    )
    .default([]),
  partners: z.array(
    z.strictObject({
      id,
      name: z.string().min(1),
      contacts: z.array(mailAddress),
      fpm: mailAddress.optional(),
    }),
  ),
  fpms: z.array(z.strictObject({ mail: mailAddress, regions: z.array(region) })).default([]),
  smes: z.array(
    z.strictObject({
      mail: mailAddress,
      roles: z.array(z.enum(rosterRoles, `one of ${rosterRoles.join(', ')}`)),
      workloads: z.array(id),
      languages: z.array(language),
      regions: z.array(region),
      capacity: z.int('a whole number').min(1, 'at least 1').max(1000, 'at most 1000'),
    }),
  ),
  assignmentTeam: z.strictObject({
    mailbox: mailAddress,
    members: z.array(mailAddress).min(1, 'at least one'),
  }),
  admins: z.array(mailAddress).default([]),
  languages: z.array(language).min(1, 'at least one'),
  workloads: z
    .array(
      z.strictObject({
        id,
        code: z.string(),
        name: z.string(),
        migratesMail: z.boolean('true or false').optional(),
        details: z.array(detail).default([]),
      }),
    )
    .min(1, 'at least one'),
  calendars: z.strictObject({ amer: calendar, apj: calendar, emea: calendar }),
  routing: z.array(rule).default([]),
  deadlines,
  deliveryTeams: z
    .array(z.strictObject({ id, label: words }))
    .min(1, 'at least one')
    .optional(),
  segments: z
    .strictObject({
      smc: z.strictObject({ most: seats }),
      enterprise: z.strictObject({ least: seats }),
    })
    .optional(),
  mostRequestsADay: z
    .int('a whole number')
    .min(1, 'at least 1')
    .max(10_000, 'at most 10000')
    .default(20),
});
