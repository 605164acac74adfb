import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest';

const schemas = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest')),
  'json-schemas',
);

/** Two patterns of the localisation schemas leave a bracket bare, which a Unicode pattern may not. */
const bareBracket = String.raw`\\b]`;

/**
 * What the schema named by the document's own `$schema` finds wrong with it; empty: nothing. The
 * schema is the copy inside `@microsoft/app-manifest` and is handed over, because that package asks
 * the network for one that it does not have.
 */
export async function schemaFaults(document: object): Promise<string[]> {
  const named = '$schema' in document ? String(document.$schema) : 'none';
  const path = named.match(
    /\/json-schemas\/(teams\/v[\d.]+\/MicrosoftTeams[A-Za-z.]*\.json)$/,
  )?.[1];
  let schema: string;
  try {
    schema = readFileSync(join(schemas, path ?? 'none'), 'utf8');
  } catch {
    return [`$schema ${named}: this version of @microsoft/app-manifest does not have it`];
  }
  return AppManifestUtils.validateAgainstSchema(
    document as TeamsManifest,
    JSON.parse(schema.replaceAll(bareBracket, String.raw`\\b\\]`)),
  );
}

/** The strings that people read, by the keys of a localisation file (`name.short`, `bots[0]…`). */
function visibleStrings(manifest: unknown): Map<string, string> {
  const found = new Map<string, string>();
  const collect = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      for (const [at, entry] of value.entries()) collect(entry, `${path}[${at}]`);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, entry] of Object.entries(value))
        collect(entry, path === '' ? key : `${path}.${key}`);
    } else if (typeof value === 'string' && visible.test(path)) {
      found.set(path, value);
    }
  };
  collect(manifest, '');
  return found;
}

const visible =
  /^(name\.(short|full)|description\.(short|full)|description\.features\[\d+\]\.(title|description)|staticTabs\[\d+\]\.name|activities\.activityTypes\[\d+\]\.(description|templateText)|(bots|composeExtensions)\[\d+\]\..*\b(title|description|prompt|text))$/;

/** Which visible strings a language lacks, and which of its keys the manifest does not have. */
export function translationFaults(manifest: unknown, language: object): string[] {
  const wanted = visibleStrings(manifest);
  const has = Object.keys(language).filter((key) => key !== '$schema');
  return [
    ...[...wanted.keys()].filter((key) => !has.includes(key)).map((key) => `${key} is missing`),
    ...has.filter((key) => !wanted.has(key)).map((key) => `${key} is not in the manifest`),
  ];
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Colour type of a PNG with an alpha channel. */
const trueColourWithAlpha = 6;

/** What is wrong with an icon by its PNG header: its side in pixels, and whether it can be transparent. */
export function iconFaults(png: Uint8Array, side: number, transparent: boolean): string[] {
  const bytes = Buffer.from(png);
  if (bytes.length < 26 || !bytes.subarray(0, 8).equals(signature)) return ['is no PNG'];
  const size = `${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}`;
  const wanted = `${side}×${side}`;
  return [
    ...(size === wanted ? [] : [`is ${size}, wanted ${wanted}`]),
    ...(transparent && bytes[25] !== trueColourWithAlpha ? ['has no transparency'] : []),
  ];
}
