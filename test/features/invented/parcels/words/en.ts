/** English for parcels. */
export const en = {
  'parcel.on-its-way': '{{id}} for {{request}} is on its way: {{tracking}} (number {{number}})',
  'parcel.send': 'Sent',
  'parcel.to-pack': '{{id}} for {{request}} is to be packed',
  'parcel.tracking': 'Tracking number',
} as const;
