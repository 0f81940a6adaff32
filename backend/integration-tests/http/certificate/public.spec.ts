import { type CertificateView, certificateViewSchema } from "@ovop/contracts"
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
})
