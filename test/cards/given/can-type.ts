import type { OfferedCommand } from '../../../src/features/home/domain/views.ts';
import { commands } from '../../../src/features/index.ts';

const forAll = ['requests', 'digest', 'access', 'status', 'language', 'help'];

/** What help tells its reader that they can type: what everybody can, and the commands of these names. */
export const canType = (...more: readonly string[]): OfferedCommand[] =>
  [...commands]
    .filter(([name]) => [...forAll, ...more].includes(name))
    .map(([, { word, meaning, example = '' }]) => ({ word, meaning, example }));
