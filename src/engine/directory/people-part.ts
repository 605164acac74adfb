import type { CardView } from '../../domain/card-view.ts';
import type { Mail, NewAddress, Reader, Recipient } from '../../domain/people/people.ts';
import type { Program } from '../../domain/program/program.ts';
import type { Db } from '../../store/database/tables.ts';
import type { AppContext } from '../context.ts';
import type { Click } from '../execute/click.ts';

/** What somebody may want before anybody knows them. */
export type Errand = 'new' | 'requests' | 'status';

/** What a feature knows of people, and does when they come, move, are away or leave. */
export interface PeoplePart {
  readonly roles?: Readonly<Record<string, (program: Program, mail: Mail) => boolean>>;
  /** The program with the people whom the store knows besides. */
  joins?(db: Db, program: Program): Promise<Program>;
  /** Who of its people may stand in for this one while they are away; null: it is none of its people. */
  standIns?(program: Program, mail: Mail): readonly Mail[] | null;
  /** In the transaction by which somebody is away from now on: what waits for them goes to another. */
  handOver?(db: Db, app: AppContext, from: Mail, to: Recipient): Promise<void>;
  /** The program has other people now: what those held who are gone goes to others. May be interrupted and repeated. */
  takeOver?(app: AppContext): Promise<void>;
  /** In the transaction by which people have other addresses: what is kept by an address goes along. */
  readdress?(db: Db, app: AppContext, moved: readonly NewAddress[]): Promise<void>;
  /** Where this person wants their e-mails, as they have confirmed; null: nothing of this feature. */
  notifyAddress?(db: Db, reader: Reader): Promise<Mail | null>;
  /** What somebody has to do before they get what they want; undefined: nothing of this feature. */
  instead?(app: AppContext, click: Click, wanted: Errand): Promise<CardView | undefined>;
}
