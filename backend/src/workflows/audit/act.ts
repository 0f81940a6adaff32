import { createHash } from "node:crypto"
import {
  type AuditAction,
  type AuditActor,
  type AuditChanges,
  type AuditPrincipal,
  type AuditSubjectKind,
  type AuditTenant,
  type AuditValue,
  auditChangesSchema,
} from "@ovop/contracts"
import { currentRequestId } from "../../request-id"
import type { AssociationTenant } from "../../tenant"

export type Sql = { raw<Row>(sql: string, values?: object): Promise<{ rows: Row[] }> }

/** Somebody did something to something. */
export type Act = {
  action: AuditAction
  /** What it was done to; of what kind, the action says. */
  subject_id: string
  actor: Omit<AuditActor, "name"> & { name?: string | null }
  /** For whom, where the actor is not doing it for themselves. */
  on_behalf_of?: AuditPrincipal | null
  /** The association or fair whose matter it is. */
  tenant?: AuditTenant | null
  changes?: AuditChanges
}

/** What acts in nobody's name. */
export const MARKET: AuditActor = { kind: "system", id: "market", name: null }

/** The actor whom a workflow was given by id: a person of the secretariat, or what acts in the market's own name. */
export function actorOf(id: string): Act["actor"] {
  return id.startsWith("user_") ? { kind: "user", id } : { kind: "system", id, name: null }
}

/**
 * Who acts, where a member does: the person, the association whose matter it is, and for a field officer the
 * association whose consent lets them. Where they act for producers, `on_behalf_of` is what
 * `findConsentForProducersStep` answers.
 */
export function actingFor({
  association_id,
  member_id,
  on_behalf_of = null,
}: Pick<AssociationTenant, "association_id" | "member_id"> & Partial<AssociationTenant>): Pick<
  Act,
  "actor" | "on_behalf_of" | "tenant"
> {
  return {
    actor: { kind: "member", id: member_id },
    on_behalf_of,
    tenant: { kind: "association", id: association_id },
  }
}

/** What became of the fields named; those that stayed as they were are left out. */
export function changesOf<Name extends string>(
  before: Partial<Record<Name, AuditValue>>,
  after: Partial<Record<Name, AuditValue>>,
): AuditChanges {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as Name[]
  return Object.fromEntries(
    names
      .map((name) => [name, { before: before[name] ?? null, after: after[name] ?? null }] as const)
      .filter(([, field]) => JSON.stringify(field.before) !== JSON.stringify(field.after)),
  )
}

/**
 * What stands in an entry for a text that somebody typed: its SHA-256, salted with the id of the row that holds the
 * text. The row can be shown to be unchanged, and it can be erased without touching the chain.
 */
export function digestOf(text: string | null, row_id: string): string | null {
  return text === null ? null : createHash("sha256").update(`${row_id}:${text}`, "utf8").digest("hex")
}

/** The names of people as they are now; they have to be read before they are gone. Buyers' are never kept here. */
const NAMES: Partial<Record<AuditActor["kind"], string>> = {
  user: `select coalesce(nullif(concat_ws(' ', first_name, last_name), ''), email) as name from "user" where id = :id`,
  member: "select name from member where id = :id",
}

async function nameOf(sql: Sql, { kind, id, name }: Act["actor"]): Promise<string | null> {
  const reading = NAMES[kind]
  if (!reading || name !== undefined) return name ?? null
  const { rows } = await sql.raw<{ name: string }>(reading, { id })
  return rows[0]?.name ?? null
}

// Number, time and hashes are given by the table's trigger, whatever stands here.
const APPEND = `
  insert into audit_entry (actor_kind, actor_id, actor_name, on_behalf_of, tenant, action, subject_kind, subject_id,
                           changes, reverses, request_id)
  values (:actor_kind, :actor_id, :actor_name, cast(:on_behalf_of as jsonb), cast(:tenant as jsonb), :action,
          :subject_kind, :subject_id, cast(:changes as jsonb), :reverses, :request_id)
  returning number`

const jsonOrNull = (value: object | null | undefined) => (value ? JSON.stringify(value) : null)

/**
 * Appends an entry within the caller's transaction and answers its number. It takes the head of the chain until the
 * transaction ends, so it stands last in it: nothing that could wait for somebody may follow.
 */
export async function append(sql: Sql, act: Act, reverses: number | null = null): Promise<number> {
  const { action, actor } = act
  const { rows } = await sql.raw<{ number: string }>(APPEND, {
    actor_kind: actor.kind,
    actor_id: actor.id,
    actor_name: await nameOf(sql, actor),
    on_behalf_of: jsonOrNull(act.on_behalf_of),
    tenant: jsonOrNull(act.tenant),
    action,
    subject_kind: action.slice(0, action.indexOf(".")) as AuditSubjectKind,
    subject_id: act.subject_id,
    changes: JSON.stringify(auditChangesSchema.parse(act.changes ?? {})),
    reverses,
    request_id: currentRequestId(),
  })
  const number = Number(rows[0]?.number)
  if (!number) throw new Error("An audit entry was not appended.")
  return number
}

type Taken = {
  action: AuditAction
  subject_id: string
  tenant: AuditTenant | null
  on_behalf_of: AuditPrincipal | null
  changes: AuditChanges
}

/** Appends that an act was taken back, with its changes the other way round. */
export async function appendReversal(sql: Sql, number: number): Promise<void> {
  const { rows } = await sql.raw<Taken>(
    "select action, subject_id, tenant, on_behalf_of, changes from audit_entry where number = :number",
    { number },
  )
  const [taken] = rows
  if (!taken) throw new Error(`There is no audit entry ${number} to take back.`)
  const changes = Object.fromEntries(
    Object.entries(taken.changes).map(([name, { before, after }]) => [
      name,
      { before: after, after: before },
    ]),
  )
  await append(sql, { ...taken, changes, actor: MARKET }, number)
}
