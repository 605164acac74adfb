import type { FailedAnswer } from '../../domain/tab/contract.ts';

/** Why nothing came: each has a sentence `error.<reason>`. */
export type Reason =
  | 'bad-request'
  | 'sign-in'
  | 'forbidden'
  | 'not-found'
  | 'unreachable'
  | 'unknown';

export class Failure extends Error {
  readonly reason: Reason;
  /** What the server has said to do, in the reader's language; empty: nothing. */
  readonly told: string;

  constructor(reason: Reason, told = '') {
    super(reason);
    this.reason = reason;
    this.told = told;
  }
}

const reasons: Readonly<Record<number, Reason>> = {
  400: 'bad-request',
  401: 'sign-in',
  403: 'forbidden',
  404: 'not-found',
  502: 'unreachable',
  503: 'unreachable',
  504: 'unreachable',
};

export async function failureIn(answer: Response): Promise<Failure> {
  const reason = reasons[answer.status] ?? 'unknown';
  if (reason !== 'bad-request') return new Failure(reason);
  const body = (await answer.json().catch(() => undefined)) as FailedAnswer | undefined;
  return new Failure(reason, body?.message);
}

export const reasonOf = (error: unknown): Reason =>
  error instanceof Failure ? error.reason : 'unknown';
