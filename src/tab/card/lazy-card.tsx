import { lazy } from 'react';

/** Its renderer is a quarter of the page: who only looks at a list does not wait for it. */
export const LazyCard = lazy(async () => ({
  default: (await import('./shown-card.tsx')).ShownCard,
}));
