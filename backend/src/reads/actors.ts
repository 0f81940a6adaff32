import type { Query } from "./bilingual"

type Graph = (read: object) => Promise<{ data: { id: string; email: string }[] }>

/** The addresses of the secretariat's people by their ids. What is no person's id keeps its own name. */
export async function readActors(query: Query, ids: readonly string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const { data } = await (query.graph as Graph)({
    entity: "user",
    fields: ["id", "email"],
    filters: { id: wanted },
  })
  return new Map(data.map((user) => [user.id, user.email]))
}
