import {
  type HomeFeature,
  type HomeFeatureRecord,
  homeFeatureRecordsSchema,
  homeSchema,
} from "@ovop/contracts"
import { dayInCambodia } from "../../../src/modules/certification/certificate-status"
import { marketSuite } from "../../builders/market"
import { SECRETARIAT_EMAIL, signInSecretariat } from "../../builders/secretariat"

const PEPPER = {
  title: { km: "ម្រេចរដូវថ្មី", en: "The new pepper harvest" },
  text: { km: "ទើបបេះថ្មីៗពីចម្ការ។", en: "Fresh from the vines." },
  target: { type: "product", handle: "kampot-black-pepper" },
  picture_product: null,
  from_day: null,
  to_day: null,
  active: true,
}
const KAMPOT = {
  ...PEPPER,
  title: { km: "ខេត្តកំពត", en: "Kampot" },
  target: { type: "province", handle: "07" },
}
const day = (offset: number) => dayInCambodia(new Date(Date.now() + offset * 24 * 60 * 60 * 1000))

marketSuite((market) => {
  let secretariat: Record<string, string>
  const post = (path: string, body: object) =>
    market().api.post<{ id: string; fields?: string[] }>(path, body, secretariat)
  const records = async () =>
    (
      await market().api.get<{ features: HomeFeatureRecord[] }>(
        "/admin/home-features",
        undefined,
        secretariat,
      )
    ).body
  const shown = async () =>
    homeSchema
      .parse((await market().api.get("/catalogue/home")).body)
      .features.map((feature: HomeFeature) => feature.title.en)

  beforeEach(async () => {
    secretariat = await signInSecretariat(market())
  })

  it("shows what the secretariat features, in its order, on its days, while it leads somewhere", async () => {
    const pepper = (await post("/admin/home-features", PEPPER)).body.id
    const kampot = (await post("/admin/home-features", KAMPOT)).body.id
    const change = (body: object) => post(`/admin/home-features/${pepper}`, body)
    expect(await shown()).toEqual([PEPPER.title.en, KAMPOT.title.en])
    expect((await post("/admin/home-feature-order", { ids: [kampot, pepper] })).status).toBe(200)
    expect(await shown()).toEqual([KAMPOT.title.en, PEPPER.title.en])
    expect((await post("/admin/home-feature-order", { ids: [kampot, kampot] })).body.fields).toEqual(["ids"])
    await change({ ...PEPPER, title: { km: "ថ្មី", en: "Changed" }, to_day: day(0) })
    expect(await shown()).toEqual([KAMPOT.title.en, "Changed"])
    for (const hidden of [{ active: false }, { from_day: day(1) }, { to_day: day(-1) }])
      expect((await change({ ...PEPPER, ...hidden })).status === 200 && (await shown())).toEqual([
        KAMPOT.title.en,
      ])
    await change({ ...PEPPER, target: { type: "product", handle: "no-such-goods" } })
    expect(await shown()).toEqual([KAMPOT.title.en])
    expect((await change({ ...PEPPER, from_day: day(1), to_day: day(0) })).body.fields).toEqual(["to_day"])
    const all = homeFeatureRecordsSchema.parse(await records())
    expect(all.features).toMatchObject([
      { id: kampot, shows_today: true, changed_by: SECRETARIAT_EMAIL },
      { id: pepper, target: { handle: "no-such-goods" } },
    ])
  })

  it("takes a feature away for good, once", async () => {
    const { id } = (await post("/admin/home-features", PEPPER)).body
    expect((await post(`/admin/home-features/${id}/remove`, {})).status).toBe(200)
    expect((await post(`/admin/home-features/${id}/remove`, {})).status).toBe(404)
    expect(await shown()).toEqual([])
    const [row] = await market().query<{ kept: boolean }>(
      "select deleted_at is not null as kept from home_feature",
    )
    expect(row?.kept).toBe(true)
  })
})
