import { spawnSync } from "node:child_process"
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { dirname, join } from "node:path"
import { Refusal } from "../bootstrap/refusal.mjs"
import type { PostgresFolders } from "./folders.ts"

/** The role that owns everything in the embedded database. */
export const ROLE = "ovop"

/**
 * Makes an empty cluster unless one is there. It grows beside its place and is moved there when it is whole, so a
 * kill in the middle leaves nothing that looks like a database.
 */
export function initialiseCluster(
  { programs, data, runAs }: PostgresFolders,
  password: string,
  durable: boolean,
): void {
  if (existsSync(join(data, "PG_VERSION"))) return
  mkdirSync(dirname(data), { recursive: true, mode: 0o755 })
  const draft = mkdtempSync(`${data}-new-`)
  try {
    const passwordFile = join(draft, "password")
    const cluster = join(draft, "cluster")
    mkdirSync(cluster, { mode: 0o700 })
    writeFileSync(passwordFile, password, { mode: 0o600 })
    if (runAs) for (const path of [draft, passwordFile, cluster]) chownSync(path, runAs.uid, runAs.gid)
    const args = ["-D", cluster, "-U", ROLE, "--pwfile", passwordFile, "-A", "scram-sha-256", "-E", "UTF8"]
    const result = spawnSync(
      join(programs, "bin", "initdb"),
      [...args, "--locale=C.UTF-8", ...(durable ? [] : ["--no-sync"])],
      { ...runAs, cwd: "/", encoding: "utf8", env: { LC_ALL: "C", TZ: "UTC", PATH: process.env.PATH } },
    )
    if (result.status !== 0) {
      const said = `${result.error?.message ?? ""}${result.stdout ?? ""}${result.stderr ?? ""}`.trim()
      throw new Refusal(`${said}\n\nThe embedded PostgreSQL could not make its data folder ${data}.`)
    }
    rmSync(data, { recursive: true, force: true })
    renameSync(cluster, data)
    chmodSync(data, 0o700)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}
