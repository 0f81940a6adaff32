import { readFileSync } from "node:fs"
import { join } from "node:path"

/** Settings of the workspace that an application of its own needs too: the same versions, the same build scripts. */
export function workspaceFile(root: string): string {
  const text = readFileSync(join(root, "pnpm-workspace.yaml"), "utf8")
  return text.replace(/^packages:\n(?: {2}- .*\n)+/m, "packages:\n  - .\n")
}
