/**
 * What the tab and its server say to each other, as JSON. The client takes nothing else of the
 * server: these types are all that both know.
 */

/** One thing in a list, whatever its kind. `Text` is a sentence in the reader's language. */
export interface Row<Text = string, Due = { readonly at: number; readonly text: string }> {
  /** `SME-1042` */
  readonly id: string;
  /** The list in which it can be opened. */
  readonly list: string;
  readonly title: Text;
  readonly state: { readonly id: string; readonly label: Text };
  readonly facts: readonly Text[];
  /** The next date by which somebody has to act; null: none. */
  readonly due: Due | null;
  readonly late: boolean;
  /** It needs the reader's own action. */
  readonly waiting: boolean;
  /** What of the list's `together` the reader may do with it now; absent: nothing. */
  readonly together?: {
    readonly verbs: readonly string[];
    /** The key by which the verbs know it. */
    readonly data: Readonly<Record<string, string | number>>;
  };
}

/** A verb of the chat that the tab offers beside the cards. */
export interface Deed<Text = string> {
  readonly verb: string;
  readonly title: Text;
}

/** A verb for several things at once: each is a click of its own. */
export interface TogetherDeed<Text = string> extends Deed<Text> {
  /** What has to be chosen for it; null: nothing. */
  readonly input: {
    readonly id: string;
    readonly label: Text;
    readonly choices: readonly Choice<Text>[];
  } | null;
}

export interface Choice<Text = string> {
  readonly value: string;
  readonly label: Text;
}

/** One way to narrow a list: by one of its choices, or by what somebody types where there are none. */
export interface Filter<Text = string> {
  readonly id: string;
  readonly label: Text;
  readonly choices: readonly Choice<Text>[] | null;
  /** What is typed is a day: 2026-03-02. */
  readonly isDay?: boolean;
}

/** A list that the tab can show, with all that it takes to ask for it. */
export interface ListInfo<Text = string> {
  /** In addresses: `GET /api/<name>` and `GET /api/<name>/<number>`. */
  readonly name: string;
  readonly title: Text;
  /** The reader looks through no list of these: single ones are led to, as by *My work*. */
  readonly alone?: boolean;
  readonly filters: readonly Filter<Text>[];
  /** The first is the one without asking. */
  readonly sorts: readonly Choice<Text>[];
  /** What begins a new one; null: nothing for this reader. */
  readonly begin?: Deed<Text> | null;
  /** What can be done with several at once. */
  readonly together?: readonly TogetherDeed<Text>[];
}

/** `admin` is for who looks after the bot. */
export type MorePage = 'insights' | 'playbook' | 'admin';

/** What a person without a role reads: that it is so, and what they can do. */
export interface NoRole {
  readonly title: string;
  readonly hint: string;
}

/** `GET /api/me` */
export interface MeAnswer {
  readonly name: string;
  readonly language: string;
  readonly lists: readonly ListInfo[];
  /** What else there is for this reader: pages that are no list. */
  readonly pages: readonly MorePage[];
  /** Null: they have a role. */
  readonly noRole: NoRole | null;
}

/** Something and what is said of it. */
export interface ToldLine {
  readonly label: string;
  readonly value: string;
}

/** Somebody, or a company, as the program file has them. */
export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly facts: readonly string[];
}

/** `GET /api/admin`: how the bot is, and by what it goes. */
export interface AdminAnswer {
  readonly health: readonly ToldLine[];
  /** Why the last change of the program file was not taken, and when; null: it was. */
  readonly programFault: { readonly at: string; readonly message: string } | null;
  readonly undelivered: readonly {
    /** By which `POST /api/admin/again` knows whom. */
    readonly recipient: string;
    readonly name: string;
    readonly reason: string;
    readonly messages: number;
  }[];
  readonly unheld: readonly Row[];
  /** What a rule is tried with, by `GET /api/admin/rule`. */
  readonly trial: readonly Filter[];
  readonly people: readonly Listed[];
  readonly partners: readonly Listed[];
}

