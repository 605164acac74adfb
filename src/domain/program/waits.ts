/** How long somebody is waited for, in the course of a request (process, section 5, "Waits"). */
export const waitNames = [
  'assigned',
  'again',
  'contact',
  'plan',
  'confirm',
  'end',
  'close',
  'ftop',
  'feedback',
  'returned',
  'question',
  'offered',
  'offeredLong',
  'proposed',
  'late',
  'latePartner',
] as const;
export type WaitName = (typeof waitNames)[number];

/** A time that goes by business days of the region, or by days of the calendar. */
export type Every = { readonly businessDays: number } | { readonly days: number };

/** When people are told while the wait lasts. */
export interface Pace {
  /**
   * Business days of the region after the wait began, ascending: 0.5 is half of one. Of the plan's
   * end: days of the calendar before it, descending.
   */
  readonly after: readonly number[];
  /** And then again and again; null: no more. */
  readonly every: Every | null;
}

export type Waits = Readonly<Record<WaitName, Pace>>;

const daily = { businessDays: 1 };
const weekly = { days: 7 };

/** The paces of a program that does not name its own. */
export const usualWaits: Waits = {
  assigned: { after: [1, 2], every: { businessDays: 2 } },
  again: { after: [0.5, 1], every: daily },
  contact: { after: [2, 5], every: weekly },
  plan: { after: [2, 5], every: weekly },
  confirm: { after: [2, 5], every: null },
  end: { after: [1, 0], every: weekly },
  close: { after: [3, 5], every: null },
  ftop: { after: [3, 5], every: null },
  feedback: { after: [3, 5], every: null },
  returned: { after: [2, 5, 10], every: null },
  question: { after: [1, 2], every: null },
  offered: { after: [1, 2], every: { businessDays: 2 } },
  offeredLong: { after: [5], every: null },
  proposed: { after: [2, 5, 10], every: null },
  late: { after: [1], every: daily },
  latePartner: { after: [3], every: weekly },
};
