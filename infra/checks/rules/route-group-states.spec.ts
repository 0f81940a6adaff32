import { expect, it } from "vitest"
import { repositoryOf } from "../repository.ts"
import { routeGroupStates } from "./route-group-states.ts"

const shop = "storefront/app/[locale]/(shop)"

it("refuses a group that cannot fail", () => {
  const repository = repositoryOf({
    [`${shop}/page.tsx`]: "",
    [`${shop}/loading.tsx`]: "",
    [`${shop}/not-found.tsx`]: "",
  })
  expect(routeGroupStates(repository)).toEqual([{ path: shop, message: "has no error.tsx" }])
})

it("allows a group with all three", () => {
  const files = ["products/page.tsx", "loading.tsx", "error.tsx", "not-found.tsx"]
  expect(
    routeGroupStates(repositoryOf(Object.fromEntries(files.map((file) => [`${shop}/${file}`, ""])))),
  ).toEqual([])
})
