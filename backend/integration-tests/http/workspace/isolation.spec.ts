import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { MEMBERSHIP_ROLES, type MembershipRole, openApiDocument, routes } from "@ovop/contracts"
import { newBuyer, newVisitor } from "../../builders/account"
import type { Api } from "../../builders/api"
import { type Market, marketSuite } from "../../builders/market"
import {
  ASSOCIATION,
  associationNamed,
  memberOf,
  newKey,
  newMember,
  newMemberWithoutConsent,
} from "../../builders/member"
import { tablesChanged } from "../../builders/tables-changed"
import { goodBody } from "../every-route/bad-inputs"

type Operation = { method: string; path: string; roles: readonly MembershipRole[]; operationId: string }
type Outcome = Operation & { status: number; body: { code?: string } | null }

/** Every operation below an association, out of the document that the API gives away. */
const operations: Operation[] = Object.entries(openApiDocument().paths)
  .filter(([path]) => path.startsWith("/workspace/associations/"))
  .flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => {
      const { operationId, "x-roles": roles = [] } = described as {
        operationId: string
        "x-roles"?: readonly MembershipRole[]
      }
      return { method: method.toUpperCase(), path, roles, operationId }
    }),
  )

const ABSENT = "assoc_01JTHERE0IS0NONE0000000000"

/** Asks one operation of an association with a body that its schema takes, as a visitor of his own. */
async function ask(api: Api, operation: Operation, association_id: string): Promise<Outcome> {
  const route = routes[operation.operationId as keyof typeof routes]
  const path = operation.path.replace("{association_id}", association_id).replaceAll(/\{\w+\}/g, "mship_none")
  const headers = { ...newVisitor(), ...newKey() }
  const call = { GET: api.get, POST: api.post, PATCH: api.patch, DELETE: api.delete }[operation.method]
  if (!call) throw new Error(`The builder knows no ${operation.method}.`)
  const answer = await call<{ code?: string }>(path, goodBody(route), headers)
  return { ...operation, ...answer }
}

async function walk(api: Api, association_id: string, over = operations): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const operation of over) outcomes.push(await ask(api, operation, association_id))
  return outcomes
}

const shown = ({ method, path, status, body }: Outcome) => `${method} ${path} → ${status} ${body?.code}`

/** What lets somebody in who should find nothing: any answer but that of an association that is not there. */
const openTo = (outcomes: Outcome[]) =>
  outcomes.filter(({ status, body }) => status !== 404 || body?.code !== "not_found").map(shown)

/** What a reader who was let in hears: nothing is wrong, or what the address names is not there, as its application. */
const insideOf = ({ path }: Operation) =>
  path.includes("{id}") || path.endsWith("/application") ? "not_found" : undefined

/** What people of an association hear that waits: nothing is done, and only its application can be looked at. */
const whileItWaits = (outcome: Outcome, isOpen: (operation: Operation) => boolean) => {
  if (!isOpen(outcome)) return "association_not_approved"
  return outcome.method === "GET" ? insideOf(outcome) : "not_allowed_now"
}

const PEOPLE = Object.fromEntries(MEMBERSHIP_ROLES.map((role) => [role, `${role}@example.com`])) as Record<
  MembershipRole,
  string
>

/** One member of each role, signed in, and what puts them back to their places after an act. */
async function everyRole(market: Market) {
  const places = []
  for (const role of MEMBERSHIP_ROLES)
    places.push({
      role,
      ...(await newMember(market, PEOPLE[role], role)),
      api: await memberOf(market, PEOPLE[role]),
    })
  const putBack = async () => {
    await market.query("delete from membership where state = 'invited'")
    for (const { membership_id, role } of places)
      await market.query("update membership set state = 'active', role = ? where id = ?", [
        role,
        membership_id,
      ])
  }
  return { places, putBack }
}

