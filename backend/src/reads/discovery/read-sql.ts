import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export type Condition = { sql: string; values: unknown[] }
export type ReadSql = <Row>(text: string, values?: unknown[]) => Promise<Row[]>

type Knex = { raw<Row>(text: string, values: unknown[]): Promise<{ rows: Row[] }> }

/** Reads rows by SQL; every value is bound, never written into the text. */
export function readSqlOf(scope: MedusaContainer): ReadSql {
  const knex = scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  return async (text, values = []) => (await knex.raw<never>(text, values)).rows
}

/** Conditions joined by "and", with a leading "and" each. */
export function allOf(conditions: readonly (Condition | undefined | false | "")[]): Condition {
  const present = conditions.filter((one): one is Condition => Boolean(one))
  return {
    sql: present.map(({ sql }) => ` and ${sql}`).join(""),
    values: present.flatMap(({ values }) => values),
  }
}

/** A part of a text as LIKE wants it, its own wildcards meant as letters. */
export const partOf = (typed: string) => `%${typed.replace(/[\\%_]/g, "\\$&")}%`
