import type { Currency } from "@ovop/contracts"
import type { ReadSql } from "./discovery/read-sql"

type Market = "cambodia-khr" | "cambodia-usd" | "world"
export type CheckoutRegion = {
  id: string
  currency_code: Currency
  market: Market | null
  automatic_taxes: boolean
  /** Ways to pay that are switched on there, by Medusa's provider. */
  payment_providers: string[]
}

/** What a checkout stands on beside its goods. */
export type CheckoutGround = {
  regions: CheckoutRegion[]
  customer: { email: string | null } | null
  /** Whether core gives something off to whoever orders; seldom, so it is asked before core's own search is paid for. */
  has_promotions: boolean
}

const GROUND = `
  select (select json_agg(json_build_object('id', r.id, 'currency_code', r.currency_code,
                   'market', r.metadata->>'market', 'automatic_taxes', r.automatic_taxes,
                   'payment_providers', (
                     select coalesce(json_agg(y.payment_provider_id), '[]') from region_payment_provider y
                      where y.region_id = r.id and y.deleted_at is null)))
            from region r where r.deleted_at is null) as regions,
         (select json_build_object('email', c.email) from customer c where c.id = ? and c.deleted_at is null) as customer,
         exists (select from promotion p
                  where p.is_automatic and p.status = 'active' and p.deleted_at is null) as has_promotions`

export async function readCheckoutGround(
  sql: ReadSql,
  customer_id: string | undefined,
): Promise<CheckoutGround> {
  const [row] = await sql<CheckoutGround>(GROUND, [customer_id ?? ""])
  if (!row) throw new Error("The ground of a checkout cannot be read.")
  return row
}

/** The market in which a buyer pays: by currency in Cambodia, in dollars abroad. */
export const marketFor = (currency: Currency, isAbroad: boolean): Market => {
  if (isAbroad) return "world"
  return currency === "khr" ? "cambodia-khr" : "cambodia-usd"
}
