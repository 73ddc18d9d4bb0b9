import fc from "fast-check";
import { deepJson, hostileJson, hostileText, hostileValue } from "./hostile-values.ts";

/** Picks one of however many there are. */
const pick = fc.nat(1_000_000);

const HEADERS = [
  "accept",
  "accept-encoding",
  "accept-language",
  "authorization",
  "content-type",
  "expect",
  "forwarded",
  "host",
  "if-match",
  "if-modified-since",
  "if-none-match",
  "next-action",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-router-state-tree",
  "next-url",
  "origin",
  "range",
  "referer",
  "rsc",
  "sec-fetch-site",
  "traceparent",
  "user-agent",
  "x-action-forwarded",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-http-method-override",
  "x-invoke-path",
  "x-matched-path",
  "x-middleware-subrequest",
  "x-nextjs-data",
  "x-real-ip",
  "x-request-id",
  "x-waymark-now",
  "x-waymark-path",
] as const;

const METHODS = [
  "GET",
  "HEAD",
  "OPTIONS",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "TRACE",
  "PROPFIND",
  "PURGE",
] as const;

/** What is done to a field of a form, or put beside the fields. */
const change = fc.record({
  field: pick,
  how: fc.constantFrom("replace", "replace", "replace", "drop", "twice", "add", "file"),
  name: hostileText,
  value: hostileValue,
});

/** Ways to ask for something that no page of ours asks for. */
export const plan = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant("query" as const),
      page: pick,
      values: fc.array(fc.record({ name: pick, value: hostileText }), { maxLength: 4 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant("path" as const),
      page: pick,
      value: hostileText,
      how: fc.constantFrom("encoded", "raw", "twice encoded"),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant("headers" as const),
      page: pick,
      headers: fc.array(
        fc.tuple(
          fc.constantFrom(...HEADERS),
          fc.oneof(
            hostileText,
            fc.constantFrom(
              "1",
              "0",
              "*",
              "same-origin",
              "multipart/form-data",
              "text/x-component",
              "/_tree",
              '["",{}]',
            ),
          ),
        ),
        { minLength: 1, maxLength: 4 },
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant("cookies" as const),
      page: pick,
      cookies: fc.array(fc.tuple(pick, hostileText), { minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant("method" as const),
      page: pick,
      method: fc.constantFrom(...METHODS),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      what: fc.constant("form" as const),
      page: pick,
      form: pick,
      changes: fc.array(change, { maxLength: 4 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant("call" as const),
      page: pick,
      action: pick,
      parts: fc.array(
        fc.tuple(
          fc.oneof(
            fc.nat(9).map(String),
            hostileText,
            fc.constantFrom(
              "_1_learner",
              "_1_operationId",
              "_1_email",
              "$ACTION_REF_1",
              "$ACTION_1:0",
            ),
          ),
          fc.oneof(
            hostileJson.map((value) => JSON.stringify(value)),
            deepJson,
            hostileText,
          ),
        ),
        { minLength: 1, maxLength: 5 },
      ),
      as: fc.constantFrom("text", "form"),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant("tick" as const),
      body: fc.oneof(
        hostileJson.map((value) => JSON.stringify(value)),
        deepJson,
        hostileText,
        fc
          .record({
            milestone: fc.oneof(fc.constant("fnd-git"), hostileText),
            step: fc.option(hostileText, { nil: undefined }),
            done: fc.oneof(fc.boolean(), hostileJson),
            operationId: fc.oneof(fc.uuid(), hostileText),
            learner: fc.option(hostileText, { nil: undefined }),
          })
          .map((tick) => JSON.stringify(tick)),
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant("import" as const),
      changes: fc.array(
        fc.record({
          at: fc.array(pick, { minLength: 1, maxLength: 6 }),
          value: fc.oneof(hostileJson, hostileText),
        }),
        { maxLength: 4 },
      ),
      cut: fc.option(fc.nat(4_000), { nil: undefined, freq: 8 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant("bytes" as const),
      page: pick,
      type: fc.constantFrom(
        "multipart/form-data; boundary=x",
        "multipart/form-data",
        "application/x-www-form-urlencoded",
        "application/json",
        "text/plain",
        "image/png",
        "",
      ),
      body: fc.uint8Array({ maxLength: 2_000 }),
      isCall: fc.boolean(),
    }),
  },
);

export type Plan = typeof plan extends fc.Arbitrary<infer Made> ? Made : never;
