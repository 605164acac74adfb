import { z } from 'zod';
import { code, someOf } from '../../../../../domain/forms/field.ts';
import { smeRoles, workloadOf } from '../../../../../domain/program/program.ts';
import { canMigrate, type FormField, helpKinds, wholeNumber } from './form-field.ts';

/** The form's rows about what is needed. */
export const needRows = [
  {
    id: 'role',
    step: 'need',
    input: 'choice',
    label: 'field.role',
    hint: 'hint.role',
    required: true,
    choices: { words: 'sme-role', values: smeRoles },
    // What nearly all ask for; the other one is a click away.
    start: () => 'engineer',
    onCard: 'need',
  },
  {
    id: 'workload',
    step: 'need',
    input: 'choice',
    label: 'field.workload',
    required: true,
    choices: {
      titles: 'workload',
      valuesIn: ({ program }) => program.workloads.map(({ id }) => id),
    },
    rule: ({ role }, { program }) =>
      z
        .string()
        .refine((id) => workloadOf(program, id) !== undefined, code('not-in-list'))
        .refine((id) => role !== 'migration' || canMigrate(program, id), code('no-migration')),
    onCard: 'need',
  },
  {
    id: 'help',
    step: 'need',
    input: 'choices',
    label: 'field.help',
    hint: 'hint.help',
    required: true,
    choices: { words: 'help', values: helpKinds },
    rule: () => someOf(helpKinds),
    onCard: 'need',
    added: true,
  },
  {
    id: 'seatCount',
    step: 'need',
    input: 'number',
    label: 'field.seatCount',
    hint: 'hint.seatCount',
    required: true,
    rule: () => wholeNumber,
    onCard: 'customer',
  },
  {
    id: 'primaryLanguage',
    step: 'need',
    input: 'choice',
    label: 'field.primaryLanguage',
    required: true,
    choices: { titles: 'language', valuesIn: ({ program }) => program.languages },
    // The requester's own, if an SME can be asked for in it.
    start: ({ mail, program: { languages, people } }) => {
      const own = people.find((person) => person.mail === mail)?.language;
      return languages.find((language) => language === own || languages.length === 1);
    },
  },
  {
    id: 'secondaryLanguage',
    step: 'need',
    input: 'choice',
    label: 'field.secondaryLanguage',
    required: false,
    choices: { titles: 'language', valuesIn: ({ program }) => program.languages },
    none: 'choice.none',
    rule: ({ primaryLanguage }, { program }) =>
      z
        .string()
        .refine((tag) => tag !== primaryLanguage, code('same-language'))
        .refine((tag) => program.languages.includes(tag), code('not-in-list')),
  },
] as const satisfies readonly FormField[];
