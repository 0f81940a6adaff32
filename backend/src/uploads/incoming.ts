import { readFile, rm, stat } from "node:fs/promises"
import { join, resolve } from "node:path"
import { FileStore } from "@tus/file-store"
import { env } from "../env"

const FOLDER = resolve(env.DATA_DIR, "incoming")

let store: FileStore | undefined

/** Where bytes lie while they arrive: one file for each upload, which grows, so that nothing is lost with a process. */
export function incomingStore(): FileStore {
  store ??= new FileStore({ directory: FOLDER })
  return store
}

/** Bytes of an upload that are here; zero when there is no such file. */
export async function incomingSize(id: string): Promise<number> {
  return await stat(join(FOLDER, id)).then(
    ({ size }) => size,
    () => 0,
  )
}

export const incomingBytes = (id: string): Promise<Buffer> => readFile(join(FOLDER, id))

export async function forgetIncoming(id: string): Promise<void> {
  await rm(join(FOLDER, id), { force: true })
  // What the store notes beside it.
  await rm(join(FOLDER, `${id}.json`), { force: true })
}
