import { z } from 'zod';
import { code } from '../../../../../domain/forms/field.ts';
import { deliveryTeamsOf, regions } from '../../../../../domain/program/program.ts';
import { address, type FormField, guid, partnerIn } from './form-field.ts';

/** The form's rows about the customer, and about the partner who asks. */
export const customerRows = [
  {
    id: 'tenantName',
    step: 'customer',
    input: 'text',
    label: 'field.tenantName',
    hint: 'hint.tenantName',
    required: true,
    longest: 120,
    onCard: 'customer',
  },
  {
    id: 'tenantId',
    step: 'customer',
    input: 'text',
    label: 'field.tenantId',
    hint: 'hint.tenantId',
    required: true,
    rule: () => guid,
    onCard: 'customer',
  },
  {
    id: 'tenantSegment',
    step: 'customer',
    input: 'choice',
    label: 'field.tenantSegment',
    hint: 'hint.tenantSegment',
    required: true,
    choices: { words: 'segment', values: ['smc', 'enterprise'] },
    onCard: 'customer',
  },
  {
    id: 'region',
    step: 'need',
    input: 'choice',
    label: 'field.region',
    required: true,
    choices: { words: 'region', values: regions },
    onCard: 'need',
  },
  {
    id: 'partnerName',
    step: 'customer',
    input: 'choice',
    label: 'field.partnerName',
    required: true,
    choices: {
      titles: 'partner',
      valuesIn: ({ partners }) => partners.map(({ id }) => id),
    },
    missing: 'choice.not-listed',
    rule: (_, { partners }) =>
      z
        .string()
        .refine((value) => partnerIn(partners, value) !== undefined, code('partner-not-listed'))
        .transform((value) => partnerIn(partners, value)?.id ?? value),
    start: ({ partners }) => (partners.length === 1 ? partners[0]?.id : null),
    asText: true,
  },
  {
    id: 'deliveryTeam',
    step: 'customer',
    input: 'choice',
    label: 'field.deliveryTeam',
    required: true,
    choices: {
      titles: 'deliveryTeam',
      valuesIn: ({ program }) => deliveryTeamsOf(program).map(({ id }) => id),
    },
    start: ({ program }) => deliveryTeamsOf(program)[0]?.id,
  },
  {
    id: 'partnerEmail',
    step: 'customer',
    input: 'email',
    label: 'field.partnerEmail',
    hint: 'hint.partnerEmail',
    required: true,
    longest: 254,
    rule: () => address,
    start: ({ mail }) => mail,
    asText: true,
    onCard: 'contact',
    personal: 'address',
  },
] as const satisfies readonly FormField[];
