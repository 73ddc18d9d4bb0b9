import { Whose } from "#components/form/whose";
import { SubmitButton } from "#components/ui/submit-button";

/** A plain form: the page that follows is loaded anew, and nothing private stays in the memory of the tab. */
export function DeleteNowForm() {
  return (
    <form action="/api/delete-account" method="post" className="flex flex-col items-start gap-4">
      <Whose />
      <label className="flex max-w-prose gap-3 font-sans">
        <input
          type="checkbox"
          name="sure"
          value="yes"
          required
          className="mt-0.5 size-6 shrink-0 accent-ink"
        />
        <span>I know that this cannot be undone.</span>
      </label>
      <SubmitButton variant="danger">Delete my account now</SubmitButton>
    </form>
  );
}
