import { dayInCambodia } from "./cambodian-day.js"
import type { CertificateClaims } from "./certificate-claims.js"
import { readClaims } from "./claims-payload.js"
import type { KeySet, VerificationKey } from "./key-set.js"
import type { RevocationList } from "./revocation-list.js"
import type { Ending } from "./revocation-payload.js"
import { tokenParts } from "./token-parts.js"
import { verifySignature } from "./verify-signature.js"

/** What cannot be known without the network, for the page to say. */
export type Doubt =
  /** No list: whether it was suspended or revoked is not known. */
  | "no_revocation_list"
  /** A newer list should be there; what happened since is not known. */
  | "revocation_list_overdue"
  /** The token is newer than the list, so the list cannot speak of it. */
  | "token_newer_than_list"
  /** The key leaked after the token's date, but who has it can write an older date: ask the register. */
  | "key_compromised_later"
  /** The device's clock is behind what was signed; the later time was used. */
  | "clock_behind"

export type VerifiedCertificate = {
  claims: CertificateClaims
  doubts: Doubt[]
  /** How long ago the list that was asked was issued; absent without a list. */
  listAgeSeconds?: number
}

export type Verdict =
  | ({ status: "valid" | "not_yet_valid" | "expired" } & VerifiedCertificate)
  | ({ status: Ending; since: Date } & VerifiedCertificate)
  /** Not ours: who signed it had no key of ours at that time, or the token does not belong to the address. */
  | {
      status: "forged"
      reason: "bad_signature" | "unknown_key" | "key_not_in_use" | "key_compromised" | "other_code"
    }
  /** The key set at hand is older than the token says it is; a newer one may know its key. */
  | { status: "unknown_key" }
  /** Not a token: cut off, misread, or never one. */
  | { status: "malformed" }
  /** Ours, from a later version than this code reads. */
  | { status: "unsupported_version"; version: number }

/** A second clock may run ahead of ours by a day before its token counts as dated into the future. */
const TOLERANCE_MS = 86_400_000

/**
 * Says what a label's token is worth, without any network. Never throws, whatever the text.
 * @param input.now the device's time; a time that was signed later, or `lastKnownTime`, takes its place
 * @param input.lastKnownTime the latest time that a server told this device
 * @param input.code the code in the address, which must be the token's
 */
export async function verifyCertificate(
  token: string,
  input: { keySet: KeySet; revocationList?: RevocationList; now: Date; lastKnownTime?: Date; code?: string },
): Promise<Verdict> {
  const { keySet, revocationList: list } = input
  const parts = tokenParts(token, "ovop-c")
  if (!parts) return { status: "malformed" }
  const claims = readClaims(parts.payload)
  const known = [keySet.issuedAt, list?.issuedAt, input.lastKnownTime].map((at) => at?.getTime() ?? 0)
  const proven = Math.max(...known)
  // A clock that has no time at all is a clock that is behind.
  const device = input.now.getTime() || 0
  const now = Math.max(device, proven)

  const key = keySet.keys.get(parts.kid)
  if (!key) return unknownKey(claims, keySet, now)
  if (!(await verifySignature(key.publicKey, parts.signed, parts.signature))) {
    return { status: "forged", reason: "bad_signature" }
  }
  if (!claims) return { status: "malformed" }
  if ("version" in claims) return { status: "unsupported_version", version: claims.version }
  if (input.code !== undefined && input.code !== claims.code)
    return { status: "forged", reason: "other_code" }
  const refusal = refusalByKey(key, claims.issuedAt)
  if (refusal) return { status: "forged", reason: refusal }

  const at = Math.max(now, claims.issuedAt.getTime())
  const verified: VerifiedCertificate = { claims, doubts: doubtsOf(key, claims, list, at) }
  if (at > device) verified.doubts.push("clock_behind")
  if (list) verified.listAgeSeconds = Math.floor((at - list.issuedAt.getTime()) / 1000)
  return { ...statusOf(claims, list, dayInCambodia(new Date(at))), ...verified }
}

/** An honest label may name a key that this device has not seen yet; a forged one usually cannot say so. */
function unknownKey(claims: ReturnType<typeof readClaims>, keySet: KeySet, now: number): Verdict {
  if (!claims) return { status: "malformed" }
  if ("version" in claims) return { status: "unknown_key" }
  const issued = claims.issuedAt.getTime()
  const mayBeNewer = issued >= keySet.issuedAt.getTime() && issued <= now + TOLERANCE_MS
  return mayBeNewer ? { status: "unknown_key" } : { status: "forged", reason: "unknown_key" }
}

function refusalByKey(
  key: VerificationKey,
  issuedAt: Date,
): "key_not_in_use" | "key_compromised" | undefined {
  if (key.compromisedFrom && issuedAt >= key.compromisedFrom) return "key_compromised"
  if (issuedAt < key.signsFrom || (key.signsUntil && issuedAt > key.signsUntil)) return "key_not_in_use"
  return undefined
}

function doubtsOf(
  key: VerificationKey,
  claims: CertificateClaims,
  list: RevocationList | undefined,
  at: number,
): Doubt[] {
  const doubts: Doubt[] = []
  if (!list) doubts.push("no_revocation_list")
  if (list && list.nextUpdate.getTime() < at) doubts.push("revocation_list_overdue")
  if (list && list.issuedAt < claims.issuedAt) doubts.push("token_newer_than_list")
  if (key.compromisedFrom) doubts.push("key_compromised_later")
  return doubts
}

/** The order is the register's own: an ending stands for good, an expiry outlasts a suspension. */
function statusOf(
  claims: CertificateClaims,
  list: RevocationList | undefined,
  today: string,
): { status: "valid" | "not_yet_valid" | "expired" } | { status: Ending; since: Date } {
  const listed = list?.endingOf(claims.code)
  if (listed && listed.ending !== "suspended") return { status: listed.ending, since: listed.since }
  if (claims.validUntil && claims.validUntil < today) return { status: "expired" }
  if (listed) return { status: listed.ending, since: listed.since }
  return { status: today < claims.validFrom ? "not_yet_valid" : "valid" }
}
