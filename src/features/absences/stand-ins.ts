import type { Mail } from '../../domain/people/people.ts';
import { fpmMails, rolesOf } from '../../domain/program/program.ts';
import type { AppContext } from '../../engine/context.ts';

/** Who may stand in for this person while they are away; null: their work waits for nobody. */
export function standInsFor(app: AppContext, mail: Mail | null): readonly Mail[] | null {
  if (mail === null) return null;
  const program = app.program();
  const fpms = rolesOf(program, mail).includes('fpm') ? fpmMails(program) : null;
  const others = app.features.features.map((one) => one.standIns?.(program, mail) ?? null);
  const lists = [fpms, ...others].filter((list) => list !== null);
  if (lists.length === 0) return null;
  return [...new Set(lists.flat())].filter((one) => one !== mail);
}

/** Their absence is one of an FPM: decisions wait for them, whatever else they do. */
export const isFpmAway = (app: AppContext, mail: Mail): boolean =>
  rolesOf(app.program(), mail).includes('fpm');
