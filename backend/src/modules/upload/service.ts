import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import type { UploadPurpose, UploadState } from "@ovop/contracts"
import { ROOM_USED } from "../../uploads/room-used-sql"
import { Upload } from "./models/upload"
import { UploadFile } from "./models/upload-file"

type Sql = { raw<Row>(sql: string, values?: readonly unknown[]): Promise<{ rows: Row[] }> }
type Connection = Sql & { transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> }

export type NewUpload = {
  id: string
  association_id: string
  member_id: string
  purpose: UploadPurpose
  name: string
  size_bytes: number
}
/** How much an association may send. */
export type Allowance = { bytes: number; picturesToday: number; open: number }
export type Used = { bytes: number; pictures_today: number; open: number }
/** What became of a new upload: it stands, or which room is used up. */
export type Begun = "begun" | "space" | "pictures" | "open"

export type KeptFile = {
  base: string
  kind: "original" | "avif" | "webp"
  width_px: number
  file_id: string
  size_bytes: number
}
export type UploadChange = Partial<{
  state: UploadState
  reason: string
  mime_type: string
  sha256: string
  base: string
  width_px: number
  height_px: number
  received_at: Date
}>

const NO_ROOM: Used = { bytes: Number.POSITIVE_INFINITY, pictures_today: 0, open: 0 }

export default class UploadModuleService extends MedusaService({ Upload, UploadFile }) {
  private readonly sql: Connection

  constructor(cradle: Record<string, unknown>) {
    super(cradle)
    this.sql = cradle[ContainerRegistrationKeys.PG_CONNECTION] as Connection
  }

  /** Writes a new upload if there is room for it. Others of the same association wait meanwhile. */
  async begin(upload: NewUpload, allowed: Allowance): Promise<Begun> {
    return await this.sql.transaction(async (sql) => {
      const { association_id, size_bytes, purpose } = upload
      await sql.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`upload:${association_id}`])
      const { rows } = await sql.raw<Used>(ROOM_USED, [association_id])
      const used = rows[0] ?? NO_ROOM
      if (used.bytes + size_bytes > allowed.bytes) return "space"
      if (purpose === "picture" && used.pictures_today >= allowed.picturesToday) return "pictures"
      if (used.open >= allowed.open) return "open"
      await sql.raw(
        `insert into upload (id, association_id, member_id, purpose, name, size_bytes)
         values (?, ?, ?, ?, ?, ?)`,
        [upload.id, association_id, upload.member_id, purpose, upload.name, size_bytes],
      )
      return "begun"
    })
  }

  /** Changes an upload that is still in the state it was read in. Says whether it was. */
  async move(id: string, from: UploadState, change: UploadChange): Promise<boolean> {
    const columns = Object.keys(change)
    const { rows } = await this.sql.raw(
      `update upload set ${columns.map((column) => `"${column}" = ?`).join(", ")}, updated_at = now()
        where id = ? and state = ? and deleted_at is null returning id`,
      [...Object.values(change), id, from],
    )
    return rows.length > 0
  }

  /** Writes down a file that is kept. A second delivery of the same work finds it written down already. */
  async addFile({ base, kind, width_px, file_id, size_bytes }: KeptFile): Promise<void> {
    await this.sql.raw(
      `insert into upload_file (id, base, kind, width_px, file_id, size_bytes) values (?, ?, ?, ?, ?, ?)
       on conflict (base, kind, width_px) where deleted_at is null do nothing`,
      [`upfile_${base}-${kind}-${width_px}`, base, kind, width_px, file_id, size_bytes],
    )
  }

  /** Content of which files are kept and no upload shows them any more. */
  async unshown(): Promise<string[]> {
    const { rows } = await this.sql.raw<{ base: string }>(
      "select distinct f.base from upload_file f where not exists (select from upload u where u.base = f.base) limit 500",
    )
    return rows.map(({ base }) => base)
  }

  /** Takes the files of a base off the list if no upload shows them, and answers which they were. */
  async dropUnshown(base: string): Promise<KeptFile[]> {
    const { rows } = await this.sql.raw<KeptFile>(
      `delete from upload_file where base = ? and not exists (select from upload where base = ?)
       returning base, kind, width_px, file_id, size_bytes`,
      [base, base],
    )
    return rows
  }
}
