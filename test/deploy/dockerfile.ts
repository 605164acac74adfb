import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

interface Instruction {
  readonly name: string;
  readonly rest: string;
}

export interface Stage {
  readonly name: string;
  readonly from: string;
  readonly instructions: readonly Instruction[];
}

/** The stages of the Dockerfile, continued lines joined, comments left out. */
function stages(text: string): Stage[] {
  const found: { name: string; from: string; instructions: Instruction[] }[] = [];
  const lines = text.replace(/^\s*#.*\n/gm, '').replace(/\\\n\s*/g, '');
  for (const line of lines.split('\n').filter((entry) => entry.trim())) {
    const [, name = '', rest = ''] = line.match(/^(\w+)\s+(.*)$/) ?? [];
    if (name === 'FROM') {
      const [from = '', , as = ''] = rest.split(/\s+/);
      found.push({ name: as, from, instructions: [] });
    } else found.at(-1)?.instructions.push({ name, rest });
  }
  return found;
}

/** What an instruction says that is written as a list: not run by a shell. */
export function execForm(stage: Stage | undefined, name: string): string[] {
  const rest = stage?.instructions.find((one) => one.name === name)?.rest ?? '';
  return JSON.parse(rest.slice(rest.indexOf('[')));
}

export function environmentOf(stage: Stage | undefined): Record<string, string> {
  const pairs = stage?.instructions.filter(({ name }) => name === 'ENV') ?? [];
  return Object.fromEntries(
    pairs.flatMap(({ rest }) => rest.split(/\s+/).map((pair) => pair.split('='))),
  );
}

/** What is copied from the project itself. */
export const copied = (all: readonly Stage[]): string[] =>
  all
    .flatMap(({ instructions }) => instructions)
    .filter(({ name, rest }) => name === 'COPY' && !rest.startsWith('--from'))
    .flatMap(({ rest }) => rest.split(/\s+/).slice(0, -1));

/**
 * Does what the Dockerfile says, each stage in a folder of its own below `root`, without Docker:
 * files are copied, `npm ci` links the modules that are installed here, other npm commands run.
 */
export function follow(all: readonly Stage[], root: string): string {
  let app = '';
  for (const [index, { name, instructions }] of all.entries()) {
    app = join(root, name || `stage-${index}`, 'app');
    mkdirSync(app, { recursive: true });
    for (const { name: instruction, rest } of instructions) {
      if (instruction === 'COPY') copy(rest.split(/\s+/), root, app);
      if (instruction === 'RUN' && rest.startsWith('npm ci'))
        symlinkSync(resolve('node_modules'), join(app, 'node_modules'));
      else if (instruction === 'RUN' && rest.startsWith('npm ')) {
        const { status, stdout, stderr } = spawnSync(rest, { cwd: app, shell: true });
        if (status !== 0) throw new Error(`${rest}: ${stdout}${stderr}`);
      }
    }
  }
  return app;
}

function copy(words: readonly string[], root: string, app: string): void {
  const from = words[0]?.match(/^--from=(.*)$/)?.[1];
  const sources = words.slice(from ? 1 : 0, -1);
  const target = words.at(-1) ?? '';
  for (const source of sources) {
    const path = from ? join(root, from, source) : source;
    const to = target === './' ? join(app, source) : join(app, target);
    cpSync(path, to, { recursive: true, verbatimSymlinks: true });
  }
}

export const read = (): Stage[] => stages(readFileSync('Dockerfile', 'utf8'));
