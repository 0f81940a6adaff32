import { expect, it } from "vitest"
import { repositoryOf } from "../repository.ts"
import { featureFiles } from "./feature-files.ts"

it("refuses queries without server-only and actions without use server", () => {
  const repository = repositoryOf({
    "storefront/features/basket/queries.ts": "export const a = 1",
    "storefront/src/features/basket/actions.ts": "export const a = 1",
  })
  expect(featureFiles(repository)).toHaveLength(2)
})

it("allows both with it", () => {
  const repository = repositoryOf({
    "storefront/features/basket/queries.ts": 'import "server-only"\nimport { a } from "../a"',
    "storefront/features/basket/actions.ts": '"use server"\n',
  })
  expect(featureFiles(repository)).toEqual([])
})
