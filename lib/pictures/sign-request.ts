import { createHash, createHmac } from "node:crypto";

/** A request to a store that speaks the protocol of S3, before it is signed. */
export type StoreRequest = Readonly<{
  method: "GET" | "PUT" | "DELETE";
  /** Its path holds only letters, digits and `/-_.~`, and it has no query: nothing in it is to be encoded. */
  url: URL;
  /** In lower-case letters. */
  headers?: Readonly<Record<string, string>>;
  body?: Uint8Array<ArrayBuffer>;
}>;

/**
 * Returns the headers that sign a request by AWS's Signature Version 4
 * (https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html), which stores that speak S3 ask for.
 */
export function signRequest({
  request: { method, url, headers = {}, body = new Uint8Array() },
  region,
  keyId,
  secret,
  now,
}: Readonly<{
  request: StoreRequest;
  region: string;
  keyId: string;
  secret: string;
  now: Date;
}>): Readonly<Record<string, string>> {
  const time = now.toISOString().replaceAll(/[-:]|\.\d{3}/g, "");
  const day = time.slice(0, 8);
  const content = hashOf(body);
  const signed: Readonly<Record<string, string>> = {
    ...{ ...headers, host: url.host },
    ...{ "x-amz-content-sha256": content, "x-amz-date": time },
  };
  const names = Object.keys(signed).toSorted();
  const canonical = [
    ...[method, url.pathname, ""],
    ...names.map((name) => `${name}:${signed[name]}`),
    ...["", names.join(";"), content],
  ].join("\n");
  const scope = `${day}/${region}/s3/aws4_request`;
  const told = ["AWS4-HMAC-SHA256", time, scope, hashOf(canonical)].join("\n");
  const key = [day, region, "s3", "aws4_request"].reduce<Buffer | string>(hmacOf, `AWS4${secret}`);
  const { host: _, ...sent } = signed;
  return {
    ...sent,
    authorization: `AWS4-HMAC-SHA256 Credential=${keyId}/${scope},SignedHeaders=${names.join(";")},Signature=${hmacOf(key, told).toString("hex")}`,
  };
}

function hashOf(data: Uint8Array | string): string {
  return createHash("sha256").update(data).digest("hex");
}

function hmacOf(key: Buffer | string, data: string): Buffer {
  return createHmac("sha256", key).update(data).digest();
}
