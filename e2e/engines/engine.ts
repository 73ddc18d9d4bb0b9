import type { Page } from "@playwright/test";

/** A function for the page, as text, and the one thing that it is given. */
export type PageCall = Readonly<{ source: string; given?: unknown }>;

export type Cookie = Parameters<ReturnType<Page["context"]>["addCookies"]>[0][number];

/** One tab that shares nothing with any other: what a story needs of an engine, and nothing that only one of them can do. */
export type Tab = AsyncDisposable &
  Readonly<{
    open: (address: string) => Promise<void>;
    reload: () => Promise<void>;
    back: () => Promise<void>;
    setCookie: (cookie: Cookie) => Promise<void>;
    /** Returns what the function answers in the page. */
    ask: (call: PageCall) => Promise<unknown>;
    /** Presses the element that the function returns, as a mouse does. */
    press: (call: PageCall) => Promise<void>;
    /** Replaces what stands in the field that the function returns, as a keyboard does. */
    type: (call: PageCall, text: string) => Promise<void>;
    /** Returns the errors of the console and what went against the content security policy since it was last asked. */
    takeComplaints: () => Promise<readonly string[]>;
  }>;

export type Settings = Readonly<{ scheme: "light" | "dark"; script: "on" | "off" }>;

export type Engine = AsyncDisposable & Readonly<{ newTab: () => Promise<Tab> }>;

export type StartEngine = (settings: Settings) => Promise<Engine>;

/** Returns a list of complaints that is emptied by reading it; what an address answers is no complaint. */
export function complaintBox() {
  let complaints: string[] = [];
  return {
    put: (complaint: string) => {
      if (!complaint.includes("Failed to load resource")) complaints.push(complaint);
    },
    take: async (): Promise<readonly string[]> => {
      const taken = complaints;
      complaints = [];
      return taken;
    },
  };
}
