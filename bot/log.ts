import { type DestinationStream, type Logger, pino } from 'pino';
import { currentTrace } from '../src/store/queue/current-trace.ts';
import { logOutput } from './log-output.ts';

/**
 * The log: one JSON object a line, whatever it holds. Of an error its kind, code, message and
 * stack, never what hangs on it besides: a database adds the row that it refused, a mail server what
 * it was sent, an HTTP client its headers.
 */
export function createLog(level: string, destination: DestinationStream): Logger {
  const write = (line: string): void => destination.write(hidden(line));
  const serializers = { err: (error: unknown) => told(error) };
  return pino({ level, serializers, mixin: traceOfLine }, { write });
}

/** By these names log viewers lead from a line to its trace; nothing where there is none. */
function traceOfLine(): Record<string, string> {
  const trace = currentTrace();
  if (!trace) return {};
  const [, trace_id = '', span_id = ''] = trace.traceparent.split('-');
  return { trace_id, span_id };
}

/** The log in a file or at a descriptor, and how many of its lines could not be written. */
export function openLog(level: string, dest: string | number) {
  const output = logOutput(dest, (lines) =>
    log.error({ lines }, 'log lines dropped: they could not be written'),
  );
  const log = createLog(level, output);
  return { log, droppedLines: output.dropped };
}

/** JSON leaves them as they are; a terminal obeys them, or turns the line around. */
const unseen = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

interface Told {
  readonly type: string;
  readonly code?: string;
  readonly message: string;
  readonly stack?: string;
  readonly cause?: Told;
}

/** What may be written down of an error, and of those that caused it. */
function told(error: unknown, depth = 0): Told {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error' };
  const code = 'code' in error && /^\w{1,40}$/.test(String(error.code)) ? String(error.code) : null;
  return {
    type: error.constructor.name,
    ...(code === null ? {} : { code }),
    message: error.message.slice(0, longest),
    ...(error.stack === undefined ? {} : { stack: error.stack.slice(0, longest) }),
    ...(error.cause === undefined || depth > 3 ? {} : { cause: told(error.cause, depth + 1) }),
  };
}

/** In characters: a library may quote all of what it was given. */
const longest = 4_000;

/**
 * Whose it is, before the `@`: a mail server repeats the address that it refuses, and what is sent to
 * somebody whom only the program names is called by it. The domain tells an operator where to look.
 */
const mailbox = /[\p{L}\p{M}\p{N}.!#$%&'*+=?^_`{|}~-]+(?=@[\p{L}\p{N}])/gu;

/** Hardly any line has something of it: one look tells. */
const suspicious = new RegExp(`@|://|bearer|eyJ|${unseen.source}`, 'i');

/** Without passwords in URLs, without tokens and without anybody's address, wherever they occur. */
const hidden = (line: string): string => (suspicious.test(line) ? clean(line) : line);

const clean = (line: string): string =>
  line
    .replace(/(\w+:\/\/[^\s/:@"]*):[^\s@"]*@/g, '$1:…@')
    .replace(/Bearer\s+[\w.~+/-]+=*/gi, 'Bearer …')
    .replace(/eyJ[\w-]+\.[\w-]+\.[\w-]*/g, '…')
    .replace(mailbox, '…')
    .replace(unseen, escaped);
