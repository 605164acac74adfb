import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import {
  type ConnectorOptions,
  type ConnectorReply,
  chatOf,
  connectorError,
  connectorReply,
} from './connector.ts';
import type { createFaults } from './faults.ts';
import type { Call, TeamsRecord } from './record.ts';

/** Real service addresses have a path too (`…/emea/`). */
export const basePath = '/teams';

export type Serving = {
  readonly connector: ConnectorOptions;
  readonly record: TeamsRecord;
  readonly faults: ReturnType<typeof createFaults>;
  readonly accepts: ((authorization: string | undefined) => boolean) | undefined;
};

const unauthorized = connectorError(401, 'Unauthorized', 'Authorization has been denied.');

/** Takes one call of the bot: records it, lets a planned fault strike, else answers it. */
export async function serve(
  { connector, record, faults, accepts }: Serving,
  request: IncomingMessage,
  text: string,
  response: ServerResponse,
) {
  const { method = '', url = '', headers } = request;
  const body = jsonOr(text);
  const known = { method, segments: segmentsOf(url), body };
  const person = chatOf(connector, known)?.member.aadObjectId;
  const call = record.arrived({ method, path: decodeURIComponent(url), headers, body, person });
  const accept = (): ConnectorReply => {
    if (accepts && !accepts(headers.authorization)) return unauthorized;
    const reply = connectorReply(connector, known);
    call.activityId = reply.activityId;
    return reply;
  };
  const fault = faults.take(call);
  call.fault = fault?.name;

  if (fault?.kind === 'reset') {
    if (fault.accepted) accept();
    call.status = 'reset';
    request.socket.resetAndDestroy();
  } else if (fault?.kind === 'delay') {
    await setTimeout(fault.ms());
    if (response.destroyed) call.status = 'gone';
    else answer(response, call, accept());
  } else if (fault?.kind === 'answer') {
    if (fault.accepted) accept();
    answer(response, call, fault, fault.headers, fault.text);
  } else {
    const early = fault?.kind === 'hang' && fault.accepted ? accept() : undefined;
    if (fault) {
      record.changed();
      await Promise.race([fault.released, gone(response)]);
    }
    if (response.destroyed) call.status = 'gone';
    else answer(response, call, early ?? accept());
  }
  record.changed();
}

function answer(
  response: ServerResponse,
  call: Call,
  { status, body }: ConnectorReply,
  headers: Readonly<Record<string, string>> = {},
  text = body === undefined ? '' : JSON.stringify(body),
) {
  call.status = status;
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(text);
}

function gone(response: ServerResponse) {
  return new Promise<void>((resolve) => response.once('close', resolve));
}

function segmentsOf(url: string): string[] {
  const [path = ''] = url.split('?');
  const below = path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : '';
  return below.split('/').filter(Boolean).map(decodeURIComponent);
}

function jsonOr(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
