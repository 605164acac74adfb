/** What Petra types into each step; only what matters to a test is changed. */
export const customer = {
  tenantName: 'Bäckerei Brandl GmbH',
  tenantId: '8a1c9d6e-4b7f-4c1d-9a52-0f3e6b7c8d90',
  tenantSegment: 'enterprise',
  region: 'emea',
  partnerName: 'contoso',
  deliveryTeam: 'ftp-partner',
  partnerEmail: 'petra@contoso.example',
};

export const need = {
  role: 'engineer',
  workload: 'aadp-p1',
  seatCount: '400',
  primaryLanguage: 'de',
  secondaryLanguage: 'en',
};

export const why = {
  topic: 'Conditional Access für Außendienst',
  justification: 'Der Kunde führt bedingten Zugriff ein und wir haben das noch nie gemacht.',
  additionalInfo: '',
  fpm: '',
};
