import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** What never decides about a build: its own results, what is installed, tests and prose. */
const SKIPPED_FOLDERS = new Set([
  "node_modules",
  "dist",
  ".next",
  ".medusa",
  ".turbo",
  "integration-tests",
  "results",
])
const SKIPPED_FILES = /\.spec\.tsx?$|\.md$|\.tsbuildinfo$|^next-env\.d\.ts$|^\.env/

/** A hash over the names and contents of everything that decides about the build of one workspace package. */
export function hashInputs(root: string, folder: string): string {
  const hash = createHash("sha256").update(`${process.version} ${process.platform}-${process.arch}\n`)
  for (const shared of ["pnpm-lock.yaml", "tsconfig.base.json"]) addFile(hash, root, shared)
  for (const member of [folder, ...workspaceDependencies(root, folder)].sort()) addFolder(hash, root, member)
  return hash.digest("hex")
}

/** The folders of the workspace packages that `folder` stands on, near and far. */
export function workspaceDependencies(root: string, folder: string): string[] {
  const found = new Set<string>()
  const visit = (member: string) => {
    const file = join(root, member, "package.json")
    if (!existsSync(file)) return
    const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(file, "utf8")) as {
      dependencies?: Record<string, string>
      devDependencies?: Record<string, string>
    }
    for (const [name, range] of Object.entries({ ...devDependencies, ...dependencies })) {
      const next = `packages/${name.replace("@ovop/", "")}`
      if (!range.startsWith("workspace:") || found.has(next)) continue
      found.add(next)
      visit(next)
    }
  }
  visit(folder)
  return [...found]
}

function addFolder(hash: ReturnType<typeof createHash>, root: string, folder: string): void {
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name)) addFolder(hash, root, path)
    else if (entry.isFile() && !SKIPPED_FILES.test(entry.name)) addFile(hash, root, path)
  }
}

function addFile(hash: ReturnType<typeof createHash>, root: string, path: string): void {
  const content = readFileSync(join(root, path))
  // The length stands between name and content so that two different trees never make the same stream.
  hash.update(`${path}\0${content.length}\0`).update(content)
}
