import { reads } from '../../support/stories/story.ts';
import type { Person } from '../../support/teams/clients/people.ts';

/** The newest card of this person that is the request itself. */
export const card = (person: Person): string[] =>
  reads(person, person.cardWith('plan.save') ?? person.cardWith('fpm.ask') ?? person.lastCard());
