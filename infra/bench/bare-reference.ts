import { createServer } from "node:http"
import pg from "pg"

/**
 * The least that could send the catalogue's JSON: one statement and one list put together, without routes, limits,
 * checks or counting. Run as a process of its own, `node bare-reference.ts <port> <database> <table> <pictures>`.
 */
const [port = "", connectionString = "", table = "", pictures = ""] = process.argv.slice(2)
const pool = new pg.Pool({ connectionString, max: 10 })

type Row = { id: string; created_at: string; card: string }

const { rows: counted } = await pool.query<{ count: number }>(
  `select least(count(*), 1001)::int as count from "${table}" where not gone`,
)
const count = counted[0]?.count ?? 0

function placeOf(cursor: string | null): [string | null, string | null] {
  if (!cursor) return [null, null]
  const [, value, id] = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")) as string[]
  return [value ?? null, id ?? null]
}

async function page(limit: number, cursor: string | null): Promise<string> {
  const [value, id] = placeOf(cursor)
  const after = value === null ? "" : "and (f_created_at, id) < ($2::bigint, $3)"
  const { rows } = await pool.query<Row>({
    name: value === null ? "first" : "after",
    text: `select id, f_created_at as created_at, d_card as card from "${table}"
            where not gone ${after} order by f_created_at desc, id desc limit $1`,
    values: value === null ? [limit + 1] : [limit + 1, value, id],
  })
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  const next =
    last && Buffer.from(JSON.stringify(["created_at DESC", last.created_at, last.id])).toString("base64url")
  const products = `[${shown.map(({ card }) => card).join(",")}]`
  return `{"products":${products},${JSON.stringify({ count, next_cursor: next ?? null, facets: null }).slice(1)}`
}

async function product(handle: string): Promise<string | undefined> {
  const { rows } = await pool.query<{ page: string }>({
    name: "product",
    text: `select d_page as page from "${table}" where not gone and f_handle = $1`,
    values: [handle],
  })
  return rows[0]?.page
}

const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "", "http://bare.invalid")
  const json =
    pathname === "/catalogue/products"
      ? await page(Number(searchParams.get("limit")), searchParams.get("cursor"))
      : await product(decodeURIComponent(pathname.slice("/catalogue/products/".length)))
  if (json === undefined) return response.writeHead(404).end()
  const body = json.replaceAll('"base":"\\u0001', `"base":"${pictures}`)
  response
    .writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) })
    .end(body)
})
server.listen(Number(port), "127.0.0.1", () => console.log("listening"))
