/**
 * The two kinds of people who enter by doors of ours: buyers at the shop's, members at the workspace's. Each kind has
 * passwords and sessions of its own, so that nothing of the one ever opens the other's door.
 */
export type AccountKind = "customer" | "member"

export type AccountRef = { kind: AccountKind; id: string }

export const customerAccount = (id: string): AccountRef => ({ kind: "customer", id })
export const memberAccount = (id: string): AccountRef => ({ kind: "member", id })
