/**
 * What happened on a day, counted. Each count is kept four times: with and without its partner, with
 * and without its workload (then empty), so that a question reads few rows whatever it is narrowed to.
 */
export interface DailySumTable {
  partner: string;
  workload: string;
  region: string;
  name: string;
  /** Since 1970, in UTC; of a partner's sums whatever the workload also months, below zero (`domain/insights/months.ts`). */
  day: number;
  detail: string;
  /** So that two transactions on a server seldom wait for the same row; read together. */
  slot: number;
  count: number;
  amount: number;
}
