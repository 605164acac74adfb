import { describe, expect, it } from '@jest/globals';
import { nearName } from '../../../../src/features/notes/domain/near-name.ts';
import { fatima } from '../../customers/domain/given.ts';
import { begun, noteFacts, published, typed } from './given.ts';

type Changes = Readonly<Record<string, string>>;
const without = (...names: string[]): Changes =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => !names.includes(name)));
const errorsOf = (inputs: Changes) => begun().does('note.publish', inputs).errors();
const changed = (changes: Changes) => errorsOf({ ...typed, ...changes });

describe('the form of a note', () => {
  it('is right with all that is asked', () => {
    expect(published().note).toMatchObject({
      state: 'published',
      published: {
        ...{ about: 'relations', with: ['customer', 'account-team'], risk: null, requests: [] },
        next: { date: '2026-05-29', owner: { mail: fatima.mail } },
        ...{ customerName: 'Nordlicht Klinik', region: 'emea' },
      },
    });
  });

  it('takes a day with a time of day as the day', () => {
    const withTime = {
      ...{ happenedOn: '2026-05-04T09:30:00Z', nextActionDate: '2026-05-29T00:00:00.000Z' },
    };
    const { note } = begun().does('note.publish', { ...typed, ...withTime });
    expect(note.published).toMatchObject({
      happenedOn: '2026-05-04',
      next: { date: '2026-05-29' },
    });
    const sameDay = { ...withTime, nextActionDate: '2026-05-04' };
    expect(changed(sameDay)).toEqual([]);
    expect(changed({ ...withTime, nextActionDate: '2026-05-03' })).toEqual([
      'nextActionDate: end-before-start',
    ]);
  });

  it('tells everything that is missing at once', () => {
    expect(errorsOf({})).toEqual([
      ...['about: required', 'with: required', 'text: required', 'nextAction: required'],
      ...['nextActionDate: required', 'nextActionOwner: required'],
    ]);
  });

  it.each<[string, Changes, string[]]>([
    ['tomorrow', { happenedOn: '2026-05-05' }, ['happenedOn: in-the-future']],
    ['365 days ago', { happenedOn: '2025-05-04' }, []],
    ['366 days ago', { happenedOn: '2025-05-03' }, ['happenedOn: too-old']],
    ['400 days ago', { happenedOn: '2025-03-30' }, ['happenedOn: too-old']],
    ['no date', { happenedOn: '4 May' }, ['happenedOn: not-a-date']],
    ['an unknown subject', { about: 'weather' }, ['about: not-in-list']],
    ['an unknown party', { with: 'customer,press' }, ['with: not-in-list']],
    ['a text of 3,000', { text: 'x'.repeat(3000) }, []],
    ['a text of 3,001', { text: 'x'.repeat(3001) }, ['text: too-long']],
    ['a long next action', { nextAction: 'x'.repeat(301) }, ['nextAction: too-long']],
    [
      'a next action before it happened',
      { nextActionDate: '2026-05-03' },
      ['nextActionDate: end-before-start'],
    ],
    ['a next action in 24 months', { nextActionDate: '2028-05-04' }, []],
    [
      'a next action after that',
      { nextActionDate: '2028-05-05' },
      ['nextActionDate: too-far-ahead'],
    ],
    ['a long name', { nextActionOwnerName: 'x'.repeat(121) }, ['nextActionOwnerName: too-long']],
    ['a risk without words', { alert: 'true' }, ['risk: required', 'riskKind: required']],
    ['six requests', { requests: 'A,B,C,D,E,F' }, ['requests: too-many-requests']],
    ['a request of another customer', { requests: 'SME-9' }, ['requests: not-in-list']],
  ])('judges %s', (_what, changes, errors) => {
    expect(changed(changes)).toEqual(errors);
  });

  it('says by how much a text is too long', () => {
    const { refusal } = begun().does('note.publish', { ...typed, text: 'x'.repeat(3001) });
    expect(refusal).toEqual({
      code: 'invalid',
      errors: [{ field: 'text', code: 'too-long', most: 3000, over: 1 }],
    });
  });

  it('may be today, if nobody says when', () => {
    const { note } = begun().does('note.publish', without('happenedOn'));
    expect(note.published?.happenedOn).toBe('2026-05-04');
  });

  it('without a next action has to say why: notes, section 10, check 9', () => {
    const none = without('nextAction', 'nextActionDate', 'nextActionOwner');
    expect(errorsOf({ ...none, noNextAction: 'true', text: 'ok' })).toEqual(['text: why']);
    const said = { ...none, noNextAction: 'true', text: 'They call us when they move.' };
    expect(begun().does('note.publish', said).note).toMatchObject({
      ...{ state: 'settled', published: { next: null }, next: null },
    });
  });

  it('gives the next action to whom an address belongs, and to a name as it is', () => {
    const owner = (nextActionOwnerName: string) =>
      published({ nextActionOwnerName }).note.published?.next?.owner;
    expect(owner('Rita@FastTrack.example')).toEqual({ mail: 'rita@fasttrack.example' });
    expect(owner("Customer's network team")).toEqual({ named: "Customer's network team" });
    // Of notes a partner does not know: theirs is a name like another.
    expect(owner('petra@contoso.example')).toEqual({ named: 'petra@contoso.example' });
  });

  it('keeps what looks like markup as it was typed', () => {
    const text = '- **bold** [EXO](https://example.com) <b>';
    expect(published({ text }).note.published?.text).toBe(text);
  });

  it('knows nobody beside somebody', () => {
    expect(published({ with: 'none,partner' }).note.published?.with).toEqual(['partner']);
    expect(published({ with: 'none' }).note.published?.with).toEqual(['none']);
  });

  it('is not sent for a customer who is another FM’s by now', () => {
    const customer = { ...noteFacts.customer, fm: 'felipe@fasttrack.example' };
    const { refusal } = begun().does('note.publish', typed, { facts: { ...noteFacts, customer } });
    expect(refusal).toEqual({ code: 'not-yours' });
  });
});

it.each([
  ['Nordlcht', 'Nordlicht Klinik'],
  ['nordlight klinik', 'Nordlicht Klinik'],
  ['Klinick', 'Nordlicht Klinik'],
  ['Contoso', null],
])('who types %s may mean %s', (wanted, name) => {
  expect(nearName(['Südwind AG', 'Nordlicht Klinik'], wanted)).toBe(name);
});
