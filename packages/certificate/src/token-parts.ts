import { fromBase64url, toBase64url } from "./base64url.js"

/** The explicit types of what we sign (RFC 8725, section 3.11): one can never be taken for the other. */
export type TokenType = "ovop-c" | "ovop-r"

/** The longest text that is looked at; above it nothing is parsed. */
export const TOKEN_MAX_CHARS: Record<TokenType, number> = { "ovop-c": 1_024, "ovop-r": 4_000_000 }

export type TokenParts = {
  kid: string
  payload: Uint8Array<ArrayBuffer>
  /** The bytes under the signature: header and payload as they were written. */
  signed: Uint8Array<ArrayBuffer>
  signature: Uint8Array<ArrayBuffer>
}

/** The one header we write. */
export function tokenHeader(type: TokenType, kid: string): string {
  return JSON.stringify({ alg: "EdDSA", kid, typ: type })
}

/**
 * Takes a compact JWS (RFC 7515, section 7.1) apart, or answers undefined. The header is compared, not interpreted:
 * another `alg`, another `typ`, `crit`, `jwk`, a key written twice or a blank make it a text that we never wrote.
 */
export function tokenParts(text: unknown, type: TokenType): TokenParts | undefined {
  if (typeof text !== "string" || text.length > TOKEN_MAX_CHARS[type]) return undefined
  const [header, payload, signature, ...more] = text.split(".", 4)
  if (!header || !payload || signature?.length !== 86 || more.length > 0 || header.length > 160)
    return undefined
  const bytes = {
    header: fromBase64url(header),
    payload: fromBase64url(payload),
    signature: fromBase64url(signature),
  }
  if (!bytes.header || !bytes.payload || !bytes.signature) return undefined
  const kid = /"kid":"([A-Za-z0-9_-]{43})"/.exec(new TextDecoder().decode(bytes.header))?.[1]
  // The texts are compared and not what they decode to, since a decoder drops a byte order mark.
  if (!kid || header !== toBase64url(new TextEncoder().encode(tokenHeader(type, kid)))) return undefined
  const signed = new TextEncoder().encode(`${header}.${payload}`)
  return { kid, payload: bytes.payload, signed, signature: bytes.signature }
}
