import { expect, test } from "vitest";
import { signRequest } from "#lib/pictures/sign-request";

// Both examples, with their signatures, are AWS's own: "Signature Calculations for the Authorization Header".
const GIVEN = {
  region: "us-east-1",
  keyId: "AKIAIOSFODNN7EXAMPLE",
  secret: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
  now: new Date("2013-05-24T00:00:00Z"),
};

test("a GET is signed as AWS's example is", () => {
  const { authorization } = signRequest({
    ...GIVEN,
    request: {
      ...{ method: "GET", url: new URL("https://examplebucket.s3.amazonaws.com/test.txt") },
      headers: { range: "bytes=0-9" },
    },
  });
  expect(authorization).toBe(
    "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
  );
});

test("what is signed depends on the body, and the secret is in none of the headers", () => {
  const put = (text: string) =>
    signRequest({
      ...GIVEN,
      request: {
        ...{ method: "PUT", url: new URL("https://s3.example.org/bucket/a.webp") },
        body: new Uint8Array(new TextEncoder().encode(text)),
      },
    });
  expect(put("one").authorization).not.toBe(put("two").authorization);
  expect(JSON.stringify(put("one"))).not.toContain(GIVEN.secret);
});
