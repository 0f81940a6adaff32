import type { Rule } from "../repository.ts"

const places: readonly (readonly [territory: RegExp, place: RegExp, message: string])[] = [
  [
    /^backend\/integration-tests\/http\//,
    /^backend\/integration-tests\/http\/[a-z-]+\/[a-z-]+\.spec\.ts$/,
    "an HTTP test is backend/integration-tests/http/<noun>/<surface>.spec.ts",
  ],
  [/^e2e\//, /^e2e\/journeys\/[a-z0-9-]+\.spec\.ts$/, "a journey is e2e/journeys/<journey>.spec.ts"],
  [/^packages\//, /^packages\/[^/]+\/src\//, "a package's test stands beside its code"],
]

/** A test is found by its address: noun and surface, journey, or the code it stands beside. */
export const testPlaces: Rule = ({ files }) =>
  files
    .filter(({ path }) => /\.spec\.[cm]?[jt]sx?$/.test(path))
    .flatMap(({ path }) =>
      places
        .filter(([territory, place]) => territory.test(path) && !place.test(path))
        .map(([, , message]) => ({ path, message })),
    )
