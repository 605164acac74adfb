import type { en } from './en.ts';

/** German for parcels. */
export const de: Readonly<Record<keyof typeof en, string>> = {
  'parcel.on-its-way': '{{id}} für {{request}} ist unterwegs: {{tracking}} (Nummer {{number}})',
  'parcel.send': 'Versandt',
  'parcel.to-pack': '{{id}} für {{request}} ist zu packen',
  'parcel.tracking': 'Sendungsnummer',
};
