/** What a check has found out. */
export interface Finding {
  /** `database`, `keys` … */
  readonly about: string;
  /** `warning`: it works, but not all of it, or not for long. */
  readonly is: 'ok' | 'warning' | 'wrong';
  readonly says: string;
  /** How to mend it; none where nothing is to be mended. */
  readonly mend?: string;
}

/** The three findings of one check. */
export const findingsOf = (about: string) => ({
  ok: (says: string): Finding => ({ about, is: 'ok', says }),
  warning: (says: string, mend: string): Finding => ({ about, is: 'warning', says, mend }),
  wrong: (says: string, mend: string): Finding => ({ about, is: 'wrong', says, mend }),
});

/** A line each, with how to mend it below. */
export const told = (findings: readonly Finding[]): string =>
  findings
    .map(({ about, is, says, mend }) => {
      const line = `${is.padEnd(8)}${about.padEnd(12)}${says}`;
      return mend ? `${line}\n${' '.repeat(20)}-> ${mend}` : line;
    })
    .join('\n');
