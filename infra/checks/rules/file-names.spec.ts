import { expect, it } from "vitest"
import { repositoryOf } from "../repository.ts"
import { fileNames } from "./file-names.ts"

it.each([
  "packages/a/src/utils.ts",
  "storefront/features/lot/helpers.tsx",
  "backend/src/common/lot.ts",
  "packages/a/src/data.json",
  "packages/a/src/manager.spec.ts",
  "packages/a/src/lot.test.ts",
])("refuses %s", (path) => expect(fileNames(repositoryOf({ [path]: "" }))).toHaveLength(1))

it.each([
  "packages/a/src/lot.spec.ts",
  "backend/src/scripts/data/products.json",
  "packages/a/src/data-sheet.ts",
])("allows %s", (path) => expect(fileNames(repositoryOf({ [path]: "" }))).toEqual([]))
