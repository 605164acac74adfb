/** An activity as it came in; what is sure of it is what `receive-activity.ts` has looked at. */
export interface RawActivity {
  readonly [name: string]: unknown;
  readonly type: string;
  readonly serviceUrl: string;
  readonly conversation: { readonly id: string };
}

/** What an invoke is answered with: HTTP's status and body. */
export interface InvokeAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** One activity whose sender was checked, and the two ways to answer it. */
export interface Turn {
  readonly activity: RawActivity;
  /** Answers an invoke. */
  respond(answer: InvokeAnswer): Promise<void>;
  /** A message in the chat straight away, past the queue; rejects where Teams does not take it. */
  say(text: string): Promise<void>;
}
