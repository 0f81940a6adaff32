/** An expected refusal: its message is one whole sentence for the person at the terminal and is shown alone. */
export class Refusal extends Error {
  isRefusal = true
}
