import * as z from "zod";

const answer = z.object({ value: z.unknown() });
const fault = z.object({ error: z.string(), message: z.string() });

/** Returns what a driver answers to one command of WebDriver (https://www.w3.org/TR/webdriver2); throws what it refuses. */
export async function askDriver({
  driver,
  method,
  path,
  body = {},
}: Readonly<{
  driver: string;
  method: "POST" | "DELETE";
  path: string;
  body?: Readonly<Record<string, unknown>>;
}>): Promise<unknown> {
  const response = await fetch(`${driver}${path}`, {
    method,
    ...(method === "POST" ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = answer.parse(await response.json());
  if (response.ok) return value;
  const { error, message } = fault.parse(value);
  throw new Error(`${error}: ${message}`);
}
