/** The names of one kind of product; the first of each list is the usual one. */
export interface ProductNames {
  readonly en: readonly string[]
  readonly km: readonly string[]
  /** How people write the Khmer word in Latin letters; no one romanisation is in common use. */
  readonly romanised: readonly string[]
}

export const productNames: readonly ProductNames[] = [
  { en: ["pepper"], km: ["ម្រេច"], romanised: ["mrech", "mrich", "merech"] },
  { en: ["palm sugar"], km: ["ស្ករត្នោត"], romanised: ["skor thnot", "skor tnaot", "sko thnaot"] },
  { en: ["honey"], km: ["ទឹកឃ្មុំ"], romanised: ["tuk khmum", "teuk khmum"] },
  { en: ["prahok"], km: ["ប្រហុក"], romanised: ["prahok", "prohok"] },
  { en: ["krama"], km: ["ក្រមា"], romanised: ["krama", "kroma"] },
  { en: ["fish sauce"], km: ["ទឹកត្រី"], romanised: ["tuk trei", "teuk trey"] },
  { en: ["silk"], km: ["សូត្រ"], romanised: ["sot", "soth"] },
  { en: ["rice"], km: ["អង្ករ", "បាយ"], romanised: ["angkor", "bay"] },
]
