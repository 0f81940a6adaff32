import { codeToNumber, isCertificateCode } from "./certificate-code.js"
import { type KeySet, signsAt } from "./key-set.js"
import { type Ending, type RevocationEntry, readRevocations, writeRevocations } from "./revocation-payload.js"
import { signToken } from "./sign-token.js"
import type { SigningKey } from "./signing-key.js"
import { tokenParts } from "./token-parts.js"
import { verifySignature } from "./verify-signature.js"

/** A list whose signature was good. */
export type RevocationList = {
  issuedAt: Date
  /** When a newer one should be there. */
  nextUpdate: Date
  size: number
  /** What the list says of a code; undefined when it does not name it. */
  endingOf(code: string): { ending: Ending; since: Date } | undefined
}

/**
 * Signs the list of all certificates that are suspended or ended. An expired one need not stand in it.
 * @throws RangeError for a code that is none or stands twice, or for times out of order.
 */
export function signRevocationList(
  entries: readonly RevocationEntry[],
  input: { issuedAt: Date; nextUpdate: Date; key: SigningKey },
): Promise<string> {
  return signToken("ovop-r", writeRevocations(entries, input), input.key)
}

/**
 * Reads a signed list; never throws.
 * @param input.lastKnown a list older than this is refused, or a revocation could be taken back by an old copy
 */
export async function readRevocationList(
  text: string,
  input: { keySet: KeySet; lastKnown?: Pick<RevocationList, "issuedAt"> },
): Promise<
  | { ok: true; list: RevocationList }
  | { ok: false; reason: "malformed" | "unsupported_version" | "unknown_key" | "forged" | "older" }
> {
  const parts = tokenParts(text, "ovop-r")
  if (!parts) return { ok: false, reason: "malformed" }
  const key = input.keySet.keys.get(parts.kid)
  if (!key) return { ok: false, reason: "unknown_key" }
  if (!(await verifySignature(key.publicKey, parts.signed, parts.signature)))
    return { ok: false, reason: "forged" }
  const content = readRevocations(parts.payload)
  if (!content) return { ok: false, reason: "malformed" }
  if ("version" in content) return { ok: false, reason: "unsupported_version" }
  // Who has a leaked key can date a list as they like, so no date excuses it; a new list is signed soon anyway.
  if (!signsAt(key, content.issuedAt)) return { ok: false, reason: "forged" }
  if (input.lastKnown && content.issuedAt < input.lastKnown.issuedAt) return { ok: false, reason: "older" }
  const { issuedAt, nextUpdate, codes, endings, since } = content
  const endingOf = (code: string) => {
    const at = isCertificateCode(code) ? placeOf(codes, codeToNumber(code)) : -1
    const ending = endings[at]
    return ending && { ending, since: new Date((since[at] ?? 0) * 60_000) }
  }
  return { ok: true, list: { issuedAt, nextUpdate, size: codes.length, endingOf } }
}

/** Place of a number in a sorted list, or -1. */
function placeOf(sorted: readonly number[], number: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = sorted[middle] ?? 0
    if (found === number) return middle
    if (found < number) low = middle + 1
    else high = middle - 1
  }
  return -1
}
