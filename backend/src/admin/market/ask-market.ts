import { createMarketClient } from "@ovop/contracts"

/** The API that serves this page. Its session cookie says who asks; a publishable key is a shop's business. */
const client = createMarketClient({ baseUrl: window.location.origin, publishableKey: "", timeoutMs: 30_000 })

/** Asks a route of ours as the person who signed in. */
export const askMarket: typeof client = (name, input) => client(name, input, { credentials: "include" })
