import type { Feature } from '../../engine/feature.ts';
import { readPlaybook } from './read-playbook.ts';

/** What the FastTrack playbook says, as answers with their source (process, section 10). */
export const playbook: Feature = {
  name: 'playbook',
  programFolder: { folder: 'playbook', read: readPlaybook },
};
