import { expect, it } from "vitest"
import { repositoryOf } from "../repository.ts"
import { locksInOnePlace } from "./locks-in-one-place.ts"

const text = "\nacquireLockStep({ key })\nreleaseLockStep({ key })\n"

it("refuses a lock that is a step among others and names the lines", () => {
  const path = "backend/src/workflows/lot/workflows/open-lot.ts"
  expect(locksInOnePlace(repositoryOf({ [path]: text }))).toMatchObject([{ line: 2 }, { line: 3 }])
})

it.each(["backend/src/workflows/under-lock.ts", "backend/src/workflows/under-lock.spec.ts"])(
  "allows it in %s",
  (path) => expect(locksInOnePlace(repositoryOf({ [path]: text }))).toEqual([]),
)
