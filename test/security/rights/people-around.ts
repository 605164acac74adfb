import type { PersonId } from '../../../src/domain/people/people.ts';
import { personId } from '../../../src/domain/people/people.ts';
import type { Program } from '../../../src/domain/program/program.ts';
import { type CustomerKeys, usualKeys } from '../../../src/features/customers/domain/keys.ts';
import type { Db } from '../../../src/store/database/tables.ts';
import { loadReader, rememberPerson } from '../../../src/store/people/people.ts';
import { program as plain } from '../../support/samples/program.ts';

const home = '00000000-0000-4000-8000-00000000f001';
const elsewhere = 'ffffffff-0000-4000-8000-00000000f001';
const objectId = (number: number) => `00000000-0000-4000-8000-000000000${number}`;

const named = (mail: string, number: number) => ({
  mail,
  name: mail.split('@')[0] ?? mail,
  tenantId: home,
  aadObjectId: objectId(number),
});

/**
 * Everybody who can stand to one request, Petra's: whom Sofia declined and Sam was given. Its customer is Fatima's, whom
 * Rita leads, as Raul leads Felipe, another FM of the region; Rosa looks after the region, Rolf after another one.
 */
const everybody = {
  owner: named('petra@contoso.example', 101),
  colleague: named('pia@contoso.example', 102),
  otherPartner: named('paula@fabrikam.example', 103),
  fpm: named('frank@fasttrack.example', 201),
  delegate: named('fiona@fasttrack.example', 202),
  otherFpm: named('felix@fasttrack.example', 203),
  sme: named('sam@fasttrack.example', 401),
  earlierSme: named('sofia@fasttrack.example', 402),
  otherSme: named('stefan@fasttrack.example', 403),
  team: named('anna@fasttrack.example', 301),
  admin: named('ada@fasttrack.example', 501),
  customersFm: named('fatima@fasttrack.example', 601),
  customersRm: named('rita@fasttrack.example', 602),
  regionsRm: named('rosa@fasttrack.example', 603),
  neighbour: named('felipe@fasttrack.example', 604),
  neighboursRm: named('raul@fasttrack.example', 605),
  otherRm: named('rolf@fasttrack.example', 606),
  leadership: named('lena@fasttrack.example', 607),
  nobody: named('nora@fasttrack.example', 901),
};

const smes = ['sam', 'sofia', 'stefan'].map((name) => ({
  mail: `${name}@fasttrack.example`,
  roles: ['engineer'] as const,
  workloads: ['aadp-p1'],
  languages: ['en', 'de'],
  regions: ['emea'] as const,
  capacity: 2,
}));

export const program: Program = {
  ...plain,
  people: Object.values(everybody),
  partners: [
    {
      id: 'contoso',
      name: 'Contoso Consulting',
      contacts: ['petra@contoso.example', 'pia@contoso.example'],
      fpm: 'frank@fasttrack.example',
    },
    { id: 'fabrikam', name: 'Fabrikam Iberia', contacts: ['paula@fabrikam.example'] },
  ],
  fpms: [
    { mail: 'frank@fasttrack.example', regions: ['emea'] },
    { mail: 'fiona@fasttrack.example', regions: ['amer'] },
    { mail: 'felix@fasttrack.example', regions: ['apj'] },
  ],
  smes,
  extra: {
    ...plain.extra,
    customers: {
      ...usualKeys,
      fms: [
        { mail: 'fatima@fasttrack.example', regions: ['emea'] },
        { mail: 'felipe@fasttrack.example', regions: ['emea'] },
      ],
      rms: [
        { mail: 'rita@fasttrack.example', fms: ['fatima@fasttrack.example'], regions: [] },
        { mail: 'rosa@fasttrack.example', fms: [], regions: ['emea'] },
        { mail: 'raul@fasttrack.example', fms: ['felipe@fasttrack.example'], regions: [] },
        { mail: 'rolf@fasttrack.example', fms: [], regions: ['amer', 'apj'] },
      ],
      leadership: ['lena@fasttrack.example'],
    } satisfies CustomerKeys as Readonly<Record<string, unknown>>,
  },
};

/** The same object ids in another tenant, whom the directory does not know there. */
const twins = {
  ownersTwin: personId(elsewhere, objectId(101)),
  fpmsTwin: personId(elsewhere, objectId(201)),
  teamsTwin: personId(elsewhere, objectId(301)),
  stranger: personId(home, objectId(999)),
} as const;

export const whos = [...Object.keys(everybody), ...Object.keys(twins)] as Who[];
export type Who = keyof typeof everybody | keyof typeof twins;

const idOf = (who: Who): PersonId => {
  if (who in twins) return twins[who as keyof typeof twins];
  const { tenantId, aadObjectId } = everybody[who as keyof typeof everybody];
  return personId(tenantId, aadObjectId);
};

/** Who acts, as the store knows them. */
export async function readerOf(db: Db, who: Who) {
  const id = idOf(who);
  if (who in twins) await rememberPerson(db, id, { name: who, locale: null, timeZone: null });
  const reader = await loadReader(db, id);
  if (!reader) throw new Error(`${who} is not stored`);
  return reader;
}
