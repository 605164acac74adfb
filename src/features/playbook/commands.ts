import type { TextCommand } from '../../engine/feature.ts';
import { countedAs } from './actions/count.ts';
import { lookUp } from './actions/look-up.ts';

/** The contents, or what answers the words that follow. */
export const playbookCommand: TextCommand = (app, { actor }, words) =>
  countedAs(app, lookUp(app, actor, words ?? ''));
