import { expect, it } from "vitest"
import { repositoryOf } from "../repository.ts"
import { middlewaresInOnePlace } from "./middlewares-in-one-place.ts"

const text = "\nexport default defineMiddlewares({ routes: [] })\n"

it("refuses defineMiddlewares beside a route and names the line", () => {
  const findings = middlewaresInOnePlace(repositoryOf({ "backend/src/api/store/lots/middlewares.ts": text }))
  expect(findings).toMatchObject([{ line: 2 }])
})

it("allows it in the one file", () => {
  expect(middlewaresInOnePlace(repositoryOf({ "backend/src/api/middlewares.ts": text }))).toEqual([])
})
