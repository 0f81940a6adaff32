import type { Rule } from "../repository.ts"

const group = /^(storefront\/(?:src\/)?app\/\[locale\]\/\([^)/]+\))\//
const states = ["loading.tsx", "error.tsx", "not-found.tsx"]

/** Every group of pages can wait, fail and say that a thing is not there. */
export const routeGroupStates: Rule = (repository) => {
  const groups = new Set(repository.files.flatMap(({ path }) => group.exec(path)?.[1] ?? []))
  return [...groups].flatMap((folder) =>
    states
      .filter((state) => !repository.has(`${folder}/${state}`))
      .map((state) => ({ path: folder, message: `has no ${state}` })),
  )
}
