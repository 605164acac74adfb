import type { Letter } from '../../src/mail/letter.ts';

/** A letter to Petra; only what matters to a test is changed. */
export const aLetter = (change: Partial<Letter> = {}): Letter => ({
  from: 'smedesk@fasttrack.example',
  to: { name: 'Petra Partner', address: 'petra@contoso.example' },
  replyTo: 'ftsmeassign@fasttrack.example',
  subject: 'SME-1001: Frank Fischer hat genehmigt',
  text: 'Frank hat genehmigt – schön.',
  html: '<p>Frank hat genehmigt – <b>schön</b>.</p>',
  language: 'de',
  at: Date.parse('2026-03-02T09:00:00Z'),
  key: 'SME-1001:2:news:tenant/petra',
  thread: 'SME-1001',
  ...change,
});
