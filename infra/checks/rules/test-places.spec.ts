import { expect, it } from "vitest"
import { repositoryOf } from "../repository.ts"
import { testPlaces } from "./test-places.ts"

it.each([
  "backend/integration-tests/http/store-orders.spec.ts",
  "e2e/order.spec.ts",
  "e2e/journeys/km/order.spec.ts",
  "packages/khmer/tests/search-key.spec.ts",
])("refuses %s", (path) => expect(testPlaces(repositoryOf({ [path]: "" }))).toHaveLength(1))

it.each([
  "backend/integration-tests/http/order/store.spec.ts",
  "backend/src/modules/lot/weigh.spec.ts",
  "e2e/journeys/first-order.spec.ts",
  "packages/khmer/src/search-key.spec.ts",
  "e2e/basket-page.ts",
])("allows %s", (path) => expect(testPlaces(repositoryOf({ [path]: "" }))).toEqual([]))
