import { demoAccounts } from "../local/demo-accounts.ts"
import type { Settings } from "../local/settings.ts"

/** Asks the API and insists on an answer. */
export async function askJson<T>(url: string, init?: RequestInit): Promise<T> {
  const answer = await fetch(url, init)
  if (!answer.ok) throw new Error(`${url} was answered with ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as T
}

/** Somebody of an association, signed in. */
export type BenchMember = { token: string; association: string; headers: { authorization: string } }

/** Signs in whom the demonstration made for a role. */
export async function signIn(settings: Settings, role: string): Promise<BenchMember> {
  const account = demoAccounts(settings.dataDir).find((one) => one.role === role)
  if (!account) throw new Error(`The demonstration has nobody with the role ${role}.`)
  const { token } = await askJson<{ token: string }>(`${settings.publicApiUrl}/workspace/sessions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ identifier: account.identifier, password: account.password }),
  })
  const headers = { authorization: `Bearer ${token}` }
  const { memberships } = await askJson<{ memberships: { association: { id: string } }[] }>(
    `${settings.publicApiUrl}/workspace/me`,
    { headers },
  )
  const association = memberships[0]?.association.id
  if (!association) throw new Error(`The ${role} belongs to no association.`)
  return { token, association, headers }
}

/** The picture of a product, as large as the shop has it. */
export async function productPicture(settings: Settings, handle: string): Promise<Buffer> {
  const { picture } = await askJson<{ picture: { base: string; widths: number[] } | null }>(
    `${settings.publicApiUrl}/catalogue/products/${handle}`,
  )
  if (!picture) throw new Error(`${handle} has no picture.`)
  const address = new URL(`${picture.base}-${Math.max(...picture.widths)}.webp`, settings.publicApiUrl)
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}.`)
  return Buffer.from(await answer.arrayBuffer())
}
