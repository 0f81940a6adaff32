import { chmodSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { onTestFinished } from "vitest"

/** A folder for one test, deleted after it. Others may pass through it unless it is `closed`. */
export function scratchFolder({ closed = false } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "ovop-spec-"))
  chmodSync(folder, closed ? 0o700 : 0o711)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }))
  return folder
}
