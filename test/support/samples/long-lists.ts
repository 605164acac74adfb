import type { Program } from '../../../src/domain/program/program.ts';
import { keysOf } from '../../../src/features/customers/domain/keys.ts';
import { mixed } from '../stories/story.ts';
import { withFms } from '../stories/story-customers.ts';

const counted = <One>(count: number, make: (number: string) => One): One[] =>
  Array.from({ length: count }, (_, at) => make(String(at).padStart(4, '0')));

const named = (mail: string, name: string, at: string, kind: number) => ({
  ...{ mail, name, tenantId: '00000000-0000-4000-8000-000000000001' },
  aadObjectId: `00000000-0000-4000-8000-${String(kind)}${at.padStart(11, '0')}`,
});

const [sme] = mixed.smes;
if (!sme) throw new Error('the sample has no SME');

/** 400 FPMs, 1,000 partners of one contact, 300 SMEs; two of them are called alike. */
export const large: Program = {
  ...mixed,
  people: [
    ...mixed.people,
    ...counted(398, (at) => named(`f${at}@fpm.example`, `Fee ${Number(at) || 1}`, at, 3)),
    ...counted(298, (at) => named(`s${at}@sme.example`, `Sil ${at}`, at, 4)),
  ],
  partners: [
    ...mixed.partners,
    ...counted(998, (at) => ({
      ...{ id: `partner-${at}`, name: `Partner ${at}`, contacts: ['petra@contoso.example'] },
    })),
  ],
  fpms: [...mixed.fpms, ...counted(398, (at) => ({ mail: `f${at}@fpm.example`, regions: [] }))],
  smes: [...mixed.smes, ...counted(298, (at) => ({ ...sme, mail: `s${at}@sme.example` }))],
};

/** The same with 50 more contacts in one company, and 50 more FMs. */
export const largeWithFms: Program = {
  ...large,
  people: [
    ...large.people,
    ...withFms.people.slice(mixed.people.length),
    ...counted(50, (at) => named(`c${at}@contoso.example`, `Con ${at}`, at, 5)),
    ...counted(50, (at) => named(`m${at}@fasttrack.example`, `Flo ${at}`, at, 6)),
  ],
  partners: large.partners.map((partner, at) =>
    at === 0
      ? {
          ...partner,
          contacts: [...partner.contacts, ...counted(50, (of) => `c${of}@contoso.example`)],
        }
      : partner,
  ),
  extra: {
    ...withFms.extra,
    customers: {
      ...keysOf(withFms),
      fms: [
        ...keysOf(withFms).fms,
        ...counted(50, (at) => ({ mail: `m${at}@fasttrack.example`, regions: [] })),
      ],
    },
  },
};
