import { setTimeout } from "node:timers/promises"
import { soldPacks } from "../bench/market-buyer.ts"
import { readPublishableKey } from "../local/database.ts"
import type { TestContext } from "../local/test/context.ts"
import { withOwnMarket } from "../local/test/own-market.ts"
import { type Tally, tally } from "../local/test/tally.ts"
import { evenPace } from "./even-pace.ts"
import { findLimit } from "./find-limit.ts"
import { judgeSteady } from "./judge-steady.ts"
import { chancesFrom, mixedVisitors } from "./mixed-visitors.ts"
import { countOrders, disagreements } from "./orders-agree.ts"
import { watchMemory } from "./watch-memory.ts"

const SHARE_OF_LIMIT = 0.8
const MOST_PACKS = 400
/** Turns of the ramp and of the long run must not come from the same address. */
const FIRST_TURN = 1_000_000
/** What orders leave to be done after their answer has been said is done by then. */
const SETTLE_MS = 5000

/** Four fifths of what the market can bear, for as many minutes as asked: it must stay as it was. */
export async function steadyStage(context: TestContext, minutes: number): Promise<Tally> {
  const say = (text: string) => console.log(`    ${text}`)
  return await withOwnMarket(context, "steady", async ({ settings, databaseUrl, complaint }) => {
    const visitors = mixedVisitors({
      api: settings.publicApiUrl,
      shop: settings.publicUrl,
      publishableKey: String(await readPublishableKey(databaseUrl)),
      packs: await soldPacks(databaseUrl, MOST_PACKS),
      chance: chancesFrom(Number(context.seed)),
    })
    const since = new Date()
    const limit = await findLimit(visitors, say)
    const perSecond = limit * SHARE_OF_LIMIT
    const seconds = minutes * 60
    say(`limit ${limit.toFixed(1)} visits a second; ${perSecond.toFixed(1)} for ${minutes} minutes`)
    const before = await countOrders(databaseUrl)
    const memory = watchMemory(context.children.named(["api", "storefront"]))
    const visited = await evenPace(visitors, { perSecond, seconds, firstTurn: FIRST_TURN })
    const { said, problems } = judgeSteady(visited, memory.stop(), seconds * 1000)
    for (const line of said) say(line)
    await setTimeout(SETTLE_MS)
    const told = visited.filter(({ kind, error }) => kind === "order" && error === undefined).length
    const placed = (await countOrders(databaseUrl)) - before
    say(`${visited.length} visits, ${told} orders told of and ${placed} placed`)
    const all = [
      ...problems,
      ...(await disagreements(databaseUrl, since)),
      ...(placed === told ? [] : [`${told} visitors were told of their orders, but ${placed} were placed.`]),
      ...(complaint() ? [complaint()] : []),
    ]
    return all.length > 0 ? tally({ failed: 1, problems: [all.join("\n")] }) : tally({ passed: 1 })
  })
}
