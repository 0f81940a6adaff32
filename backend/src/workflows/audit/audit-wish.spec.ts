import { headText, readAuditWish } from "./audit-wish"

const head = { number: 17, hash: "0a".repeat(32) }

describe("what the audit is asked for", () => {
  it("is a check without a word, or against a head as it was printed, or the head", () => {
    expect(readAuditWish([])).toEqual({ command: "verify", kept: undefined })
    expect(readAuditWish(["verify"])).toEqual({ command: "verify", kept: undefined })
    expect(readAuditWish(["verify", "--head", headText(head)])).toEqual({ command: "verify", kept: head })
    expect(readAuditWish(["verify", `--head=${headText(head)}`])).toEqual({ command: "verify", kept: head })
    expect(readAuditWish(["head"])).toEqual({ command: "head" })
  })

  it.each([
    [["check"]],
    [["head", "17"]],
    [["verify", "--head"]],
    [["verify", "--head", "17"]],
    [["verify", "--head", `17:${head.hash.toUpperCase()}`]],
    [["verify", "--tail", headText(head)]],
    [["verify", "--head", headText(head), "more"]],
  ])("is refused with a sentence that says what can be asked: %j", (given) => {
    expect(() => readAuditWish(given)).toThrow("Say npm run audit")
  })
})
