import type { Mail, NewAddress } from './people.ts';

/** These people have other addresses from now on; what names them goes along, and nothing else changes. */
export interface Readdressed {
  readonly kind: 'readdressed';
  readonly people: readonly NewAddress[];
}

/**
 * Today's address of the person who had this one; where none of them had it, it stays. All people at once, since
 * one may have got the address of another.
 */
export const todaysMail =
  (people: readonly NewAddress[]) =>
  <Known extends Mail | null | undefined>(mail: Known): Known | Mail =>
    people.find(({ was }) => was === mail?.toLowerCase())?.mail ?? mail;
