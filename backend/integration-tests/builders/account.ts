import type { OpenedSession } from "@ovop/contracts"
import type { Api } from "./api"

export const PASSWORD = "rain on the tin roof"

let visitors = 0
/** A visitor whom no test has counted yet, so that limits by address do not add up over a file. */
export const newVisitor = () => {
  visitors += 1
  return { "x-forwarded-for": `10.0.${Math.floor(visitors / 250)}.${(visitors % 250) + 1}` }
}

/** The same client, signed in. */
export function signedIn(api: Api, token: string): Api {
  const headers = { authorization: `Bearer ${token}`, ...newVisitor() }
  const signed =
    (call: Api["get"]): Api["get"] =>
    (path, body, more) =>
      call(path, body, { ...headers, ...more })
  return {
    ...api,
    get: signed(api.get),
    post: signed(api.post),
    patch: signed(api.patch),
    delete: signed(api.delete),
    postBytes: (path, bytes, more) => api.postBytes(path, bytes, { ...headers, ...more }),
    download: (path, more) => api.download(path, { ...headers, ...more }),
  }
}

export const register = (api: Api, identifier: string, password = PASSWORD) =>
  api.post<OpenedSession & { code?: string; fields?: string[] }>(
    "/store/account/register",
    { identifier, password, name: "សុខ ដារ៉ា", locale: "km", currency: "khr", device: "Test" },
    newVisitor(),
  )

export const signIn = (api: Api, identifier: string, password = PASSWORD, visitor = newVisitor()) =>
  api.post<OpenedSession & { code?: string }>("/store/sessions", { identifier, password }, visitor)

/** A buyer with a new account. */
export async function newBuyer(api: Api, identifier: string): Promise<Api> {
  const { status, body } = await register(api, identifier)
  if (status !== 200) throw new Error(`The builder was refused with ${status}: ${JSON.stringify(body)}`)
  return signedIn(api, body.token)
}
