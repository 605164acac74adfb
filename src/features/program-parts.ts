import type { ProgramFolders } from '../config/program/program-folders.ts';
import type { ExtraKeys } from '../config/program/program-keys.ts';
import { programKeys as access } from './access/program-keys.ts';
import { programKeys as customers } from './customers/program-keys.ts';
import { programKeys as notes } from './notes/program-keys.ts';
import { programFolder as playbook } from './playbook/read-playbook.ts';

/**
 * What the features read of the program, and nothing else of theirs: who only reads it need not load the product. The same as
 * the features hand in.
 */
export const programParts: { readonly keys: ExtraKeys; readonly folders: ProgramFolders } = {
  keys: { customers, notes, access },
  folders: { playbook },
};
