import { z } from 'zod';
import { code, type Field, type Typed } from '../../../../../domain/forms/field.ts';
import { copiedGuid, isGuid } from '../../../../../domain/guid.ts';
import { isAddress } from '../../../../../domain/people/address.ts';
import type { Mail } from '../../../../../domain/people/people.ts';
import {
  migratesMail,
  type Partner,
  type Program,
  workloadOf,
} from '../../../../../domain/program/program.ts';

/** What the rules go by comes first: a guide or an exception is known before anything else is typed. */
export const formSteps = ['need', 'customer', 'migration', 'why', 'review'] as const;
export type Step = (typeof formSteps)[number];

/** What the fields depend on. */
export interface FormFacts {
  readonly program: Program;
  /** The requester's address. */
  readonly mail: Mail | null;
  /** The companies that the requester may ask for. */
  readonly partners: readonly Partner[];
}

export interface FormField extends Field<FormFacts> {
  readonly step: Exclude<Step, 'review'>;
  /** The part of the request's card that shows it. Without it the card does not list it. */
  readonly onCard?: 'contact' | 'customer' | 'need' | 'why';
  /** The key of its label there, where the form speaks as who fills it in. */
  readonly labelOnCard?: string;
  /** Asked only when a returned request is revised; it belongs to the answer, not to the form. */
  readonly revision?: true;
  /** Requests that were submitted to an earlier version do not have it. */
  readonly added?: true;
  /** What it starts with is shown as text, with a button to change it. */
  readonly asText?: true;
}

/** What an SME can be asked for (playbook, scope of an SME's work). */
export const helpKinds = [
  'problem',
  'coaching',
  'unblocking',
  'value',
  'development',
  'practice',
  'migration',
] as const;

export const guid = z.string().transform(copiedGuid).refine(isGuid, code('not-a-guid'));
export const address = z.string().refine(isAddress, code('not-an-email'));
export const wholeNumber = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, code('not-a-whole-number'))
  .transform(Number);

export const isMigration = ({ role }: Typed): boolean => role === 'migration';
export const canMigrate = (program: Program, id: string): boolean => {
  const workload = workloadOf(program, id);
  return workload !== undefined && migratesMail(workload);
};

/** The company that a list entry's id means, or its name as a person writes it. */
export const partnerIn = (partners: readonly Partner[], value: string): Partner | undefined =>
  partners.find(
    ({ id, name }) => id === value || name.toLowerCase() === value.trim().toLowerCase(),
  );
