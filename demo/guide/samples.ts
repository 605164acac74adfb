import { dayMs } from '../../src/domain/time/instant.ts';
import { utcDateAt } from '../../src/domain/time/utc-date.ts';
import type { Entries } from './hand.ts';

const partnersWords = {
  role: 'engineer',
  help: 'coaching',
  region: 'emea',
  primaryLanguage: 'de',
  secondaryLanguage: 'en',
  agreed: 'yes',
} as const;

/** What a partner asks for in the guided story, by the ids of the form's fields; each time another customer. */
const requests: readonly Entries[] = [
  {
    ...partnersWords,
    tenantName: 'Bäckerei Brandl GmbH',
    tenantId: '8a1c9d6e-4b7f-4c1d-9a52-0f3e6b7c8d90',
    tenantSegment: 'enterprise',
    workload: 'aadp-p1',
    seatCount: '400',
    'detail-identity-source': 'synchronized',
    'detail-integrated-apps': '14',
    topic: 'Conditional Access für den Außendienst',
    justification: 'Der Kunde führt bedingten Zugriff ein; wir haben das noch nie gemacht.',
  },
  {
    ...partnersWords,
    tenantName: 'Nordlicht Kliniken AG',
    tenantId: '1f6b3a52-7d1c-4a0e-8c55-2b9d4e6f7a81',
    tenantSegment: 'enterprise',
    workload: 'intune',
    seatCount: '1200',
    'detail-platform': 'ios',
    'detail-devices': '900',
    topic: 'Tablets der Pflege verwalten',
    justification:
      'Gemeinsam genutzte Geräte sind für uns neu; der Betriebsrat fragt nach den Einstellungen.',
  },
  {
    ...partnersWords,
    tenantName: 'Hansa Werft KG',
    tenantId: '5d0e8b17-2c4a-4f3b-9e61-7a8c0d2b4f36',
    tenantSegment: 'enterprise',
    workload: 'mdatp',
    seatCount: '650',
    'detail-platforms': 'clients',
    topic: 'Defender auf den Rechnern der Konstruktion',
    justification:
      'Zwei Virenscanner sind abzulösen, und uns fehlt die Erfahrung mit der Umstellung.',
  },
];

/** The sample request after so many others. */
export const sampleRequest = (before: number): Entries => requests[before % requests.length] ?? {};

export const comments = {
  approve: 'A good case: the next one you can do alone.',
  accept: 'I will call you tomorrow morning.',
  close: 'Well done, all of you.',
  answers: 'About 40 people, and it should be done before Christmas.',
} as const;

/** What the SME reports at the end, against the sample plan. */
export const sampleResult: Entries = {
  summary: 'Piloted with 40 people, policies handed over, two colleagues trained.',
  learnt: 'Lena and Jonas: setting up and testing the policies.',
  trained: 'Four colleagues of the partner, by Lena.',
  customerFeedback: 'Signing in has become easier, and nobody was locked out.',
  criteriaMet: 'yes',
};

/** A plan that begins in three days, by the demo's clock. */
export function samplePlan(now: number): Entries {
  const day = (from: number) => utcDateAt(now + from * dayMs);
  return {
    expectations: 'A call a week; questions in between are answered within a day.',
    outcomes: 'The partner has set it up with 40 people of the customer.',
    exitCriteria: 'The pilot has run for a week without a fault.',
    startDate: day(3),
    endDate: day(24),
    learners: 'Lena and Jonas of the partner, who train the others.',
    releaseCriteria: 'The handbook is written.',
  };
}
