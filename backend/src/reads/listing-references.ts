import type { ListingDocument } from "@ovop/contracts"
import { widthsOf } from "../uploads/encode-picture"

type Sql = { raw<Row>(sql: string, values: object): Promise<{ rows: Row[] }> }
type UploadRow = { id: string; state: string; base: string | null; width_px: number | null }

/** A ready picture as products keep it: its base below the API's address, and the widths there are. */
export type KeptPicture = { base: string; widths: number[] }

export type References = {
  /** Null for a picture that is not ready. Absent for what is no picture of the association. */
  pictures: ReadonlyMap<string, KeptPicture | null>
  kind_id: string | undefined
  producer_ids: ReadonlySet<string>
}

/** Pictures of an association by their uploads. */
export async function readPictures(
  sql: Sql,
  association_id: string,
  upload_ids: readonly string[],
): Promise<Map<string, KeptPicture | null>> {
  if (upload_ids.length === 0) return new Map()
  const { rows } = await sql.raw<UploadRow>(
    `select id, state, base, width_px from upload
      where association_id = :association_id and id = any(:ids) and purpose = 'picture' and state <> 'refused'
        and deleted_at is null`,
    { association_id, ids: [...upload_ids] },
  )
  return new Map(
    rows.map(({ id, state, base, width_px }) => [
      id,
      state === "ready" && base && width_px ? { base: `/media/${base}`, widths: widthsOf(width_px) } : null,
    ]),
  )
}

/** What a document points to, as far as it is there and of the association. */
export async function readReferences(
  sql: Sql,
  association_id: string,
  document: ListingDocument,
): Promise<References> {
  const [pictures, kinds, producers] = await Promise.all([
    readPictures(
      sql,
      association_id,
      document.pictures.map(({ upload_id }) => upload_id),
    ),
    sql.raw<{ id: string }>("select id from product_category where handle = :kind and deleted_at is null", {
      kind: document.kind ?? "",
    }),
    sql.raw<{ id: string }>(
      "select id from producer where association_id = :association_id and id = any(:ids) and deleted_at is null",
      { association_id, ids: document.producer_ids },
    ),
  ])
  return {
    pictures,
    kind_id: kinds.rows[0]?.id,
    producer_ids: new Set(producers.rows.map(({ id }) => id)),
  }
}

/** Fields that point to what is not there, or not of this association. */
export function strayReferences(
  { pictures, kind, producer_ids }: ListingDocument,
  there: References,
): string[] {
  return [
    ...pictures.flatMap(({ upload_id }, at) =>
      there.pictures.has(upload_id) ? [] : [`pictures.${at}.upload_id`],
    ),
    ...(kind !== null && kind !== "" && !there.kind_id ? ["kind"] : []),
    ...producer_ids.flatMap((id, at) => (there.producer_ids.has(id) ? [] : [`producer_ids.${at}`])),
  ]
}
