import type { IncomingMessage } from "node:http"
import { container } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { routes } from "@ovop/contracts"
import { readSqlOf } from "../../reads/discovery/read-sql"
import { keptPageText } from "../../reads/kept-page"
import { productList } from "../../reads/product-list"
import type { EarlyAnswer } from "../early/answer-before-router"
import { plainQuery } from "../early/plain-query"
import { countReading } from "../middleware/limit-rate"
import { sendJsonText } from "../send-json-text"
import { noteMissedSearch } from "./products/note-missed-search"

const LIST = routes.listProducts.path
const HANDLE = /^\/catalogue\/products\/([a-z0-9-]+)$/

/** Whoever has every address written down gets that from the router. */
const isWrittenDown = (scope: MedusaContainer): boolean =>
  scope.resolve(ContainerRegistrationKeys.LOGGER).shouldLog("http")

const mayRead = (req: IncomingMessage, scope: MedusaContainer): boolean =>
  !isWrittenDown(scope) && countReading(req, scope) === undefined

const listAnswer =
  (scope: MedusaContainer, typed: string): EarlyAnswer =>
  async (req, res) => {
    const query = plainQuery(typed)
    const { data: asked } = query ? routes.listProducts.query.safeParse(query) : {}
    if (!asked || !mayRead(req, scope)) return false
    const { json, isMissed } = await productList(scope.resolve(Modules.SEARCH), readSqlOf(scope), asked)
    sendJsonText(req, res, json)
    if (isMissed) await noteMissedSearch(scope, asked)
    return true
  }

const pageAnswer =
  (scope: MedusaContainer, handle: string): EarlyAnswer =>
  async (req, res) => {
    if (!mayRead(req, scope)) return false
    const page = await keptPageText(scope.resolve(Modules.SEARCH), handle)
    if (page === undefined) return false
    sendJsonText(req, res, page)
    return true
  }

/**
 * The reads that a market has most of, past the router: a list of goods and a product's page, where they are asked for
 * in the plain way and are found. Whatever else is asked, and every refusal, is answered by the routes beside this.
 */
export function catalogueAnswer(req: IncomingMessage): EarlyAnswer | undefined {
  const { method, url = "" } = req
  if ((method !== "GET" && method !== "HEAD") || !url.startsWith(LIST)) return undefined
  const scope = container as unknown as MedusaContainer
  const from = url.indexOf("?")
  const path = from < 0 ? url : url.slice(0, from)
  const query = from < 0 ? "" : url.slice(from + 1)
  if (path === LIST) return listAnswer(scope, query)
  const handle = HANDLE.exec(path)?.[1]
  return handle === undefined ? undefined : pageAnswer(scope, handle)
}
