import * as de from './of-newcomers/de.ts';
import * as en from './of-newcomers/en.ts';
import * as es from './of-newcomers/es.ts';

/**
 * Written from what the pages say, in two parts, each before anything was adjusted to it; several sections may be right.
 * When they were new, four of five were right first. Keywords were then added, so that they, too, are fitted.
 */
export const ofNewcomers = { en, de, es };
