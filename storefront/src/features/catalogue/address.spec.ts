import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { activeFilters, hrefOf, searchOf, withoutFilter, withoutFilters } from "./address"
import { catalogueAddressSchema } from "./schema"

/** As a page is handed the address: one value alone, several as a list. */
const read = (search: string) => {
  const params = new URLSearchParams(search)
  const given = Object.fromEntries(
    [...new Set(params.keys())].map((name) => {
      const values = params.getAll(name)
      return [name, values.length > 1 ? values : values[0]]
    }),
  )
  return catalogueAddressSchema.parse(given)
}

describe("an address of the catalogue", () => {
  it("comes back the same from what is written of it", () => {
    const lists = (values: string[]) => fc.subarray(values)
    fc.assert(
      fc.property(
        fc.record({
          province: lists(["01", "07", "17"]),
          sector: lists(["agriculture", "service"]),
          kind: lists(["honey", "silk"]),
          scheme: lists(["KH-GI", "EU-PGI"]),
          level: lists(["1", "5"]),
          gi: fc.boolean(),
          price_min: fc.option(fc.integer({ min: 0, max: 999_999 }).map(String), { nil: undefined }),
          sort: fc.constantFrom(undefined, "name", "price_up"),
        }),
        (chosen) => {
          const address = { ...read(""), ...chosen } as ReturnType<typeof read>
          expect(read(searchOf(address))).toEqual(address)
        },
      ),
    )
  })

  it("loses its filters one by one, and where it went on with them", () => {
    const address = read(
      "q=silk&province=17&province=07&gi=true&price_max=20&currency=usd&sort=name&cursor=abc",
    )
    expect(activeFilters(address)).toHaveLength(4)
    const [first] = activeFilters(address)
    if (!first) throw new Error("No filter is on.")
    expect(searchOf(withoutFilter(address, first))).toBe(
      "q=silk&province=07&gi=true&price_max=20&currency=usd&sort=name",
    )
    expect(searchOf(withoutFilters(address))).toBe("q=silk&sort=name")
    expect(hrefOf("/km/products", read(""))).toBe("/km/products")
  })

  it("leaves out what makes no sense and keeps the rest", () => {
    const address = read(
      "province=17&province=99&sector=weapons&level=9&gi=maybe&price_min=abc&sort=random&currency=eur",
    )
    expect(searchOf(address)).toBe("province=17")
  })

  it("reads a price as people write it", () => {
    expect(read("price_min=១០,០០០ ៛&price_max=1 500.50")).toMatchObject({
      price_min: "10000",
      price_max: "1500.50",
    })
  })
})
