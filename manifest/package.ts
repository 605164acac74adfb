import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { z } from 'zod';
import type { CommandWords } from '../src/domain/commands/command-words.ts';
import { languages } from '../src/domain/people/people.ts';
import { iconFaults, schemaFaults, translationFaults } from './check.ts';
import { filledIn, PackageFault } from './filled-in.ts';
import { menuFaults, menuTexts, withMenu } from './menu.ts';
import type { PackageVariables } from './settings.ts';

/** The parts of the manifest that name the package's other files. */
const parts = z.object({
  icons: z.object({ color: z.string(), outline: z.string() }),
  localizationInfo: z.object({
    additionalLanguages: z.array(z.object({ languageTag: z.enum(languages), file: z.string() })),
  }),
});

/** A zip's oldest date, always the same: the same input gives the same bytes. */
const mtime = '1980-01-01T12:00:00';

/**
 * The Teams app package (a zip) from the templates and icons in `folder`, with what the commands say of
 * themselves in the menu; every file of it checked as it will be read by Teams. Throws PackageFault with
 * everything that is wrong.
 */
export async function buildPackage(
  folder: string,
  variables: PackageVariables,
  commands: readonly CommandWords[],
): Promise<Uint8Array> {
  const read = (file: string): Buffer => readFileSync(join(folder, file));
  const rendered = (file: string): object => {
    const whole = z.looseObject({}).parse(filledIn(String(read(file)), variables));
    const { PUBLIC_HOST, MCP_AUTH_REFERENCE } = variables;
    return without(whole, [
      // Where people reach the server by no address there is no tab: neither it nor what it is called.
      ...(PUBLIC_HOST ? [] : ['staticTabs', 'configurableTabs']),
      // Nor can agents sign in anywhere.
      ...(PUBLIC_HOST && MCP_AUTH_REFERENCE ? [] : ['agentConnectors']),
    ]);
  };
  const manifest = withMenu(rendered('manifest.json'), commands);
  const { icons, localizationInfo } = parts.parse(manifest);
  const translations = localizationInfo.additionalLanguages;

  const texts = new Map([['manifest.json', manifest]]);
  for (const { file, languageTag } of translations)
    texts.set(file, { ...rendered(file), ...menuTexts(manifest, commands, languageTag) });
  const faults: string[] = [];
  const note = (file: string, found: readonly string[]): void => {
    faults.push(...found.map((fault) => `${file}: ${fault.trim()}`));
  };
  note('manifest.json', menuFaults(commands));
  for (const [file, document] of texts) note(file, await schemaFaults(document));
  for (const { file } of translations)
    note(file, translationFaults(manifest, texts.get(file) ?? {}));
  note(icons.color, iconFaults(read(icons.color), 192, false));
  note(icons.outline, iconFaults(read(icons.outline), 32, true));
  if (faults.length > 0)
    throw new PackageFault(['The app package is not right:', ...faults].join('\n  '));

  const files: Zippable = {};
  for (const [file, document] of texts)
    files[file] = Buffer.from(`${JSON.stringify(document, null, 2)}\n`);
  for (const file of [icons.color, icons.outline]) files[file] = [read(file), { level: 0 }];
  return zipSync(files, { mtime });
}

const without = (document: object, parts: readonly string[]): object =>
  Object.fromEntries(
    Object.entries(document).filter(([key]) => !parts.some((part) => key.startsWith(part))),
  );
