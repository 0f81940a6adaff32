import type { CertificateEventType, CertificateStatus, EvidenceLevel } from "@ovop/contracts"

export type CertificateHistory = {
  /** `YYYY-MM-DD`, inclusive. */
  valid_from: string
  valid_to: string | null
  events: readonly { type: CertificateEventType; occurred_at: Date | string }[]
}

/** Endings that no later event undoes. */
const FINAL = { revoked: "revoked", withdrawn: "withdrawn", superseded: "superseded" } as const

/**
 * What a certificate says on a day. A revocation stands whatever the dates say; an expiry outlasts a
 * suspension, because a lapsed certificate cannot be reinstated; otherwise the last event decides.
 * @param today `YYYY-MM-DD` in Asia/Phnom_Penh
 */
export function certificateStatus(certificate: CertificateHistory, today: string): CertificateStatus {
  const events = [...certificate.events].sort(
    (a, b) => Number(new Date(a.occurred_at)) - Number(new Date(b.occurred_at)),
  )
  for (const { type } of events) if (type in FINAL) return FINAL[type as keyof typeof FINAL]
  if (certificate.valid_to && certificate.valid_to < today) return "expired"
  if (events.at(-1)?.type === "suspended") return "suspended"
  if (today < certificate.valid_from) return "not_yet_valid"
  return "active"
}

/** A badge shows only for an active certificate whose evidence was at least seen. */
export function showsBadge(status: CertificateStatus, evidence: EvidenceLevel): boolean {
  return status === "active" && evidence !== "claimed"
}

/** Made once: making it takes longer than all that a page of the catalogue asks of it. */
const calendar = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Phnom_Penh" })

/** The calendar day in Cambodia, `YYYY-MM-DD`; a certificate ends with the Cambodian day, not with UTC's. */
export function dayInCambodia(at: Date): string {
  return calendar.format(at)
}
