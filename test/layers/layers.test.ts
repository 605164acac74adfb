import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

/** For each layer one import that goes up, and one that goes down. */
const layers: readonly (readonly [string, string, string])[] = [
  ['src/domain/people/x.ts', '../../features/requests/domain/request.ts', '../time/instant.ts'],
  ['src/features/requests/domain/x.ts', '../../../store/streams/streams.ts', './request.ts'],
  ['src/features/notes/domain/risk/moves/x.ts', '../../../../../../cards/render.ts', '../risk.ts'],
  ['src/features/requests/words/x.ts', '../../../i18n/i18n.ts', '../domain/request.ts'],
  ['src/features/notes/domain/page-x.ts', '../../customers/pages/list.ts', './risk/risk.ts'],
  ['src/features/notes/domain/root-x.ts', '../../customers/customer-kind.ts', '../words/w.ts'],
  ['src/features/notes/domain/own-x.ts', '../pages/note-page.ts', '../../customers/domain/c.ts'],
  ['src/features/notes/domain/all-x.ts', '../../index.ts', '../../../domain/ids.ts'],
  ['src/features/notes/domain/word-x.ts', '../../customers/words/en.ts', './views.ts'],
  [
    ...(['src/features/notes/domain/risk/page-x.ts', '../../../customers/pages/p.ts'] as const),
    '../../../customers/domain/keys.ts',
  ],
  [
    ...(['src/features/notes/domain/risk/root-x.ts', '../../../customers/verbs.ts'] as const),
    '../note/note.ts',
  ],
  ['src/features/notes/domain/risk/own-x.ts', '../../verbs.ts', '../../../../domain/ids.ts'],
  [
    ...([
      'src/features/notes/domain/risk/moves/page-x.ts',
      '../../../../access/pages/p.ts',
    ] as const),
    '../../../../access/domain/keys.ts',
  ],
  [
    ...(['src/features/notes/domain/risk/moves/root-x.ts', '../../../../access/verbs.ts'] as const),
    '../../note/note.ts',
  ],
  [
    ...(['src/features/notes/domain/risk/moves/own-x.ts', '../../../verbs.ts'] as const),
    '../../../../../domain/ids.ts',
  ],
  ['src/features/notes/words/page-x.ts', '../../customers/pages/list.ts', './en.ts'],
  ['src/features/notes/words/root-x.ts', '../../customers/verbs.ts', '../../../domain/words.ts'],
  ['src/features/notes/words/own-x.ts', '../verbs.ts', '../domain/views.ts'],
  ['src/features/notes/words/en/page-x.ts', '../../../customers/pages/list.ts', './notes.ts'],
  ['src/features/notes/words/en/root-x.ts', '../../../customers/verbs.ts', '../../domain/v.ts'],
  ['src/features/notes/words/en/own-x.ts', '../../actions/a.ts', '../../../../domain/words.ts'],
  ['src/features/absences/x.ts', '../../i18n/i18n.ts', '../requests/domain/request.ts'],
  ['src/features/absences/actions/x.ts', '../../requests/store/requests.ts', '../domain/views.ts'],
  ['src/features/access/x.ts', '../requests/store/requests.ts', './domain/views.ts'],
  ['src/features/notes/x.ts', '../customers/customer-kind.ts', '../customers/store/shared.ts'],
  ['src/features/notes/store/x.ts', '../../customers/store/load.ts', '../../../store/people/p.ts'],
  ['src/features/notes/pages/x.ts', '../../access/pages/tab.ts', '../../customers/store/shared.ts'],
  ['src/features/notes/index/x.ts', '../../requests/verbs.ts', '../../views.ts'],
  [
    'src/features/notes/store/own/x.ts',
    '../../../customers/store/tables.ts',
    '../../../customers/store/shared.ts',
  ],
  ['src/features/notes/actions/x.ts', '../../../i18n/i18n.ts', '../note-kind.ts'],
  ['src/features/notes/actions/own/x.ts', '../../../access/actions/decide.ts', '../readdress.ts'],
  [
    'src/features/notes/pages/own/x.ts',
    '../../../requests/store/requests.ts',
    '../../actions/a.ts',
  ],
  ['src/features/x.ts', '../../bot/app.ts', './requests/feature.ts'],
  ['src/features/playbook/index/x.ts', '../../../../cards/render.ts', '../../../engine/context.ts'],
  ['src/cli/x.ts', '../../bot/app.ts', '../features/index.ts'],
  ['src/cli/usage/x.ts', '../../../cards/render.ts', '../../features/index.ts'],
  ['src/i18n/x.ts', '../engine/context.ts', '../features/requests/words/words.ts'],
  ['src/store/streams/x.ts', '../../features/requests/kind.ts', '../database/tables.ts'],
  ['src/backup/x.ts', '../engine/context.ts', '../store/database/open.ts'],
  ['src/config/x.ts', '../features/index.ts', '../domain/program/program.ts'],
  ['src/mail/x.ts', '../store/database/open.ts', '../graph/client.ts'],
  ['src/graph/x.ts', '../store/database/open.ts', '../domain/people/people.ts'],
  ['src/engine/queue/x.ts', '../../features/requests/kind.ts', '../../store/queue/jobs.ts'],
  ['src/engine/outbox/x.ts', '../../../cards/render.ts', '../../store/cards/cards.ts'],
  ['cards/request/x.ts', '../../src/engine/context.ts', '../../src/i18n/i18n.ts'],
  ['cards/news/x.ts', 'botbuilder', '../kit/text.ts'],
  ['cards/help/x.ts', '../request/request.ts', '../kit/request/headline.ts'],
  ['cards/request/actions/x.ts', '../../news/news.ts', '../request.ts'],
  ['cards/kit/x.ts', '../render.ts', './template.ts'],
  ['cards/kit/links/x.ts', '../../render.ts', '../rendered.ts'],
  ['cards/risk/x.ts', '../summary/text.ts', './risk.ts'],
  ['cards/access/own/x.ts', '../../playbook/button.ts', '../../../src/domain/decision/refusal.ts'],
  ['cards/mail/x.ts', '../../src/engine/context.ts', '../news/news.ts'],
  ['src/engine/x.ts', 'botbuilder', '../domain/ids.ts'],
  ['bot/turns/x.ts', '@microsoft/agents-hosting', '../sdk/turn.ts'],
  [
    ...(['bot/turns/own/x.ts', '../../../src/features/notes/domain/pages.ts'] as const),
    '../../../src/features/views.ts',
  ],
  ['bot/auth/x.ts', 'botframework-connector', '../sdk/sdk.ts'],
  ['src/tab/lists/x.ts', '../../i18n/i18n.ts', '../../domain/tab/contract.ts'],
  ['src/tab/api/x.ts', '../../domain/people/people.ts', '../words.ts'],
  ['manifest/x.ts', '../bot/app.ts', '../src/config/environment.ts'],
];

