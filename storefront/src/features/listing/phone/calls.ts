import {
  isErrorCode,
  type Listing,
  type ListingDocument,
  type ListingStanding,
  type RefusedCall,
  type Upload,
} from "@ovop/contracts"

/** Long enough for a slow network, short enough to say that there is none. */
const PATIENCE_MS = 20_000

type Answered<T> = { ok: true; data: T } | ({ ok: false } & RefusedCall)

async function ask<T>(path: string, body?: unknown): Promise<Answered<T>> {
  try {
    const response = await fetch(`/api/workspace/associations/${path}`, {
      method: body === undefined ? "GET" : "POST",
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(body === undefined
        ? {}
        : {
            body: JSON.stringify(body),
            headers: { "content-type": "application/json", "idempotency-key": crypto.randomUUID() },
          }),
    })
    const answer: unknown = await response.json()
    if (response.ok) return { ok: true, data: answer as T }
    const { code, fields = [], newer } = answer as Partial<RefusedCall>
    if (!isErrorCode(code)) return { ok: false, code: "unavailable", fields: [] }
    return { ok: false, code, fields, ...(newer ? { newer } : {}) }
  } catch {
    return { ok: false, code: "unavailable", fields: [] }
  }
}

/** What the phone asks the API for by itself, through this site's own door. */
export type ListingCalls = {
  create(draftId: string, document: ListingDocument): Promise<Answered<ListingStanding>>
  save(id: string, revision: number, document: ListingDocument): Promise<Answered<ListingStanding>>
  read(id: string): Promise<Answered<Listing>>
  readUpload(id: string): Promise<Answered<Upload>>
}

export function listingCalls(associationId: string): ListingCalls {
  const listings = `${associationId}/listings`
  return {
    create: (draft_id, document) => ask(listings, { draft_id, document }),
    save: (id, revision, document) => ask(`${listings}/${id}/draft`, { revision, document }),
    read: (id) => ask(`${listings}/${id}`),
    readUpload: (id) => ask(`${associationId}/uploads/${id}`),
  }
}
