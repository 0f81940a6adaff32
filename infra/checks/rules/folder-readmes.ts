import type { Rule } from "../repository.ts"

const parents = ["", "packages/", "backend/src/modules/"]

/** Every room has a note at its door: each top folder, package and backend module has a README. */
export const folderReadmes: Rule = (repository) => {
  const folders = new Set<string>()
  for (const { path } of repository.files) {
    for (const parent of parents) {
      const [folder, below] = path.startsWith(parent) ? path.slice(parent.length).split("/") : []
      if (folder && below && !folder.startsWith(".")) folders.add(`${parent}${folder}`)
    }
  }
  return [...folders]
    .filter((folder) => !repository.has(`${folder}/README.md`))
    .map((folder) => ({ path: folder, message: "has no README.md" }))
}
