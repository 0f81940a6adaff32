import { describe, expect, it } from "vitest"
import { newCertificateCode, readCertificateCode } from "./certificate-code"

describe("a certificate's code", () => {
  it("reads back however it is typed from a label", () => {
    for (let round = 0; round < 200; round += 1) {
      const code = newCertificateCode()
      const typed = code.replace("-", " ").toLowerCase().replaceAll("0", "o").replaceAll("1", "l")
      expect(readCertificateCode(typed)).toBe(code)
    }
  })

  it.each(["", "ABCDE", "ABCDE-FGHJU", "ABCDE-FGHJK-1", "<script>!!"])("refuses %j", (typed) => {
    expect(readCertificateCode(typed)).toBeUndefined()
  })
})
