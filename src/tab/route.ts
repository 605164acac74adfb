import { useEffect, useState } from 'react';

/** Where in the tab: `work`, a list by its name, or one thing of a list: one that is there, or a `new` one. */
export interface TabRoute {
  readonly page: string;
  readonly number: string | null;
  readonly isNew: boolean;
}

/** `#/requests/1042` */
export function routeIn(hash: string): TabRoute {
  const [path = ''] = hash.split('?');
  const [page = '', number = ''] = path.replace(/^#\/?/, '').split('/');
  return {
    page: page || 'work',
    number: /^\d+$/.test(number) ? number : null,
    isNew: number === 'new',
  };
}

export const hashOf = (page: string, id?: string): string =>
  id === undefined ? `#/${page}` : `#/${page}/${id.slice(id.lastIndexOf('-') + 1)}`;

/** `#/requests?state=denied`: a list with its filters set. */
export const filteredHash = (list: string, filters: Readonly<Record<string, string>>): string =>
  `#/${list}?${new URLSearchParams(filters)}`;

/** The filters that the address sets; undefined: it sets none. */
export function filtersIn(hash: string): Readonly<Record<string, string>> | undefined {
  const at = hash.indexOf('?');
  return at < 0 ? undefined : Object.fromEntries(new URLSearchParams(hash.slice(at + 1)));
}

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
