import type { Signer } from '../../support/sign-in/tokens.ts';

/** What a right token and a right activity are made of, for a case to bend. */
export interface Right {
  readonly appId: string;
  readonly now: number;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly signer: Signer;
  /** Published as well: endorsed for web chat only, and a curve's key. */
  readonly webChat: Signer;
  readonly curve: Signer;
  /** Published nowhere. */
  readonly stranger: Signer;
  /** A right token, with other claims where wanted. */
  readonly token: (claims?: Readonly<Record<string, unknown>>) => Promise<string>;
}

export interface Case {
  readonly what: string;
  readonly status: number;
  /** What the log says of it. */
  readonly reason: string;
  /** The header as it is sent; without it, the right one. */
  readonly header?: (right: Right) => string | undefined | Promise<string | undefined>;
  /** What the activity has besides, by path; undefined takes a part away. */
  readonly activity?: Readonly<Record<string, unknown>>;
}

export const seconds = (right: Right) => Math.floor(right.now / 1000);
export const bearer =
  (make: (right: Right) => string | Promise<string>): NonNullable<Case['header']> =>
  async (right) =>
    `Bearer ${await make(right)}`;
export const claims = (changed: (right: Right) => Readonly<Record<string, unknown>>) =>
  bearer((right) => right.token(changed(right)));
export const encoded = (value: unknown): string =>
  Buffer.from(JSON.stringify(value)).toString('base64url');
export const own = '00000000-0000-4000-8000-00000000f001';
export const foreign = '00000000-0000-4000-8000-00000000dead';
