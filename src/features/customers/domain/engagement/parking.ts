import type { Engagement } from './engagement.ts';

/** 31 December of the year after the year of the last talk (process, section 8). */
export const nextActionAfter = (heldOn: string): string =>
  `${Number(heldOn.slice(0, 4)) + 1}-12-31`;

/** The day of the last talk about a service that is done; null: there was none. */
export const lastTalk = ({ services }: Engagement): string | null =>
  services
    .flatMap(({ state, talk }) => (state === 'done' && talk ? [talk.heldOn] : []))
    .toSorted()
    .at(-1) ?? null;
