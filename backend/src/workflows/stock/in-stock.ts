import type { LotState } from "@ovop/contracts"
import { Refusal } from "../../refusal"
import type { AssociationTenant } from "../../tenant"
import type { Sql } from "../audit/act"

const ITEM = `
  select 1 from association_association_product_product a
    join product_variant v on v.product_id = a.product_id and v.deleted_at is null
    join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null
   where a.association_id = :association_id and a.deleted_at is null and i.inventory_item_id = :id`

const LOCATION = `
  select 1 from stock_place where id = :id and association_id = :association_id and deleted_at is null
  union all
  select 1 from association_association_stock_location_stock_location
   where stock_location_id = :id and association_id = :association_id and deleted_at is null`

const PRODUCER = `
  select 1 from producer where id = :id and association_id = :association_id and deleted_at is null`

const UPLOAD = `
  select 1 from upload where id = :id and association_id = :association_id and purpose = 'document'
     and state = 'ready' and deleted_at is null`

const LOT = `
  select state from lot where id = :id and association_id = :association_id and inventory_item_id = :item_id
     and deleted_at is null`

type Owned = { association_id: string; id: string }

/** What a body names and the association does not have is a wrong input, whoever else may have it. */
async function assertOwned(sql: Sql, text: string, owned: Owned, field: string): Promise<void> {
  const { rows } = await sql.raw(text, owned)
  if (rows.length === 0) throw new Refusal("invalid_input", [field])
}

/** Looks, within a transaction, whether what an act names is the association's. */
export function ownedBy(sql: Sql, { association_id }: AssociationTenant) {
  const assert = (text: string, id: string, field: string) =>
    assertOwned(sql, text, { association_id, id }, field)
  return {
    item: (id: string, field = "item_id") => assert(ITEM, id, field),
    location: (id: string, field = "location_id") => assert(LOCATION, id, field),
    producer: (id: string, field = "producer_id") => assert(PRODUCER, id, field),
    upload: (id: string, field = "upload_id") => assert(UPLOAD, id, field),
    /** Answers how the lot stands. */
    lot: async (id: string, item_id: string, field = "lot_id"): Promise<LotState> => {
      const { rows } = await sql.raw<{ state: LotState }>(LOT, { association_id, id, item_id })
      if (!rows[0]) throw new Refusal("invalid_input", [field])
      return rows[0].state
    },
  }
}
