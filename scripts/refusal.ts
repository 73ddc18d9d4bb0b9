/** Why a command does not go on, in one clear sentence for the person who ran it. It is printed without a stack. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
