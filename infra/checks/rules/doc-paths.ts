import { matchesGlob, posix } from "node:path"
import type { Finding, Repository, Rule } from "../repository.ts"

const ours = /^(backend|storefront|packages|infra|e2e|docs|\.ci)\//

/** A page that names a path of the repository, in backticks or as a link, names one that is there. */
export const docPaths: Rule = (repository) => {
  const findings: Finding[] = []
  for (const { path, text } of repository.files.filter((file) => file.path.endsWith(".md"))) {
    for (const [index, line] of withoutFences(text).entries()) {
      const named = [...line.matchAll(/`([^`\s]+)`/g)]
        .map((match) => match[1] ?? "")
        .filter((name) => ours.test(name))
      const linked = [...line.matchAll(/\]\((?![a-z]+:|#|\/)([^)\s]+)\)/g)].map((match) =>
        posix.join(posix.dirname(path), match[1] ?? ""),
      )
      for (const name of [...named, ...linked]) {
        if (!isThere(repository, name))
          findings.push({ path, line: index + 1, message: `${name} is not there` })
      }
    }
  }
  return findings
}

function withoutFences(text: string): string[] {
  let isFenced = false
  return text.split("\n").map((line) => {
    if (line.trimStart().startsWith("```")) isFenced = !isFenced
    return isFenced ? "" : line
  })
}

function isThere(repository: Repository, name: string): boolean {
  const path = name.replace(/#.*$/, "").replace(/:\d+$/, "").replace(/\/$/, "")
  // From a placeholder on, nothing can be known; what stands before it must be there.
  const known = path.split(/\/[^/]*[<…]/)[0] ?? ""
  if (repository.isIgnored(known) || repository.has(known)) return true
  return /[*{]/.test(known) && repository.files.some((file) => matchesGlob(file.path, known))
}
