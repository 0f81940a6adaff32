import { randomBytes } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Refusal } from "./bootstrap/refusal.mjs"
import { writeWholeFile } from "./write-whole-file.ts"

const NAMES = [
  "postgresPassword",
  "jwtSecret",
  "cookieSecret",
  "orderLinkSecret",
  "revalidateSecret",
  "mfaEncryptionKey",
] as const

export type Secrets = Record<(typeof NAMES)[number], string>

/**
 * The secrets of this checkout, made once and kept in `secrets.json`, readable by its owner only. A name that a
 * later version adds is filled in; one that exists is never changed, since sessions and links hang on it.
 */
export function readSecrets(dataDir: string): Secrets {
  const file = join(dataDir, "secrets.json")
  const known = readKnown(file)
  const missing = NAMES.filter((name) => typeof known[name] !== "string")
  const secrets = { ...known } as Secrets
  for (const name of missing) secrets[name] = randomBytes(32).toString("base64url")
  if (missing.length > 0) writeWholeFile(file, `${JSON.stringify(secrets, null, 2)}\n`, 0o600)
  return secrets
}

function readKnown(file: string): Partial<Secrets> {
  let text: string
  try {
    text = readFileSync(file, "utf8")
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return {}
    throw error
  }
  try {
    return JSON.parse(text) as Partial<Secrets>
  } catch {
    throw new Refusal(`${file} cannot be read as JSON; restore it, or run npm run reset to begin anew.`)
  }
}
