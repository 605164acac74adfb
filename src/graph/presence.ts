import { z } from 'zod';
import type { Availability } from '../domain/people/presence.ts';
import type { Graph } from './client.ts';

/** The most that Graph tells at once. */
const maxIds = 650;

const shape = z.object({
  value: z
    .array(
      z.object({
        id: z.string(),
        availability: z.string().catch(''),
        activity: z.string().catch(''),
        outOfOfficeSettings: z
          .object({ isOutOfOffice: z.boolean().nullish().catch(null) })
          .nullish()
          .catch(null),
      }),
    )
    .catch([]),
});

const words: Readonly<Record<string, Availability>> = {
  available: 'available',
  availableidle: 'available',
  busy: 'busy',
  busyidle: 'busy',
  donotdisturb: 'busy',
  away: 'away',
  berightback: 'away',
  offline: 'offline',
};

/** Who can be asked right now, by object id; people of whom Graph says nothing are left out. */
export async function presences(
  graph: Graph,
  tenantId: string,
  objectIds: readonly string[],
): Promise<ReadonlyMap<string, Availability>> {
  const told = new Map<string, Availability>();
  for (let at = 0; at < objectIds.length; at += maxIds) {
    const ids = objectIds.slice(at, at + maxIds);
    const path = '/communications/getPresencesByUserId';
    const answer = await graph.call(tenantId, { method: 'POST', path, body: { ids } });
    for (const one of shape.parse(answer).value) {
      const away = one.outOfOfficeSettings?.isOutOfOffice || one.activity === 'OutOfOffice';
      const availability = away ? 'out-of-office' : words[one.availability.toLowerCase()];
      if (availability) told.set(one.id.toLowerCase(), availability);
    }
  }
  return told;
}
