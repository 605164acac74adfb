import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';

/** Any value of a YAML file. */
// biome-ignore lint/suspicious/noExplicitAny: a test says by its expectations what it wants there.
export type Anything = any;

/** A file of one document; throws where it is no YAML. */
export const yamlIn = (file: string): Anything =>
  parse(readFileSync(file, 'utf8'), { merge: true, strict: true });

const folder = 'deploy/kubernetes';

/** Everything that `kubectl apply --kustomize deploy/kubernetes` applies, by kind. */
export function manifests(): Readonly<Record<string, Anything>> {
  const all = (yamlIn(join(folder, 'kustomization.yaml')).resources as string[]).flatMap((file) =>
    parseAllDocuments(readFileSync(join(folder, file), 'utf8')).map((document) => {
      const [error] = document.errors;
      if (error) throw error;
      return document.toJS();
    }),
  );
  return Object.fromEntries(all.map((manifest) => [manifest.kind, manifest]));
}

/** The files in that folder. */
export const files = (): string[] => readdirSync(folder).sort();
