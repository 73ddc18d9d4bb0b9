"use client";

import type { ReactNode } from "react";
import type { MilestoneKind } from "#lib/domain/roadmap/roadmap";
import { KindMark } from "./kind-mark";

/** One milestone of an outline, in words: what a page says of it sixty times goes out as short as it can. */
export function EntryLine({
  id,
  title,
  outcome,
  kind,
  required,
  facts,
  href,
  children,
}: Readonly<{
  id: string;
  title: string;
  outcome: string;
  kind: MilestoneKind;
  required: boolean;
  facts: string;
  /** The page of the milestone, for whoever is led there. */
  href?: string;
  children?: ReactNode;
}>) {
  return (
    <li id={id}>
      <KindMark kind={kind} required={required} />
      <p>{href === undefined ? title : <a href={href}>{title}</a>}</p>
      <p>{facts}</p>
      <p>{outcome}</p>
      {children}
    </li>
  );
}
