import { useEffect, useState } from 'react';

/** Where in the tab: `work`, a list by its name, or one thing of a list: one that is there, or a `new` one. */
export interface TabRoute {
  readonly page: string;
  readonly number: string | null;
  readonly isNew: boolean;
  /** How a list is narrowed at first. */
  readonly chosen: Readonly<Record<string, string>>;
}

/** `#/requests/1042` */
export function routeIn(hash: string): TabRoute {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [page = '', number = ''] = path.split('/');
  return {
    page: page || 'work',
    number: /^\d+$/.test(number) ? number : null,
    isNew: number === 'new',
    chosen: Object.fromEntries(new URLSearchParams(query)),
  };
}

export function hashOf(
  page: string,
  id?: string,
  chosen: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value !== ''));
  const place = id === undefined ? `#/${page}` : `#/${page}/${id.slice(id.lastIndexOf('-') + 1)}`;
  return query.size === 0 ? place : `${place}?${query}`;
}

/** Whether its reader came to this page from another one of the tab. */
export const hasMoved = (): boolean => moved;
let moved = false;
addEventListener('hashchange', () => {
  moved = true;
});

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
