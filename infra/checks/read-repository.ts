import { existsSync, readdirSync, readFileSync } from "node:fs"
import { extname, join } from "node:path"
import { ignorePatterns } from "./ignore-patterns.ts"
import { type Repository, repositoryOf } from "./repository.ts"

const binary = new Set([".avif", ".gif", ".ico", ".jpg", ".pdf", ".png", ".ttf", ".webp", ".woff", ".woff2"])

/** Reads every file under `root` that `.gitignore` does not keep out. */
export function readRepository(root: string): Repository {
  const gitignore = join(root, ".gitignore")
  const isIgnored = ignorePatterns(existsSync(gitignore) ? readFileSync(gitignore, "utf8") : "")
  const textByPath: Record<string, string> = {}

  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`
      if (entry.name === ".git" || isIgnored(path)) continue
      if (entry.isDirectory()) walk(path)
      else if (entry.isFile()) {
        textByPath[path] = binary.has(extname(path)) ? "" : readFileSync(join(root, path), "utf8")
      }
    }
  }
  walk("")
  return repositoryOf(textByPath, isIgnored)
}
