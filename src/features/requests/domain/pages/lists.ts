import type { Refusal } from '../../../../domain/decision/refusal.ts';
import type { RequestId } from '../../../../domain/ids.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import type { Candidate } from '../matching/matching.ts';
import type { State } from '../states.ts';
import { openStates, states } from '../states.ts';

/**
 * Which list: what I asked for, what waits for me in a role, or what I read: of my customers (`fm`), of those of my FMs (`rm`)
 * or of my regions.
 */
export const listNames = [
  ...(['mine', 'company', 'fpm', 'assignmentTeam', 'sme', 'unheld'] as const),
  ...(['fm', 'rm', 'region'] as const),
] as const;

export type ListName = (typeof listNames)[number];

/** One page of a list, as far as it is narrowed. */
export interface ListBehind {
  readonly list: ListName;
  /** From 0. */
  readonly page: number;
  readonly state?: State;
  readonly customer?: string;
}

/** What can be decided in a list, on several requests by one click. */
export const listVerbs = ['request.approve', 'request.triage', 'request.assign'] as const;

export type ListVerb = (typeof listVerbs)[number];

/** What became of one of the requests that were ticked. */
export interface ListOutcome {
  readonly id: RequestId;
  readonly verb: ListVerb;
  /** Null: it is done. */
  readonly refusal: Refusal | null;
}

export type RankedSme = Pick<Candidate, 'mail' | 'open' | 'capacity'>;

/** So many are offered in a list; anybody else on the request's own card. */
export const mostRanked = 6;

/** A row as a card shows it: with what its reader can do about it, and by when. */
export interface OpenRow extends ListRow {
  readonly version: number;
  /** What is due next; null where nothing is, or where others wait for it. */
  readonly due: Instant | null;
  /** What only this request has, whatever else had its number before data were lost. */
  readonly chain?: string;
  /** Where an SME is to be assigned: who fits it best, the best one first. */
  readonly smes?: readonly RankedSme[];
  /** What its reader may decide on it in the list. */
  readonly can: readonly ListVerb[];
}

export interface ListRow {
  readonly id: RequestId;
  readonly state: State;
  readonly tenantName: string;
  readonly topic: string;
  readonly workload: string;
  readonly partner: string;
  readonly submittedAt: Instant;
  /** Something waits for the reader in this list's role. */
  readonly waiting: boolean;
}

export interface ListFilter {
  readonly state: State | null;
  readonly customer: string | null;
  /** What there is to choose from. */
  readonly states: readonly State[];
  readonly customers: readonly string[];
}

/** What a choice says that narrows nothing. */
export const everything = '*';

/** The states that a list can hold. */
export const statesIn = (list: ListName): readonly State[] => {
  if (list === 'assignmentTeam') return ['submitted', 'triaged', 'approved'];
  return list === 'fpm' || list === 'unheld' ? openStates : states;
};

export interface ListPage {
  readonly kind: 'list';
  readonly list: ListName;
  /** The lists that the reader's roles give, this one among them. */
  readonly lists: readonly ListName[];
  /** Whether its reader can begin a request from it: a contact of a partner, or somebody who may become one. */
  readonly canBegin: boolean;
  readonly rows: readonly OpenRow[];
  /** When the page was loaded: what is "tomorrow" then. */
  readonly readAt: Instant;
  /** How many wait for the reader, as far as they were counted. */
  readonly waiting: number;
  /** What became of the requests that the reader has just decided on; null: of none. */
  readonly done: readonly ListOutcome[] | null;
  /** The filters that it has, and those in use; null: it is as short as one page. */
  readonly filter: ListFilter | null;
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  /** In "mine": the reader has begun a form and not finished it. */
  readonly openDraft: boolean;
  /** There are more than `total`, and more pages than `pages`: not all were counted. */
  readonly more: boolean;
  /** The rows are not those of the list, but what was found by a customer's name. */
  readonly found?: true;
  /** Only so many characters of what was looked for counted. */
  readonly onlyFirst?: number;
}

/** How many requests a list card shows at once. */
export const rowsPerPage = 6;

/** Longer lists are "more than 1,000": counting a million would take longer than showing six. */
export const mostCounted = 1000;
