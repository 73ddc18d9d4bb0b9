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
          ? "The forecast is hidden: no page shows when you might be done."
          : "Today and Journey show when you might be done at your own pace. You can hide that."}
      </p>
      {isHidden ? <ShowForecast /> : <HideForecast />}
    </>
  );
}
