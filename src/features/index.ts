import type { Feature } from '../engine/feature.ts';
import { featureTable } from '../engine/feature-table.ts';
import { absences } from './absences/feature.ts';
import { accessFeature } from './access/feature.ts';
import { customers } from './customers/feature.ts';
import { home } from './home/feature.ts';
import { notes } from './notes/feature.ts';
import { playbook } from './playbook/feature.ts';
import { requests } from './requests/feature.ts';

/** Everything that the product can do; the order is that of their parts on the help page. */
export const features: readonly Feature[] = [
  requests,
  absences,
  customers,
  notes,
  accessFeature,
  playbook,
  home,
];

/** What a tool besides the server has to know of them: how to read the program and open the store. */
export const { kinds, programKeys, programFolders, migrations, words, commands } =
  featureTable(features);
