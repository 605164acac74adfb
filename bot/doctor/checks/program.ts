import { ConfigurationError, type Environment } from '../../../src/config/environment.ts';
import { readProgram } from '../../../src/config/program/program-file.ts';
import type { Program } from '../../../src/domain/program/program.ts';
import { programFolders, programKeys } from '../../../src/features/index.ts';
import { type Finding, findingsOf } from '../finding.ts';

const { ok, warning, wrong } = findingsOf('program');

/** The program file, read as the server reads it. */
export function checkProgram(environment: Environment, now: () => number): Finding[] {
  const { programFile, graph } = environment;
  try {
    const program = readProgram(programFile, programKeys, !graph, { folders: programFolders, now });
    const { partners, fpms, smes, admins } = program;
    return [
      ok(
        `${programFile}: ${partners.length} partners, ${fpms.length} FPMs, ${smes.length} SMEs, ${admins.length} admins`,
      ),
      ...(admins.length === 0
        ? [warning('nobody is an admin', 'Name one under admins: they read what is undeliverable.')]
        : []),
      ...shutOut(program, environment),
    ];
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    const [first = '', ...more] = error.message.split('\n');
    const says = more.length > 0 ? `${first} ${more.map((line) => line.trim()).join('; ')}` : first;
    return [wrong(says, 'Mend the line that is named, or name another file by PROGRAM_FILE.')];
  }
}

/** People of the program whose tenant is not let in: they get 403, whatever their role is. */
function shutOut({ people }: Program, { tenants }: Environment): Finding[] {
  const outside = people.filter(({ tenantId }) => tenants && !tenants.includes(tenantId));
  return [...new Set(outside.map(({ tenantId }) => tenantId))].map((tenant) =>
    warning(
      `${outside.filter(({ tenantId }) => tenantId === tenant).length} people are of tenant ${tenant}, which is not let in`,
      'Add it to ALLOWED_TENANTS.',
    ),
  );
}
