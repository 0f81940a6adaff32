import { createHmac, randomInt, timingSafeEqual } from "node:crypto"
import { CODE_DIGITS } from "@ovop/contracts"
import { env } from "./env"

/** What a code is good for, and for whom. */
export type CodePlace = {
  member_id: string
  purpose: "sign_in" | "reset_password" | "confirm_contact" | "sign_up"
  contact: string
}

/** In whose stead the code of somebody stands who has no account yet: of whoever the contact belongs to. */
export const newcomer = (contact: string): string => `new:${contact}`

export const newOneTimeCode = (): string => String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, "0")

/** What is kept of a code. It is bound to its place, so that a code of one purpose opens no other. */
export const oneTimeCodeHash = ({ member_id, purpose, contact }: CodePlace, code: string): string =>
  createHmac("sha256", env.ORDER_LINK_SECRET)
    .update(["one-time-code", member_id, purpose, contact, code].join("\n"))
    .digest("hex")

/** Whether a typed code is the one that a hash was made of. */
export function isOneTimeCode(place: CodePlace, code: string, hash: string): boolean {
  const [given, kept] = [Buffer.from(oneTimeCodeHash(place, code)), Buffer.from(hash)]
  return given.length === kept.length && timingSafeEqual(given, kept)
}
