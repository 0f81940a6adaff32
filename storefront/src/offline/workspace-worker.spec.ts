import { readFileSync } from "node:fs"
import { join } from "node:path"
import { createContext, runInContext } from "node:vm"
import { beforeEach, describe, expect, it } from "vitest"

const script = readFileSync(join(import.meta.dirname, "../../public/workspace-worker.js"), "utf8")
const SITE = "https://market.example"
const SHELL = "/km/workspace/offline"
const html = (name: string) =>
  `<script src="/_next/static/chunks/${name}.js" nonce="n"></script>` +
  `<script nonce="n">self.__next_f.push([1,"static/chunks/part.js"])</script>`

type Fetched = { mode?: string; method?: string; url: string }
type Listener = (event: object) => void

/** A worker of a browser, with a net that can be cut. */
function worker() {
  const caches = new Map<string, Map<string, Response>>()
  const pathOf = (one: string | Fetched) => new URL(typeof one === "string" ? one : one.url, SITE).pathname
  const open = async (name: string) => {
    const entries = caches.get(name) ?? new Map<string, Response>()
    caches.set(name, entries)
    return {
      match: async (one: string | Fetched) => entries.get(pathOf(one))?.clone(),
      put: async (one: string, answer: Response) => void entries.set(pathOf(one), answer),
      addAll: async (paths: string[]) => {
        for (const path of paths) entries.set(path, await net(path))
      },
      keys: async () => [...entries.keys()].map((path) => ({ url: SITE + path })),
      delete: async (one: Fetched) => entries.delete(pathOf(one)),
    }
  }
  const state = { isCut: false, build: "first", asked: [] as string[] }
  const net = async (one: string | Fetched): Promise<Response> => {
    const path = pathOf(one)
    state.asked.push(path)
    if (state.isCut) throw new TypeError("Failed to fetch")
    return new Response(path === SHELL ? html(state.build) : path, {
      headers: { date: "Mon, 30 Nov 2020 00:00:00 GMT" },
    })
  }
  const listeners = new Map<string, Listener>()
  const self = {
    registration: { scope: `${SITE}/km/workspace/` },
    location: { origin: SITE },
    clients: { claim: async () => {} },
    skipWaiting: () => {},
    addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
  }
  const storage = {
    open,
    keys: async () => [...caches.keys()],
    delete: async (name: string) => caches.delete(name),
  }
  runInContext(
    script,
    createContext({
      self,
      caches: storage,
      fetch: net,
      URL,
      Response,
      Date,
      Set,
      Promise,
      setTimeout,
      clearTimeout,
    }),
  )

  async function tell(name: string, event: object = {}): Promise<Response | undefined> {
    const waiting: unknown[] = []
    let answer: Promise<Response> | undefined
    const given = {
      waitUntil: (work: unknown) => waiting.push(work),
      respondWith: (response: Promise<Response>) => {
        answer = response
      },
    }
    listeners.get(name)?.({ ...event, ...given })
    const answered = await answer
    await Promise.all(waiting)
    return answered
  }
  const ask = (path: string, request: Partial<Fetched> = {}) =>
    tell("fetch", {
      request: {
        url: path.startsWith("http") ? path : SITE + path,
        method: "GET",
        mode: "navigate",
        ...request,
      },
    })
  const kept = () => [...(caches.get("ovop-workspace-1") ?? new Map()).keys()].sort()
  return { ask, tell, kept, caches, state }
}

let one: ReturnType<typeof worker>
beforeEach(async () => {
  one = worker()
  await one.tell("install")
})

describe("the workspace's worker", () => {
  it("keeps the page without data and every part that it names", () => {
    expect(one.kept()).toEqual(["/_next/static/chunks/first.js", "/_next/static/chunks/part.js", SHELL])
  })

  it("shows the kept page where there is no network, and the page itself where there is one", async () => {
    const path = "/km/workspace/associations/a/listings/l"
    expect(await (await one.ask(path))?.text()).toBe(path)
    one.state.isCut = true
    expect(await (await one.ask(path))?.text()).toContain("first.js")
  })

  it("keeps no page of the market and no answer of its API", async () => {
    await one.ask("/km/workspace/associations/a/listings")
    await one.ask("/api/workspace/associations/a/listings", { mode: "cors" })
    expect(one.kept().filter((path) => !path.startsWith("/_next/"))).toEqual([SHELL])
    expect(await one.ask("/api/workspace/associations/a/listings", { mode: "cors" })).toBeUndefined()
  })

  it("leaves alone what is sent, and what is not this site's", async () => {
    expect(await one.ask("/km/workspace/sign-in", { method: "POST" })).toBeUndefined()
    expect(await one.ask("https://pictures.example/_next/static/a.js", { mode: "no-cors" })).toBeUndefined()
  })

  it("follows a new version of the market, and lets go of the parts of the old one", async () => {
    one.state.build = "second"
    await one.ask("/km/workspace/associations/a")
    expect(one.kept()).toEqual(["/_next/static/chunks/part.js", "/_next/static/chunks/second.js", SHELL])
  })

  it("opens the parts of the kept page without a network", async () => {
    one.state.isCut = true
    const part = await one.ask("/_next/static/chunks/part.js", { mode: "no-cors" })
    expect(await part?.text()).toBe("/_next/static/chunks/part.js")
  })

  it("stays as it was when a new version breaks off half way", async () => {
    one.state.build = "second"
    one.state.isCut = true
    await one.ask("/km/workspace/associations/a")
    expect(one.kept()).toContain("/_next/static/chunks/first.js")
  })

  it("clears away what an older worker kept, and touches nothing that is not its own", async () => {
    one.caches.set("ovop-workspace-0", new Map())
    one.caches.set("something-else", new Map())
    await one.tell("activate")
    expect([...one.caches.keys()].sort()).toEqual(["ovop-workspace-1", "something-else"])
  })
})
