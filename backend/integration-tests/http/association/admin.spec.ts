import { Modules } from "@medusajs/framework/utils"
import {
  type AssociationFile,
  associationFileSchema,
  associationRecordsSchema,
  type Catalogue,
  routes,
} from "@ovop/contracts"
import { tickChecklist } from "../../builders/application"
import { placeOrder, readyBasket } from "../../builders/buyer"
import { marketSuite } from "../../builders/market"
import { deliver } from "../../builders/outbox"
import { SECRETARIAT_EMAIL, signedInCustomer, signInSecretariat } from "../../builders/secretariat"

type Records = { associations: { id: string; handle: string; status: string }[]; count: number }
const PEPPER = "kampot-pepper-phnom-voar"
const ADMIN = [
  ...Object.values(routes).filter(({ path }) => path.startsWith("/admin/")),
  { method: "POST", path: "/admin/certificates/:id/documents" },
  { method: "GET", path: "/admin/certificates/:id/documents/:document_id" },
] as const

const APPLICANT = {
  handle: "tonle-sap-fishers",
  name: { km: "សមាគមអ្នកនេសាទទន្លេសាប", en: "Tonle Sap Fishers" },
  story: { km: "ត្រីងៀត និងប្រហុក។", en: "Dried fish and prahok." },
  village: { km: "ភូមិកំពង់ភ្លុក", en: "Kampong Phluk" },
  province_code: "17",
  women_led: true,
  youth_led: false,
  vat_registered: false,
}

marketSuite((market) => {
  let secretariat: Record<string, string>
  const post = <Body = { id: string; code?: string; fields?: string[] }>(path: string, body: object) =>
    market().api.post<Body>(`/admin/associations${path}`, body, secretariat)
  const list = async (question: string) =>
    (await market().api.get<Records>(`/admin/associations?${question}`, undefined, secretariat)).body
  const file = async (id: string) =>
    (await market().api.get<AssociationFile>(`/admin/associations/${id}`, undefined, secretariat)).body
  const pepper = async () => String((await list(`q=${PEPPER}`)).associations[0]?.id)

  beforeEach(async () => {
    secretariat = await signInSecretariat(market())
  })

  describe("every route of the secretariat", () => {
    it("is closed to strangers, buyers and keys", async () => {
      const { api, container } = market()
      const [key] = await container
        .resolve(Modules.API_KEY)
        .createApiKeys([{ title: "machine", type: "secret", created_by: "test" }])
      const machine = { authorization: `Basic ${Buffer.from(`${key?.token}:`).toString("base64")}` }
      const answers: string[] = []
      for (const { method, path } of ADMIN)
        for (const headers of [{}, signedInCustomer(), machine]) {
          const address = path.replace(/:\w+/g, "x")
          const { status } =
            method === "GET"
              ? await api.get(address, undefined, headers)
              : await api.post(address, {}, headers)
          answers.push(`${status} ${method} ${path}`)
        }
      expect(answers.filter((answer) => !answer.startsWith("401 "))).toEqual([])
      expect(answers.length).toBeGreaterThan(60)
    })
  })

  describe("the list of associations", () => {
    it("finds by name in both languages and by handle, filters, and pages", async () => {
      const all = await list("limit=3")
      expect(associationRecordsSchema.parse(all).associations).toHaveLength(3)
      expect(all.count).toBeGreaterThan(3)
      for (const q of [PEPPER, "pepper growers", "ម្រេច"].map(encodeURIComponent))
        expect((await list(`q=${q}`)).associations.map(({ handle }) => handle)).toContain(PEPPER)
      expect((await list("q=%25_%5C")).count).toBe(0)
      expect((await list("status=suspended")).count).toBe(0)
      expect((await list("province=07")).associations.every(({ status }) => status === "active")).toBe(true)
      expect((await list("status=closed")).associations).toBeUndefined()
    })
  })

  describe("an association that applied", () => {
    it("sells nothing until it is approved, and can be approved once", async () => {
      const { body } = await post("", APPLICANT)
      expect((await file(body.id)).status).toBe("applied")
      expect((await list("limit=1")).associations[0]?.handle).toBe(APPLICANT.handle)
      expect((await post(`/${body.id}/approve`, {})).body.code).toBe("checklist_open")
      await tickChecklist(market(), body.id)
      expect((await post(`/${body.id}/approve`, {})).status).toBe(200)
      expect((await post(`/${body.id}/approve`, {})).body.code).toBe("not_allowed_now")
      expect(associationFileSchema.parse(await file(body.id))).toMatchObject({
        status: "active",
        events: [
          { type: "applied", actor: SECRETARIAT_EMAIL },
          { type: "approved", actor: SECRETARIAT_EMAIL },
        ],
      })
    })

    it("is refused under another's address and without its texts", async () => {
      expect((await post("", { ...APPLICANT, handle: PEPPER })).body.code).toBe("handle_taken")
      const { status, body } = await post("", {
        ...APPLICANT,
        name: { km: "", en: "x" },
        province_code: "99",
      })
      expect({ status, fields: body.fields }).toEqual({ status: 400, fields: ["name.km", "province_code"] })
    })
  })

  describe("a suspension", () => {
    it("takes the goods out of shop, search and orders, keeps reason and actor, and ends", async () => {
      const { api } = market()
      const id = await pepper()
      const basket = await readyBasket(api)
      expect((await post(`/${id}/suspend`, { reason: "" })).status).toBe(400)
      expect((await post(`/${id}/suspend`, { reason: "Unpaid members" })).status).toBe(200)
      await deliver(market(), "catalogue")
      expect((await api.get("/catalogue/products/kampot-black-pepper")).status).toBe(404)
      expect((await placeOrder(api, basket)).body.code).toBe("not_for_sale")
      const inSearch = async () =>
        (await api.get<Catalogue>("/catalogue/products?q=kampot%20pepper")).body.products.some(
          ({ handle }) => handle === "kampot-black-pepper",
        )
      expect(await inSearch()).toBe(false)
      expect((await post(`/${id}/suspend`, { reason: "Again" })).body.code).toBe("not_allowed_now")
      expect((await post(`/${id}/reinstate`, { reason: "Settled" })).status).toBe(200)
      await deliver(market(), "catalogue")
      expect((await api.get("/catalogue/products/kampot-black-pepper")).status).toBe(200)
      expect((await file(id)).events.slice(-2)).toMatchObject([
        { type: "suspended", reason: "Unpaid members", actor: SECRETARIAT_EMAIL },
        { type: "reinstated", reason: "Settled", actor: SECRETARIAT_EMAIL },
      ])
    })

    it("of two at once happens once, and is nothing for an association that is not there", async () => {
      const id = await pepper()
      const both = await Promise.all([1, 2].map(() => post(`/${id}/suspend`, { reason: "Twice" })))
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
      expect((await post("/assoc_none/suspend", { reason: "x" })).status).toBe(404)
      expect((await post("/assoc_none/approve", { surplus: 1 })).status).toBe(400)
    })
  })
})
