import type { Finding, Repository, Rule } from "../repository.ts"

const kinds = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"]
const workspaceFile = "pnpm-workspace.yaml"

/** Versions are written once, exact, in the workspace's catalog; a package.json only points there. */
export const pinnedVersions: Rule = (repository) => [
  ...packageFindings(repository),
  ...catalogFindings(repository),
]

function packageFindings({ files }: Repository): Finding[] {
  const findings: Finding[] = []
  for (const { path, text } of files.filter((file) => /(^|\/)package\.json$/.test(file.path))) {
    const manifest: Record<string, Record<string, string> | undefined> = JSON.parse(text)
    for (const kind of kinds) {
      for (const [name, version] of Object.entries(manifest[kind] ?? {})) {
        if (/^catalog:|^workspace:/.test(version)) continue
        findings.push({ path, message: `${name} is "${version}", not "catalog:" or "workspace:*"` })
      }
    }
  }
  return findings
}

function catalogFindings({ files }: Repository): Finding[] {
  const findings: Finding[] = []
  let isCatalog = false
  const lines = files.find(({ path }) => path === workspaceFile)?.text.split("\n") ?? []
  for (const [index, line] of lines.entries()) {
    if (/^\S/.test(line)) isCatalog = /^(catalogs?|overrides):/.test(line)
    const [, name, version] = /^\s+"?([^":]+(?:\/[^":]+)?)"?:\s*"?([^"#\s]+)"?/.exec(line) ?? []
    if (!isCatalog || !name || !version || /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) continue
    findings.push({
      path: workspaceFile,
      line: index + 1,
      message: `${name} is "${version}", not one exact version`,
    })
  }
  return findings
}
