import type { Finding, Rule } from "../repository.ts"

const emptyNames = new Set(["utils", "util", "helpers", "helper", "common", "manager", "managers", "misc"])
const code = /\.(ts|tsx|mts|cts|js|mjs|cjs|json|css)$/

/** A name says what is inside; a drawer for everything does not. Tests are `<subject>.spec.ts`. */
export const fileNames: Rule = ({ files }) => {
  const findings: Finding[] = []
  for (const { path } of files) {
    const segments = path.split("/")
    const file = segments.pop() ?? ""
    const subject = file.split(".")[0] ?? ""
    const folder = segments.find((segment) => emptyNames.has(segment))
    if (folder) findings.push({ path, message: `the folder name "${folder}" says nothing` })
    if (code.test(file) && (emptyNames.has(subject) || subject === "data")) {
      findings.push({ path, message: `the file name "${subject}" says nothing` })
    }
    if (/\.test\.[cm]?[jt]sx?$/.test(file))
      findings.push({ path, message: "a test is named <subject>.spec.ts" })
  }
  return findings
}
