import type { TestProject } from "vitest/node";
import { installProxies } from "./debian-packages.ts";

declare module "vitest" {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface adds to Vitest's own.
  interface ProvidedContext {
    /** Why there are no proxies to test behind, in a sentence; empty where there are. */
    missingProxies: string;
  }
}

/** Installs the proxies that tests stand behind, where they are missing and that is possible. */
export default function provideProxies(project: TestProject): void {
  project.provide("missingProxies", installProxies() ?? "");
}
