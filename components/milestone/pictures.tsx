import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { Notice } from "#components/ui/notice";
import { SubmitButton } from "#components/ui/submit-button";
import { removePictureAction } from "#lib/actions/milestone/pictures";
import { MOST_OF_MILESTONE, type Picture } from "#lib/domain/pictures/picture";
import { PictureDescriptionForm } from "./picture-description-form";
import { PictureUploadForm } from "./picture-upload-form";

/** The pictures of a learner's evidence: each with what there is to see, and a way to add another. */
export function Pictures({
  milestone,
  pictures,
  fault,
}: Readonly<{ milestone: string; pictures: readonly Picture[]; fault?: string }>) {
  return (
    <section
      id="pictures"
      aria-labelledby="pictures-title"
      className="mt-6 flex max-w-2xl scroll-mt-6 flex-col gap-5"
    >
      <h3 id="pictures-title" className="text-xl">
        Pictures
      </h3>
      {fault === undefined ? null : (
        <Notice tone="error">
          <p>{fault}</p>
        </Notice>
      )}
      {pictures.map(({ id, description, width, height }) => (
        <div key={id} className="flex flex-col gap-4 border-b border-line pb-6">
          {/* biome-ignore lint/performance/noImgElement: it is served as it is kept */}
          <img
            src={`/api/pictures/${id}`}
            width={width}
            height={height}
            alt={description === "" ? "Not described yet" : description}
            loading="lazy"
            className="h-auto max-h-80 w-auto max-w-full border border-line"
          />
          <PictureDescriptionForm
            picture={id}
            description={description}
            operationId={crypto.randomUUID()}
          />
          <ChangeForm action={removePictureAction}>
            <OperationId />
            <input type="hidden" name="milestone" value={milestone} />
            <input type="hidden" name="picture" value={id} />
            <SubmitButton variant="danger">
              Remove this picture<span className="sr-only">: {description}</span>
            </SubmitButton>
          </ChangeForm>
        </div>
      ))}
      {pictures.length < MOST_OF_MILESTONE ? <PictureUploadForm milestone={milestone} /> : null}
    </section>
  );
}
