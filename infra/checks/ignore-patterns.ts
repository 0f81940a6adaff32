import { matchesGlob } from "node:path"

/**
 * Reads the three forms that our `.gitignore` uses: a name or glob that may stand anywhere, a path from
 * the root, and either of them with a closing slash. Git itself is not asked, because the README promises
 * that Node and npm are enough.
 */
export function ignorePatterns(gitignore: string): (path: string) => boolean {
  const patterns = gitignore
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.replace(/^\/|\/$/g, ""))
  const anywhere = patterns.filter((pattern) => !pattern.includes("/"))
  const fromRoot = patterns.filter((pattern) => pattern.includes("/"))
  return (path) =>
    path.split("/").some((segment) => anywhere.some((pattern) => matchesGlob(segment, pattern))) ||
    fromRoot.some((pattern) => path === pattern || path.startsWith(`${pattern}/`))
}
