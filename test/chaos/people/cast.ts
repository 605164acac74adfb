import { type Actor, crowdOf, type Part, writeCrowdsProgram } from '../../support/samples/crowd.ts';

const organisation = {
  domain: 'chaos.example',
  tenantId: '00000000-0000-4000-8000-0000000c4a05',
};

export const cast: readonly Actor[] = crowdOf(
  { partner: 20, fpm: 6, team: 2, sme: 8, fm: 4, rm: 1 },
  organisation,
);

export const playing = (part: Part): Actor[] => cast.filter((one) => one.part === part);

/** No law's holidays and no working hours of other places: the oracle spells out what is a day off. */
export const daysOff = { weekend: ['sat', 'sun'], holidays: [], extra: [], except: [] };

/** A program in which every part has several people. */
export const writeProgram = (file: string): void =>
  writeCrowdsProgram(file, cast, { ...organisation, weekend: daysOff.weekend });
