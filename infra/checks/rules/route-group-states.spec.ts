import { expect, it } from "vitest"
import { repositoryOf } from "../repository.ts"
import { routeGroupStates } from "./route-group-states.ts"

const shop = "storefront/app/[locale]/(shop)"
const tree = (files: string[]) =>
  repositoryOf(Object.fromEntries(files.map((file) => [`${shop}/${file}`, ""])))

it("refuses a group that cannot fail", () => {
  expect(routeGroupStates(tree(["page.tsx", "not-found.tsx"]))).toEqual([
    { path: shop, message: "has no error.tsx" },
  ])
})

it("allows a group with both", () => {
  expect(routeGroupStates(tree(["products/page.tsx", "error.tsx", "not-found.tsx"]))).toEqual([])
})

it("refuses a loading state around pages, however deep", () => {
  const files = ["error.tsx", "not-found.tsx", "(order)/orders/page.tsx", "(order)/orders/loading.tsx"]
  expect(routeGroupStates(tree(files)).map(({ path }) => path)).toEqual([
    `${shop}/(order)/orders/loading.tsx`,
  ])
})
