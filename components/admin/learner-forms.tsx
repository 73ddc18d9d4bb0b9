import { DeleteLearnerForm } from "./delete-learner-form";
import { EndSessionsForm } from "./end-sessions-form";

/** What the admin can do for a learner who writes to them. */
export function LearnerForms() {
  return (
    <div className="flex flex-col gap-12">
      <section aria-labelledby="end-sessions" className="flex flex-col gap-4">
        <h3 id="end-sessions" className="text-xl">
          Sign them out everywhere
        </h3>
        <p className="max-w-prose">
          For a learner who lost a device. They sign in again with what they have.
        </p>
        <EndSessionsForm />
      </section>
      <section aria-labelledby="delete-account" className="flex flex-col gap-4">
        <h3 id="delete-account" className="text-xl">
          Delete their account
        </h3>
        <p className="max-w-prose">
          Only when the owner of the address asks for it. Their whole record goes with it, at once,
          and nothing brings it back.
        </p>
        <DeleteLearnerForm />
      </section>
    </div>
  );
}
