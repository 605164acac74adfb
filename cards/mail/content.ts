/** The content of an e-mail in reading order; all of it is plain text. */
export interface MailContent {
  readonly lang: string;
  readonly subject: string;
  readonly headline: string;
  /** What the e-mail is about, and the state of it. */
  readonly about: readonly string[];
  readonly alerts: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly notes: readonly string[];
  /** What somebody said to the reader; it comes before the place to answer. */
  readonly lead: readonly Section[];
  readonly sections: readonly Section[];
  readonly act: {
    readonly title: string;
    readonly say: string;
    /** The message to send to the bot. */
    readonly command: string;
    readonly note: string;
    readonly link: { readonly title: string; readonly url: string } | null;
  };
  readonly footer: readonly string[];
}

/** One section of an e-mail: labelled facts, then paragraphs. */
export interface Section {
  /** Empty where the section has no heading. */
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly texts: readonly string[];
  /** Somebody has typed the texts. */
  readonly quoted?: boolean;
}

/** An e-mail ready to send: its subject, and the same content as plain text and as HTML. */
export interface Mailed {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}
