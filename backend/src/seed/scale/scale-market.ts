import { associations as realAssociations } from "../associations"
import { createRandom, type Random } from "../pictures/random"
import { products as templates } from "../products"
import type { SeedAssociation } from "../seed-association"
import type { SeedProduct } from "../seed-product"

const KHMER = "០១២៣៤៥៦៧៨៩"
const inKhmer = (value: number) => String(value).replace(/\d/g, (digit) => KHMER[Number(digit)] ?? digit)

const pickFrom = <Item>(random: Random, items: readonly Item[]): Item =>
  items[Math.floor(random.between(0, items.length))] as Item

export const scaleHandle = (seed: string, kind: "a" | "p", at: number) => `scale-${seed}-${kind}${at + 1}`

/** Invented associations in the places of the real ones; the same seed always invents the same. */
export function scaleAssociations(count: number, seed: string): SeedAssociation[] {
  const random = createRandom(`associations ${seed}`)
  return Array.from({ length: count }, (_, at) => {
    const { user_of: _signs, ...place } = pickFrom(random, realAssociations)
    const name = { km: `${place.name.km} ទី${inKhmer(at + 1)}`, en: `${place.name.en} no. ${at + 1}` }
    return {
      ...place,
      handle: scaleHandle(seed, "a", at),
      name,
      women_led: random.chance(0.45),
      youth_led: random.chance(0.25),
      vat_registered: random.chance(0.3),
      member_count: Math.floor(random.between(8, 320)),
      founded_year: Math.floor(random.between(1998, 2026)),
      producers: place.producers.slice(0, 1),
    }
  })
}

/**
 * Products after the pattern of the real ones, sold by the associations of the same seed, with prices and stock of
 * their own. None carries a certificate: a sign belongs to the goods of its users only.
 */
export function scaleProducts(
  count: number,
  associations: readonly SeedAssociation[],
  seed: string,
): { product: SeedProduct; picture: string }[] {
  const random = createRandom(`products ${seed}`)
  return Array.from({ length: count }, (_, at) => {
    const template = pickFrom(random, templates)
    const association = pickFrom(random, associations).handle
    const dearer = random.between(0.7, 1.6)
    const packs = template.packs.map((pack) => ({
      ...pack,
      usd: (Math.ceil(Number(pack.usd) * dearer * 20) / 20).toFixed(2),
      stock: random.chance(0.1) ? 0 : Math.floor(random.between(1, 400)),
    }))
    const product: SeedProduct = {
      ...template,
      id: `S${seed.toUpperCase()}-${at + 1}`,
      handle: scaleHandle(seed, "p", at),
      association,
      title: { km: `${template.title.km} ${inKhmer(at + 1)}`, en: `${template.title.en} ${at + 1}` },
      packs,
      legal: [],
    }
    return { product, picture: template.handle }
  })
}
