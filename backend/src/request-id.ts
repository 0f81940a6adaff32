import { AsyncLocalStorage } from "node:async_hooks"

const requests = new AsyncLocalStorage<string>()

/** Runs what answers a request; whatever it calls can ask for the request's id. */
export function duringRequest<Done>(id: string, answer: () => Done): Done {
  return requests.run(id, answer)
}

/** The id of the request that is being answered; null for what runs by the clock or from a command. */
export function currentRequestId(): string | null {
  return requests.getStore() ?? null
}
