import type { TextCommand } from '../../engine/feature.ts';
import { lookUp } from './actions/look-up.ts';

/** The contents, or what answers the words that follow. */
export const playbookCommand: TextCommand = async (app, { actor }, words) =>
  lookUp(app, actor, words ?? '');
