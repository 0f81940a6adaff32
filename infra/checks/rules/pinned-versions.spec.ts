import { expect, it } from "vitest"
import { repositoryOf } from "../repository.ts"
import { pinnedVersions } from "./pinned-versions.ts"

it.each(["1.2.3", "^1.2.3", "latest", "file:../a"])("refuses %s in a package.json", (version) => {
  const text = JSON.stringify({ devDependencies: { a: version } })
  expect(pinnedVersions(repositoryOf({ "packages/a/package.json": text }))).toHaveLength(1)
})

it.each(["^1.2.3", "latest", "1.2", "~1.2.3"])("refuses %s in the catalog", (version) => {
  const text = `packages:\n  - a\ncatalog:\n  "@a/b": ${version}\n`
  expect(pinnedVersions(repositoryOf({ "pnpm-workspace.yaml": text }))).toMatchObject([{ line: 4 }])
})

it("allows pointers to exact versions", () => {
  const manifest = { dependencies: { a: "catalog:", b: "catalog:react18", c: "workspace:*" } }
  const repository = repositoryOf({
    "package.json": JSON.stringify(manifest),
    "pnpm-workspace.yaml":
      'catalog:\n  "@a/b": 1.2.3\ncatalogs:\n  react18:\n    react: 18.4.0-beta.17\nallowBuilds:\n  a: true\n',
  })
  expect(pinnedVersions(repository)).toEqual([])
})
