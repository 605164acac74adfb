// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what the card templates take for a binding
import { globSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { features } from '../../src/features/index.ts';
import { type MessageKey, translator, words } from '../../src/i18n/i18n.ts';

const root = new URL('../../', import.meta.url);
const said = (language: 'en' | 'de' | 'es'): Readonly<Record<string, string>> =>
  Object.assign({}, ...words.map((one) => one[language]));
const english = said('en');
const keys = Object.keys(english);
const placeholders = (text = ''): string[] => (text.match(/\{\{[^}]+\}\}/g) ?? []).sort();
/** One can be said as a word: “innerhalb eines Werktags”. */
const places = (key: string, text = ''): string[] =>
  placeholders(text).filter((place) => !(key.endsWith('_one') && place === '{{count}}'));

/** Names of products, roles and regions, and what consists of values and punctuation only. */
const ofValuesOnly = [
  ...['closing.figures-of', 'closing.heading', 'closing.row', 'customer.request-line'],
  ...['motion.csmau', 'motion.rfa', 'customer.field.unassignedInFtop'],
  ...['note.heading', 'note.next-row', 'note.list-row', 'customer.mark.risk', 'order.asked'],
  'risks-tab.row',
];
const sameInGerman = [
  ...['access.earlier', 'access.row', 'access.trace'],
  ...['access.field.name', 'access.field.organisation', 'access.field.region'],
  ...['form.required', 'label.approver', 'label.partner', 'label.sme', 'field.region'],
  ...['region.emea', 'role.admin', 'role.assignmentTeam', 'role.fpm', 'role.partner', 'role.sme'],
  ...['role.rm', 'segment.enterprise', 'segment.smc', 'sme-role.engineer', 'state.onboarding'],
  ...['candidate.fits', 'candidate.reason.region', 'label.ftop', 'news.overdue', 'outcome.sme'],
  ...['list.heading', 'request.about', 'request.state', 'request.subject', 'request.summary'],
  ...['request.summary-about', 'request.trace'],
  ...['due.at', 'facts.apj', 'facts.emea', 'list.outcome', 'progress.now'],
  ...['customer.field.phase', 'customer.field.region', 'customer.field.segment', 'ftop.status'],
  ...['serviceStatus.migration', 'requests-tab.filter.partner', 'tab.filters'],
  ...['requests-tab.filter.region', 'tab.insights-partner', 'tab.insights-region'],
  'requests-insights.head.sme',
  ...ofValuesOnly,
];
const sameInSpanish = [
  ...['access.earlier', 'access.row', 'access.trace', 'access.mailbox.no'],
  'requests-insights.head.sme',
  ...['form.required', 'label.approver', 'label.sme', 'role.fm', 'role.fpm', 'role.rm', 'role.sme'],
  ...['segment.enterprise', 'segment.smc', 'candidate.fits'],
  ...['label.ftop', 'news.overdue', 'outcome.sme'],
  ...['list.heading', 'request.about', 'request.state', 'request.subject', 'request.summary'],
  ...['request.summary-about', 'request.trace'],
  ...['due.at', 'facts.apj', 'facts.emea', 'list.outcome', 'progress.now'],
  ...['closing.choice.no', 'managed.no', 'satisfied.no', 'customer.field.fm'],
  ...ofValuesOnly,
];

describe.each([
  ['German', said('de'), sameInGerman],
  ['Spanish', said('es'), sameInSpanish],
])('%s', (_, strings: Readonly<Record<string, string>>, same) => {
  it('says all that English says, in the same order', () => {
    expect(Object.keys(strings)).toEqual(keys);
  });

  it('has a place for each value', () => {
    for (const key of keys)
      expect([key, places(key, strings[key])]).toEqual([key, places(key, english[key])]);
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

it('the dots behind a Spanish word stand without a space, as people write them there', () => {
  const spaced = keys.filter((key) => / …/.test(said('es')[key] ?? ''));
  expect(spaced).toEqual([]);
});

/** The sentences of each file that `en.ts` puts together. */
const parts = globSync('src/**/words/en/*.ts', { cwd: root }).sort();

it.each(parts)('%s is sorted, so that a sentence is found', async (file) => {
  const [part] = Object.values(await import(new URL(file, root).href));
  const own = Object.keys(part as object);
  expect(own).toEqual([...own].sort());
});

it.each(
  ['general', 'requests', 'absences', 'customers', 'notes'].map(
    (name, at) => [name, words[at]?.en ?? {}] as const,
  ),
)('the words of %s are sorted, and no file repeats a key of another', async (_, all) => {
  const modules = await Promise.all(parts.map((file) => import(new URL(file, root).href)));
  const ofParts = modules.flatMap((one) =>
    Object.values(one).flatMap((part) => Object.keys(part as object)),
  );
  const own = Object.keys(all).filter((key) => !ofParts.includes(key));
  expect(own).toEqual([...own].sort());
  expect(new Set(ofParts).size).toBe(ofParts.length);
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
    expect(translator('es')('list.total', { count: 1_000_000 })).toBe('1000000 solicitudes');
  });

  it.each([
    ['de', 'duration.business-days', 'innerhalb eines Werktags', 'innerhalb von 2 Werktagen'],
    ['de', 'duration.days', 'innerhalb eines Tages', 'innerhalb von 2 Tagen'],
    ['de', 'playbook.within-hours', 'innerhalb einer Stunde', 'innerhalb von 2 Stunden'],
    ['de', 'playbook.within-minutes', 'innerhalb einer Minute', 'innerhalb von 2 Minuten'],
    [
      'es',
      'duration.business-days',
      'en un plazo de un día laboral',
      'en un plazo de 2 días laborales',
    ],
    ['es', 'duration.days', 'en un plazo de un día', 'en un plazo de 2 días'],
    ['es', 'playbook.within-hours', 'en una hora', 'en 2 horas'],
    ['es', 'playbook.within-minutes', 'en un minuto', 'en 2 minutos'],
  ] as const)('says in %s within what time: %s', (language, key, one, two) => {
    const say = translator(language);
    expect([say(key, { count: 1 }), say(key, { count: 2 })]).toEqual([one, two]);
  });

  it('has a name for each role of a feature', () => {
    const roles = features.flatMap((feature) => Object.keys(feature.roles ?? {}));
    expect(roles.length).toBeGreaterThan(3);
    expect(roles.filter((role) => !keys.includes(`role.${role}`))).toEqual([]);
  });

  it('fails on what it cannot say', () => {
    expect(() => t('nothing' as MessageKey)).toThrow('nothing to say for nothing in de');
    expect(() => t('event.approved')).toThrow('no value for by');
  });
});
