import type { Finding, Rule } from "../repository.ts"

// Inside an image the folders are the image's own, not a machine's.
const exempt = /(^|\/)(Dockerfile|Containerfile)[^/]*$/
const folder = /(?<![\w.~-])\/(?:tmp|root|work|home|Users)\/[A-Za-z0-9]/
const registry =
  /registry\.(?:npmjs|yarnpkg)|npmjs\.org|_auth(?:Token)?\s*=|\btarball:\s*http|^\s*registry\s*=/

/** Nothing committed names a folder of one machine or a host that packages were fetched from. */
export const machineTraces: Rule = ({ files }) => {
  const findings: Finding[] = []
  for (const { path, text } of files.filter((file) => !exempt.test(file.path))) {
    for (const [index, line] of text.split("\n").entries()) {
      const trace = folder.exec(line) ?? registry.exec(line)
      if (trace)
        findings.push({ path, line: index + 1, message: `names a machine's path or host: ${trace[0]}…` })
    }
  }
  return findings
}
