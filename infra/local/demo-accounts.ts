import { readFileSync } from "node:fs"
import { join } from "node:path"

type DemoAccount = { role: string; sign_in: string; identifier: string; password: string }

/** The accounts the seed made, one line each; empty where the database is not a demo. */
export function demoAccountLines(dataDir: string): string[] {
  let accounts: DemoAccount[]
  try {
    accounts = JSON.parse(readFileSync(join(dataDir, "demo-accounts.json"), "utf8")) as DemoAccount[]
  } catch {
    return []
  }
  return accounts.map(
    ({ role, sign_in, identifier, password }) =>
      `  ${role.padEnd(14)} ${sign_in}   ${identifier}   ${password}`,
  )
}
