import type { Rule } from "../repository.ts"

const group = /^(storefront\/(?:src\/)?app\/\[locale\]\/\([^)/]+\))\//
const states = ["error.tsx", "not-found.tsx"]

/** Every group of pages can fail and say that a thing is not there. None hides its pages behind a skeleton. */
export const routeGroupStates: Rule = (repository) => {
  const paths = repository.files.map(({ path }) => path)
  const groups = new Set(paths.flatMap((path) => group.exec(path)?.[1] ?? []))
  const missing = [...groups].flatMap((folder) =>
    states
      .filter((state) => !repository.has(`${folder}/${state}`))
      .map((state) => ({ path: folder, message: `has no ${state}` })),
  )
  const skeletons = paths
    .filter((path) => /^storefront\/.*\/loading\.tsx$/.test(path))
    .map((path) => ({ path, message: "sends its page hidden behind a skeleton: see docs/adr/0016" }))
  return [...missing, ...skeletons]
}
