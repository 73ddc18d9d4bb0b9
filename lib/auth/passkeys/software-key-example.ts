import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** Test set-up: a passkey of our own, which can also say what no honest one would. */

const USER_PRESENT = 1;
const USER_VERIFIED = 4;

type Said = Readonly<{
  challenge: string;
  origin?: string;
  host?: string;
  counter?: number;
  /** Whether it says that it verified who uses it. */
  verified?: "yes" | "no";
  userHandle?: string;
  type?: string;
}>;

const ORIGIN = "http://localhost:3000";

function sha256(data: string | Buffer): Buffer {
  return createHash("sha256").update(data).digest();
}

/** The public key as CBOR: EC2, ES256, P-256, x, y (RFC 9053). */
function coseKey(x: Buffer, y: Buffer): Buffer {
  const head = Buffer.from([0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32]);
  return Buffer.concat([head, x, Buffer.from([0x22, 0x58, 32]), y]);
}

/** Makes a passkey, with what a browser answers when it signs. */
export function newSoftwareKey() {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const credentialId = randomBytes(32);
  return {
    credentialId,
    publicKey: coseKey(Buffer.from(x, "base64url"), Buffer.from(y, "base64url")),
    answer: ({
      challenge,
      origin = ORIGIN,
      host = "localhost",
      counter = 0,
      verified = "yes",
      userHandle,
      type = "webauthn.get",
    }: Said): string => {
      const flags = USER_PRESENT + (verified === "yes" ? USER_VERIFIED : 0);
      const counted = Buffer.alloc(4);
      counted.writeUInt32BE(counter);
      const authenticatorData = Buffer.concat([sha256(host), Buffer.from([flags]), counted]);
      const clientData = Buffer.from(JSON.stringify({ type, challenge, origin }));
      const signed = Buffer.concat([authenticatorData, sha256(clientData)]);
      const id = credentialId.toString("base64url");
      return JSON.stringify({
        ...{ id, rawId: id, type: "public-key", clientExtensionResults: {} },
        response: {
          clientDataJSON: clientData.toString("base64url"),
          authenticatorData: authenticatorData.toString("base64url"),
          signature: sign("sha256", signed, privateKey).toString("base64url"),
          ...(userHandle === undefined
            ? {}
            : { userHandle: Buffer.from(userHandle).toString("base64url") }),
        },
      });
    },
  };
}
