import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { doctor, type Patient } from '../../../bot/doctor/doctor.ts';
import type { Finding } from '../../../bot/doctor/finding.ts';

export interface Visit {
  readonly code: number;
  readonly found: readonly Finding[];
  /** The findings about one thing that are not ok, a line each with how to mend it. */
  readonly complaints: (about: string) => string[];
}

/** The doctor looks at a server with this environment. */
export async function visit(
  env: Readonly<Record<string, string>>,
  more: Partial<Pick<Patient, 'now' | 'origin'>> & { readonly appPackage?: string } = {},
): Promise<Visit> {
  const { appPackage = 'none.zip', now = Date.now, origin } = more;
  let printed = '';
  const code = await doctor(['--json', '--package', appPackage], {
    env: { PROGRAM_FILE: 'program/fasttrack.yaml', ...env },
    now,
    ...(origin === undefined ? {} : { origin }),
    out: (text) => {
      printed += text;
    },
    err: (text) => {
      printed += text;
    },
  });
  const found = JSON.parse(printed) as Finding[];
  return {
    code,
    found,
    complaints: (about) =>
      found
        .filter((one) => one.about === about && one.is !== 'ok')
        .map(({ is, says, mend }) => `${is}: ${says} -> ${mend}`),
  };
}

/** A directory for one test's files. */
export function aFolder() {
  const path = mkdtempSync(join(tmpdir(), 'sme-desk-doctor-'));
  return {
    path,
    /** Writes a file there; returns where it lies. */
    file: (name: string, content: string | Uint8Array): string => {
      const at = join(path, name);
      writeFileSync(at, content);
      return at;
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
