import { consentChanges, consentForProducers } from "./consent-for-producers"

const association = { kind: "association" as const, id: "assoc_1", name: "សមាគម", consent_id: "consent_0" }
const sok = { kind: "producer" as const, id: "prod_1", name: "សុខ", consent_id: "consent_1" }
const sao = { kind: "producer" as const, id: "prod_2", name: "សៅ", consent_id: "consent_2" }
const officer = { role: "field_officer" as const, on_behalf_of: association }

describe("consent for producers", () => {
  it("lets the association's own people act for it without any", () => {
    for (const role of ["owner", "manager"] as const)
      expect(consentForProducers({ role, on_behalf_of: null }, ["prod_1"], [])).toEqual({
        on_behalf_of: null,
        consents: [],
      })
  })

  it("names the producer where a field officer acts for one, and the association where for several", () => {
    expect(consentForProducers(officer, ["prod_1", "prod_1"], [sok, sao]).on_behalf_of).toEqual(sok)
    const both = consentForProducers(officer, ["prod_2", "prod_1"], [sok, sao])
    expect(both).toEqual({ on_behalf_of: association, consents: [sao, sok] })
    expect(consentChanges(both.consents)).toEqual({ for_producers: { before: null, after: ["សៅ", "សុខ"] } })
    expect(consentForProducers(officer, [], [])).toEqual({ on_behalf_of: association, consents: [] })
  })

  it("refuses a field officer who lacks the consent of one producer, or of the association", () => {
    expect(() => consentForProducers(officer, ["prod_1", "prod_2"], [sok])).toThrow("consent_needed")
    expect(() => consentForProducers({ ...officer, on_behalf_of: null }, ["prod_1"], [sok])).toThrow(
      "consent_needed",
    )
  })
})
