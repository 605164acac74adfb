import {
  leftEmpty,
  type RequestForm,
} from '../../../src/features/requests/domain/form/fields/fields.ts';

/** What Petra types into each step; a test changes only what matters to it. */
export const customer = {
  tenantName: 'Bäckerei Brandl GmbH',
  tenantId: '8a1c9d6e-4b7f-4c1d-9a52-0f3e6b7c8d90',
  tenantSegment: 'enterprise',
  partnerName: 'contoso',
  deliveryTeam: 'ftp-partner',
  partnerEmail: 'petra@contoso.example',
};

export const need = {
  region: 'emea',
  role: 'engineer',
  workload: 'aadp-p1',
  help: 'coaching,unblocking',
  seatCount: '400',
  primaryLanguage: 'de',
  secondaryLanguage: 'en',
};

export const why = {
  topic: 'Conditional Access für Außendienst',
  justification: 'Der Kunde führt bedingten Zugriff ein und wir haben das noch nie gemacht.',
  additionalInfo: '',
  agreed: 'yes',
  fpm: '',
};

/** The request that these values become; a test changes only what matters to it. */
export const requestForm: RequestForm = {
  ...leftEmpty,
  tenantId: customer.tenantId,
  tenantName: customer.tenantName,
  tenantSegment: 'enterprise',
  seatCount: 400,
  deliveryTeam: 'ftp-partner',
  partnerName: 'contoso',
  region: 'emea',
  partnerEmail: 'petra@contoso.example',
  role: 'engineer',
  workload: 'aadp-p1',
  help: ['coaching', 'unblocking'],
  primaryLanguage: 'de',
  secondaryLanguage: 'en',
  justification: why.justification,
  topic: why.topic,
  agreed: 'yes',
  details: {},
};
