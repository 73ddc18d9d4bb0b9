import * as z from "zod";
import { refuseAs } from "../text/input-problem.ts";

/** The time of day at which planned days begin, "18:30", as minutes after midnight; empty for days without one. */
export const calendarInput = z.object({
  startsAt: z
    .string()
    .regex(/^$|^([01]\d|2[0-3]):[0-5]\d$/, refuseAs("calendar-time-invalid"))
    .transform((time) =>
      time === "" ? undefined : 60 * Number(time.slice(0, 2)) + Number(time.slice(3)),
    ),
});
