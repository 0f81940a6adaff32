/** Signals that reach us over two ways (from the terminal and forwarded by npm) come within this time. */
const SAME_SIGNAL_MS = 700

/**
 * The wish to stop: a signal, a closed terminal, or the death of the process that started us. `signal` ends when
 * it is first uttered, `hurry` when a person presses Ctrl-C again.
 */
export class Shutdown {
  readonly #stop = new AbortController()
  readonly #hurry = new AbortController()
  #firstAt = 0

  constructor() {
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.on(name, () => this.#wish(name === "SIGINT"))
    if (process.channel) {
      process.on("disconnect", () => this.#wish(false))
      // Listening must not keep us alive once there is nothing left to do.
      process.channel.unref()
    }
    // Nobody reads what we print after the terminal or the pipe behind it is gone.
    for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {})
  }

  get signal(): AbortSignal {
    return this.#stop.signal
  }

  get hurry(): AbortSignal {
    return this.#hurry.signal
  }

  /** Resolves when somebody wishes the command to stop. */
  get wished(): Promise<void> {
    return new Promise((resolve) => {
      if (this.signal.aborted) resolve()
      else this.signal.addEventListener("abort", () => resolve(), { once: true })
    })
  }

  #wish(byHand: boolean): void {
    if (!this.signal.aborted) {
      this.#firstAt = performance.now()
      this.#stop.abort()
    } else if (byHand && performance.now() - this.#firstAt > SAME_SIGNAL_MS) {
      this.#hurry.abort()
    }
  }
}
