import type { Program } from '../../../domain/program/program.ts';

/** What the program file says for this feature; each may be left out. */
export interface AccessKeys {
  readonly decision: { readonly businessDays: number };
  /** How long a code can be used, and how long a new one can be asked for. */
  readonly invitationValid: string;
  readonly renewWithin: string;
  /** Whether whom the program file names must consent before their first request. */
  readonly programContacts: 'registered' | 'consent-first';
  readonly consentVersion: string;
}

export const usualAccessKeys: AccessKeys = {
  decision: { businessDays: 2 },
  invitationValid: 'P7D',
  renewWithin: 'P90D',
  programContacts: 'registered',
  consentVersion: '2026-1',
};

export const accessKeysOf = ({ extra }: Pick<Program, 'extra'>): AccessKeys =>
  (extra?.access as { readonly access?: AccessKeys } | undefined)?.access ?? usualAccessKeys;
