import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { errors, pictureFormatSchema, type Upload, type UploadFault, type Uploads } from "@ovop/contracts"
import { env } from "../env"
import { filesOf, widthsOf } from "../uploads/encode-picture"
import { ROOM_USED } from "../uploads/room-used-sql"
import { readSqlOf } from "./discovery/read-sql"
import { pictureAddress } from "./public-picture"

type Row = Omit<Upload, "reason" | "progress" | "picture"> & {
  reason: UploadFault | null
  base: string | null
  width_px: number | null
  height_px: number | null
  done: number
}
type Wanted = {
  association_id: string
  id?: string
  purpose?: string
  state?: string
  before?: string
  take: number
}

const READ = `
  select u.id, u.purpose, u.name, u.size_bytes, u.state, u.reason, u.mime_type, u.sha256, u.base, u.width_px,
         u.height_px, u.created_at,
         (select count(*)::int from upload_file f where f.base = u.base and f.kind <> 'original') as done,
         exists (select from outbox_change c
                  where c.consumer = 'upload' and c.subject_id = u.id and c.parked_at is not null) as parked
    from upload u
   where u.association_id = :association_id and u.deleted_at is null
     and (cast(:id as text) is null or u.id = :id) and (cast(:purpose as text) is null or u.purpose = :purpose)
     and (cast(:state as text) is null or u.state = :state)
     and (cast(:before as text) is null or (u.created_at, u.id) < (select b.created_at, b.id from upload b where b.id = :before))
   order by u.created_at desc, u.id desc limit :take`

function viewOf({ base, width_px, height_px, done, reason, created_at, ...row }: Row): Upload {
  const isPicture = row.purpose === "picture" && base !== null && width_px !== null && height_px !== null
  return {
    ...row,
    created_at: new Date(created_at).toISOString(),
    reason: reason && { code: reason, message: { km: errors[reason].km, en: errors[reason].en } },
    progress: isPicture ? { done, total: filesOf(width_px).length } : null,
    picture:
      isPicture && row.state === "ready"
        ? {
            base: pictureAddress(`/media/${base}`),
            widths: widthsOf(width_px),
            formats: pictureFormatSchema.options,
            width_px,
            height_px,
          }
        : null,
  }
}

/** Uploads of one association, newest first. */
export async function readUploads(wanted: Wanted, container: MedusaContainer): Promise<Upload[]> {
  const { rows } = await container
    .resolve<{ raw(sql: string, values: object): Promise<{ rows: Row[] }> }>(
      ContainerRegistrationKeys.PG_CONNECTION,
    )
    .raw(READ, { id: null, purpose: null, state: null, before: null, ...wanted })
  return rows.map(viewOf)
}

/** What an association has sent, and what it may. */
export async function readRoom(association_id: string, container: MedusaContainer): Promise<Uploads["room"]> {
  const [used] = await readSqlOf(container)<{ bytes: number; pictures_today: number }>(ROOM_USED, [
    association_id,
  ])
  return {
    bytes_used: used?.bytes ?? 0,
    bytes_allowed: env.UPLOAD_ASSOCIATION_BYTES,
    pictures_today: used?.pictures_today ?? 0,
    pictures_allowed_today: env.UPLOAD_PICTURES_PER_DAY,
  }
}

/** The file module's key of a kept original. */
export async function readOriginal(id: string, container: MedusaContainer): Promise<string | undefined> {
  const [row] = await readSqlOf(container)<{ file_id: string }>(
    "select f.file_id from upload u join upload_file f on f.base = u.base and f.kind = 'original' where u.id = ?",
    [id],
  )
  return row?.file_id
}
