import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

const attributes = z
  .array(z.object({ key: z.string(), value: z.record(z.string(), z.unknown()) }))
  .default([])
  .transform((all) =>
    Object.fromEntries(all.map(({ key, value }) => [key, Object.values(value)[0]])),
  );

/** OTLP's ExportTraceServiceRequest in JSON: https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding. */
const exported = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes }),
      scopeSpans: z.array(
        z.object({
          spans: z.array(
            z.object({
              traceId: z.string().regex(/^[\da-f]{32}$/),
              spanId: z.string().regex(/^[\da-f]{16}$/),
              parentSpanId: z.string().optional(),
              name: z.string(),
              kind: z.number(),
              startTimeUnixNano: z.string().regex(/^\d+$/),
              endTimeUnixNano: z.string().regex(/^\d+$/),
              attributes,
              status: z.object({ code: z.number().optional(), message: z.string().optional() }),
            }),
          ),
        }),
      ),
    }),
  ),
});

type Exported = z.infer<typeof exported>['resourceSpans'][number];

/** One part of a trace, with what is known of who has sent it. */
export type ReceivedSpan = Exported['scopeSpans'][number]['spans'][number] & {
  readonly resource: Exported['resource']['attributes'];
};

export type OtlpReceiver = Awaited<ReturnType<typeof startOtlpReceiver>>;

/** What takes traces, as OpenTelemetry's collector does, and keeps them; with `refuses` it takes none. */
export async function startOtlpReceiver({ refuses = false } = {}) {
  const spans: ReceivedSpan[] = [];
  const texts: string[] = [];
  const headers: IncomingHttpHeaders[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const text = Buffer.concat(parts).toString('utf8');
    const right = request.method === 'POST' && request.url === '/v1/traces';
    response.statusCode = refuses ? 400 : right ? 200 : 404;
    response.setHeader('content-type', 'application/json');
    if (refuses || !right) return void response.end('{}');
    texts.push(text);
    headers.push(request.headers);
    for (const { resource, scopeSpans } of exported.parse(JSON.parse(text)).resourceSpans)
      for (const scope of scopeSpans)
        for (const span of scope.spans) spans.push({ ...span, resource: resource.attributes });
    response.end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** All parts, in the order in which they ended on their instance. */
    spans: (): readonly ReceivedSpan[] => spans,
    headers: (): readonly IncomingHttpHeaders[] => headers,
    /** Everything that has come, as it came. */
    text: (): string => texts.join('\n'),
    async stop(): Promise<void> {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
