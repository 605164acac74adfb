import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Puts what a server runs, its modules aside, into build/app: after `npm run build`, before `npm ci --omit=dev` there. */
const app = join('build', 'app');
rmSync(app, { recursive: true, force: true });
for (const part of ['dist', 'program', 'package.json', 'package-lock.json'])
  cpSync(part, join(app, part), { recursive: true });
