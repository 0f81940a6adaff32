import { Agent, get, type IncomingMessage } from "node:http"
import { median } from "./figure.ts"

/** As many visitors as ask at the same time. */
const CONNECTIONS = 8
/** Addresses that requests come from: no reader of the market comes near his limit. */
const VISITORS = 5000

export type Load = { requestsPerSecond: number; medianMs: number; bytes: number }

async function ask(agent: Agent, url: URL, headers: Record<string, string>): Promise<number> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { agent, headers }, resolve).on("error", reject)
  })
  let bytes = 0
  for await (const part of answer) bytes += (part as Buffer).length
  if (answer.statusCode !== 200) throw new Error(`${url} was answered with ${answer.statusCode}.`)
  return bytes
}

/** Asks a server for one address after the other, on eight connections, for some seconds. */
export async function steadyLoad(
  base: string,
  addressOf: (turn: number) => string,
  seconds: number,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const times: number[] = []
  let bytes = 0
  let turn = 0
  const began = performance.now()
  const until = began + seconds * 1000
  const visit = async () => {
    while (performance.now() < until) {
      turn += 1
      const from = { "x-forwarded-for": `10.${turn % 20}.${(turn % VISITORS) % 250}.${turn % 249}` }
      const at = performance.now()
      const received = await ask(agent, new URL(addressOf(turn), base), from)
      bytes += received
      times.push(performance.now() - at)
    }
  }
  try {
    await Promise.all(Array.from({ length: CONNECTIONS }, visit))
  } finally {
    agent.destroy()
  }
  const took = (performance.now() - began) / 1000
  return { requestsPerSecond: times.length / took, medianMs: median(times), bytes: bytes / times.length }
}
