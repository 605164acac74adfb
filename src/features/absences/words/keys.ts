/** The keys that follow from the domain: `en.ts` does not compile without each of them. */
export type NeededKey =
  | `away.${'delegate' | 'endDate' | 'startDate'}`
  | `sentence.away-${'ended' | 'set'}`;
