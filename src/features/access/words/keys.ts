import type { AccessDenyReason, AccessState } from '../domain/registration.ts';

/** What can be wrong with a field of a registration only; other errors are general words. */
export type AccessError =
  | 'already-contact'
  | 'alternate-is-ours'
  | 'alternate-is-sign-in'
  | 'alternate-required'
  | 'one-line';

/** The keys that follow from the domain: `en.ts` does not compile without each of them. */
export type NeededKey =
  | `error.${AccessError}`
  | `accessState.${AccessState}`
  | `accessReason.${AccessDenyReason}`
  | `access.headline.${AccessState}`;
