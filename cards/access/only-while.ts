import type { AccessState } from '../../src/features/access/domain/registration.ts';

/** For each thing that is told, the states in which it is still news; what is not named stays true. */
export type OnlyWhile = Readonly<Record<string, readonly AccessState[]>>;

/** Whether what is told is over by now. */
export const isOldNews = (news: OnlyWhile, told: string, state: AccessState): boolean =>
  news[told]?.includes(state) === false;