const biome = resolve('node_modules/.bin/biome');
const directory = mkdtempSync(join(tmpdir(), 'sme-desk-layers-'));
let refused: ReadonlySet<string>;
let circular: ReadonlySet<string>;

/** Puts a file that imports this into a tree of its own; returns its path there. */
function fileWith(file: string, imported: string): string {
  const path = join(directory, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `import { x } from '${imported}';\n\nexport const y = x;\n`);
  return file;
}

const upFile = (file: string): string => file.replace('x.ts', 'up.ts');
const downFile = (file: string): string => file.replace('x.ts', 'down.ts');

beforeAll(() => {
  const config = JSON.parse(readFileSync('biome.json', 'utf8')) as Record<string, unknown>;
  const own = { ...config, $schema: undefined, vcs: undefined };
  writeFileSync(join(directory, 'biome.json'), JSON.stringify(own));
  for (const [file, up, down] of layers) {
    fileWith(upFile(file), up);
    fileWith(downFile(file), down);
  }
  for (const [name, other] of [
    ['one', 'other'],
    ['other', 'one'],
  ])
    writeFileSync(
      join(directory, `src/domain/${name}.ts`),
      `import type { ${other} } from './${other}.ts';\n\nexport type ${name} = ${other}[];\n`,
    );
  const { stdout, stderr } = spawnSync(
    biome,
    [
      ...['lint', '--only=style/noRestrictedImports', '--only=suspicious/noImportCycles'],
      ...['--colors=off', '--max-diagnostics=none', '.'],
    ],
    { cwd: directory, encoding: 'utf8' },
  );
  const filesOf = (rule: string): ReadonlySet<string> => {
    const found = (stdout + stderr).matchAll(/^(\S+):\d+:\d+ lint\/\w+\/(\w+)/gm);
    return new Set([...found].flatMap(([, file = '', of]) => (of === rule ? [file] : [])));
  };
  refused = filesOf('noRestrictedImports');
  circular = filesOf('noImportCycles');
});

afterAll(() => rmSync(directory, { recursive: true }));

describe('npm run check', () => {
  it.each(layers)('in %s refuses an import of %s, and takes one of %s', (file) => {
    expect(refused).toContain(upFile(file));
    expect(refused).not.toContain(downFile(file));
  });

  it('refuses a circle, of types as well', () => {
    expect([...circular].sort()).toEqual(['src/domain/one.ts', 'src/domain/other.ts']);
  });

  // The rule for what a feature imports of another one goes by how far up its folder is.
  it('has a rule for every folder of a feature', () => {
    const deeper = [
      ...globSync('src/features/*/!(domain|words)/*/*/**/*.ts'),
      ...globSync('src/features/*/domain/*/*/*/**/*.ts'),
      ...globSync('src/features/*/words/*/*/**/*.ts'),
    ];
    expect(deeper).toEqual([]);
  });
});
