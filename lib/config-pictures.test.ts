import { expect, test } from "vitest";
import { readPictureStore } from "#lib/config-pictures";

const GOOD = {
  PICTURES_S3_ENDPOINT: "https://s3.example.org/",
  PICTURES_S3_BUCKET: "waymark-pictures",
  PICTURES_S3_KEY_ID: "key",
  PICTURES_S3_SECRET: "secret",
};

test("without its settings, pictures are kept in the database", () => {
  expect(readPictureStore({})).toEqual({ faults: [] });
});

test("with all of them, they are kept in the bucket", () => {
  expect(readPictureStore(GOOD)).toEqual({
    pictureStore: {
      ...{ address: "https://s3.example.org/waymark-pictures", region: "us-east-1" },
      ...{ keyId: "key", secret: "secret" },
    },
    faults: [],
  });
});

test.each([
  [{ PICTURES_S3_SECRET: undefined }, "belong together"],
  [{ PICTURES_S3_ENDPOINT: undefined }, "belong together"],
  [{ PICTURES_S3_ENDPOINT: "s3.example.org" }, "must be the address"],
  [{ PICTURES_S3_ENDPOINT: "http://s3.example.org" }, "must begin with https"],
  [{ PICTURES_S3_BUCKET: "../other" }, "must be the name of a bucket"],
])("%j is refused", (change, words) => {
  const { faults, pictureStore } = readPictureStore({ ...GOOD, ...change });
  expect(faults.join()).toContain(words);
  expect(pictureStore).toBeUndefined();
});

test("a region alone is half of it", () => {
  expect(readPictureStore({ PICTURES_S3_REGION: "auto" }).faults).toHaveLength(1);
});

test("on this machine, plain http is enough to try it out", () => {
  const here = { ...GOOD, PICTURES_S3_ENDPOINT: "http://127.0.0.1:9000" };
  expect(readPictureStore(here).faults).toEqual([]);
});