/** `GET /api/admin/rule` */
export interface RuleAnswer {
  readonly lines: readonly ToldLine[];
}

/** Something to be read: the verb shows all of it, as a card. */
export interface GuidanceSection {
  readonly title: string;
  readonly open: Omit<ActRequest, 'key'>;
}

/** `GET /api/playbook`: what answers `question`, best first. */
export interface GuidanceAnswer {
  /** All that there is to read. */
  readonly topics: readonly {
    readonly title: string;
    readonly sections: readonly GuidanceSection[];
  }[];
  readonly answers: readonly (GuidanceSection & {
    readonly text: string;
    readonly points: readonly string[];
    /** Where it comes from, in a sentence. */
    readonly source: string;
  })[];
  /** What says so where nothing answers; null: something does, or nothing was asked. */
  readonly unanswered: Omit<ActRequest, 'key'> | null;
}

/** `GET /api/work`: what needs the reader's action, due first. */
export interface WorkAnswer {
  readonly rows: readonly Row[];
  /** There is more than is shown. */
  readonly more: boolean;
}

/** `GET /api/<list>`; rows may be few although more follow: what was looked through had no others. */
export interface ListAnswer {
  readonly rows: readonly Row[];
  /** Asks for what follows; null: nothing does. */
  readonly next: string | null;
}

export interface HistoryEntry {
  /** Of the event: no two have the same. */
  readonly version: number;
  readonly at: string;
  readonly text: string;
  /** What was said with it; empty: nothing. */
  readonly said: string;
}

/** What a person sees of one thing: the very card of the chat. */
export interface Shown {
  /** The thing that the card shows; null: something else, such as a form. */
  readonly id: string | null;
  readonly title: string;
  readonly card: Readonly<Record<string, unknown>>;
}

/** `GET /api/<list>/<number>` */
export interface OneAnswer extends Shown {
  /** Oldest first. */
  readonly history: readonly HistoryEntry[];
}

/** `POST /api/act` */
export interface ActRequest {
  readonly verb: string;
  readonly data: unknown;
  /** The same for the same click sent again: nothing is done twice. */
  readonly key: string;
}

export interface ActAnswer extends Shown {
  /** Nothing has changed: the card says why. */
  readonly refused: boolean;
  /** The same in one sentence; null: it was done. */
  readonly why: string | null;
}

/** With every status of 400 and above. */
export interface FailedAnswer {
  readonly code: string;
  /** What to do about it, for a person. */
  readonly message?: string;
}

/** One column of figures. */
export interface FigureColumn<Text = string> {
  readonly label: Text;
  readonly unit: 'count' | 'percent' | 'days';
  /** Shown in the chart; the table shows every one. */
  readonly drawn: boolean;
}

export interface FigureRow<Text = string> {
  readonly label: Text;
  /** In place of a long label, at the axis of a chart. */
  readonly short?: string;
  /** One for each column; null: there is nothing to tell. */
  readonly values: readonly (number | null)[];
  /** The list that shows what is counted, with its filters set; null: none does. */
  readonly link: {
    readonly list: string;
    readonly filters: Readonly<Record<string, string>>;
  } | null;
}

/** A chart with its table. */
export interface Figure<Text = string, Label = Text> {
  /** In addresses: the table alone as a file. */
  readonly id: string;
  readonly title: Text;
  /** What is counted, and how. */
  readonly about: Text;
  /** `columns`: one after the other in time; `bars`: one below the other, with longer names. */
  readonly chart: 'columns' | 'bars';
  /** What the rows are. */
  readonly head: Text;
  readonly columns: readonly FigureColumn<Text>[];
  readonly rows: readonly FigureRow<Label>[];
}

/** `GET /api/insights`; the same address with `/export.csv` gives the same tables as a file. */
export interface InsightsAnswer {
  /** The other filters that it has. */
  readonly filters: readonly Filter[];
  /** The filters in use: by the filter's id, and `from` and `to`, days that are both counted. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly figures: readonly Figure[];
}
