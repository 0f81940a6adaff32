import { expect, it } from "vitest"
import { formatCountUpTo } from "./format-count.js"

it.each([
  [0, "en", "0"],
  [1000, "en", "1,000"],
  [1001, "en", "1,000+"],
  [87, "km", "៨៧"],
  [1000, "km", "១,០០០"],
  [1001, "km", "១,០០០+"],
] as const)("writes %i in %s as %s", (count, language, written) => {
  expect(formatCountUpTo(count, 1000, language)).toBe(written)
})
