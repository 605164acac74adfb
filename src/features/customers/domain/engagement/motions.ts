/** Why an FM works with a customer. */
export const motions = ['rfa', 'proactive', 're-engagement', 'csmau', 'other'] as const;
export type Motion = (typeof motions)[number];
