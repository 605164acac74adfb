import type { TextCommand } from '../../engine/feature.ts';
import { withCount } from './actions/count.ts';
import { lookUp } from './actions/look-up.ts';

/** The contents, or what answers the words that follow. */
export const playbookCommand: TextCommand = (app, { actor }, words) =>
  withCount(app, lookUp(app, actor, words ?? ''));
