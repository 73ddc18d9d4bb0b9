import { OperationId } from "#components/form/operation-id";
import { SubmitButton } from "#components/ui/submit-button";

/** A plain form, so that a photo is sent with and without script. */
export function PictureUploadForm({ milestone }: Readonly<{ milestone: string }>) {
  return (
    <form
      action="/api/pictures"
      method="post"
      encType="multipart/form-data"
      className="flex flex-col items-start gap-4 font-sans"
    >
      <OperationId />
      <input type="hidden" name="milestone" value={milestone} />
      <label className="flex max-w-full flex-col gap-1.5">
        <span className="font-semibold">Add a picture</span>
        <span className="text-sm text-ink-soft">
          A screenshot, a chart, a photo: JPEG, PNG or WebP, at most 10 MB. Where and when it was
          taken is removed from it.
        </span>
        <input
          type="file"
          name="picture"
          accept="image/jpeg,image/png,image/webp"
          required
          className="min-h-11 max-w-full py-2 file:mr-4 file:min-h-11 file:rounded-sm file:border file:border-edge file:bg-transparent file:px-4 file:font-semibold file:text-ink"
        />
      </label>
      <SubmitButton variant="quiet">Add the picture</SubmitButton>
    </form>
  );
}
