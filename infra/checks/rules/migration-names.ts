import type { Rule } from "../repository.ts"

const migration = /^backend\/src\/modules\/[^/]+\/migrations\/(Migration[^/]*)\.ts$/

/**
 * No two modules have a migration of one name: Medusa keeps the names of all modules in one table, takes the second
 * for done, and its tables are never made.
 */
export const migrationNames: Rule = ({ files }) => {
  const first = new Map<string, string>()
  return files.flatMap(({ path }) => {
    const name = migration.exec(path)?.[1]
    if (!name) return []
    const other = first.get(name)
    first.set(name, other ?? path)
    return other ? [{ path, message: `has the name of ${other}, so one of the two would never run` }] : []
  })
}
