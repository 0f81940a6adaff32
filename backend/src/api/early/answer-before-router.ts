import { subscribe } from "node:diagnostics_channel"
import { type IncomingMessage, type RequestListener, Server, type ServerResponse } from "node:http"

/** Answers a request whole and says so, or leaves it as it came and says no. */
export type EarlyAnswer = (req: IncomingMessage, res: ServerResponse) => Promise<boolean>

/** What may answer a request before the router sees it; undefined for the router alone. */
type Choose = (req: IncomingMessage) => EarlyAnswer | undefined

const before =
  (listener: RequestListener, choose: Choose): RequestListener =>
  (req, res) => {
    const answer = choose(req)
    if (!answer) return listener(req, res)
    void answer(req, res)
      // What went wrong goes wrong once more in the router, which knows how to say it.
      .catch(() => false)
      .then((isAnswered) => {
        if (!isAnswered) listener(req, res)
      })
  }

/**
 * Lets some requests be answered before the router and all that it does for every request. Medusa makes its server
 * itself, in one way when it serves and in another in tests; Node tells of each server that is about to listen.
 */
export function answerBeforeRouter(choose: Choose): void {
  subscribe("tracing:net.server.listen:asyncStart", (message) => {
    const { server } = message as { server?: unknown }
    if (!(server instanceof Server)) return
    for (const listener of server.listeners("request") as RequestListener[])
      server.off("request", listener).on("request", before(listener, choose))
  })
}
