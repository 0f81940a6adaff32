import type { CertificateEventType } from "@ovop/contracts"

/** A certificate that is not part of the goods' legal status: all of them are invented for the demonstration. */
export type SeedAward = {
  product: string
  scheme: "OVOP-STAR" | "KH-GAP"
  level?: 3 | 4 | 5
  valid_from: string
  valid_to: string | null
  history?: { type: CertificateEventType; occurred_at: string; reason: { km: string; en: string } }[]
}

const star = (product: string, level: 3 | 4 | 5, valid_from: string, valid_to: string): SeedAward => ({
  product,
  scheme: "OVOP-STAR",
  level,
  valid_from,
  valid_to,
})

export const awards: readonly SeedAward[] = [
  star("takeo-hol-silk-sampot", 5, "2025-11-03", "2028-11-02"),
  star("santuk-golden-silk-scarf", 5, "2025-11-03", "2028-11-02"),
  star("kampong-luong-engraved-silver", 5, "2026-02-16", "2029-02-15"),
  star("mondulkiri-robusta-coffee", 4, "2025-11-03", "2028-11-02"),
  star("battambang-fragrant-rice", 4, "2025-11-03", "2028-11-02"),
  star("ratanakiri-cashew-kernels", 4, "2026-02-16", "2029-02-15"),
  star("stung-treng-silk-scarf", 4, "2026-02-16", "2029-02-15"),
  star("kampong-cham-cotton-krama", 3, "2025-11-03", "2028-11-02"),
  star("prey-veng-sedge-mat", 3, "2026-02-16", "2029-02-15"),
  star("battambang-rice-paper", 3, "2026-02-16", "2029-02-15"),
  {
    product: "kandal-safe-vegetable-basket",
    scheme: "KH-GAP",
    valid_from: "2026-01-12",
    valid_to: "2028-01-11",
  },
  // Lapsed and never renewed: the goods are sold, without the badge.
  star("kampong-cham-forged-knives", 3, "2022-10-10", "2025-10-09"),
  // Suspended: the goods are shown and cannot be ordered until that is settled.
  {
    ...star("kampong-cham-aluminium-pots", 3, "2025-11-03", "2028-11-02"),
    history: [
      {
        type: "suspended",
        occurred_at: "2026-09-21T03:00:00Z",
        reason: {
          km: "កំពុងរង់ចាំលទ្ធផលវិភាគលោហៈពីមន្ទីរពិសោធន៍",
          en: "Waiting for the laboratory's analysis of the metal",
        },
      },
    ],
  },
  // Revoked once and earned anew: both certificates stay public.
  {
    ...star("kampong-cham-banana-chips", 4, "2023-03-06", "2026-03-05"),
    history: [
      {
        type: "revoked",
        occurred_at: "2024-05-14T03:00:00Z",
        reason: {
          km: "ផលិតនៅកន្លែងថ្មីដែលមិនទាន់បានត្រួតពិនិត្យ",
          en: "Made at a new place that had not been inspected",
        },
      },
    ],
  },
  star("kampong-cham-banana-chips", 3, "2025-11-03", "2028-11-02"),
]
