import { displayName } from "./display-name"

describe("the name of a file as it is shown", () => {
  it.each([
    ["ម្រេច កំពត.jpg", "ម្រេច កំពត.jpg"],
    ["../../etc/passwd", ".. .. etc passwd"],
    ["a\u0000b\r\nc.pdf", "abc.pdf"],
    ["photo\u202egpj.exe", "photogpj.exe"],
    ["   ", "–"],
    ["e\u0301te.jpg", "éte.jpg"],
    ["x\ud800.jpg", "x\ufffd.jpg"],
  ])("of %j is %j", (given, shown) => expect(displayName(given)).toBe(shown))

  it("is at most 120 signs long and cuts no sign in two", () => {
    const name = displayName("ក្រី".repeat(200))
    expect(name).toBe("ក្រី".repeat(120))
  })
})
