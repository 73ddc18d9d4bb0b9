import type { Duplex } from "node:stream";
import type pg from "pg";

/** What pg offers of PostgreSQL's COPY protocol beneath its queries. Its types do not name it. */
type CopyConnection = Readonly<{
  stream: Duplex;
  query: (sql: string) => void;
  sendCopyFromChunk: (chunk: Buffer) => void;
  endCopyFrom: () => void;
  sendCopyFail: (reason: string) => void;
}>;

/** Calls `onRow` with each line that a `COPY … TO STDOUT` sends, its line end included; waits for what it returns. */
export async function copyOut({
  client,
  sql,
  onRow,
}: {
  client: pg.Client;
  sql: string;
  onRow: (row: Buffer) => Promise<void> | undefined;
}): Promise<void> {
  let waiting = Promise.resolve();
  await submit({
    client,
    sql,
    handleCopyData({ chunk }, { stream }) {
      // The parser uses its buffer again: what is kept must be a copy.
      const pending = onRow(Buffer.from(chunk));
      if (pending === undefined) return;
      stream.pause();
      waiting = waiting.then(() => pending).finally(() => stream.resume());
      // Whoever awaits this function hears of it; until then it must not count as unheard.
      waiting.catch(() => {});
    },
  });
  await waiting;
}

/** Sends lines to a `COPY … FROM STDIN`. Where they fail to come, nothing of them stays. */
export async function copyIn({
  client,
  sql,
  rows,
}: {
  client: pg.Client;
  sql: string;
  rows: AsyncIterable<Buffer>;
}): Promise<void> {
  let fault: unknown;
  const send = async (connection: CopyConnection) => {
    try {
      for await (const row of rows) {
        connection.sendCopyFromChunk(row);
        if (connection.stream.writableNeedDrain) await untilDrained(connection.stream);
      }
      connection.endCopyFrom();
    } catch (error) {
      fault = error;
      connection.sendCopyFail("the backup could not be read");
    }
  };
  await submit({ client, sql, handleCopyInResponse: (connection) => void send(connection) }).catch(
    (error: unknown) => {
      throw fault ?? error;
    },
  );
}

type Handlers = Readonly<{
  handleCopyData?: (message: Readonly<{ chunk: Buffer }>, connection: CopyConnection) => void;
  handleCopyInResponse?: (connection: CopyConnection) => void;
}>;

/** Runs a statement of the COPY kind: pg calls these methods of what it is given as a query. */
function submit({
  client,
  sql,
  ...handlers
}: Handlers & { client: pg.Client; sql: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    let fault: Error | undefined;
    client.query({
      submit: (connection: { query: (text: string) => void }) => connection.query(sql),
      handleError: (error: Error) => {
        fault = error;
        // Nothing else follows for us: pg has let go of what failed.
        reject(error);
      },
      handleReadyForQuery: () => (fault === undefined ? resolve() : reject(fault)),
      handleCommandComplete: () => {},
      handleRowDescription: () => {},
      handleDataRow: () => {},
      handleEmptyQuery: () => {},
      ...handlers,
    });
  });
}

function untilDrained(stream: Duplex): Promise<void> {
  return new Promise((resolve) => {
    stream.once("drain", resolve);
    stream.once("close", resolve);
  });
}
