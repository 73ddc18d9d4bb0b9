import { Whose } from "./whose";

/**
 * What every form that changes the record carries: the id by which the change is applied once, however often the form is sent,
 * and whose it is. The id is a new one with every page: a form that runs in the browser is given it.
 */
export function OperationId({ id = crypto.randomUUID() }: Readonly<{ id?: string }>) {
  return (
    <>
      <input type="hidden" name="operationId" value={id} />
      <Whose />
    </>
  );
}
