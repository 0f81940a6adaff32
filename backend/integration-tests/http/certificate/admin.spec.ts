import { createHash } from "node:crypto"
import {
  type CertificateFile,
  type CertificateView,
  certificateFileSchema,
  documentMaxBytes,
  schemeRecordsSchema,
} from "@ovop/contracts"
import { placeOrder, readyBasket } from "../../builders/buyer"
import { marketSuite } from "../../builders/market"
import { SECRETARIAT_EMAIL, signInSecretariat } from "../../builders/secretariat"

type Records = { certificates: { id: string; number: string; status: string }[]; count: number }
const PDF = new Uint8Array(Buffer.from("%PDF-1.7\n\x00\xff\xfe a scan", "latin1"))
const reason = { km: "ក្លែងបន្លំ", en: "Forged" }

marketSuite((market) => {
  let secretariat: Record<string, string>
  const post = (path: string, body: object) =>
    market().api.post<{ id: string; code?: string; fields?: string[] }>(
      `/admin/certificates${path}`,
      body,
      secretariat,
    )
  const list = async (question: string) =>
    (await market().api.get<Records>(`/admin/certificates?${question}`, undefined, secretariat)).body
  const file = async (id: string) =>
    (await market().api.get<CertificateFile>(`/admin/certificates/${id}`, undefined, secretariat)).body
  const attach = (id: string, bytes: Uint8Array, name = "scan.pdf") =>
    market().api.postBytes<{ id: string; code?: string }>(
      `/admin/certificates/${id}/documents?name=${encodeURIComponent(name)}`,
      bytes,
      { ...secretariat, "content-type": "application/pdf" },
    )
  const record = async (input: object = {}) => {
    const [row] = await market().query<Record<"scheme_id" | "association_id" | "product_id", string>>(
      `select s.id as scheme_id, l.association_id, l.product_id from certification_scheme s,
              association_association_product_product l join product p on p.id = l.product_id
        where s.code = 'KH-GI' and p.handle = 'takeo-hol-silk' or p.handle = 'puok-silk-scarf' limit 1`,
    )
    const { product_id, ...rest } = row ?? ({} as Record<string, string>)
    const body = {
      ...rest,
      product_ids: [product_id],
      number: "N-1",
      valid_from: "2020-01-01",
      valid_to: null,
      ...input,
    }
    return post("", body)
  }

  beforeEach(async () => {
    secretariat = await signInSecretariat(market())
  })

  it("offers the schemes to record under, in both languages", async () => {
    const { status, body } = await market().api.get<{ schemes: { code: string }[] }>(
      "/admin/schemes",
      undefined,
      secretariat,
    )
    expect(status).toBe(200)
    expect(schemeRecordsSchema.parse(body).schemes.find(({ code }) => code === "KH-GI")).toMatchObject({
      kind: "geographical_indication",
      name: { km: expect.stringMatching(/[\u1780-\u17ff]/), en: expect.stringMatching(/[a-z]/) },
    })
  })

  it("records a certificate issued elsewhere as a mere claim, and refuses the same number twice", async () => {
    const { body } = await record()
    const { code } = await file(body.id)
    expect(certificateFileSchema.parse(await file(body.id))).toMatchObject({
      public_pages: { en: expect.stringMatching(new RegExp(`^https?://.+/en/verify/${code}$`)) },
      status: "active",
      evidence_level: "claimed",
      events: [{ type: "granted", actor: SECRETARIAT_EMAIL }],
    })
    expect((await record()).body.code).toBe("certificate_recorded")
    expect((await record({ number: "N-2", product_ids: ["prod_of_another"] })).body.fields).toEqual([
      "product_ids",
    ])
    expect((await record({ number: "N-2", valid_to: "2019-01-01" })).body.fields).toEqual(["valid_to"])
    expect((await record({ number: "N-2", scheme_id: "none" })).body.fields).toEqual(["scheme_id"])
  })

  it("keeps the paper privately, by its bytes, and hands it out as a file to those who signed in", async () => {
    const { api } = market()
    const { id } = (await record()).body
    expect((await attach(id, new Uint8Array(Buffer.from("<svg onload=alert(1)>")))).body.code).toBe(
      "document_type",
    )
    expect((await attach(id, new Uint8Array(documentMaxBytes + 1))).status).toBe(413)
    expect((await attach("cert_none", PDF)).status).toBe(404)
    const name = "វិញ្ញាបនបត្រ'.pdf"
    const { body } = await attach(id, PDF, name)
    expect((await file(id)).documents).toMatchObject([
      {
        name,
        size_bytes: PDF.length,
        sha256: createHash("sha256").update(PDF).digest("hex"),
        actor: SECRETARIAT_EMAIL,
      },
    ])
    const path = `/admin/certificates/${id}/documents/${body.id}`
    const answer = await api.download(path, secretariat)
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(PDF)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": expect.stringContaining("application/pdf"),
      "content-disposition": expect.stringMatching(/^attachment; filename\*=UTF-8''%E1%9E%9C/),
      "x-content-type-options": "nosniff",
    })
    expect((await api.download(path, {})).status).toBe(401)
    const [stored] = await market().query<{ file_id: string }>("select file_id from certificate_document")
    for (const address of [`/media/${stored?.file_id}`, `/static/${stored?.file_id}`])
      expect((await api.download(address, {})).status).toBe(404)
    expect(
      (await api.download(`/admin/certificates/cert_other/documents/${body.id}`, secretariat)).status,
    ).toBe(404)
  })

  it("raises the evidence with its reason, never without the paper and never back", async () => {
    const { id } = (await record()).body
    const raise = (evidence_level: string) =>
      post(`/${id}/evidence`, { evidence_level, reason: "Seen at the office" })
    expect((await raise("document_seen")).body.code).toBe("document_missing")
    await attach(id, PDF)
    expect((await raise("document_seen")).status).toBe(200)
    expect((await raise("claimed")).body.code).toBe("not_allowed_now")
    expect((await file(id)).evidence_events).toMatchObject([
      {
        from_level: "claimed",
        to_level: "document_seen",
        reason: "Seen at the office",
        actor: SECRETARIAT_EMAIL,
      },
    ])
  })

  it("raises no evidence of a certificate that was revoked", async () => {
    const { id } = (await record()).body
    const raise = (evidence_level: string) =>
      post(`/${id}/evidence`, { evidence_level, reason: "Seen at the office" })
    await attach(id, PDF)
    expect((await raise("document_seen")).status).toBe(200)
    expect((await post(`/${id}/revoke`, { reason })).status).toBe(200)
    expect((await raise("issuer_confirmed")).body.code).toBe("not_allowed_now")
    expect((await file(id)).evidence_level).toBe("document_seen")
  })

  it("suspends, reinstates and revokes with reasons that the public reads in both languages", async () => {
    const { api, seeded } = market()
    const certificate = seeded.certificates.find(({ product }) => product === "kampot-black-pepper")
    const id = String(certificate?.id)
    const basket = await readyBasket(api)
    expect((await post(`/${id}/reinstate`, { reason })).body.code).toBe("not_allowed_now")
    expect((await post(`/${id}/suspend`, { reason: { km: "  " } })).status).toBe(400)
    expect((await post(`/${id}/suspend`, { reason: { km: "កំពុងពិនិត្យ" } })).status).toBe(200)
    expect((await placeOrder(api, basket)).body.code).toBe("not_for_sale")
    expect((await list("status=suspended")).certificates.map((row) => row.id)).toContain(id)
    expect((await post(`/${id}/reinstate`, { reason })).status).toBe(200)
    const both = await Promise.all([1, 2].map(() => post(`/${id}/revoke`, { reason })))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const { body } = await api.get<CertificateView>(`/certificates/${certificate?.code}`)
    expect(body.status).toBe("revoked")
    expect(body.events.at(-1)).toMatchObject({ type: "revoked", reason })
    expect(JSON.stringify(body)).not.toContain(SECRETARIAT_EMAIL)
    expect((await file(id)).events.at(-1)).toMatchObject({ type: "revoked", actor: SECRETARIAT_EMAIL })
  })

  it("lists by what a certificate says today, by scheme, number and holder, and pages", async () => {
    await record({ number: "OLD-1", valid_to: "2021-01-01" })
    const expired = (await list("status=expired")).certificates
    expect(expired.map(({ number }) => number)).toContain("OLD-1")
    expect(expired.every(({ status }) => status === "expired")).toBe(true)
    expect((await list("q=old-1")).count).toBe(1)
    expect((await list("scheme=KH-GI&limit=2")).certificates).toHaveLength(2)
    expect((await list(`q=${encodeURIComponent("ម្រេច")}`)).count).toBeGreaterThan(0)
    expect((await list("limit=2&offset=10000")).certificates).toEqual([])
  })
})
