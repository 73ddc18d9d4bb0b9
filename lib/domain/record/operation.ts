import * as z from "zod";

/** The id of a change, made by the client: said twice, the change is made once (docs/rules.md#ticking). */
export const operationIdInput = z.uuid();
