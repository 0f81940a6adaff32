import {
  type CertificateView,
  certificateStatusSchema,
  certificateViewSchema,
  type Register,
  registerSchema,
} from "@ovop/contracts"
import { suspendCertificateWorkflow } from "../../../src/workflows/certificate/workflows/suspend-certificate"
import { marketSuite } from "../../builders/market"

marketSuite((market) => {
  const certificateOf = (handle: string) => {
    const found = market().seeded.certificates.find(({ product }) => product === handle)
    if (!found) throw new Error(`${handle} has no certificate.`)
    return found
  }

  describe("a certificate's page", () => {
    it("opens by its code however it is typed, says what it covers, and that it is a demonstration", async () => {
      const { code } = certificateOf("kampot-black-pepper")
      const { body } = await market().api.get<CertificateView>(
        `/certificates/${code.replace("-", "").toLowerCase()}`,
      )
      expect(certificateViewSchema.parse(body)).toMatchObject({
        code,
        status: "active",
        shows_badge: true,
        demonstration: true,
        products: [{ handle: "kampot-black-pepper" }],
        holder: { province_code: "07" },
      })
    })

    it("shows a suspension with its reason in both languages, and takes the badge away", async () => {
      const { api, container } = market()
      const { id, code } = certificateOf("kampot-black-pepper")
      const reason = { km: "កំពុងពិនិត្យចម្ការ", en: "The farm is being inspected" }
      await suspendCertificateWorkflow(container).run({
        input: { certificate_id: id, reason, actor: "test" },
      })
      const { body } = await api.get<CertificateView>(`/certificates/${code}`)
      expect(body).toMatchObject({ status: "suspended", shows_badge: false })
      expect(body.events.at(-1)).toMatchObject({ type: "suspended", reason })
    })

    it("answers an unknown code and nonsense alike", async () => {
      const unknown = await market().api.get("/certificates/00000-00000")
      expect(unknown.status).toBe(404)
      expect(await market().api.get("/certificates/nonsense")).toEqual(unknown)
    })
  })
  describe("the register", () => {
    const search = async (query: string) => (await market().api.get<Register>(`/certificates?${query}`)).body
    const codes = async (query: string) => (await search(query)).certificates.map(({ code }) => code)

    it("finds a certificate by its number, its code however typed, and its holder in both languages", async () => {
      const { code } = certificateOf("kampot-black-pepper")
      const { body } = await market().api.get<CertificateView>(`/certificates/${code}`)
      expect(registerSchema.parse(await search("limit=48")).count).toBe(market().seeded.certificates.length)
      for (const typed of [
        body.number,
        body.number.slice(3).toLowerCase(),
        code.replace("-", " ").toLowerCase(),
        body.holder.name.km,
        body.holder.name.en ?? "",
      ])
        expect(await codes(`limit=48&q=${encodeURIComponent(typed)}`), typed).toContain(code)
      expect(await codes(`q=${encodeURIComponent("%")}`)).toEqual([])
    })

    it("filters by scheme and province, and pages without losing or repeating one", async () => {
      const all = await search("limit=48&scheme=KH-GI")
      expect(all.certificates.every(({ scheme }) => scheme.code === "KH-GI")).toBe(true)
      const pages = await Promise.all(
        Array.from({ length: Math.ceil(all.count / 3) }, (_, page) =>
          codes(`scheme=KH-GI&limit=3&offset=${page * 3}`),
        ),
      )
      expect(pages.flat()).toEqual(all.certificates.map(({ code }) => code))
      const kampot = await search("province=07&limit=48")
      expect(kampot.count).toBeGreaterThan(0)
      expect(kampot.certificates.every(({ holder }) => holder.province_code === "07")).toBe(true)
    })

    it("keeps what was suspended, revoked or has expired, with the reason, under the same status as the certificate's page", async () => {
      const [suspended, revoked, expired, early, reinstated] = market().seeded.certificates
      const event = (id: string | undefined, type: string, at: string) =>
        market().query(
          `insert into certificate_status_event (id, type, occurred_at, actor, reason, certificate_id)
           values (?, ?, ?, 'test', 'មូលហេតុ', ?)`,
          [`certev_${type}_${id}_${at}`, type, at, id ?? ""],
        )
      await event(suspended?.id, "suspended", "2026-11-01")
      await event(revoked?.id, "revoked", "2026-11-01")
      await event(revoked?.id, "reinstated", "2026-11-02")
      await event(reinstated?.id, "suspended", "2026-11-01")
      await event(reinstated?.id, "reinstated", "2026-11-02")
      await market().query("update certificate set valid_to = '2021-01-01' where id = ?", [expired?.id ?? ""])
      await market().query("update certificate set valid_from = '2999-01-01' where id = ?", [early?.id ?? ""])

      const listed = new Map<string, string>()
      for (const status of certificateStatusSchema.options)
        for (const one of (await search(`status=${status}&limit=48`)).certificates) {
          expect(one.status, one.code).toBe(status)
          listed.set(one.code, status)
        }
      expect(listed.size).toBe(market().seeded.certificates.length)
      expect(listed.get(suspended?.code ?? "")).toBe("suspended")
      expect(listed.get(revoked?.code ?? "")).toBe("revoked")
      expect(listed.get(expired?.code ?? "")).toBe("expired")
      expect(listed.get(early?.code ?? "")).toBe("not_yet_valid")
      expect(listed.get(reinstated?.code ?? "")).toBe("active")
      for (const [code, status] of listed)
        expect((await market().api.get<CertificateView>(`/certificates/${code}`)).body.status).toBe(status)
      const { certificates } = await search("status=suspended")
      const row = certificates.find(({ code }) => code === suspended?.code)
      expect(row).toMatchObject({ reason: { km: "មូលហេតុ", en: null }, shows_badge: false })
    })

    it.each(["status=lost", "province=0", "limit=1000", "offset=-1", "who=me"])(
      "refuses %s",
      async (query) => {
        expect((await market().api.get(`/certificates?${query}`)).status).toBe(400)
      },
    )
  })
})
