import type { Finding, Rule } from "../repository.ts"

const pageLines = 60
const headings = ["Context", "Decision", "Consequence"]

/** A decision record is named NNNN-title.md, has three parts and fits on one page. */
export const decisionForm: Rule = ({ files }) => {
  const findings: Finding[] = []
  for (const { path, text } of files) {
    const name = /^docs\/adr\/(.+)$/.exec(path)?.[1]
    if (!name || name === "README.md") continue
    if (!/^\d{4}-[a-z0-9-]+\.md$/.test(name)) findings.push({ path, message: "is not named NNNN-title.md" })
    for (const heading of headings.filter((title) => !new RegExp(`^## ${title}s?$`, "m").test(text))) {
      findings.push({ path, message: `has no part "## ${heading}"` })
    }
    if (text.trimEnd().split("\n").length > pageLines)
      findings.push({ path, message: "is longer than one page" })
  }
  return findings
}
