import { spawnSync } from "node:child_process"
import { existsSync, statSync } from "node:fs"
import { Refusal } from "../bootstrap/refusal.mjs"

/** The user PostgreSQL runs as; undefined means ourselves. */
export type RunAs = { uid: number; gid: number } | undefined

/**
 * PostgreSQL refuses to run as root. For root it is the owner of the data that exists already, else the user
 * "postgres" where there is one, else "nobody".
 */
export function chooseRunAs(dataFolder: string): RunAs {
  if (process.getuid?.() !== 0) {
    if (existsSync(dataFolder) && statSync(dataFolder).uid !== process.getuid?.()) {
      throw new Refusal(`${dataFolder} belongs to another user; start as that user or as root.`)
    }
    return undefined
  }
  if (existsSync(dataFolder)) {
    const { uid, gid } = statSync(dataFolder)
    if (uid !== 0) return { uid, gid }
  }
  return lookUp("postgres") ?? lookUp("nobody") ?? { uid: 65534, gid: 65534 }
}

function lookUp(user: string): RunAs {
  const id = (flag: string) => spawnSync("id", [flag, user], { encoding: "utf8" })
  const [uid, gid] = [id("-u"), id("-g")]
  if (uid.status !== 0 || gid.status !== 0) return undefined
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}
