import { readFileSync } from "node:fs"
import { join } from "node:path"

export type DemoAccount = { role: string; sign_in: string; identifier: string; password: string }

/** The accounts the seed made; none where the database is not a demo. */
export function demoAccounts(dataDir: string): DemoAccount[] {
  try {
    return JSON.parse(readFileSync(join(dataDir, "demo-accounts.json"), "utf8")) as DemoAccount[]
  } catch {
    return []
  }
}

/** One line for each account. */
export function demoAccountLines(dataDir: string): string[] {
  return demoAccounts(dataDir).map(
    ({ role, sign_in, identifier, password }) =>
      `  ${role.padEnd(14)} ${sign_in}   ${identifier}   ${password}`,
  )
}
