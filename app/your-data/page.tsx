import type { Metadata } from "next";
import { ArchiveSection } from "#components/archive/archive-section";
import { DataFiles } from "#components/archive/data-files";
import { LargeFileNote } from "#components/archive/large-file-note";
import { LogDays } from "#components/journey/log-days";
import { MarginSection } from "#components/ui/margin-section";
import { PageHeader } from "#components/ui/page";
import { loadYourData } from "#lib/loaders/your-data";

export const metadata: Metadata = { title: "Your data" };

export default async function YourDataPage() {
  const { about, sections, days, today, isTooLarge, titleOf } = await loadYourData();
  return (
    <>
      <PageHeader
        title="Your data"
        lead={
          <p>
            Everything that this Waymark keeps about you, oldest first. Print it, or{" "}
            <a href="#files">take it with you</a>.{" "}
            <a href="/privacy">Why it is kept, and for how long</a>
          </p>
        }
      />
      <MarginSection id="about" title="You">
        <dl className="grid gap-x-6 gap-y-0.5 font-sans sm:grid-cols-[9rem_1fr] sm:gap-y-2">
          {about.map(({ name, value }) => (
            <div key={name} className="contents">
              <dt className="text-ink-soft">{name}</dt>
              <dd className="mb-3 wrap-anywhere sm:mb-0">{value}</dd>
            </div>
          ))}
        </dl>
      </MarginSection>
      {sections.map((section) => (
        <ArchiveSection key={section.id} section={section} />
      ))}
      <MarginSection id="log" title="Everything that happened">
        <div className="printed-whole">
          <LogDays days={days} today={today} titleOf={titleOf} />
        </div>
      </MarginSection>
      <div className="print:hidden">
        <MarginSection id="files" title="Files to keep">
          {isTooLarge ? <LargeFileNote /> : null}
          <DataFiles />
        </MarginSection>
      </div>
    </>
  );
}
