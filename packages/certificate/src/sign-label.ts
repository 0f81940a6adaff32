import type { CertificateClaims } from "./certificate-claims.js"
import { writeClaims } from "./claims-payload.js"
import { signToken } from "./sign-token.js"
import type { SigningKey } from "./signing-key.js"

/** What is left out first when a label has not the room. */
const SPARED = ["holderEn", "holderKm", "productEn"] as const

export type SignedLabel = {
  /** What the QR holds. The token stands after the `#`, which no browser sends to a server. */
  address: string
  token: string
  /** Names that had no room; the page shows them when it is online. */
  leftOut: (typeof SPARED)[number][]
}

/**
 * Signs what a label says.
 * @param input.origin `https://` and host of the verification page
 * @param input.maxChars longest address, 420 unless told; names are left out to keep it, nothing else is
 * @throws RangeError naming a claim that cannot be signed.
 */
export async function signLabel(input: {
  claims: CertificateClaims
  key: SigningKey
  origin: string
  locale?: "km" | "en"
  maxChars?: number
}): Promise<SignedLabel> {
  const { key, origin, locale = "km", maxChars = 420 } = input
  const claims = { ...input.claims }
  const leftOut: SignedLabel["leftOut"] = []
  for (;;) {
    const token = await signToken("ovop-c", writeClaims(claims), key)
    const address = `${origin}/${locale}/verify/${claims.code}#${token}`
    const next = SPARED.find((name) => claims[name] !== undefined)
    if (address.length <= maxChars || !next) return { address, token, leftOut }
    delete claims[next]
    leftOut.push(next)
  }
}
