/** What a rule may see: every file that is, or would be, committed. Text is empty for binary files. */
export type Repository = {
  readonly files: readonly RepositoryFile[]
  /** Whether a path, file or folder, is in the repository. */
  has(path: string): boolean
  /** Whether `.gitignore` keeps the path out: something that a run makes. */
  isIgnored(path: string): boolean
}

export type RepositoryFile = { readonly path: string; readonly text: string }

export type Finding = { readonly path: string; readonly line?: number; readonly message: string }

export type Rule = (repository: Repository) => Finding[]

/** Builds the view of a repository from its files; rules are tested on such small ones. */
export function repositoryOf(
  textByPath: Readonly<Record<string, string>>,
  isIgnored: (path: string) => boolean = () => false,
): Repository {
  const files = Object.entries(textByPath).map(([path, text]) => ({ path, text }))
  const known = new Set<string>()
  for (const { path } of files) {
    const segments = path.split("/")
    for (let depth = 1; depth <= segments.length; depth++) known.add(segments.slice(0, depth).join("/"))
  }
  return { files, has: (path) => known.has(path), isIgnored }
}
