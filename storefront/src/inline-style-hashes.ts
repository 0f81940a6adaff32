import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

let kept: string[] | undefined

/**
 * CSP sources of the style sheets that Next writes into the head of every page. It puts no nonce on them, so the
 * policy names the very bytes instead.
 */
export function inlineStyleHashes(): readonly string[] {
  kept ??= readStyleSheets().map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`)
  return kept
}

function readStyleSheets(): string[] {
  const folder = join(process.cwd(), ".next", "static", "chunks")
  const names = readdirSync(folder).filter((name) => name.endsWith(".css"))
  return names.map((name) => readFileSync(join(folder, name), "utf8"))
}
