import { readProgram } from '../../../src/config/program/program-file.ts';
import { programFolders, programKeys } from '../../../src/features/index.ts';
import { type Playbook, playbookOf } from '../../../src/features/playbook/domain/playbook.ts';

/** The sample program with the playbook that comes with the product. */
export const withPlaybook = readProgram('program/fasttrack.yaml', programKeys, false, {
  folders: programFolders,
  now: () => Date.parse('2026-03-02T09:00:00Z'),
});

export const playbook: Playbook = playbookOf(withPlaybook);
