import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { childEnvironment } from '../../support/app/child-environment.ts';

/** The packages that a process has loaded once its bot is there. */
function loadedWith(sdk: string): string[] {
  const script = `
    import { createAdapter } from './bot/auth/adapter.ts';
    import { readEnvironment } from './src/config/environment.ts';
    import { createRequire } from 'node:module';
    const environment = readEnvironment({ AUTH: 'none', BOT_SDK: '${sdk}' });
    await createAdapter(environment, { now: () => 0, log: undefined });
    console.log(Object.keys(createRequire(import.meta.url).cache).join('\\n'));`;
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    env: childEnvironment(),
    encoding: 'utf8',
  });
  return [...new Set(told.match(/(?<=node_modules\/)(@[^/]+\/)?[^/]+/g))];
}

describe('a bot loads the SDK that it uses, and not the other one', () => {
  it.each([
    ['botbuilder', 'botbuilder', '@microsoft/agents-hosting'],
    ['agents', '@microsoft/agents-hosting', 'botbuilder'],
    ['agents', '@microsoft/agents-activity', 'botframework-connector'],
  ])('BOT_SDK=%s: %s and not %s', (sdk, used, other) => {
    const loaded = loadedWith(sdk);
    expect(loaded).toContain(used);
    expect(loaded).not.toContain(other);
  });
});
