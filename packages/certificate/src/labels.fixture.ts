import type { CertificateClaims } from "./certificate-claims.js"
import { type KeySet, readKeySet, type VerificationKey, writeKeySet } from "./key-set.js"
import { newSigningKey, type SigningKey } from "./signing-key.js"

export const at = (day: string, time = "05:00:00Z") => new Date(`${day}T${time}`)

export const pepper: CertificateClaims = {
  code: "K7M2P-9QX4T",
  scheme: "OVOP-STAR",
  issuedAt: at("2026-02-01"),
  validFrom: "2026-02-01",
  validUntil: "2029-01-31",
  demonstration: true,
  productKm: "ម្រេចកំពត",
  productEn: "Kampot pepper",
  holderKm: "សមាគមម្រេចកំពត",
  holderEn: "Kampot Pepper Growers",
}

/** A pair with its public half as it is published; times may be changed. */
export async function pairOf(
  times: Partial<VerificationKey> = {},
): Promise<{ key: SigningKey; published: VerificationKey }> {
  const { key } = await newSigningKey()
  return { key, published: { kid: key.kid, publicKey: key.publicKey, signsFrom: at("2026-01-01"), ...times } }
}

export function keySetOf(keys: VerificationKey[], issuedAt = at("2026-06-01")): KeySet {
  const read = readKeySet(writeKeySet(keys, issuedAt))
  if (!read.ok) throw new Error(read.reason)
  return read.keySet
}
