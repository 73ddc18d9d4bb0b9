/** Returns the form that a request brings; null where it brings none. */
export async function readFormBody(request: Request): Promise<FormData | null> {
  try {
    return await request.formData();
  } catch {
    // TypeError is the only way to learn that a body is no form.
    return null;
  }
}
