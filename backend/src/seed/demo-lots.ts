import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { LotOrigin } from "@ovop/contracts"
import { addLotWorkflow } from "../workflows/lot/workflows/add-lot"
import { addLotResultWorkflow } from "../workflows/lot/workflows/add-lot-result"
import { actingMember } from "../workflows/membership/acting-member"
import { addStockPlaceWorkflow } from "../workflows/stock/workflows/add-stock-place"
import { setStockThresholdWorkflow } from "../workflows/stock/workflows/set-stock-threshold"
import { transferStockWorkflow } from "../workflows/stock/workflows/transfer-stock"

type DemoLot = {
  sku: string
  origin: LotOrigin
  /** Days ago, and days from now. */
  made: number
  best_before: number | null
  units: number
  village: string
  threshold?: number
  moisture?: string
}

/** Invented, as everything here: lots that are fresh, one that is soon past its day, and goods that keep for ever. */
const LOTS: readonly DemoLot[] = [
  {
    sku: "P001-1",
    origin: "harvested",
    made: 240,
    best_before: 490,
    units: 60,
    village: "ភ្នំវរ",
    threshold: 40,
    moisture: "១១,៥ %",
  },
  { sku: "P001-1", origin: "harvested", made: 30, best_before: 700, units: 100, village: "ភ្នំវរ" },
  { sku: "P001-2", origin: "harvested", made: 700, best_before: 20, units: 80, village: "ភ្នំវរ" },
  {
    sku: "P002-3",
    origin: "harvested",
    made: 90,
    best_before: 640,
    units: 12,
    village: "ភ្នំវរ",
    threshold: 12,
  },
]

const KEEPER = `
  select a.id as association_id, m.member_id, i.inventory_item_id as item_id, l.location_id,
         array(select p.id from producer p where p.association_id = a.id and p.deleted_at is null order by p.id) as producers
    from product_variant v
    join product_variant_inventory_item i on i.variant_id = v.id
    join inventory_level l on l.inventory_item_id = i.inventory_item_id
    join association_association_product_product ap on ap.product_id = v.product_id
    join association a on a.id = ap.association_id
    join membership m on m.association_id = a.id and m.role = 'owner' and m.state = 'active'
   where v.sku = ? limit 1`

type Keeper = {
  association_id: string
  member_id: string
  item_id: string
  location_id: string
  producers: string[]
}

const DAY_MS = 24 * 60 * 60 * 1000
const dayFromNow = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)

/** The whole in as many parts as there are producers; the first has what does not divide. */
const sharesOf = (producers: readonly string[]) => {
  const part = Math.floor(10_000 / producers.length)
  return producers.map((producer_id, at) => ({
    producer_id,
    share_basis_points: at === 0 ? 10_000 - part * (producers.length - 1) : part,
  }))
}

async function seedLot(container: MedusaContainer, lot: DemoLot, keeper: Keeper): Promise<void> {
  const { item_id, location_id, producers } = keeper
  const tenant = await actingMember(container, keeper)
  const { result } = await addLotWorkflow(container).run({
    input: {
      tenant,
      item_id,
      lot: {
        code: "",
        origin: lot.origin,
        made_on: dayFromNow(-lot.made),
        best_before: lot.best_before === null ? null : dayFromNow(lot.best_before),
        province_code: null,
        district_code: null,
        village: lot.village,
        quantity: lot.units,
        note: "សាកល្បង",
        producers: sharesOf(producers),
      },
    },
  })
  await transferStockWorkflow(container).run({
    input: {
      tenant,
      item_id,
      from_location_id: location_id,
      from_lot_id: null,
      to_location_id: location_id,
      to_lot_id: result.id,
      quantity: lot.units,
      note: "",
    },
  })
  if (lot.threshold !== undefined)
    await setStockThresholdWorkflow(container).run({ input: { tenant, item_id, threshold: lot.threshold } })
  if (lot.moisture)
    await addLotResultWorkflow(container).run({
      input: {
        tenant,
        lot_id: result.id,
        measured: "សំណើម",
        outcome: lot.moisture,
        passed: true,
        laboratory: "មន្ទីរពិសោធន៍សាកល្បង",
        tested_on: dayFromNow(-lot.made + 10),
        upload_id: null,
      },
    })
}

/** Lots of a demonstration association, out of what it has; every other item begins with its opening movement alone. */
export async function seedDemoLots(container: MedusaContainer): Promise<void> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  let first: Keeper | undefined
  for (const lot of LOTS) {
    const { rows } = await sql.raw<{ rows: Keeper[] }>(KEEPER, [lot.sku])
    const [keeper] = rows
    if (!keeper || keeper.producers.length === 0) continue
    await seedLot(container, lot, keeper)
    first ??= keeper
  }
  if (!first) return
  const tenant = await actingMember(container, first)
  await addStockPlaceWorkflow(container).run({ input: { tenant, name: "ឃ្លាំងភ្នំវរ" } })
}
