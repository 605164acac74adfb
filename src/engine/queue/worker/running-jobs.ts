import { type Job, tenantOfRoute } from '../../../store/queue/jobs.ts';

/** Jobs at work at once; those that wait for Teams do not count. */
const mostAtWork = 8;
/** Jobs begun at once: a tenant's fifty calls a second, each of which may take half a second. */
const mostBegun = 64;

export type RunningJobs = ReturnType<typeof createRunningJobs>;

/** The jobs that this worker has begun and not ended: at most one for each route. */
export function createRunningJobs() {
  const byRoute = new Map<string, { readonly kind: string; readonly done: Promise<void> }>();
  const ids = new Set<number>();
  let outside = 0;
  return {
    add(job: Job, done: Promise<void>): void {
      ids.add(job.id);
      byRoute.set(job.routeKey, { kind: job.kind, done });
    },
    remove(job: Job): void {
      ids.delete(job.id);
      byRoute.delete(job.routeKey);
    },
    ids: (): number[] => [...ids],
    routes: (): string[] => [...byRoute.keys()],
    has: (route: string): boolean => byRoute.has(route),
    isEmpty: (): boolean => byRoute.size === 0,
    /** Whether one more job may begin now. */
    haveRoom: (): boolean => byRoute.size - outside < mostAtWork && byRoute.size < mostBegun,
    /** Tenants that hold as many jobs as are left for all others. */
    saturatedTenants: (): string[] =>
      tenantsWith(byRoute.keys(), { atLeast: mostBegun - byRoute.size }),
    /** While this call is out, another job may be at work in place of its own. */
    async waitOutside<T>(call: Promise<T>, wake: () => void): Promise<T> {
      outside += 1;
      wake();
      try {
        return await call;
      } finally {
        outside -= 1;
      }
    },
    /** Resolves when all that run now have ended, or those of these kinds. */
    ended: (kinds?: readonly string[]): Promise<unknown> =>
      Promise.all(
        [...byRoute.values()].flatMap(({ kind, done }) =>
          kinds && !kinds.includes(kind) ? [] : [done],
        ),
      ),
  };
}

function tenantsWith(routes: Iterable<string>, { atLeast }: { readonly atLeast: number }) {
  const jobs = new Map<string, number>();
  for (const route of routes) {
    const tenant = tenantOfRoute(route);
    if (tenant) jobs.set(tenant, (jobs.get(tenant) ?? 0) + 1);
  }
  return [...jobs].flatMap(([tenant, count]) => (count < atLeast ? [] : [tenant]));
}
