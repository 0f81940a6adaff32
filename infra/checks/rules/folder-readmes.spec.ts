import { expect, it } from "vitest"
import { repositoryOf } from "../repository.ts"
import { folderReadmes } from "./folder-readmes.ts"

it("refuses a top folder, a package and a module without README", () => {
  const repository = repositoryOf({
    "backend/README.md": "",
    "backend/src/modules/lot/service.ts": "",
    "packages/khmer/package.json": "",
    "packages/README.md": "",
    "e2e/package.json": "",
  })
  expect(folderReadmes(repository).map(({ path }) => path)).toEqual([
    "backend/src/modules/lot",
    "packages/khmer",
    "e2e",
  ])
})

it("asks none of dot folders and deeper ones", () => {
  expect(folderReadmes(repositoryOf({ ".ci/run": "", "a/README.md": "", "a/b/c.ts": "" }))).toEqual([])
})
