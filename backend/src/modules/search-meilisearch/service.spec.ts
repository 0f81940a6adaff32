import type { SearchTypes } from "@medusajs/framework/types"
import SearchMeilisearchModuleService, { type MeilisearchOptions } from "./service"

type Query = SearchTypes.ProviderSearchQuery

/** A port on which nobody listens. */
const NOBODY = "http://127.0.0.1:1"

const query = (more: object = {}): Query =>
  ({
    index: {
      name: "product",
      physical_name: "product_v1",
      settings: {},
      fields: {
        title: { type: "text", searchable: { weight: 10 } },
        head: { type: "text", searchable: { weight: 10 } },
        story: { type: "text", searchable: { weight: 1 } },
      },
    },
    q: "pepper",
    attributes_to_retrieve: ["id"],
    ...more,
  }) as unknown as Query

const answered = { hits: [{ id: "prod_1", document: {} }], metadata: { skip: 0, take: 20, count: 1 } }

function away(options: MeilisearchOptions = { url: NOBODY, adminKey: "key" }) {
  const told: string[] = []
  const logger = {
    warn: (message: string) => told.push(message),
    info: (message: string) => told.push(message),
  }
  const sql = { raw: async () => ({ rows: [] }) }
  const inPostgres = vi.fn(async (_: Query) => answered as never)
  return {
    told,
    inPostgres,
    service: new SearchMeilisearchModuleService({ logger, __pg_connection__: sql }, options),
  }
}

describe("a Meilisearch that is away", () => {
  it("costs nobody an answer, and is told of once", async () => {
    const { service, inPostgres, told } = away()
    for (let one = 0; one < 5; one += 1) expect(await service.answer(query(), inPostgres)).toBe(answered)
    expect(inPostgres).toHaveBeenCalledTimes(5)
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(/^Meilisearch does not answer; PostgreSQL searches until it does\./)
    expect(service.standing()).toMatchObject({ engine: "away", away_since: expect.any(String) })
  })

  it("is told later what changed, and says since when it was not", async () => {
    const { service, told } = away()
    for (let one = 0; one < 3; one += 1)
      expect(await service.follow()).toEqual({ written: 0, removed: 0, rebuilt: [] })
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(/^Meilisearch cannot be told what changed; it will be once it can\./)
    expect(service.standing().behind_since).not.toBeNull()
  })

  it("has a list go on in PostgreSQL where it was", async () => {
    const { service, inPostgres } = away()
    const cursor = Buffer.from('["meilisearch","prod_20",20]').toString("base64url")
    const hits = Array.from({ length: 25 }, (_, at) => ({ id: `prod_${at + 1}`, document: {} }))
    inPostgres.mockResolvedValueOnce({ hits, metadata: { skip: 0, take: 40, count: 25 } } as never)
    const page = await service.answer(query({ pagination: { take: 20, cursor } }), inPostgres)
    expect(inPostgres.mock.calls[0]?.[0].pagination).toEqual({ take: 40, cursor: undefined })
    expect(page.hits.map(({ id }) => id)).toEqual(["prod_21", "prod_22", "prod_23", "prod_24", "prod_25"])
  })
})

describe("without Meilisearch", () => {
  it("everything is asked in PostgreSQL and nothing is told", async () => {
    const { service, inPostgres, told } = away({})
    expect(await service.answer(query(), inPostgres)).toBe(answered)
    expect(service.standing()).toEqual({ engine: "off", away_since: null, behind_since: null })
    expect(told).toEqual([])
  })
})
