import { describe, expect, it } from "vitest"
import { identifierOf } from "./account-identifier"

describe("what an account is known by", () => {
  it.each([
    [" Dara@Example.COM ", { kind: "email", value: "dara@example.com" }],
    ["០១២ ៣៤៥ ៦៧៨", { kind: "phone", value: "+85512345678" }],
    ["+33 6 12 34 56 78", { kind: "phone", value: "+33612345678" }],
  ])("reads %j in one form only", (typed, identifier) => {
    expect(identifierOf(typed)).toEqual(identifier)
  })

  it.each(["dara", "dara@", "12", "a b@example.com", ""])("refuses %j", (typed) => {
    expect(identifierOf(typed)).toBeUndefined()
  })
})
