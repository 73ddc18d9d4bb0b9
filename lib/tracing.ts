import "server-only";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { defaultResource, resourceFromAttributes } from "@opentelemetry/resources";
import {
  BatchSpanProcessor,
  NodeTracerProvider,
  type ReadableSpan,
  type SpanProcessor,
} from "@opentelemetry/sdk-trace-node";

/** What of an address may leave: no query, and nothing after /mentor and /calendar, since secrets stand there. */
const SECRETS = /\?[^\s"]*|(?<=\/(?:mentor|calendar)\/)[^\s/?"]+/g;

/**
 * Sends what Next.js tells of each request to a collector (OTLP over HTTP), without anything that stands in an address
 * to be secret. Returns how to send the rest and end.
 */
export function startTracing(endpoint: string): () => Promise<void> {
  const exporter = new OTLPTraceExporter({ url: new URL("v1/traces", withSlash(endpoint)).href });
  const provider = new NodeTracerProvider({
    resource: defaultResource().merge(resourceFromAttributes({ "service.name": "waymark" })),
    spanProcessors: [withoutSecrets(new BatchSpanProcessor(exporter))],
  });
  provider.register();
  return () => provider.shutdown();
}

function withoutSecrets(inner: SpanProcessor): SpanProcessor {
  return {
    onStart: (span, context) => inner.onStart(span, context),
    onEnd: (span) => inner.onEnd(cleaned(span)),
    forceFlush: () => inner.forceFlush(),
    shutdown: () => inner.shutdown(),
  };
}

function cleaned(span: ReadableSpan): ReadableSpan {
  const attributes = Object.fromEntries(
    Object.entries(span.attributes).map(([name, value]) => [
      name,
      typeof value === "string" ? value.replace(SECRETS, "…") : value,
    ]),
  );
  return Object.create(span, {
    name: { value: span.name.replace(SECRETS, "…") },
    attributes: { value: attributes },
    // What was thrown may hold anything: the log has it, cleaned.
    events: { value: [] },
    status: { value: { code: span.status.code } },
  });
}

function withSlash(address: string): string {
  return address.endsWith("/") ? address : `${address}/`;
}
