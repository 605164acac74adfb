import type { NothingPage, Refused, SentenceView } from '../domain/card-view.ts';
import type { AbsenceSentence, AwayForm } from './absences/domain/views.ts';
import type { AccessFeaturePage } from './access/domain/pages.ts';
import type { AccessFeatureView } from './access/domain/views.ts';
import type { CustomersFeaturePage } from './customers/domain/pages.ts';
import type { CustomerSentence, View as OfCustomers } from './customers/domain/views.ts';
import type { HelpView, HomeSentence, OfferedCommand } from './home/domain/views.ts';
import type { NotesFeaturePage } from './notes/domain/pages.ts';
import type { View as OfNotes } from './notes/domain/views.ts';
import type { PlaybookFeaturePage } from './playbook/domain/pages.ts';
import type {
  PlaybookAnswerView,
  PlaybookSentence,
  PlaybookView,
} from './playbook/domain/views.ts';
import type { ListName } from './requests/domain/pages/lists.ts';
import type {
  View as OfRequests,
  RequestSentence,
  Page as RequestsPage,
} from './requests/domain/views.ts';

/** What a card on somebody's screen shows: kept with the card, never its content. */
export type View =
  | Exclude<OfRequests | OfCustomers | OfNotes, { kind: 'sentence' }>
  | AccessFeatureView
  | HelpView
  | PlaybookAnswerView
  | PlaybookView
  | SentenceView<Sentence>;

/** One sentence in place of a card. */
export type Sentence =
  | RequestSentence
  | AbsenceSentence
  | CustomerSentence
  | HomeSentence
  | PlaybookSentence
  | Refused;

/** Everything a card needs, loaded from the store; rendering adds words only. */
export type Page =
  | Exclude<RequestsPage, { kind: 'sentence' | 'nothing' }>
  | CustomersFeaturePage
  | NotesFeaturePage
  | AccessFeaturePage
  | PlaybookFeaturePage
  | HelpPage
  | NothingPage
  | SentenceView<Sentence>;

/** What the features tell of themselves, together on one page. */
export interface HelpPage {
  readonly kind: HelpView['kind'];
  /** The program's, and those that features add; the page tells of those that it knows. */
  readonly roles: readonly string[];
  /** What the reader can type. */
  readonly commands: readonly OfferedCommand[];
  readonly openDraft: boolean;
  /** False: the reader's client knows no dialogs. */
  readonly dialogs?: boolean;
  /** Null: the reader is no FPM. */
  readonly away: AwayForm | null;
  /** Whom the reader asks in place of an FPM who is away today; absent: nobody is. */
  readonly standIns?: Readonly<Record<string, string>>;
  /** The reader has customers in sight. */
  readonly customers?: boolean;
  /** The first of the lists of requests that the reader reads because of their customers; absent: there is none. */
  readonly toRead?: ListName;
  /** The reader has no role and can ask for access. */
  readonly mayRegister?: boolean;
  /** The directory has not said yet who the reader is. */
  readonly lookedUp?: boolean;
  /** What was typed that is no command. */
  readonly heard?: string;
}
