/** What the terminal shows of a mail that was written to a file. */
export type MailHeader = Readonly<{ to: string; subject: string; link: string | undefined }>;

/** Reads the header of an internet message (RFC 5322, with words encoded by RFC 2047). */
export function readMailHeader(message: string): MailHeader {
  const [head = ""] = message.split(/\r?\n\r?\n/, 1);
  const lines = head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  const field = (name: string) => {
    const start = `${name.toLowerCase()}:`;
    const line = lines.find((candidate) => candidate.toLowerCase().startsWith(start));
    return line === undefined ? undefined : decodeWords(line.slice(start.length).trim());
  };
  return { to: field("To") ?? "", subject: field("Subject") ?? "", link: field("X-Waymark-Link") };
}

function decodeWords(text: string): string {
  return text
    .replace(/(=\?[^?]+\?[bq]\?[^?]*\?=)\s+(?==\?)/gi, "$1")
    .replace(/=\?[^?]+\?([bq])\?([^?]*)\?=/gi, (_, encoding: string, word: string) =>
      encoding.toLowerCase() === "b"
        ? Buffer.from(word, "base64").toString("utf8")
        : decodeQuoted(word),
    );
}

function decodeQuoted(word: string): string {
  const bytes = word
    .replaceAll("_", " ")
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
