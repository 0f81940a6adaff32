import { spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { Refusal } from "./refusal.mjs"

/**
 * The text an install leaves behind. The folder is part of it because pnpm writes absolute paths into its
 * command shims, so a moved checkout is installed again.
 *
 * @param {string} root
 */
export function installFingerprint(root) {
  const hash = createHash("sha256")
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml"]) hash.update(readFileSync(join(root, file)))
  hash.update(`${root}\n${process.platform}-${process.arch}`)
  return hash.digest("hex")
}

/**
 * A version as the workspace's one catalog pins it.
 *
 * @param {string} workspaceYaml
 * @param {string} name
 */
export function catalogVersion(workspaceYaml, name) {
  const catalog = /^catalog:\n((?:[ \t].*\n|\n)*)/m.exec(`${workspaceYaml}\n`)?.[1] ?? ""
  const version = new RegExp(`^\\s+["']?${name}["']?:\\s*["']?([^\\s"'#]+)`, "m").exec(catalog)?.[1]
  if (!version) throw new Refusal(`pnpm-workspace.yaml names no version of ${name} in its catalog.`)
  return version
}

/** @param {string} root */
export function isInstalled(root) {
  const marker = join(root, "node_modules", ".ovop-install")
  return existsSync(marker) && readFileSync(marker, "utf8") === installFingerprint(root)
}

/**
 * Installs by the lockfile with the pinned Node and pnpm, fetched by npx. npx warns about engines on the way,
 * so everything it says goes to the log and is shown only if the install fails.
 *
 * @param {{ root: string, logFile: string, onProgress: (line: string) => void, onSpawn: (pid: number) => void }} options
 */
export async function install({ root, logFile, onProgress, onSpawn }) {
  const workspaceYaml = readFileSync(join(root, "pnpm-workspace.yaml"), "utf8")
  const packages = ["node", "pnpm"].flatMap((name) => [
    "-p",
    `${name}@${catalogVersion(workspaceYaml, name)}`,
  ])
  const inner = "pnpm install --frozen-lockfile --reporter=append-only --config.confirmModulesPurge=false"
  mkdirSync(dirname(logFile), { recursive: true })
  const log = createWriteStream(logFile)
  const child = spawn("npx", ["--yes", ...packages, "-c", inner], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  })
  if (child.pid) onSpawn(child.pid)
  let tail = ""
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (/** @type {Buffer} */ chunk) => {
      log.write(chunk)
      tail = (tail + chunk.toString()).slice(-4000)
      const progress = /Progress: [^\n]*(?=\n?[^\n]*$)/.exec(tail)?.[0]
      if (progress) onProgress(progress)
    })
  }
  const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
  process.on("SIGINT", forward).on("SIGTERM", forward)
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve))
  process.off("SIGINT", forward).off("SIGTERM", forward)
  log.end()
  if (code !== 0) {
    throw new Refusal(`${tail.trim()}\n\nThe packages could not be installed (all of it in ${logFile}).`)
  }
  writeFileSync(join(root, "node_modules", ".ovop-install"), installFingerprint(root))
}
