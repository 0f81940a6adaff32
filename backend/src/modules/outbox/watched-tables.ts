import type { Consumer } from "./consumers"

type Watched = {
  table: string
  consumer: Consumer
  kind: string
  /** Names the changed subject. */
  column: string
  /** Names the stream where it is not the subject itself. */
  stream?: string
  events: readonly ("insert" | "update" | "delete")[]
}

const all = ["insert", "update", "delete"] as const

const forCatalogue = (table: string, kind: string, column: string): Watched => ({
  table,
  consumer: "catalogue",
  kind,
  column,
  events: all,
})

/**
 * Everything a card, a badge, a price or a stock figure hangs on, and the rate that stands beside a price. The trigger writes down the nearest id and no more;
 * which products that touches is found out when the change is delivered, so that no writer waits for it.
 */
export const watchedTables: readonly Watched[] = [
  forCatalogue("product", "product", "id"),
  forCatalogue("product_variant", "product", "product_id"),
  forCatalogue("image", "product", "product_id"),
  forCatalogue("product_variant_price_set", "variant", "variant_id"),
  forCatalogue("product_variant_inventory_item", "variant", "variant_id"),
  forCatalogue("price", "price-set", "price_set_id"),
  forCatalogue("inventory_level", "inventory-item", "inventory_item_id"),
  forCatalogue("reservation_item", "inventory-item", "inventory_item_id"),
  forCatalogue("product_category", "kind", "id"),
  forCatalogue("product_category_product", "product", "product_id"),
  forCatalogue("translation", "translated", "reference_id"),
  forCatalogue("association", "association", "id"),
  // Changing an alliance writes its members anew, so each of their pages is known by this table alone.
  forCatalogue("alliance_member", "association", "association_id"),
  forCatalogue("model_mark", "association", "association_id"),
  forCatalogue("association_association_product_product", "product", "product_id"),
  forCatalogue("producer", "producer", "id"),
  forCatalogue("product_product_association_producer", "product", "product_id"),
  forCatalogue("certificate", "certificate", "id"),
  forCatalogue("certificate_status_event", "certificate", "certificate_id"),
  forCatalogue("certification_scheme", "scheme", "id"),
  forCatalogue("product_product_certification_certificate", "product", "product_id"),
  forCatalogue("association_association_certification_certificate", "certificate", "certificate_id"),
  forCatalogue("exchange_rate", "exchange-rate", "id"),
  forCatalogue("export_profile", "export-profile", "id"),
  forCatalogue("product_product_trade_export_profile", "product", "product_id"),
  {
    table: "consignment",
    consumer: "message",
    kind: "consignment-placed",
    column: "id",
    stream: "order_id",
    events: ["insert"],
  },
  {
    table: "consignment_parcel",
    consumer: "message",
    kind: "parcel-dispatched",
    column: "id",
    stream: "order_id",
    events: ["insert"],
  },
  {
    table: "consignment_credit",
    consumer: "message",
    kind: "lines-declined",
    column: "id",
    events: ["insert"],
  },
  {
    table: "complaint_step",
    consumer: "message",
    kind: "complaint-step",
    column: "id",
    events: ["insert"],
  },
  {
    table: "account_contact",
    consumer: "message",
    kind: "contact-requested",
    column: "id",
    events: ["insert", "update"],
  },
  {
    table: "capture",
    consumer: "message",
    kind: "payment-captured",
    column: "payment_id",
    events: ["insert"],
  },
]
