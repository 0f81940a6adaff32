import { approveAssociationBody } from "@ovop/contracts"
import { proposedHandle } from "./proposed-handle"

const ID = "assoc_01KDXYZ7Q4WQJ9M2"

describe("a proposed handle", () => {
  it("is made of the English name, and of the id where that gives none", () => {
    expect(proposedHandle("  Tonlé Sap Fishers' Union! ", ID)).toBe("tonle-sap-fishers-union")
    for (const name of ["", "សមាគម", "A"]) expect(proposedHandle(name, ID)).toBe("association-q4wqj9m2")
  })

  it("is one that the contract takes, however long the name", () => {
    for (const name of ["x".repeat(120), `${"long ".repeat(30)}`, "--a--b--c", "ក"])
      expect(approveAssociationBody.safeParse({ handle: proposedHandle(name, ID) }).success).toBe(true)
  })
})
