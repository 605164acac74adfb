import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { TypedWord } from '../../src/engine/chat-part.ts';
import type { Feature } from '../../src/engine/feature.ts';
import { featureTable } from '../../src/engine/feature-table.ts';
import type { Kind } from '../../src/engine/kind.ts';
import { absenceJob } from '../../src/features/absences/begin-absence.ts';
import { features } from '../../src/features/index.ts';
import { request } from '../../src/features/requests/kind.ts';
import { program } from '../support/samples/program.ts';

const nothing = async (): Promise<never> => {
  throw new Error('nobody asks');
};
const typed = (word: string, de = word): TypedWord => ({
  word: { en: word, de, es: word },
  meaning: { en: 'nothing', de: 'nichts', es: 'nada' },
  handle: nothing,
});
const other: Kind = { ...request, name: 'other', prefix: 'OTH', idKey: 'otherId' };

describe('the table of features', () => {
  it('knows a thing by its id, a verb and a page by their names', () => {
    const table = featureTable(features);
    expect(table.kindOf('SME-1042')?.name).toBe('request');
    expect(table.kindOf('NOTE-1042')?.name).toBe('note');
    expect(table.kindOf('NONE-1042')).toBeUndefined();
    expect(table.kindOf('hello')).toBeUndefined();
    expect(table.verb('request.approve')).toBeDefined();
    expect(table.verb('toString')).toBeUndefined();
    expect(table.page('constructor')).toBeUndefined();
  });

  it('knows of a verb which part it has in a dialog', () => {
    const table = featureTable(features);
    expect(table.dialogPart('form.open')).toBe('opens');
    expect(table.dialogPart('form.next')).toBe('goes-on');
    for (const none of ['request.approve', 'card.refresh', 'toString'])
      expect(table.dialogPart(none)).toBeUndefined();
    expect(table.verb('form.open')).toBeInstanceOf(Function);
  });

  it('knows which command is answered where everybody reads, and what the extension can do', () => {
    const table = featureTable(features);
    expect(table.commands.get('playbook')?.inGroup).toBeInstanceOf(Function);
    for (const none of ['status', 'requests', 'toString'])
      expect(table.commands.get(none)?.inGroup).toBeUndefined();
    expect(table.search('searchRequests')).toBeDefined();
    expect(table.messageCommand('createRequest')).toBeDefined();
    expect(table.messageCommand('searchRequests')).toBeUndefined();
    expect(table.inDialog('list')).toBeUndefined();
  });

  it('takes features with several kinds, with none, and in any order', () => {
    const two: Feature = {
      name: 'two',
      kinds: [other, { ...other, name: 'third', prefix: 'THI', idKey: 'thirdId' }],
    };
    const table = featureTable([{ name: 'empty' }, two, ...features]);
    expect([...table.kinds.keys()]).toEqual([
      ...['other', 'third', 'request', 'customer', 'engagement', 'note', 'risk'],
      ...['summary', 'order', 'nudge', 'access'],
    ]);
    expect(table.kindOf('THI-7')?.name).toBe('third');
  });

  it('adds the roles of a feature to those of the program', () => {
    const first = (_program: unknown, mail: string): boolean => mail.startsWith('frank@');
    const table = featureTable([...features, { name: 'own', roles: { keeper: first } }]);
    expect(table.rolesOf(program, 'frank@fasttrack.example')).toEqual(['fpm', 'keeper']);
    expect(table.rolesOf(program, null)).toEqual([]);
  });

  it.each<[string, Omit<Feature, 'name'>, string]>([
    ['a verb', { verbs: { 'form.open': nothing } }, 'The verb "form.open"'],
    ['a command', { commands: { help: typed('assist') } }, 'The command "help"'],
    ['a page', { pages: { request: nothing } }, 'The page "request"'],
    ['a dialog', { dialogs: { form: () => undefined } }, 'The page in a dialog "form"'],
    [
      'a search',
      { searches: { askPlaybook: { find: nothing, none: () => [] } } },
      'The search "askPlaybook"',
    ],
    [
      'what begins with a message',
      { messageCommands: { createNote: nothing } },
      'The message command "createNote"',
    ],
    ['a kind', { kinds: [{ ...other, name: 'request' }] }, 'The kind "request"'],
    ['a prefix', { kinds: [{ ...other, prefix: 'SME' }] }, 'The prefix "SME"'],
    ['a key of a card', { kinds: [{ ...other, idKey: 'requestId' }] }, 'The id key "requestId"'],
    ['a job', { jobs: [absenceJob] }, 'The job "absence"'],
  ])('refuses %s that is handed in twice', (_what, wrong, sentence) => {
    expect(() => featureTable([...features, { name: 'second', ...wrong }])).toThrow(
      new RegExp(`^${sentence} is handed in twice: by \\w+ and second\\.$`),
    );
  });

  it.each<[string, TypedWord, string]>([
    ['is that of another command', typed('parcels', 'partner'), 'The word "partner" means two'],
    ['differs in case and accents alone', typed('Dígest!'), 'The word "Dígest!" means two'],
    ['is understood as well', typed('Tagesübersicht'), 'The word "Tagesübersicht" means two'],
    ['is none', typed('my parcels'), 'The command "parcels" of second has the word "my parcels"'],
  ])('refuses a typed word that %s, in any language', (_what, parcels, sentence) => {
    expect(() => featureTable([...features, { name: 'second', commands: { parcels } }])).toThrow(
      sentence,
    );
  });

  it('says of a word with two meanings whose they are', () => {
    const second = { name: 'second', commands: { parcels: typed('new') } };
    expect(() => featureTable([...features, second])).toThrow(
      /^The word "new" means two commands: "new" of requests and "parcels" of second\.$/,
    );
  });

  it('refuses two features of one name, and a key of the program file that two of them read', () => {
    expect(() => featureTable([{ name: 'one' }, { name: 'one' }])).toThrow(
      /"one" is handed in twice/,
    );
    const keys = { programKeys: { colour: z.string() } };
    expect(() =>
      featureTable([
        { name: 'one', ...keys },
        { name: 'two', ...keys },
      ]),
    ).toThrow('The program key "colour" is handed in twice: by one and two.');
  });
});
