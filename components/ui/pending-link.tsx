import type { ComponentProps } from "react";

/** A link that shows on itself that its page is on its way: `data-pending`, set by what follows links (components/shell/follow-links.tsx). */
export function PendingLink(link: Omit<ComponentProps<"a">, "style">) {
  return <a {...link} />;
}
