import { readFileSync } from "node:fs"
import { join } from "node:path"
import { env } from "../env.ts"

export type DemoAccount = { role: string; identifier: string; password: string }

/** The account that the demonstration made for a role. */
export function demoAccount(role: string): DemoAccount {
  const file = join(env.dataDir, "demo-accounts.json")
  const accounts = JSON.parse(readFileSync(file, "utf8")) as DemoAccount[]
  const account = accounts.find((candidate) => candidate.role === role)
  if (!account) throw new Error(`${file} names nobody with the role ${role}.`)
  return account
}
