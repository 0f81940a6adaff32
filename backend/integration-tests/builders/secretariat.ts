import { generateJwtToken } from "@medusajs/framework/utils"
import { TEST_ENV } from "../test-environment"
import { workflowNamed } from "../workflows/workflow-named"
import type { Answer, Api } from "./api"
import type { Market } from "./market"

type Headers = Record<string, string>

export const SECRETARIAT_EMAIL = "officer@ovop.example"

/** The headers of a person of the secretariat who signed in by e-mail and password. */
export async function signInSecretariat({ api, container }: Market): Promise<Headers> {
  const password = "long-enough-1"
  await workflowNamed("add-secretariat-user")(container).run({
    throwOnError: true,
    input: { email: SECRETARIAT_EMAIL, password, first_name: "Desk", last_name: "One" },
  })
  const { body } = await api.post<{ token: string }>("/auth/user/emailpass", {
    email: SECRETARIAT_EMAIL,
    password,
  })
  return { authorization: `Bearer ${body.token}` }
}

/** The API as a signed-in person of the secretariat calls it. */
export async function secretariatOf(market: Market): Promise<Api> {
  const signedIn = await signInSecretariat(market)
  const { api } = market
  return {
    ...api,
    get: (path, query, headers) => api.get(path, query, { ...signedIn, ...headers }),
    post: (path, given, headers) => api.post(path, given, { ...signedIn, ...headers }),
  }
}

/** The headers of a buyer who signed in. */
export const signedInCustomer = (): Headers => {
  const claims = { actor_id: "cus_test", actor_type: "customer", auth_identity_id: "authid_test" }
  const token = generateJwtToken({ ...claims, app_metadata: {} } as never, {
    secret: TEST_ENV.JWT_SECRET,
    expiresIn: "1h",
  })
  return { authorization: `Bearer ${token}` }
}

export function expectOk<Body>({ status, body }: Answer<Body>): Body {
  if (status !== 200) throw new Error(`Refused with ${status}: ${JSON.stringify(body)}`)
  return body
}
