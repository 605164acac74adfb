import type { CardPage } from '../../../domain/card-view.ts';
import type { Reader } from '../../../domain/people/people.ts';
import type { Program } from '../../../domain/program/program.ts';
import type { AppContext } from '../../context.ts';
import type { Message, Teams } from '../teams.ts';

export type Render = (page: CardPage, reader: Reader, program: Program) => Message;

/** What the program is handed for its messages: the way to Teams, and how a page becomes a card. */
export interface Delivery {
  readonly teams: Teams;
  readonly render: Render;
  readonly random: () => number;
  /** Whether there is e-mail for those whom Teams does not reach. */
  readonly mail: boolean;
}

/** What bringing a card up to date needs. */
export interface Deliverer {
  readonly app: AppContext;
  readonly delivery: Delivery;
}
