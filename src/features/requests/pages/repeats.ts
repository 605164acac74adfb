import { familyMembers, familyOf } from '../../../domain/program/families.ts';
import type { SmeRole } from '../../../domain/program/program.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { AppContext } from '../../../engine/context.ts';
import { lookedBackTo, repeatsOf } from '../domain/matching/repeats.ts';
import type { Repeat } from '../domain/pages/earlier-requests.ts';
import type { Request } from '../domain/request.ts';
import { plannedLearners, stateSince, summaryOf } from '../domain/selectors.ts';
import { askedBefore } from '../store/requests.ts';

/** Comparing takes about a millisecond each; the newest matter most. */
const mostCompared = 50;

/** The earlier requests of which this one is a repeat (process, section 6), newest first. */
export async function repeatsFor(
  app: AppContext,
  about: {
    readonly partnerId: string;
    readonly workload: string;
    readonly topic: string;
    readonly role: SmeRole;
    readonly at: Instant;
  },
  self: string | null,
): Promise<Repeat[]> {
  const program = app.program();
  const { repeatLookBack } = program.deadlines;
  const { partnerId } = about;
  const family = familyOf(program, about.workload);
  const since = lookedBackTo(about.at, repeatLookBack);
  const workloads = familyMembers(program, about.workload);
  const before = await askedBefore(app.store.db, { partnerId, workloads, since });
  const candidates = before
    .slice(0, mostCompared)
    // What Microsoft has proposed nobody has asked for.
    .filter(
      ({ id, submittedAt, proactive }) => id !== self && submittedAt <= about.at && !proactive,
    )
    .map((request) => ({
      request,
      id: request.id,
      partnerId,
      family,
      topic: request.form.topic,
      role: request.form.role,
      submittedAt: request.submittedAt,
    }));
  return repeatsOf({ ...about, family }, candidates, repeatLookBack).map(({ request }) =>
    shown(request),
  );
}

const shown = (request: Request): Repeat => ({
  id: request.id,
  topic: request.form.topic,
  tenantName: request.form.tenantName,
  state: request.state,
  since: stateSince(request),
  learners: plannedLearners(request),
  learnt: summaryOf(request)?.learnt ?? null,
});
