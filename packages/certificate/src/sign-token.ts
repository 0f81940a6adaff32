import { CompactSign } from "jose"
import type { SigningKey } from "./signing-key.js"
import type { TokenType } from "./token-parts.js"

/** A compact JWS; the header's members stand in the one order that is read again. */
export function signToken(type: TokenType, payload: Uint8Array, key: SigningKey): Promise<string> {
  return new CompactSign(payload)
    .setProtectedHeader({ alg: "EdDSA", kid: key.kid, typ: type })
    .sign(key.privateKey)
}
