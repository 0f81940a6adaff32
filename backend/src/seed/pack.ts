/** How a pack is held, in Khmer as it stands on a label. */
const CONTAINER = {
  jar: "ដប",
  pouch: "ថង់",
  bag: "បាវតូច",
  sack: "បាវ",
  bottle: "ដប",
  block: "ដុំ",
  box: "ប្រអប់",
  crate: "កេស",
  basket: "កញ្ជើ",
  tin: "កំប៉ុង",
} as const

export type Container = keyof typeof CONTAINER

const UNIT = { g: "ក្រាម", kg: "គីឡូក្រាម", ml: "មីលីលីត្រ", l: "លីត្រ" } as const

const KHMER_DIGITS = "០១២៣៤៥៦៧៨៩"
const inKhmer = (value: number) =>
  String(value)
    .replace(".", ",")
    .replace(/\d/g, (digit) => KHMER_DIGITS[Number(digit)] ?? digit)

export type SeedPack = {
  km: string
  en: string
  weight_grams: number
  /** Dollars; riel is derived from the day's rate. */
  usd: string
  stock: number
}

/** A weighed pack: `jar(50, "g")` reads "ដប ៥០ ក្រាម" and "50 g jar". Shipping weight adds a tenth for the container. */
export function weighed(
  container: Container,
  amount: number,
  unit: keyof typeof UNIT,
  usd: string,
  stock: number,
): SeedPack {
  const grams = unit === "kg" || unit === "l" ? amount * 1000 : amount
  return {
    km: `${CONTAINER[container]} ${inKhmer(amount)} ${UNIT[unit]}`,
    en: `${amount} ${unit} ${container}`,
    weight_grams: Math.round(grams * 1.1),
    usd,
    stock,
  }
}

/** A piece with a name of its own. */
export const piece = (
  km: string,
  en: string,
  weight_grams: number,
  usd: string,
  stock: number,
): SeedPack => ({
  km,
  en,
  weight_grams,
  usd,
  stock,
})

/** A visit or a stay: it weighs nothing, and its stock is how many people can be received. */
export const outing = (km: string, en: string, usd: string, places: number): SeedPack =>
  piece(km, en, 0, usd, places)
