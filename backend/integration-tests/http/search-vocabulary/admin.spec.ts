import {
  type Catalogue,
  type MissedSearch,
  missedSearchesSchema,
  searchEngineSchema,
  searchSynonymsSchema,
} from "@ovop/contracts"
import { marketSuite } from "../../builders/market"
import { SECRETARIAT_EMAIL, signInSecretariat } from "../../builders/secretariat"
import { workflowNamed } from "../../workflows/workflow-named"

marketSuite((market) => {
  let secretariat: Record<string, string>
  const post = (path: string, body: object) =>
    market().api.post<{ id: string; fields?: string[] }>(path, body, secretariat)
  const search = async (q: string, more: Record<string, string> = {}) =>
    (await market().api.get<Catalogue>(`/catalogue/products?${new URLSearchParams({ q, ...more })}`)).body
  const handles = async (q: string) => (await search(q)).products.map(({ handle }) => handle)
  const missed = async (): Promise<MissedSearch[]> =>
    missedSearchesSchema.parse(
      (await market().api.get("/admin/missed-searches", undefined, secretariat)).body,
    ).missed_searches

  beforeEach(async () => {
    secretariat = await signInSecretariat(market())
  })

  it("finds by a word of the secretariat's what the others of its group find, as soon as it is written", async () => {
    expect(await handles("umami")).toEqual([])
    const terms = ["umami", "ទឹកត្រី"]
    const { body } = await post("/admin/search-synonyms", { terms })
    expect(await handles("Umami")).toContain("kampot-kep-fish-sauce")
    expect((await handles("umami kampot"))[0]).toBe("kampot-kep-fish-sauce")
    await post(`/admin/search-synonyms/${body.id}`, { terms: ["umami", "black gold", "ម្រេចខ្មៅ"] })
    expect(await handles("black gold")).toContain("kampot-black-pepper")
    expect(await handles("umami")).not.toContain("kampot-kep-fish-sauce")
    const answer = await market().api.get("/admin/search-synonyms", undefined, secretariat)
    expect(searchSynonymsSchema.parse(answer.body).synonyms).toMatchObject([
      { id: body.id, terms: ["umami", "black gold", "ម្រេចខ្មៅ"], changed_by: SECRETARIAT_EMAIL },
    ])
    expect((await post(`/admin/search-synonyms/${body.id}/remove`, {})).status).toBe(200)
    expect((await post(`/admin/search-synonyms/${body.id}/remove`, {})).status).toBe(404)
    expect(await handles("umami")).toEqual([])
  })

  it("refuses a group that says nothing", async () => {
    for (const terms of [[], ["one"], ["same", "Same"], ["a".repeat(41), "b"], ["!", "?"], "pepper"]) {
      const { status, body } = await post("/admin/search-synonyms", { terms })
      expect([terms, status, body.fields?.[0]?.split(".")[0]]).toEqual([terms, 400, "terms"])
    }
    expect((await post("/admin/search-synonyms/absent", { terms: ["one", "two"] })).status).toBe(404)
  })

  it("counts what was looked for in vain, by its words alone", async () => {
    await search("zanzibar")
    await search("  ZANZIBAR\u200b ")
    await search("kampot unicorn")
    await search("pepper")
    await search("zanzibar", { province: "07" })
    await search("0123456789 zzzz")
    await search("me@example.com")
    // It is noted after the answer.
    await vi.waitFor(async () =>
      expect(await missed()).toMatchObject([
        { words: "zanzibar", times: 2 },
        { words: "kampot unicorn", times: 1 },
      ]),
    )
    const columns = await market().query<{ name: string }>(
      "select column_name as name from information_schema.columns where table_name = 'missed_search' and table_schema = 'public' order by 1",
    )
    expect(columns.map(({ name }) => name)).toEqual([
      "created_at",
      "day",
      "deleted_at",
      "id",
      "times",
      "updated_at",
      "words",
    ])
  })

  it("tells the secretariat, and nobody else, who answers what is typed", async () => {
    const { body } = await market().api.get("/admin/search-engine", undefined, secretariat)
    expect(searchEngineSchema.parse(body).away_since).toBeNull()
    expect((await market().api.get("/admin/search-engine")).status).toBe(401)
  })

  it("forgets what is old", async () => {
    await search("zanzibar")
    await vi.waitFor(async () => expect(await missed()).toHaveLength(1))
    await workflowNamed("forget-missed-searches")(market().container).run({ input: { days_kept: 90 } })
    expect(await missed()).toHaveLength(1)
    await workflowNamed("forget-missed-searches")(market().container).run({ input: { days_kept: -1 } })
    expect(await missed()).toEqual([])
  })

  it("counts no more different words a day than buyers use", async () => {
    await market().query(
      `insert into missed_search (id, day, words, times)
       select 'm' || n, to_char(now() at time zone 'Asia/Phnom_Penh', 'YYYY-MM-DD'), 'w' || n, 1
         from generate_series(1, 2000) as n`,
    )
    await search("zanzibar")
    const [row] = await market().query<{ count: number }>(
      "select count(*)::int as count from missed_search where words = 'zanzibar'",
    )
    expect(row?.count).toBe(0)
  })
})
