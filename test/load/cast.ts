import { type Actor, crowdOf, type Part, writeCrowdsProgram } from '../support/samples/crowd.ts';

export type LoadPart = Extract<Part, 'partner' | 'fpm' | 'team' | 'sme'>;

/** Somebody at work, and how many seconds they let pass between two things that they do. */
export interface Worker {
  readonly actor: Actor & { readonly part: LoadPart };
  readonly pauseSeconds: number;
}

const shares: Readonly<Record<Exclude<LoadPart, 'partner'>, number>> = {
  fpm: 0.1,
  team: 0.01,
  sme: 0.09,
};
/** Most people look in once a minute; the assignment team has a queue to work off. */
const pauses: Readonly<Record<LoadPart, number>> = { partner: 60, fpm: 60, team: 15, sme: 60 };
const organisation = { domain: 'load.example', tenantId: '00000000-0000-4000-8000-00000010ad00' };

/** So many people, four fifths of them partners. */
export function castOf(people: number): Worker[] {
  const sizes = {
    fpm: Math.ceil(people * shares.fpm),
    team: Math.ceil(people * shares.team),
    sme: Math.ceil(people * shares.sme),
  };
  const partner = people - sizes.fpm - sizes.team - sizes.sme;
  return crowdOf({ partner, ...sizes }, organisation).flatMap((actor) =>
    isAtWork(actor) ? [{ actor, pauseSeconds: pauses[actor.part] }] : [],
  );
}

const isAtWork = (actor: Actor): actor is Worker['actor'] => actor.part in pauses;

/** A program in which all of them are; everybody is at work at any hour. */
export const writeProgram = (file: string, workers: readonly Worker[]): void =>
  writeCrowdsProgram(
    file,
    workers.map(({ actor }) => actor),
    { ...organisation, weekend: [] },
  );
