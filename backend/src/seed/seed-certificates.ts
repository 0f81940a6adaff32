import type { MedusaContainer } from "@medusajs/framework/types"
import type { CertificateInput } from "../workflows/certificate/steps/create-certificate"
import { addSchemeWorkflow } from "../workflows/certificate/workflows/add-scheme"
import { recordCertificateWorkflow } from "../workflows/certificate/workflows/record-certificate"
import { awards } from "./awards"
import { schemes } from "./schemes"
import type { SeedAssociation } from "./seed-association"
import type { SeedProduct } from "./seed-product"
import type { Seller } from "./seed-sellers"

export type SeededCertificate = { product: string; scheme: string; code: string; id: string }

type Recorded = { product: SeedProduct; scheme: string } & Pick<
  CertificateInput,
  "number" | "valid_from" | "valid_to" | "level" | "history"
>

/** The legal status of the goods, which only a user of the sign may show, then what the demonstration awards. */
export function certificatesOf(
  products: readonly SeedProduct[],
  associations: readonly SeedAssociation[],
): Recorded[] {
  const usersOf = new Map(associations.map(({ handle, user_of = [] }) => [handle, new Set(user_of)]))
  const legal = products.flatMap((product) =>
    product.legal.map(({ scheme, sign, since }) => {
      if (!usersOf.get(product.association)?.has(sign))
        throw new Error(`${product.handle} may not show ${sign}: ${product.association} is no user of it.`)
      return { product, scheme, number: `DEMO-${scheme}-${product.id}`, valid_from: since, valid_to: null }
    }),
  )
  const byHandle = new Map(products.map((product) => [product.handle, product]))
  const awarded = awards.flatMap(({ product: handle, ...award }) => {
    const product = byHandle.get(handle)
    if (!product) return []
    const number = `DEMO-${award.scheme}-${product.id}-${award.valid_from.slice(0, 4)}`
    return [{ product, number, ...award }]
  })
  return [...legal, ...awarded]
}

/** Records the certificates of the demonstration under their schemes. */
export async function seedCertificates(
  container: MedusaContainer,
  certificates: readonly Recorded[],
  productIds: ReadonlyMap<string, string>,
  sellers: ReadonlyMap<string, Seller>,
): Promise<SeededCertificate[]> {
  const schemeIds = new Map<string, string>()
  for (const scheme of schemes) {
    const { result } = await addSchemeWorkflow(container).run({ input: scheme })
    schemeIds.set(scheme.code, result.id)
  }
  const recorded: SeededCertificate[] = []
  for (const { product, scheme, ...certificate } of certificates) {
    const { result } = await recordCertificateWorkflow(container).run({
      input: {
        ...certificate,
        scheme_id: schemeIds.get(scheme) ?? "",
        evidence_level: "document_seen",
        demonstration: true,
        actor: "seed",
        association_id: sellers.get(product.association)?.id ?? "",
        product_ids: [productIds.get(product.handle) ?? ""],
      },
    })
    recorded.push({ product: product.handle, scheme, ...result })
  }
  return recorded
}
