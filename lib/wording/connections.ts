import type { ConnectOutcome } from "#lib/domain/connection";

/** What is said of connecting a service, and whether it went well. */
export const CONNECT_OUTCOMES: Readonly<
  Record<ConnectOutcome, Readonly<{ tone: "success" | "caution"; text: string }>>
> = {
  connected: {
    tone: "success",
    text: "The service is connected. From now on you can sign in with it.",
  },
  "of-another-account": {
    tone: "caution",
    text: "Nothing was connected: that account is already connected to another Waymark account. Disconnect it there first.",
  },
  "another-is-connected": {
    tone: "caution",
    text: "Nothing was connected: another account with this service is connected already. Disconnect it first.",
  },
  "no-intent": {
    tone: "caution",
    text: "Nothing was connected: it took longer than 10 minutes, or you signed in again meanwhile. Try again.",
  },
};
