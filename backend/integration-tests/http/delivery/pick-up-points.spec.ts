import { type PickUpPointRecord, pickUpPointRecordsSchema, type WritePickUpPoint } from "@ovop/contracts"
import type { Api } from "../../builders/api"
import { basketWith } from "../../builders/buyer"
import { marketSuite } from "../../builders/market"
import { secretariatOf } from "../../builders/secretariat"

const PATH = "/admin/pick-up-points"
const POINT: WritePickUpPoint = {
  association_id: null,
  name: { km: "បញ្ជរនៅរោងកុន", en: "Counter at the old cinema" },
  address: { km: "ផ្លូវជាតិលេខ ៣", en: "National Road 3, by the old bridge" },
  hours: { km: "រាល់ថ្ងៃ", en: "Every day" },
  province_code: "07",
  is_open: true,
}

marketSuite((market) => {
  let secretariat: Api
  const list = async (q = "") => {
    const { body } = await secretariat.get(`${PATH}?limit=100&q=${encodeURIComponent(q)}`)
    return pickUpPointRecordsSchema.parse(body).pick_up_points
  }
  const named = async (name: string) => (await list(name))[0] as PickUpPointRecord
  /** Where a new basket with pepper may be fetched, by name. */
  const offered = async () => {
    const basket = await basketWith(market().api, [{ product: "kampot-black-pepper", quantity: 1 }])
    return basket.consignments.flatMap(({ shipping_options }) =>
      shipping_options.flatMap(({ pick_up_point }) => pick_up_point?.name.en ?? []),
    )
  }

  beforeEach(async () => {
    secretariat = await secretariatOf(market())
  })

  it("is offered to baskets from when it is opened until it is closed, and keeps its texts", async () => {
    const { status, body } = await secretariat.post<{ id: string }>(PATH, POINT)
    expect(status).toBe(200)
    expect(await named(POINT.name.en)).toMatchObject({ ...body, hours: POINT.hours, association: null })
    expect(await offered()).toContain(POINT.name.en)

    const closed = { ...POINT, hours: { km: "បិទ", en: "Closed" }, is_open: false }
    expect((await secretariat.post(`${PATH}/${body.id}`, closed)).status).toBe(200)
    expect(await named(POINT.name.en)).toMatchObject({ is_open: false, hours: closed.hours })
    expect(await offered()).not.toContain(POINT.name.en)
  })

  it("of one association is not offered for the goods of another", async () => {
    const [other] = await market().query<{ id: string }>(
      "select id from association where handle <> 'kampot-pepper-phnom-voar' limit 1",
    )
    const point = { ...POINT, association_id: other?.id ?? "" }
    expect((await secretariat.post(PATH, point)).status).toBe(200)
    expect((await named(POINT.name.en)).association).toMatchObject({ id: other?.id })
    expect(await offered()).not.toContain(POINT.name.en)
  })

  it("is found by name and address in both languages, page by page", async () => {
    await secretariat.post(PATH, POINT)
    for (const q of ["old cinema", "រោងកុន", "by the old bridge"])
      expect((await list(q)).map(({ name }) => name.en)).toEqual([POINT.name.en])
    expect(await list("100%_")).toEqual([])
    const { body } = await secretariat.get<{ pick_up_points: unknown[]; count: number }>(`${PATH}?limit=1`)
    expect(body.pick_up_points).toHaveLength(1)
    expect(body.count).toBe((await list()).length)
  })

  it("is refused without a text, for an unknown association, and where there is none to change", async () => {
    const before = await list()
    const refused = async (path: string, point: object) => (await secretariat.post(path, point)).status
    expect(await refused(PATH, { ...POINT, name: { km: "ឈ្មោះ", en: " " } })).toBe(400)
    expect(await refused(PATH, { ...POINT, association_id: "absent" })).toBe(404)
    expect(await refused(`${PATH}/absent`, POINT)).toBe(404)
    expect(await refused(`${PATH}/${before[0]?.id}`, { ...POINT, association_id: "absent" })).toBe(404)
    expect(await list()).toEqual(before)
  })
})