const setStatus = ({ query }: Market, status: string) =>
  query("update association set status = ? where handle = ?", [status, ASSOCIATION])

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith("route.ts"),
  )
}

marketSuite((market) => {
  describe("every route of an association's workspace", () => {
    it("is walked: what the document names is what there are files for, and each names its roles", () => {
      const root = join(import.meta.dirname, "../../../src/api/workspace/associations")
      const inFiles = filesBelow(root).flatMap((file) => {
        const path = `/workspace/associations/${file.replace(/\/?route\.ts$/, "")}`.replaceAll(
          /\[(\w+)\]/g,
          "{$1}",
        )
        const source = readFileSync(join(root, file), "utf8")
        return [...source.matchAll(/export async function (GET|POST|DELETE|PUT|PATCH)\b/g)].map(
          ([, method]) => `${method} ${path}`,
        )
      })
      expect(operations.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(inFiles.sort())
      expect(operations.filter(({ roles }) => roles.length === 0)).toEqual([])
      expect(operations.length).toBeGreaterThanOrEqual(8)
    })

    it("is absent for a stranger, in the words of what is not there, and changes nothing", async () => {
      const { api } = market()
      const association_id = await associationNamed(market())
      await newMember(market(), "stranger@example.com", "owner", "kampot-pepper-phnom-voar")
      const stranger = await memberOf(market(), "stranger@example.com")
      const changed = await tablesChanged(market(), async () => {
        const met = await walk(stranger, association_id)
        expect(openTo(met)).toEqual([])
        expect(met.map(({ status, body }) => ({ status, body }))).toEqual(
          (await walk(stranger, ABSENT)).map(({ status, body }) => ({ status, body })),
        )
        for (const nobody of [api, await newBuyer(api, "buyer@example.com")])
          expect((await walk(nobody, association_id)).filter(({ status }) => status !== 401)).toEqual([])
      })
      const ours = changed.filter((table) => /^(membership|association|member|idempotency)/.test(table))
      expect(ours).toEqual([])
    })

    it("would be seen to be open (negative control)", async () => {
      const { places, putBack } = await everyRole(market())
      const owner = places.find(({ role }) => role === "owner")
      if (!owner) throw new Error("There is no owner.")
      const met: Outcome[] = []
      for (const operation of operations) {
        await putBack()
        met.push(await ask(owner.api, operation, owner.association_id))
      }
      // What asks for a person, or an application, that is not there answers as absent inside the door as well.
      const absentInside = (operation: Operation) =>
        operation.operationId !== "changeApplication" &&
        (insideOf(operation) !== undefined || /\/(ownership|submission)$/.test(operation.path))
      const named = operations.filter((operation) => !absentInside(operation))
      expect(openTo(met).length).toBe(named.length)
    })

    it("is absent for a removed member from the next request on", async () => {
      const { association_id, membership_id } = await newMember(market(), "gone@example.com", "owner")
      const gone = await memberOf(market(), "gone@example.com")
      const path = `/workspace/associations/${association_id}`
      expect((await gone.get(path)).status).toBe(200)
      await market().query("update membership set state = 'removed' where id = ?", [membership_id])
      expect(openTo(await walk(gone, association_id))).toEqual([])
    })

    it("refuses every role that it does not name, and lets in every role that it does", async () => {
      const { places, putBack } = await everyRole(market())
      const wrong: string[] = []
      let asked = 0
      for (const { role, api, association_id } of places)
        for (const operation of operations) {
          await putBack()
          const outcome = await ask(api, operation, association_id)
          asked += 1
          const isRefused = outcome.status === 403 && outcome.body?.code === "role_too_low"
          // A manager may invite, but to a role below, which the body that fits the schema is not.
          const isInside = operation.operationId === "inviteMember" && role === "manager"
          if (isRefused !== !operation.roles.includes(role) && !isInside)
            wrong.push(`${role}: ${shown(outcome)}`)
          if (outcome.status >= 500 || outcome.status === 401) wrong.push(`${role}: ${shown(outcome)}`)
        }
      expect(wrong).toEqual([])
      expect(asked).toBe(operations.length * MEMBERSHIP_ROLES.length)
    })

    it("that acts is refused to a field officer without the association's consent, who may read", async () => {
      const { association_id } = await newMemberWithoutConsent(market(), PEOPLE.viewer, "field_officer")
      const officer = await memberOf(market(), PEOPLE.viewer)
      const isFree = ({ operationId }: Operation) =>
        "withoutConsent" in routes[operationId as keyof typeof routes]
      const own = operations.filter(
        (operation) => operation.roles.includes("field_officer") && !isFree(operation),
      )
      const acts = await walk(
        officer,
        association_id,
        own.filter(({ method }) => method !== "GET"),
      )
      expect(acts.filter(({ body }) => body?.code !== "consent_needed").map(shown)).toEqual([])
      expect(acts.length).toBeGreaterThan(2)
      const reads = await walk(
        officer,
        association_id,
        own.filter(({ method }) => method === "GET"),
      )
      expect(reads.filter(({ body }) => body?.code === "consent_needed").map(shown)).toEqual([])
      const leaving = operations.filter(isFree)
      expect((await walk(officer, association_id, leaving)).map(({ status }) => status)).toEqual([200])
    })

    it("of a suspended association can be read and does nothing, and of one that waits its application only", async () => {
      const { places } = await everyRole(market())
      await setStatus(market(), "suspended")
      for (const { role, api, association_id } of places) {
        const own = operations.filter(({ roles }) => roles.includes(role))
        for (const outcome of await walk(api, association_id, own))
          expect([outcome.path, outcome.body?.code]).toEqual([
            outcome.path,
            outcome.method === "GET" ? insideOf(outcome) : "association_suspended",
          ])
      }
      await setStatus(market(), "applied")
      const isOpen = ({ operationId }: Operation) =>
        "whileApplying" in routes[operationId as keyof typeof routes]
      for (const { role, api, association_id } of places) {
        const own = operations.filter(({ roles }) => roles.includes(role))
        for (const outcome of await walk(api, association_id, own))
          expect([outcome.path, outcome.body?.code]).toEqual([outcome.path, whileItWaits(outcome, isOpen)])
      }
    })
  })

  describe("the rest of the workspace", () => {
    const OPEN = [
      "acceptInvitation",
      "openMemberSession",
      "openMemberSessionByCode",
      "readInvitation",
      "requestCode",
      "resetMemberPassword",
      "signUp",
    ]

    it("asks for a session everywhere but at its doors", async () => {
      const rest = Object.entries(routes).filter(
        ([, { path }]) => path.startsWith("/workspace/") && !path.startsWith("/workspace/associations/"),
      )
      const open: string[] = []
      for (const [name, route] of rest) {
        const { status, body } = await market().api.send(
          route.method,
          route.path.replaceAll(/:\w+/g, "none"),
          JSON.stringify(goodBody(route)),
          newVisitor(),
        )
        if (status !== 401 || (body as { code?: string }).code !== "signed_out") open.push(name)
      }
      expect(open.sort()).toEqual(OPEN)
    })

    it("is absent where the contract names nothing, and answers the storefront's browsers only", async () => {
      const { api } = market()
      expect(await api.get("/workspace/anything")).toMatchObject({ status: 404, body: { code: "not_found" } })
      const preflight = (origin: string) =>
        fetch(`${api.baseUrl}/workspace/me`, { method: "OPTIONS", headers: { origin } })
      const ours = await preflight("http://localhost:8000")
      expect([ours.status, ours.headers.get("access-control-allow-origin")]).toEqual([
        204,
        "http://localhost:8000",
      ])
      expect((await preflight("https://evil.example")).headers.get("access-control-allow-origin")).toBeNull()
    })
  })
})
