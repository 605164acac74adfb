import { randomUUID } from 'node:crypto';
import {
  type Context,
  isSpanContextValid,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { Logger } from 'pino';
import type { TracingSettings } from '../../src/config/tracing-environment.ts';
import { currentTrace, withinTrace } from '../../src/store/queue/current-trace.ts';
import { telling } from './telling.ts';
import type { Tracing } from './tracing.ts';

/** How long one sending may take, and how long the end of the process waits for the last one. */
const sendMs = 2_000;

const kinds = { server: SpanKind.SERVER, consumer: SpanKind.CONSUMER, client: SpanKind.CLIENT };

/**
 * Traces to a receiver of OTLP over HTTP. Each part is named by hand: what instruments HTTP clients and
 * databases by itself writes down addresses and statements, with people's mail addresses in them.
 */
export function openTelemetry(
  { endpoint, headers, serviceName, ratio }: TracingSettings,
  log: Logger,
): Tracing {
  const url = `${endpoint.replace(/\/$/, '')}/v1/traces`;
  const exporter = new OTLPTraceExporter({ url, headers, timeoutMillis: sendMs });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({
      'service.name': serviceName,
      'service.instance.id': randomUUID(),
    }),
    // Whole traces or none: a job goes by the click that has made it.
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) }),
    spanProcessors: [new BatchSpanProcessor({ exporter: telling(exporter, log) })],
  });
  const tracer = provider.getTracer('sme-desk');
  return {
    span: ({ name, kind, parent, attributes = {} }, work) => {
      const from = parent === undefined ? currentTrace()?.traceparent : parent;
      const span = tracer.startSpan(name, { kind: kinds[kind], attributes }, contextOf(from));
      const { traceId, spanId, traceFlags } = span.spanContext();
      const flags = traceFlags.toString(16).padStart(2, '0');
      const own = {
        traceparent: `00-${traceId}-${spanId}-${flags}`,
        note: (what: string, value: string | number) => void span.setAttribute(what, value),
      };
      return withinTrace(own, work)
        .catch((error: unknown) => {
          span.setAttribute('error.type', typeOf(error));
          span.setStatus({ code: SpanStatusCode.ERROR });
          throw error;
        })
        .finally(() => span.end());
    },
    close: async () => {
      const late = Promise.withResolvers<void>();
      const timer = setTimeout(late.resolve, sendMs);
      await Promise.race([provider.shutdown().catch(() => undefined), late.promise]);
      clearTimeout(timer);
    },
  };
}

const form = /^[\da-f]{2}-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})$/;

/** Where a part hangs; what is not as W3C Trace Context has it begins a trace of its own. */
function contextOf(traceparent: string | null | undefined): Context {
  const [, traceId = '', spanId = '', flags = ''] = form.exec(traceparent ?? '') ?? [];
  const of = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
  return isSpanContextValid(of) ? trace.setSpanContext(ROOT_CONTEXT, of) : ROOT_CONTEXT;
}

/** Never the message: it may quote what people have typed. */
function typeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'reason' in error && typeof error.reason === 'string'
    ? error.reason
    : error.constructor.name;
}
