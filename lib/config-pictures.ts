import * as z from "zod";

/** Where pictures are kept outside the database: a bucket of a store that speaks the protocol of S3. */
export type PictureStore = Readonly<{
  /** Its address and the bucket, without a trailing slash. */
  address: string;
  region: string;
  keyId: string;
  secret: string;
}>;

type Environment = Readonly<Record<string, string | undefined>>;

const SETTINGS = [
  "PICTURES_S3_ENDPOINT",
  "PICTURES_S3_BUCKET",
  "PICTURES_S3_KEY_ID",
  "PICTURES_S3_SECRET",
] as const;
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Reads where pictures are kept; without its settings, in the database. Half of them is a fault, as is plain http to another machine. */
export function readPictureStore(
  env: Environment,
): Readonly<{ pictureStore?: PictureStore; faults: readonly string[] }> {
  const {
    PICTURES_S3_ENDPOINT: endpoint,
    PICTURES_S3_BUCKET: bucket,
    PICTURES_S3_KEY_ID: keyId,
    PICTURES_S3_SECRET: secret,
    PICTURES_S3_REGION: region,
  } = env;
  const all = [endpoint, bucket, keyId, secret];
  if ([...all, region].every((each) => each === undefined)) return { faults: [] };
  if (
    endpoint === undefined ||
    bucket === undefined ||
    keyId === undefined ||
    secret === undefined
  ) {
    return {
      faults: [
        `${SETTINGS.join(", ")} belong together (PICTURES_S3_REGION may be left out): set all four, or none.`,
      ],
    };
  }
  const faults = [endpointFault(endpoint), bucketFault(bucket)].filter(
    (fault) => fault !== undefined,
  );
  if (faults.length > 0) return { faults };
  const address = `${endpoint.replace(/\/+$/, "")}/${bucket}`;
  return { pictureStore: { address, region: region ?? "us-east-1", keyId, secret }, faults: [] };
}

function endpointFault(endpoint: string): string | undefined {
  if (!z.url({ protocol: /^https?$/ }).safeParse(endpoint).success) {
    return "PICTURES_S3_ENDPOINT must be the address of the store without the bucket, such as https://s3.eu-central-1.amazonaws.com.";
  }
  const { protocol, hostname } = new URL(endpoint);
  if (protocol === "https:" || LOOPBACK.test(hostname)) return undefined;
  return "PICTURES_S3_ENDPOINT must begin with https://, unless the store is on this machine.";
}

function bucketFault(bucket: string): string | undefined {
  return BUCKET.test(bucket)
    ? undefined
    : "PICTURES_S3_BUCKET must be the name of a bucket, in lower-case letters, digits, dots and hyphens.";
}
