import type { Mail } from '../../../../domain/people/people.ts';
import type { Region, SmeRole } from '../../../../domain/program/program.ts';

/** What a partner has filled in, valid (process, section 3: the ids are the field names). */
export interface RequestForm {
  readonly tenantId: string;
  readonly tenantName: string;
  readonly tenantSegment: 'smc' | 'enterprise';
  readonly seatCount: number;
  readonly deliveryTeam: typeof deliveryTeam;
  /** The partner's id in the program. */
  readonly partnerName: string;
  readonly region: Region;
  readonly partnerEmail: Mail;
  readonly role: SmeRole;
  readonly workload: string;
  readonly primaryLanguage: string;
  readonly secondaryLanguage: string | null;
  readonly fpm: Mail | null;
  readonly justification: string;
  readonly topic: string;
  readonly additionalInfo: string | null;
  readonly migrationSource: string | null;
  /** The workload's own fields by their id (program file); only those that were filled in. */
  readonly details: Readonly<Record<string, string>>;
}

/** The only entry of the list "your delivery team" (process, section 3). */
export const deliveryTeam = 'ftp-partner';

export const steps = ['customer', 'need', 'why', 'review'] as const;
export type Step = (typeof steps)[number];

export type FieldId = Exclude<keyof RequestForm, 'details'> | 'answers' | DetailId;

/** The input of a workload's own field. */
export type DetailId = `detail-${string}`;
export const detailId = (field: string): DetailId => `detail-${field}`;

/** As typed, valid or not: what a draft keeps. */
export type FormInput = Readonly<Partial<Record<FieldId, string>>>;

/** Where each field is asked; `answers` only when a returned request is revised. */
export const fieldsOf: Readonly<
  Record<Exclude<Step, 'review'>, readonly Exclude<FieldId, DetailId>[]>
> = {
  customer: [
    'tenantName',
    'tenantId',
    'tenantSegment',
    'region',
    'partnerName',
    'deliveryTeam',
    'partnerEmail',
  ],
  need: ['role', 'workload', 'seatCount', 'primaryLanguage', 'secondaryLanguage'],
  why: ['answers', 'topic', 'justification', 'migrationSource', 'additionalInfo', 'fpm'],
};

/** Every field but the workloads' own. */
export const fieldIds: readonly Exclude<FieldId, DetailId>[] = Object.values(fieldsOf).flat();

/** Of a workload's own text field, in characters. */
export const longestDetail = 200;

/** Longest text in characters; keeps every card under Teams' 28 KB. */
export const longest: Readonly<Partial<Record<FieldId, number>>> = {
  tenantName: 120,
  partnerEmail: 254,
  topic: 120,
  migrationSource: 120,
  justification: 2000,
  additionalInfo: 2000,
  answers: 1500,
};

/** Longest comment, question or summary beside a decision, in characters. */
export const longestComment = 1500;

/** The inputs of cards other than the form (contract, section 6). */
export const inputIds = [
  'comment',
  'denyReason',
  'questions',
  'sme',
  'outcome',
  'summary',
  'ftopUpdated',
  'rating',
  'question',
  'answer',
  'expectations',
  'outcomes',
  'exitCriteria',
  'startDate',
  'endDate',
  'learners',
  'releaseCriteria',
  'delegate',
] as const;
export type WordId = (typeof inputIds)[number];

/** What was typed into such inputs, trimmed; what is empty is not there. */
export type Inputs = Readonly<Partial<Record<WordId | 'fpm' | 'partnerName' | 'workload', string>>>;

/** A form that is being filled in; kept until it is submitted or discarded. */
export interface Draft {
  readonly id: string;
  readonly step: Step;
  readonly version: number;
  readonly typed: FormInput;
  /** Set when a returned request is revised. */
  readonly requestId: `SME-${number}` | null;
}
