import type { CertificateSummary } from "@ovop/contracts"
import {
  type CertificateHistory,
  certificateStatus,
  dayInCambodia,
  showsBadge,
} from "../modules/certification/certificate-status"
import { bilingual } from "./bilingual"
import { type CertificateRow, present } from "./product-rows"

/** What a certificate says today, in both languages. */
export function certificateSummary(
  km: CertificateRow,
  en: CertificateRow | undefined,
  now: Date,
): CertificateSummary {
  const status = certificateStatus(km, dayInCambodia(now))
  return {
    code: km.code,
    scheme: {
      code: km.scheme.code,
      kind: km.scheme.kind,
      name: bilingual(km.scheme.name, en?.scheme.name),
    },
    issuer: bilingual(km.scheme.issuer, en?.scheme.issuer),
    status,
    evidence_level: km.evidence_level,
    level: km.level,
    shows_badge: showsBadge(status, km.evidence_level),
    valid_from: km.valid_from,
    valid_to: km.valid_to,
  }
}

type Covered = { certificates: readonly (Standing | null)[] | null }
type Standing = CertificateHistory & { scheme: { code: string } }

/**
 * Whether goods may not be sold until their certificate is settled: one stands suspended or revoked, and no active
 * one of the same scheme (its renewal, say) covers them.
 */
export function certificateForbids(product: Covered, now: Date): boolean {
  const today = dayInCambodia(now)
  const rows = present(product.certificates).map((row) => ({
    scheme: row.scheme.code,
    status: certificateStatus(row, today),
  }))
  const active = new Set(rows.filter((row) => row.status === "active").map((row) => row.scheme))
  return rows.some(({ scheme, status }) => ["suspended", "revoked"].includes(status) && !active.has(scheme))
}
