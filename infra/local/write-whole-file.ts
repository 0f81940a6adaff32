import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from "node:fs"
import { dirname } from "node:path"

/** Writes a file so that after a crash or a kill either the old content is there or the new one, never a part. */
export function writeWholeFile(file: string, content: string, mode = 0o644): void {
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}.new`
  const descriptor = openSync(draft, "w", mode)
  writeSync(descriptor, content)
  fsyncSync(descriptor)
  closeSync(descriptor)
  renameSync(draft, file)
}
