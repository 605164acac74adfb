/** Why nothing came: each has a sentence `error.<reason>`. */
export type Reason = 'sign-in' | 'forbidden' | 'not-found' | 'unreachable' | 'unknown';

export class Failure extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason);
    this.reason = reason;
  }
}

const reasons: Readonly<Record<number, Reason>> = {
  401: 'sign-in',
  403: 'forbidden',
  404: 'not-found',
  502: 'unreachable',
  503: 'unreachable',
  504: 'unreachable',
};

export const failureOf = (status: number): Failure => new Failure(reasons[status] ?? 'unknown');

export const reasonOf = (error: unknown): Reason =>
  error instanceof Failure ? error.reason : 'unknown';
