import fc from "fast-check"
import { afterEach, expect, it, vi } from "vitest"
import { at, keySetOf, pairOf, pepper } from "./labels.fixture.js"
import { signLabel } from "./sign-label.js"
import { verifyCertificate } from "./verify-certificate.js"

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
const { key, published } = await pairOf()
const other = await pairOf()
const keySet = keySetOf([published, other.published])
const { token } = await signLabel({ claims: pepper, key, origin: "https://example.test" })
const { token: second } = await signLabel({
  claims: { ...pepper, code: "00000-00001" },
  key,
  origin: "https://example.test",
})
const { token: foreign } = await signLabel({ claims: pepper, key: other.key, origin: "https://example.test" })

/** One change, in the header, the payload or the signature as often as in the others. */
const mutated = fc
  .tuple(fc.nat(2), fc.nat(10_000), fc.constantFrom(...LETTERS, ".", "=", "+", " ", "\n", "ក"), fc.nat(6))
  .map(([part, place, letter, kind]) => {
    const parts = token.split(".")
    const text = parts[part] ?? ""
    const spot = place % text.length
    const [before, after] = [text.slice(0, spot), text.slice(spot + 1)]
    const swapped = (LETTERS.indexOf(text[spot] ?? "") ^ (1 << (place % 6))) & 63
    parts[part] = [
      before + letter + after,
      before + after,
      before + letter + text.slice(spot),
      before + LETTERS[swapped] + after,
      before + (text[spot + 1] ?? "") + (text[spot] ?? "") + text.slice(spot + 2),
      second.split(".")[part] ?? "",
      foreign.split(".")[part] ?? "",
    ][kind] as string
    return parts.join(".")
  })
  .filter((text) => text !== token && text !== second && text !== foreign)

afterEach(() => vi.unstubAllGlobals())

const seed = Math.trunc(Math.random() * 2 ** 31)

it.each([
  ["by the platform", 10_000, globalThis.crypto],
  ["in script", 300, {}],
])(
  `refuses mutated tokens %s: %i of them (seed ${seed})`,
  async (_, numRuns, platform) => {
    vi.stubGlobal("crypto", platform)
    const now = at("2026-07-01")
    expect((await verifyCertificate(token, { keySet, now })).status).toBe("valid")
    const refusals: Record<string, number> = {}
    await fc.assert(
      fc.asyncProperty(mutated, async (text) => {
        const { status } = await verifyCertificate(text, { keySet, now })
        refusals[status] = (refusals[status] ?? 0) + 1
        expect(["forged", "malformed"]).toContain(status)
      }),
      { numRuns, seed },
    )
    expect((refusals.forged ?? 0) + (refusals.malformed ?? 0)).toBeGreaterThanOrEqual(numRuns)
    expect(refusals.forged).toBeGreaterThan(numRuns / 10)
  },
  60_000,
)
