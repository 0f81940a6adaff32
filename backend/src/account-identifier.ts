import { z } from "@medusajs/framework/zod"
import type { ContactKind } from "@ovop/contracts"
import { phoneNumber } from "./phone-number"

export type Identifier = { kind: ContactKind; value: string }

const email = z.email().max(254)

/**
 * What an account is known by: an e-mail address in lower case or a telephone number as E.164. Undefined for what
 * is neither, so that one person cannot have two accounts by writing a number in two ways.
 */
export function identifierOf(typed: string): Identifier | undefined {
  const text = typed.normalize("NFKC").trim()
  if (!text.includes("@")) {
    const value = phoneNumber(text)
    return value ? { kind: "phone", value } : undefined
  }
  const parsed = email.safeParse(text.toLowerCase())
  return parsed.success ? { kind: "email", value: parsed.data } : undefined
}
