import { createHash, randomBytes } from "node:crypto"

/** Sixty days after it was last used a device has to sign in again. */
export const SESSION_TTL_SECONDS = 60 * 24 * 60 * 60
/** As long as somebody may take to find the authenticator app. */
export const HALF_OPEN_TTL_SECONDS = 10 * 60

export const newSessionToken = (): string => randomBytes(32).toString("base64url")

/** What is kept of a token. */
export const sessionHash = (token: string): string => createHash("sha256").update(token).digest("hex")
