import { expect, it } from "vitest"
import { repositoryOf } from "../repository.ts"
import { decisionForm } from "./decision-form.ts"

const record = "# 1. A\n\n## Context\na\n\n## Decision\nb\n\n## Consequences\nc\n"

it.each([
  ["docs/adr/one-payment.md", record],
  ["docs/adr/0001-one-payment.md", record.replace("## Decision", "")],
  ["docs/adr/0001-one-payment.md", record + "more\n".repeat(60)],
])("refuses in %s a record of another form", (path, text) => {
  expect(decisionForm(repositoryOf({ [path]: text }))).toHaveLength(1)
})

it("allows a record of the form", () => {
  expect(
    decisionForm(repositoryOf({ "docs/adr/0001-one-payment.md": record, "docs/adr/README.md": "" })),
  ).toEqual([])
})
