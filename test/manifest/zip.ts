import { unzipSync } from 'fflate';
import { buildPackage } from '../../manifest/package.ts';
import { readVariables } from '../../manifest/settings.ts';
import type { CommandWords } from '../../src/domain/commands/command-words.ts';
import { commands } from '../../src/features/index.ts';

export const botId = '11111111-2222-4333-8444-555555555555';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** The package as an operator with these settings gets it, unpacked again. */
export async function unpacked(
  env: Record<string, string> = {},
  folder = 'manifest',
  table: ReadonlyMap<string, CommandWords> = commands,
) {
  const variables = readVariables({ MicrosoftAppId: botId, ...env }, '1.2.3');
  const files = unzipSync(await buildPackage(folder, variables, [...table.values()]));
  const file = (name: string): Buffer => Buffer.from(files[name] ?? []);
  return {
    names: Object.keys(files),
    file,
    json: (name: string): Record<string, Json> => JSON.parse(String(file(name))),
  };
}

let built: ReturnType<typeof unpacked> | undefined;

/** The package without any settings but the bot's id, built once: its schemas take half a second each time. */
export function usual(): ReturnType<typeof unpacked> {
  built ??= unpacked();
  return built;
}

/** What stands at a path such as `bots[0].commandLists[0]`. */
export function at(value: Json, path: string): Json | undefined {
  let found: Json | undefined = value;
  for (const key of path.match(/[^.[\]]+/g) ?? [])
    found = (found as Record<string, Json> | undefined)?.[key];
  return found;
}
