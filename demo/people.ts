import { ConfigurationError } from '../src/config/environment.ts';
import { languageOf } from '../src/domain/people/people.ts';
import type { Program } from '../src/domain/program/program.ts';
import { type CastMember, cast, languageNames, understudies } from './cast.ts';
import type { DemoPerson } from './page/page.ts';

export type PersonOfDemo = Program['people'][number] & DemoPerson & { readonly title: string };

/** The people who have a window or can get one; those who get it later only if the program has them. */
export function withWindows(program: Program): PersonOfDemo[] {
  const personOf = (member: CastMember, later: boolean): PersonOfDemo[] => {
    const person = program.people.find(({ mail }) => mail === member.mail);
    if (!person && later) return [];
    if (!person)
      throw new ConfigurationError(
        `The demo needs ${member.mail} among the people of the program file`,
      );
    const language = languageNames[languageOf(person.language)];
    return [{ ...person, ...member, language, title: member.role, later }];
  };
  return [
    ...cast.flatMap((member) => personOf(member, false)),
    ...understudies.flatMap((member) => personOf(member, true)),
  ];
}
