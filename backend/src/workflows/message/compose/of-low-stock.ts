import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Bilingual, localeSchema } from "@ovop/contracts"
import { env } from "../../../env"
import type { Recipient } from "../../../messages/message"
import { bilingual, readBoth } from "../../../reads/bilingual"
import { readStockItem } from "../../../reads/stock/items"
import type { Composed } from "./composed"

type Person = { email: string | null; phone: string | null; locale: unknown }

/** Who sells the item; one association does. */
const SELLER = `
  select a.association_id as id from product_variant_inventory_item i
    join product_variant v on v.id = i.variant_id and v.deleted_at is null
    join association_association_product_product a on a.product_id = v.product_id and a.deleted_at is null
   where i.inventory_item_id = :item_id and i.deleted_at is null limit 1`

const KEEPERS = `
  select m.email, m.phone, m.locale from membership p
    join member m on m.id = p.member_id and m.deleted_at is null
   where p.association_id = :id and p.role in ('owner', 'manager') and p.state = 'active' and p.deleted_at is null
   order by p.role desc, p.id`

const recipientOf = ({ email, phone }: Person): Recipient | undefined => {
  if (email) return { channel: "email", to: email }
  return phone ? { channel: "sms", to: phone } : undefined
}

async function readSellerName(container: MedusaContainer, id: string): Promise<Bilingual> {
  const [seller] = await readBoth<{ id: string; name: string }>(
    container.resolve(ContainerRegistrationKeys.QUERY),
    { entity: "association", fields: ["id", "name"], filters: { id } },
  )
  return bilingual(seller?.km.name, seller?.en?.name)
}

/** What can be sold of something fell to what was set: owner and managers hear of it, unless it has risen meanwhile. */
export async function ofLowStock(
  container: MedusaContainer,
  item_id: string,
  change_id: string,
): Promise<Composed> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const sellers = await sql.raw<{ rows: { id: string }[] }>(SELLER, { item_id } as never)
  const id = sellers.rows[0]?.id
  const item = id && (await readStockItem(sql, id, item_id))
  if (!item || item.threshold === null || item.available > item.threshold) return []
  const { rows } = await sql.raw<{ rows: Person[] }>(KEEPERS, { id } as never)
  const association = await readSellerName(container, id)
  return rows.flatMap((person) => {
    const recipient = recipientOf(person)
    if (!recipient) return []
    const locale = localeSchema.catch("km").parse(person.locale)
    return [
      {
        key: `stock-low:${change_id}`,
        locale,
        recipient,
        content: {
          kind: "stock-low" as const,
          association,
          item: item.product.title,
          pack: item.pack,
          available: item.available,
          threshold: item.threshold ?? 0,
          link: `${env.STOREFRONT_URL}/${locale}/workspace/associations/${id}/stock/items/${item_id}`,
        },
      },
    ]
  })
}
