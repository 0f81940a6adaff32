import { type AuditEntry, auditChainSchema, auditEntriesSchema } from "@ovop/contracts"
import { marketSuite } from "../../builders/market"
import { SECRETARIAT_EMAIL, signInSecretariat } from "../../builders/secretariat"

marketSuite((market) => {
  let secretariat: Record<string, string>
  const list = async (query = "") => {
    const path = `/admin/audit-entries${query}`
    const { status, body } = await market().api.get(path, undefined, secretariat)
    expect(status).toBe(200)
    return auditEntriesSchema.parse(body)
  }
  const post = (path: string, body: object, headers = {}) =>
    market().api.post(path, body, { ...secretariat, ...headers })
  const association = async () => {
    const [row] = await market().query<{ id: string }>(
      "select id from association where status = 'active' limit 1",
    )
    return String(row?.id)
  }
  const suspend = async (headers = {}) => {
    const id = await association()
    const { status } = await post(`/admin/associations/${id}/suspend`, { reason: "ផុតកំណត់" }, headers)
    expect(status).toBe(200)
    return id
  }

  beforeEach(async () => {
    secretariat = await signInSecretariat(market())
  })

  it("tells who did what to whom, by name and request, and keeps a typed reason by its digest only", async () => {
    const id = await suspend({ "x-request-id": "desk-7" })
    const [user] = await market().query<{ id: string }>('select id from "user" where email = ?', [
      SECRETARIAT_EMAIL,
    ])
    const { entries } = await list("?limit=1")
    expect(entries[0]).toMatchObject({
      action: "association.suspended",
      actor: { kind: "user", id: user?.id, name: "Desk One" },
      on_behalf_of: null,
      tenant: { kind: "association", id },
      subject: { kind: "association", id },
      reverses: null,
      request_id: "desk-7",
    } satisfies Partial<AuditEntry>)
    expect(entries[0]?.changes.status).toEqual({ before: "active", after: "suspended" })
    expect(JSON.stringify(entries[0])).not.toContain("ផុតកំណត់")
    const [digest] = await market().query<{ sha256: string }>(
      `select encode(sha256(convert_to(id || ':' || reason, 'UTF8')), 'hex') as sha256
         from association_status_event where type = 'suspended' and association_id = ?`,
      [id],
    )
    expect(entries[0]?.changes.reason_sha256).toEqual({ before: null, after: digest?.sha256 })
  })

  it("gives every request an id that the entry names, and keeps none that is unreadable", async () => {
    await suspend({ "x-request-id": "<script>" })
    const [unreadable] = (await list("?limit=1")).entries
    expect(unreadable?.request_id).toBeNull()
    await post(`/admin/associations/${unreadable?.subject.id}/reinstate`, { reason: "x" })
    expect((await list("?limit=1")).entries[0]?.request_id).toMatch(/^[0-9a-f-]{36}$/)
  })

  it("pages through everything once, newest first, by a cursor that new entries do not move", async () => {
    const { chain } = await list()
    const numbers: number[] = []
    for (let before: number | null = chain.number + 1; before !== null; ) {
      const page = await list(`?limit=7&before=${before}`)
      numbers.push(...page.entries.map((entry) => entry.number))
      if (numbers.length === 7) await suspend()
      before = page.next
    }
    expect(numbers).toEqual(Array.from({ length: chain.number }, (_, at) => chain.number - at))
  })

  it("filters by action, kind and subject, and by a person's id or part of their name", async () => {
    const id = await suspend()
    const [entry] = (await list("?limit=1")).entries
    const found = async (query: string) => (await list(query)).entries.map(({ number }) => number)
    expect(await found("?action=association.suspended")).toEqual([entry?.number])
    expect(await found(`?actor=${entry?.actor.id}`)).toEqual([entry?.number])
    expect(await found("?actor=sk%20On")).toEqual([entry?.number])
    expect(await found("?actor=%25")).toEqual([])
    expect(await found(`?subject_kind=association&subject_id=${id}`)).toHaveLength(2)
    expect(await found(`?subject_kind=certificate&subject_id=${id}`)).toEqual([])
    const kinds = (await list("?subject_kind=exchange_rate&limit=100")).entries
    expect(new Set(kinds.map(({ subject }) => subject.kind))).toEqual(new Set(["exchange_rate"]))
  })

  it("says how the chain stands, and checks all of it when asked", async () => {
    expect((await list()).chain.last_check).toBeNull()
    await suspend()
    const { body } = await post("/admin/audit-entries/checks", {})
    const { number, last_check } = auditChainSchema.parse(body)
    expect(last_check).toMatchObject({ number, broken: null })
    expect((await list()).chain).toEqual(body)
  })

  it("is for the secretariat alone", async () => {
    for (const [method, path] of [
      ["GET", "/admin/audit-entries"],
      ["POST", "/admin/audit-entries/checks"],
    ] as const)
      expect((await market().api.send(method, path)).status).toBe(401)
  })

  it("has no entry where there is no change, and no change where there is no entry", async () => {
    const before = (await list("?limit=1")).chain
    const id = await association()
    expect((await post(`/admin/associations/${id}/approve`, {})).status).toBe(409)
    expect((await list("?limit=1")).chain).toEqual(before)
    await market().query("alter table audit_head rename to audit_head_gone")
    try {
      expect((await post(`/admin/associations/${id}/suspend`, { reason: "x" })).status).toBe(503)
    } finally {
      await market().query("alter table audit_head_gone rename to audit_head")
    }
    expect(await market().query("select status from association where id = ?", [id])).toEqual([
      { status: "active" },
    ])
    expect((await list("?limit=1")).chain).toEqual(before)
  })
})
