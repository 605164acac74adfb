/** More characters than anybody types; each of their words may be looked for in everything that there is. */
export const mostHeard = 200;

/** What counts of what was typed, where it is looked for or repeated. */
export const beginningOf = (typed: string): string => typed.slice(0, mostHeard);
