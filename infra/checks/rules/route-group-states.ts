import type { Rule } from "../repository.ts"

const group = /^(storefront\/(?:src\/)?app\/\[locale\]\/\([^)/]+\))\//
const states = ["loading.tsx", "error.tsx", "not-found.tsx"]

/**
 * Every group of pages can wait, fail and say that a thing is not there. A group of groups may leave the waiting to
 * each of them: one loading state around everything would send "200 OK" before a page can say that it is absent.
 */
export const routeGroupStates: Rule = (repository) => {
  const paths = repository.files.map(({ path }) => path)
  const groups = new Set(paths.flatMap((path) => group.exec(path)?.[1] ?? []))
  const innerGroupsWait = (folder: string) => {
    const inside = paths.filter((path) => path.startsWith(`${folder}/(`))
    const inner = new Set(inside.map((path) => path.slice(0, path.indexOf("/", folder.length + 1))))
    return (
      inner.size > 0 &&
      [...inner].every((one) => inside.some((path) => path.startsWith(one) && path.endsWith("/loading.tsx")))
    )
  }
  return [...groups].flatMap((folder) =>
    states
      .filter((state) => !repository.has(`${folder}/${state}`))
      .filter((state) => state !== "loading.tsx" || !innerGroupsWait(folder))
      .map((state) => ({ path: folder, message: `has no ${state}` })),
  )
}
