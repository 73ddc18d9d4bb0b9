import { Whose } from "#components/form/whose";
import { SubmitButton } from "#components/ui/submit-button";

/** A plain form, so that a file of five megabytes is sent with and without script. */
export function UploadForm() {
  return (
    <form
      action="/api/import"
      method="post"
      encType="multipart/form-data"
      className="flex flex-col items-start gap-4 font-sans"
    >
      <Whose />
      <label className="flex max-w-full flex-col gap-1.5">
        <span className="font-semibold">Waymark file</span>
        <span className="text-sm text-ink-soft">
          Its name ends in .json, and it is at most 5 MB. You see what it would add first.
        </span>
        <input
          type="file"
          name="file"
          accept="application/json,.json"
          required
          className="min-h-11 max-w-full py-2 file:mr-4 file:min-h-11 file:rounded-sm file:border file:border-edge file:bg-transparent file:px-4 file:font-semibold file:text-ink"
        />
      </label>
      <SubmitButton variant="quiet">Look at the file</SubmitButton>
    </form>
  );
}
