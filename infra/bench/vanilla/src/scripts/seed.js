const { ContainerRegistrationKeys, Modules } = require("@medusajs/framework/utils")
const flows = require("@medusajs/medusa/core-flows")

const only = async (running) => (await running).result[0]

/** A shop that sells in dollars to one country from one place, with two shipping profiles and one product in each. */
async function seed({ container }) {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const run = (workflow, input) => workflow(container).run({ input })

  const channel = await only(
    run(flows.createSalesChannelsWorkflow, { salesChannelsData: [{ name: "Shop" }] }),
  )
  const key = await only(
    run(flows.createApiKeysWorkflow, {
      api_keys: [{ title: "Shop", type: "publishable", created_by: "" }],
    }),
  )
  await run(flows.linkSalesChannelsToApiKeyWorkflow, { id: key.id, add: [channel.id] })
  const region = await only(
    run(flows.createRegionsWorkflow, {
      regions: [
        {
          name: "Cambodia",
          currency_code: "usd",
          countries: ["kh"],
          payment_providers: ["pp_system_default"],
        },
      ],
    }),
  )
  await run(flows.createTaxRegionsWorkflow, [{ country_code: "kh", provider_id: "tp_system" }])
  const place = await only(
    run(flows.createStockLocationsWorkflow, {
      locations: [{ name: "Store", address: { address_1: "1", city: "Phnom Penh", country_code: "kh" } }],
    }),
  )
  await run(flows.linkSalesChannelsToStockLocationWorkflow, { id: place.id, add: [channel.id] })
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id: place.id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
  })
  const set = await fulfillment.createFulfillmentSets({
    name: "Delivery",
    type: "shipping",
    service_zones: [{ name: "Cambodia", geo_zones: [{ country_code: "kh", type: "country" }] }],
  })
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id: place.id },
    [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
  })

  const options = []
  for (const name of ["one", "two"]) {
    const profile = await only(
      run(flows.createShippingProfilesWorkflow, { data: [{ name: `Seller ${name}`, type: name }] }),
    )
    const option = await only(
      run(flows.createShippingOptionsWorkflow, [
        {
          name: `Parcel ${name}`,
          price_type: "flat",
          provider_id: "manual_manual",
          service_zone_id: set.service_zones[0].id,
          shipping_profile_id: profile.id,
          type: { label: "Standard", description: "Some days", code: "standard" },
          prices: [{ currency_code: "usd", amount: 2 }],
          rules: [
            { attribute: "enabled_in_store", value: "true", operator: "eq" },
            { attribute: "is_return", value: "false", operator: "eq" },
          ],
        },
      ]),
    )
    options.push(option.id)
    await run(flows.createProductsWorkflow, {
      products: [
        {
          title: `Goods ${name} zzqseed`,
          handle: `goods-${name}-zzqseed`,
          description: "Dried in the sun and packed by hand in the village where it grows.",
          status: "published",
          shipping_profile_id: profile.id,
          options: [{ title: `Pack ${name}`, values: ["100 g"] }],
          variants: [
            {
              title: "100 g",
              sku: `GOODS-${name}-zzqseed`,
              manage_inventory: true,
              options: { [`Pack ${name}`]: "100 g" },
              prices: [{ currency_code: "usd", amount: 5 }],
            },
          ],
          sales_channels: [{ id: channel.id }],
        },
      ],
    })
  }
  const { data: items } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "inventory_item", fields: ["id"] })
  await run(flows.createInventoryLevelsWorkflow, {
    inventory_levels: items.map(({ id }) => ({
      inventory_item_id: id,
      location_id: place.id,
      stocked_quantity: 1_000_000,
    })),
  })
  process.stdout.write(
    `seeded ${JSON.stringify({ key: key.token, region_id: region.id, sales_channel_id: channel.id, options })}\n`,
  )
}

exports.default = seed
