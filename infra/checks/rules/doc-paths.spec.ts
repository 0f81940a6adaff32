import { expect, it } from "vitest"
import { repositoryOf } from "../repository.ts"
import { docPaths } from "./doc-paths.ts"

const judge = (line: string) =>
  docPaths(
    repositoryOf(
      { "docs/a.md": `# A\n${line}\n`, "docs/b.md": "", "packages/khmer/src/search-key.ts": "" },
      (path) => path === "infra/bench/results",
    ),
  )

it.each([
  "see `packages/khmer/src/sort-key.ts`",
  "see `packages/thai`",
  "see [it](./c.md)",
  "see `packages/thai/<noun>.ts`",
  "see `packages/*/src/sort-key.ts`",
])("refuses %s", (line) => expect(judge(line)).toMatchObject([{ path: "docs/a.md", line: 2 }]))

it.each([
  "see `packages/khmer/src/search-key.ts:12` and `packages/khmer/`",
  "see [it](b.md#title) and [them](https://example.org/packages/thai)",
  "see `packages/khmer/src/<subject>.spec.ts`",
  "see `packages/*/src/{search,sort}-key.ts`",
  "see `infra/bench/results/`",
  "```\n`packages/thai`\n```",
])("allows %s", (line) => expect(judge(line)).toEqual([]))
