import { z } from 'zod';

/** Where traces go. */
export interface TracingSettings {
  /** Of the receiver; `/v1/traces` comes after it. */
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly serviceName: string;
  /** Which share of traces is sent, 0 to 1; what a balancer has begun is sent as it says. */
  readonly ratio: number;
}

const wantedHeaders = 'name=value by comma, values percent-encoded';

const isHeaderValue = (value: string): boolean => /^[\t\x20-\x7e\x80-\xff]*$/.test(value);

const headers = z
  .string()
  .transform((text, { addIssue }) => {
    const pairs = text.split(',').map((pair) => /^\s*([\w-]+)\s*=\s*(.*?)\s*$/.exec(pair));
    try {
      return Object.fromEntries(
        pairs.map((pair) => [pair?.[1]?.toLowerCase() ?? '', decodeURIComponent(pair?.[2] ?? '')]),
      );
    } catch {
      addIssue({ code: 'custom', message: wantedHeaders });
      return z.NEVER;
    }
  })
  .refine((found) => !('' in found), wantedHeaders)
  // What HTTP cannot carry would fail with every sending only.
  .refine((found) => Object.values(found).every(isHeaderValue), 'values that HTTP can carry');

/** OpenTelemetry's own names; without the first nothing of it is loaded. */
export const tracingVariables = {
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'an address: http://collector:4318' })
    // The path comes after it.
    .refine((text) => !/[?#]/.test(text), 'an address without ? and #: http://collector:4318')
    .optional(),
  OTEL_EXPORTER_OTLP_HEADERS: headers.optional(),
  OTEL_SERVICE_NAME: z.string().default('sme-desk'),
  OTEL_TRACES_SAMPLER_ARG: z.coerce
    .number('a share from 0 to 1')
    .min(0, 'a share from 0 to 1')
    .max(1, 'a share from 0 to 1')
    .default(1),
};

type Variables = z.infer<z.ZodObject<typeof tracingVariables>>;

/** How traces are sent; undefined where they are not. */
export const tracingFrom = (env: Variables): TracingSettings | undefined =>
  env.OTEL_EXPORTER_OTLP_ENDPOINT === undefined
    ? undefined
    : {
        endpoint: env.OTEL_EXPORTER_OTLP_ENDPOINT,
        headers: env.OTEL_EXPORTER_OTLP_HEADERS ?? {},
        serviceName: env.OTEL_SERVICE_NAME,
        ratio: env.OTEL_TRACES_SAMPLER_ARG,
      };
