import type { ListedRows } from "./listed-product-rows"
import type { ProductInput } from "./product-input"
import { englishPlan, rewritePlan } from "./rewrite-plan"

const pack = (pack_id: string, over: object = {}) => ({
  pack_id,
  sku: `S-${pack_id}`,
  km: `កញ្ចប់ ${pack_id}`,
  en: `Pack ${pack_id}`,
  weight_grams: 100,
  usd: "4.00",
  khr: "16400",
  stock: 0,
  ...over,
})
const product = (packs: object[]) =>
  ({
    handle: "goods",
    title: { km: "ទំនិញ", en: "Goods" },
    story: { km: "រឿង", en: null },
    sector: "handicraft",
    aliases: [],
    picture: null,
    kind_id: "pcat",
    minimum_quantity: 1,
    quantity_step: 1,
    export_profile: null,
    packs,
    association: { id: "a", producer_ids: [], stock_location_id: "l", shipping_profile_id: "p" },
    sales_channel_id: "c",
    vat_tax_region_id: null,
  }) as unknown as ProductInput

const rows: ListedRows = {
  option_id: "opt",
  option_values: ["កញ្ចប់ a", "កញ្ចប់ b", "កញ្ចប់ gone"],
  variants: [
    { id: "v_a", pack_id: "a", price_set_id: "s_a" },
    { id: "v_b", pack_id: "b", price_set_id: "s_b" },
  ],
  translations: [
    { id: "t_p", reference_id: "prod", translations: { title: "Goods" } },
    { id: "t_a", reference_id: "v_a", translations: { title: "Old name" } },
  ],
  export_profile_id: null,
  producer_ids: [],
}
const plan = (packs: object[]) => rewritePlan({ product: product(packs), product_id: "prod", rows })

describe("rewriting a product", () => {
  it("keeps the variant of a pack that stays, adds what is new and takes away what is gone", () => {
    const { changed, added, removed } = plan([pack("b"), pack("c")])
    expect(changed.map(({ id, variant_rank }) => [id, variant_rank])).toEqual([["v_b", 0]])
    expect(added.map(({ sku, variant_rank }) => [sku, variant_rank])).toEqual([["S-c", 1]])
    expect(removed).toEqual(["v_a"])
  })

  it("calls a new pack by another value than any that was, also of a pack that is gone", () => {
    expect(plan([pack("a"), pack("b"), pack("x", { km: "កញ្ចប់ gone" })]).values).toEqual([
      { value: "កញ្ចប់ gone (x)" },
    ])
  })

  it("gives each span of quantities exactly one price in each currency", () => {
    const tiers = [
      { from_quantity: 10, usd: "3.50", khr: "14400" },
      { from_quantity: 50, usd: "3.00", khr: "12300" },
    ]
    const [only] = plan([pack("a", { tiers }), pack("b")]).changed
    for (const quantity of [1, 9, 10, 49, 50, 1000])
      for (const currency of ["usd", "khr"]) {
        const holding = only?.prices.filter(
          (price) =>
            price.currency_code === currency &&
            (price.min_quantity ?? 1) <= quantity &&
            quantity <= (price.max_quantity ?? Number.POSITIVE_INFINITY),
        )
        expect(holding).toHaveLength(1)
      }
  })

  it("writes only the English that changed, and none where there is none", () => {
    const english = englishPlan({
      product: product([pack("a"), pack("b", { en: null })]),
      product_id: "prod",
      rows,
    })
    expect(english.removed).toEqual(["t_a"])
    expect(english.created).toEqual([
      {
        reference: "product_variant",
        reference_id: "v_a",
        locale_code: "en-US",
        translations: { title: "Pack a" },
      },
    ])
  })
})
