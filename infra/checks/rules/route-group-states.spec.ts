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

it("allows a group that leaves the waiting to each group inside it, and refuses one that forgets a group", () => {
  const own = [
    "error.tsx",
    "not-found.tsx",
    "(basket)/basket/page.tsx",
    "(basket)/loading.tsx",
    "(order)/orders/page.tsx",
  ]
  const tree = (files: string[]) =>
    repositoryOf(Object.fromEntries(files.map((file) => [`${shop}/${file}`, ""])))
  expect(routeGroupStates(tree([...own, "(order)/orders/loading.tsx"]))).toEqual([])
  expect(routeGroupStates(tree(own))).toEqual([{ path: shop, message: "has no loading.tsx" }])
})
