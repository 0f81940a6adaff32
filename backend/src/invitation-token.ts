import { createHash, randomBytes } from "node:crypto"

/** The token of an invitation's link; it has 256 bits of its own, so its hash needs no salt. */
export const newInvitationToken = (): string => randomBytes(32).toString("base64url")

/** What is kept of it. */
export const invitationHash = (token: string): string => createHash("sha256").update(token).digest("hex")
