import type { en } from './en.ts';

/** Spanish for parcels. */
export const es: Readonly<Record<keyof typeof en, string>> = {
  'parcel.on-its-way': '{{id}} para {{request}} está en camino: {{tracking}} (número {{number}})',
  'parcel.send': 'Enviado',
  'parcel.to-pack': '{{id}} para {{request}} está por empaquetar',
  'parcel.tracking': 'Número de seguimiento',
};
