import type { Market } from "./market"

/** What an order is, without what differs from one order to the next: ids, numbers and moments. */
const FROZEN = `
  select o.currency_code, o.locale, o.email, o.customer_id, o.region_id, o.sales_channel_id, o.status,
         o.metadata - 'cart_id' as metadata,
         (select jsonb_agg(line order by line::text) from (
            select jsonb_build_object('quantity', i.quantity, 'taxes', (
                     select jsonb_agg(jsonb_build_object('code', t.code, 'rate', t.rate, 'description', t.description,
                              'tax_rate_id', t.tax_rate_id, 'provider_id', t.provider_id) order by t.code)
                       from order_line_item_tax_line t where t.item_id = l.id and t.deleted_at is null))
                   || to_jsonb(l) - 'id' - 'totals_id' - 'created_at' - 'updated_at' as line
              from order_item i join order_line_item l on l.id = i.item_id
             where i.order_id = o.id and i.deleted_at is null) lines) as lines,
         (select jsonb_agg(method order by method::text) from (
            select to_jsonb(m) - 'id' - 'created_at' - 'updated_at' || jsonb_build_object('taxes', (
                     select jsonb_agg(jsonb_build_object('code', t.code, 'rate', t.rate) order by t.code)
                       from order_shipping_method_tax_line t where t.shipping_method_id = m.id and t.deleted_at is null)) as method
              from order_shipping s join order_shipping_method m on m.id = s.shipping_method_id
             where s.order_id = o.id and s.deleted_at is null) methods) as methods,
         (select to_jsonb(a) - 'id' - 'created_at' - 'updated_at' from order_address a where a.id = o.shipping_address_id) as ships_to,
         (select to_jsonb(a) - 'id' - 'created_at' - 'updated_at' from order_address a where a.id = o.billing_address_id) as bills_to,
         (select jsonb_agg(part order by part->>'association_id') from (
            select to_jsonb(c) - 'id' - 'number' - 'order_id' - 'created_at' - 'updated_at'
                   || jsonb_build_object('place', split_part(c.number, '-', 2), 'lines', (
                     select jsonb_agg(to_jsonb(l) - 'id' - 'consignment_id' - 'order_line_item_id' - 'created_at' - 'updated_at'
                              order by l.variant_id, l.quantity, l.request_note)
                       from consignment_line l where l.consignment_id = c.id and l.deleted_at is null)) as part
              from consignment c where c.order_id = o.id and c.deleted_at is null) parts) as consignments,
         (select jsonb_agg(jsonb_build_object('provider', p.provider_id, 'amount', round(p.amount, 6)))
            from order_payment_collection k join payment p on p.payment_collection_id = k.payment_collection_id
           where k.order_id = o.id and k.deleted_at is null and p.deleted_at is null) as payments,
         (select jsonb_agg(jsonb_build_object('item', r.inventory_item_id, 'location', r.location_id, 'quantity', r.quantity)
                  order by r.inventory_item_id, r.quantity)
            from reservation_item r join order_item i on i.item_id = r.line_item_id
           where i.order_id = o.id and r.deleted_at is null) as reserved
    from "order" o where o.display_id = ?`

export async function frozenOrder({ query }: Market, order_number: number): Promise<object> {
  const [order] = await query<object>(FROZEN, [order_number])
  if (!order) throw new Error(`There is no order ${order_number}.`)
  return order
}
