import { existsSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { z } from 'zod';
import { appIdUri } from '../../../src/config/app-id-uri.ts';
import type { Environment } from '../../../src/config/environment.ts';
import { commands } from '../../../src/features/index.ts';
import { type Finding, findingsOf } from '../finding.ts';

const { ok, warning, wrong } = findingsOf('package');

const again = 'Run npm run manifest with this environment, and upload build/sme-desk.zip again.';

const manifestShape = z.looseObject({
  version: z.string(),
  id: z.string(),
  bots: z
    .array(
      z.looseObject({
        botId: z.string(),
        commandLists: z
          .array(z.looseObject({ commands: z.array(z.looseObject({ title: z.string() })) }))
          .default([]),
      }),
    )
    .min(1),
  composeExtensions: z.array(z.looseObject({ botId: z.string() })).default([]),
  staticTabs: z.array(z.looseObject({ contentUrl: z.string().optional() })).default([]),
  validDomains: z.array(z.string()).default([]),
  webApplicationInfo: z.looseObject({ id: z.string(), resource: z.string().optional() }).optional(),
});
type Manifest = z.infer<typeof manifestShape>;

/** The app package that was uploaded, against what the server goes by. */
export function checkPackage(file: string, environment: Environment): Finding[] {
  if (!existsSync(file))
    return [
      warning(
        `there is no app package at ${file}`,
        'Name it by --package, or make it: npm run manifest.',
      ),
    ];
  const manifest = manifestIn(file);
  if (typeof manifest === 'string') return [wrong(`${file}: ${manifest}`, again)];
  const found = differences(manifest, environment).map((says) => wrong(says, again));
  return found.length > 0
    ? found
    : [ok(`${file}, version ${manifest.version}, is of this bot and this address`)];
}

/** The manifest of a zip, or of a manifest.json itself; a sentence where there is none. */
function manifestIn(file: string): Manifest | string {
  try {
    const bytes = readFileSync(file);
    const json = file.endsWith('.json') ? bytes : unzipSync(bytes)['manifest.json'];
    if (!json) return 'there is no manifest.json in it';
    const parsed = manifestShape.safeParse(JSON.parse(Buffer.from(json).toString('utf8')));
    return parsed.success
      ? parsed.data
      : `its manifest is not right: ${parsed.error.issues.map(({ path }) => path.join('.') || 'it is none').join(', ')}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function differences(manifest: Manifest, { app, tab }: Environment): string[] {
  const { bots, composeExtensions, staticTabs, validDomains, webApplicationInfo } = manifest;
  const ids = [...bots, ...composeExtensions].map(({ botId }) => botId.toLowerCase());
  const host = tab.publicHost;
  const hosts = staticTabs.flatMap(({ contentUrl }) => URL.parse(contentUrl ?? '')?.host ?? []);
  const resource = appIdUri(host, app.id);
  const lines: [boolean, string][] = [
    [
      ids.some((id) => id !== app.id),
      `its bot is ${ids.find((id) => id !== app.id)}, this server's is ${app.id || 'not set'}`,
    ],
    [
      manifest.id.toLowerCase() !== tab.appId,
      `its app is ${manifest.id}, links of this server lead to ${tab.appId || 'none'}`,
    ],
    [
      host !== undefined && hosts.length === 0,
      `it has no tab, and this server is reached at ${host}`,
    ],
    [
      hosts.some((one) => one !== host),
      `its tab is at ${hosts.find((one) => one !== host)}, PUBLIC_HOST is ${host ?? 'not set'}`,
    ],
    [
      host !== undefined && hosts.length > 0 && !validDomains.includes(host),
      `${host} is not among its validDomains: ${validDomains.join(', ')}`,
    ],
    [
      webApplicationInfo !== undefined && webApplicationInfo.id.toLowerCase() !== app.id,
      `people sign in to ${webApplicationInfo?.id}, this server takes tokens of ${app.id || 'nobody'}`,
    ],
    [
      host !== undefined && webApplicationInfo?.resource?.toLowerCase() !== resource,
      `people sign in for ${webApplicationInfo?.resource}, the tab wants ${resource}`,
    ],
    ...menuOf(manifest),
  ];
  return lines.flatMap(([differs, sentence]) => (differs ? [sentence] : []));
}

/** What its menu offers, and what the server understands. */
function menuOf({ bots }: Manifest): [boolean, string][] {
  const titles = bots
    .flatMap(({ commandLists }) => commandLists.flatMap((list) => list.commands))
    .map(({ title }) => title);
  const known = [...commands.values()];
  const unknown = titles.filter((title) => !known.some(({ word }) => word.en === title));
  const absent = known
    .filter(({ word, menu }) => menu && !titles.includes(word.en))
    .map(({ word }) => word.en);
  return [
    [
      unknown.length > 0,
      `its menu has commands that this version does not know: ${unknown.join(', ')}`,
    ],
    [absent.length > 0, `its menu lacks commands of this version: ${absent.join(', ')}`],
  ];
}
