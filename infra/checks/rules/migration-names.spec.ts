import { expect, it } from "vitest"
import { repositoryOf } from "../repository.ts"
import { migrationNames } from "./migration-names.ts"

const at = (module: string, name: string) => `backend/src/modules/${module}/migrations/${name}.ts`

it("refuses a name that another module has", () => {
  const files = { [at("lot", "Migration1")]: "", [at("fair", "Migration1")]: "" }
  expect(migrationNames(repositoryOf(files))).toHaveLength(1)
})

it("allows names of their own", () => {
  const files = {
    [at("lot", "Migration1")]: "",
    [at("lot", "Migration2")]: "",
    [at("fair", "Migration3")]: "",
  }
  expect(migrationNames(repositoryOf(files))).toEqual([])
})
