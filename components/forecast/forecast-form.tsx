import { ChangeForm } from "#components/form/change-form";
import { OperationId } from "#components/form/operation-id";
import { SubmitButton } from "#components/ui/submit-button";
import { hideForecastAction, showForecastAction } from "#lib/actions/forecast";

/** One click, undone by one. */
export function HideForecast() {
  return (
    <ChangeForm action={hideForecastAction}>
      <OperationId />
      <SubmitButton variant="quiet">Hide the forecast</SubmitButton>
    </ChangeForm>
  );
}

export function ShowForecast() {
  return (
    <ChangeForm action={showForecastAction}>
      <OperationId />
      <SubmitButton variant="quiet">Show the forecast</SubmitButton>
    </ChangeForm>
  );
}

/** Whether the forecast is shown, as a setting. */
export function ForecastSetting({ isHidden }: Readonly<{ isHidden: boolean }>) {
  return (
    <>
      <p className="max-w-prose">
        {isHidden
          ? "You hid the forecast: no page says when you may be done."
          : "Today and your journey say when you may be done, at your own pace. You can hide it."}
      </p>
      {isHidden ? <ShowForecast /> : <HideForecast />}
    </>
  );
}
