import { Notice } from "#components/ui/notice";

/** Says before the download that a file is larger than any Waymark reads in, and what to do. */
export function LargeFileNote() {
  return (
    <div className="mb-6">
      <Notice tone="caution" title="Your file is too large to be added to another account">
        <p>
          “Everything” is larger than 5 MB, which is more than Waymark reads in. Keep it all the
          same: nothing is missing from it. To take it to another account, shorten or remove long
          notes and answers that you no longer need, then download it again.
        </p>
      </Notice>
    </div>
  );
}
