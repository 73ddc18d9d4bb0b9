import type { Metadata } from "next";
import { CompletionPage } from "#components/arrival/completion-page";
import { loadCompletionRecord } from "#lib/loaders/completion";

type Props = Readonly<{ params: Promise<{ enrollment: string }> }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { path } = await loadCompletionRecord((await params).enrollment);
  return { title: `Completion record, ${path.title}` };
}

export default async function CompletionRecordPage({ params }: Props) {
  const { enrollment } = await params;
  return (
    <CompletionPage
      record={await loadCompletionRecord(enrollment)}
      fileHref={`/journey/${enrollment}/record/credential`}
    />
  );
}
