import * as z from "zod";
import { refuseAs } from "./input-problem.ts";

/** A few sentences in the learner's own words: they may stay empty, and are kept as typed. */
export const reasonInput = z.string().max(2_000, refuseAs("words-too-long"));
