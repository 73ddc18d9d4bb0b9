"use client";

import { CloseAccountMenu } from "./close-account-menu";
import { FocusKeeper } from "./focus-keeper";
import { FollowLinks } from "./follow-links";
import { SearchKey } from "./search-key";
import { SessionWatch } from "./session-watch";

/** What script does around a learner's pages. None of it is seen, and the pages work without it. */
export function LearnerTools({ learner }: Readonly<{ learner: string | undefined }>) {
  return (
    <>
      <SessionWatch learner={learner} />
      <CloseAccountMenu />
      <FocusKeeper />
      <SearchKey />
      <FollowLinks />
    </>
  );
}
