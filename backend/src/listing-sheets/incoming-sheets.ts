import { randomUUID } from "node:crypto"
import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises"
import { join, resolve } from "node:path"
import { env } from "../env"

const FOLDER = resolve(env.DATA_DIR, "incoming-sheets")
/** Longer than any file is read. */
const FORGOTTEN_MS = 60 * 60 * 1000

/** Lays a file on the disk for as long as the work takes; only its rows are kept. */
export async function whileOnDisk<Done>(
  bytes: Uint8Array,
  work: (path: string) => Promise<Done>,
): Promise<Done> {
  const path = join(FOLDER, randomUUID())
  await mkdir(FOLDER, { recursive: true })
  try {
    await writeFile(path, bytes, { mode: 0o600 })
    return await work(path)
  } finally {
    await rm(path, { force: true })
  }
}

/** Removes what a process left that died while it read. */
export async function dropForgottenSheets(): Promise<void> {
  const names = await readdir(FOLDER).catch(() => [])
  for (const path of names.map((name) => join(FOLDER, name))) {
    const found = await stat(path).catch(() => undefined)
    if (found && found.mtimeMs < Date.now() - FORGOTTEN_MS) await rm(path, { force: true })
  }
}
