import { type RouteName, routes } from "@ovop/contracts"
import { type Market, marketSuite } from "../../builders/market"
import { tablesChanged } from "../../builders/tables-changed"
import { badBodies, badParameters, badQueries, brokenTexts, goodBody } from "./bad-inputs"

type Attack = { method: string; path: string; text?: string }
type Outcome = Attack & { status: number; code: unknown }

const named = Object.entries(routes) as [RouteName, (typeof routes)[RouteName]][]
/** Every route is asked some thirty times; the more routes, the longer the walk. */
const WALK_MS = 300_000
const takesBody = (name: RouteName) => "body" in routes[name]

/** The path of a route with every parameter the same. */
const pathWith = (path: string, parameter: string) => path.replace(/:\w+/g, parameter)

let visitors = 0
/** Sends one request as a visitor of his own, so that no limit hides what the route itself would answer. */
async function attack({ api }: Market, { method, path, text }: Attack): Promise<Outcome> {
  visitors += 1
  const visitor = `10.${(visitors >> 16) & 255}.${(visitors >> 8) & 255}.${visitors & 255}`
  const answer = await api.send(method, path, text, {
    "x-forwarded-for": visitor,
    "idempotency-key": `bad-input-${visitors}`,
  })
  return {
    method,
    path,
    ...(text === undefined ? {} : { text }),
    ...answer,
    code: (answer.body as { code?: unknown } | null)?.code,
  }
}

const shown = ({ method, path, text, status, code }: Outcome) =>
  `${method} ${path.slice(0, 80)} ${text?.slice(0, 120) ?? ""} → ${status} ${String(code)}`

marketSuite((market) => {
  it("has for most routes that take a body one that its own schema accepts", () => {
    const refused = named.flatMap(([name, route]) =>
      "body" in route && !route.body.safeParse(goodBody(route)).success ? [name] : [],
    )
    // Passwords, telephone numbers and rates are bound by more than a schema can say.
    expect(refused.length).toBeLessThan(10)
  })

  it(
    "answers every malformed input of every route with a clear 4xx and writes nothing",
    async () => {
      const attacks = named.flatMap(([, route]): Attack[] => {
        const path = pathWith(route.path, "no-such-thing")
        const { method } = route
        return [
          ...badBodies(route).map((body) => ({ method, path, text: JSON.stringify(body) })),
          ...("body" in route ? brokenTexts.map((text) => ({ method, path, text })) : []),
        ]
      })
      const wrong: string[] = []
      const changed = await tablesChanged(market(), async () => {
        for (const each of attacks) {
          const outcome = await attack(market(), each)
          if (
            outcome.status < 400 ||
            outcome.status > 499 ||
            (outcome.status !== 401 && typeof outcome.code !== "string")
          )
            wrong.push(shown(outcome))
        }
      })
      expect(wrong).toEqual([])
      expect(changed).toEqual([])
    },
    WALK_MS,
  )

  it(
    "answers unknown ids and unreadable parameters with a clear 4xx and writes nothing",
    async () => {
      const withParameters = named.filter(([, route]) => route.path.includes(":"))
      const wrong: string[] = []
      const changed = await tablesChanged(market(), async () => {
        for (const [name, route] of withParameters)
          for (const parameter of badParameters) {
            const text = takesBody(name) ? { text: JSON.stringify(goodBody(route)) } : {}
            const outcome = await attack(market(), {
              method: route.method,
              path: pathWith(route.path, parameter),
              ...text,
            })
            if (outcome.status < 400 || outcome.status > 499) wrong.push(shown(outcome))
          }
      })
      expect(wrong).toEqual([])
      expect(changed).toEqual([])
    },
    WALK_MS,
  )

  it("never answers a query with a failure of its own", async () => {
    const wrong: string[] = []
    for (const [, route] of named)
      for (const query of badQueries(route)) {
        const path = `${pathWith(route.path, "no-such-thing")}?${query}`
        const outcome = await attack(market(), { method: route.method, path })
        if (outcome.status >= 500) wrong.push(shown(outcome))
      }
    expect(wrong).toEqual([])
  })
})
