import { env } from "../env.ts"
import { demoAccount } from "./demo-account.ts"

async function ask<Answer>(
  path: string,
  { body, token }: { body?: object; token?: string },
): Promise<Answer> {
  const answer = await fetch(env.apiUrl + path, {
    method: body ? "POST" : "GET",
    headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as Answer
}

/** A person of the secretariat, signed in with the demonstration's own account. */
export class Secretariat {
  readonly #token: string

  private constructor(token: string) {
    this.#token = token
  }

  static async signIn(): Promise<Secretariat> {
    const { identifier: email, password } = demoAccount("secretariat")
    const { token } = await ask<{ token: string }>("/auth/user/emailpass", { body: { email, password } })
    return new Secretariat(token)
  }

  /** Says for an association that it takes the consignment of this number. */
  async confirmConsignment(number: string): Promise<void> {
    const token = this.#token
    const path = `/admin/consignments?number=${encodeURIComponent(number)}`
    const { consignments } = await ask<{ consignments: { id: string }[] }>(path, { token })
    await ask(`/admin/consignments/${consignments[0]?.id}/confirm`, { body: {}, token })
  }

  /** Says that the bank booked this sum today under the reference. */
  async confirmTransfer(reference: string, amount: string): Promise<void> {
    const day = new Date(Date.now() + 7 * 60 * 60 * 1000).toISOString().slice(0, 10)
    const body = { amount, day, bank_reference: `FT ${reference}` }
    await ask(`/admin/bank-transfers/${encodeURIComponent(reference)}/confirm`, { body, token: this.#token })
  }
}
