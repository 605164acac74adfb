import { useEffect, useState } from 'react';

/** Where in the tab: `work`, a list by its name, or one thing of a list: one that is there, or a `new` one. */
export interface TabRoute {
  readonly page: string;
  readonly number: string | null;
  readonly isNew: boolean;
}

/** `#/requests/1042` */
export function routeIn(hash: string): TabRoute {
  const [page = '', number = ''] = hash.replace(/^#\/?/, '').split('/');
  return {
    page: page || 'work',
    number: /^\d+$/.test(number) ? number : null,
    isNew: number === 'new',
  };
}

export const hashOf = (page: string, id?: string): string =>
  id === undefined ? `#/${page}` : `#/${page}/${id.slice(id.lastIndexOf('-') + 1)}`;

/** Follows the address: links work, and so does the way back. */
export function useRoute(): TabRoute {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const changed = (): void => setHash(location.hash);
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return routeIn(hash);
}
