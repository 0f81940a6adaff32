import { expect, it } from "vitest"
import { repositoryOf } from "../repository.ts"
import { fileLength } from "./file-length.ts"

const lines = (count: number) => "const a = 1\n".repeat(count)

it("refuses a code file of 401 lines", () => {
  expect(fileLength(repositoryOf({ "packages/a/src/long.ts": lines(401) }))).toHaveLength(1)
})

it("allows 400 lines, and more in messages, seeds, data and migrations", () => {
  const repository = repositoryOf({
    "packages/a/src/full.ts": lines(400),
    "packages/i18n/src/messages/km.ts": lines(900),
    "backend/src/scripts/seed/products.ts": lines(900),
    "backend/src/modules/a/migrations/Migration1.ts": lines(900),
  })
  expect(fileLength(repository)).toEqual([])
})
