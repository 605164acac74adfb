// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what the card templates take for a binding
import { describe, expect, it } from '@jest/globals';
import { enEvents } from '../../src/features/requests/words/en-events.ts';
import { enRules } from '../../src/features/requests/words/en-rules.ts';
import { de } from '../../src/i18n/de.ts';
import { en } from '../../src/i18n/en.ts';
import { enDirectory } from '../../src/i18n/en-directory.ts';
import { enMail } from '../../src/i18n/en-mail.ts';
import { es } from '../../src/i18n/es.ts';
import { type MessageKey, translator } from '../../src/i18n/i18n.ts';

const english: Readonly<Record<string, string>> = en;
const keys = Object.keys(en);
const placeholders = (text = ''): string[] => (text.match(/\{\{[^}]+\}\}/g) ?? []).sort();

/** Names of products, roles and regions, and what consists of values and punctuation only. */
const sameInGerman = [
  ...['form.required', 'label.approver', 'label.partner', 'label.sme', 'field.region'],
  ...['region.emea', 'role.admin', 'role.assignmentTeam', 'role.fpm', 'role.partner', 'role.sme'],
  ...['segment.enterprise', 'segment.smc', 'sme-role.engineer', 'state.onboarding'],
  ...['candidate.fits', 'candidate.reason.region', 'label.ftop', 'news.overdue', 'outcome.sme'],
  ...['list.heading', 'request.about', 'request.state', 'request.subject', 'request.summary'],
];
const sameInSpanish = [
  ...['form.required', 'label.approver', 'label.sme', 'role.fpm', 'role.sme'],
  ...['segment.enterprise', 'segment.smc', 'candidate.fits'],
  ...['label.ftop', 'news.overdue', 'outcome.sme'],
  ...['list.heading', 'request.about', 'request.state', 'request.subject', 'request.summary'],
];

describe.each([
  ['German', de, sameInGerman],
  ['Spanish', es, sameInSpanish],
])('%s', (_, strings: Readonly<Record<string, string>>, same) => {
  it('says all that English says, in the same order', () => {
    expect(Object.keys(strings)).toEqual(keys);
  });

  it('has a place for each value', () => {
    for (const key of keys)
      expect([key, placeholders(strings[key])]).toEqual([key, placeholders(english[key])]);
  });

  it('is translated', () => {
    const untranslated = keys.filter((key) => strings[key] === english[key]);
    expect(untranslated.filter((key) => !same.includes(key))).toEqual([]);
    expect(keys.filter((key) => !strings[key]?.trim())).toEqual([]);
  });

  it('addresses people formally', () => {
    const familiar = /\b(du|dein\w*|dich|dir|tú|tu|tus|te|ti)\b/i;
    expect(keys.filter((key) => familiar.test(strings[key] ?? ''))).toEqual([]);
  });
});

it('is sorted file by file, so that a word is found', () => {
  const events = Object.keys(enEvents);
  const rules = Object.keys(enRules);
  const directory = Object.keys(enDirectory);
  const mail = Object.keys(enMail);
  const parts = [directory, events, rules, mail];
  const rest = keys.filter((key) => !parts.flat().includes(key));
  for (const part of [...parts, rest]) expect(part).toEqual([...part].sort());
  expect([...parts, rest].flat()).toEqual(keys);
});

describe('a translator', () => {
  const t = translator('de');

  it('puts in what people typed as it is', () => {
    const by = '$t(event.denied) {{x}} {{by}} $& <b> & ${1}';
    expect(t('event.approved', { by })).toBe(`${by} hat die Anforderung genehmigt.`);
  });

  it('knows one from many', () => {
    expect(t('list.total', { count: 1 })).toBe('1 Anforderung');
    expect(t('list.total', { count: 0 })).toBe('0 Anforderungen');
    expect(translator('es')('list.total', { count: 2 })).toBe('2 solicitudes');
  });

  it('fails on what it cannot say', () => {
    expect(() => t('nothing' as MessageKey)).toThrow('nothing to say for nothing in de');
    expect(() => t('event.approved')).toThrow('no value for by');
  });
});
