import { familyMembers, familyOf } from '../../../domain/program/families.ts';
import type { Program } from '../../../domain/program/program.ts';
import type { Db } from '../../../store/database/tables.ts';
import { lookedBackTo, repeatsOf } from '../domain/matching/repeats.ts';
import type { Request } from '../domain/request.ts';
import { askedBefore } from './requests.ts';

/** Comparing takes more than half a millisecond each, and a click waits for it. */
const mostCompared = 10;

/** Whether a request repeats one of those that its company has asked for last (process, section 6). */
export async function isRepeat(
  db: Db,
  program: Program,
  { id, partner, form, submittedAt: at }: Request,
): Promise<boolean> {
  const { topic, role, workload } = form;
  if (role === 'migration') return false;
  const { repeatLookBack } = program.deadlines;
  const family = familyOf(program, workload);
  const earlier = await askedBefore(db, {
    partnerId: partner.id,
    workloads: familyMembers(program, workload),
    since: lookedBackTo(at, repeatLookBack),
    before: at,
  });
  const asked = earlier
    .filter((one) => one.id !== id && !one.proactive)
    .slice(0, mostCompared)
    .map(({ form: { topic, role }, submittedAt }) => ({
      ...{ partnerId: partner.id, family, topic, role, submittedAt },
    }));
  return (
    repeatsOf({ partnerId: partner.id, family, topic, role, at }, asked, repeatLookBack).length > 0
  );
}
