import type { Context, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaContextType } from "@medusajs/framework/utils"
import { type Act, append, appendReversal, type Sql } from "./act"

type Manager = { flush(): Promise<void>; getTransactionContext(): Sql }
type Module = {
  baseRepository_: { transaction<Done>(work: (manager: Manager) => Promise<Done>): Promise<Done> }
}
type Connection = { transaction<Done>(work: (sql: Sql) => Promise<Done>): Promise<Done> }

export type Audited = {
  /** Runs a statement within the transaction. */
  sql: Sql
  /** Writes down what was done; comes last. Answers the entry's number, by which it can be taken back. */
  record: (act: Act) => Promise<number>
  /** Writes down that what an entry tells of was taken back. Does nothing where there was no entry. */
  takeBack: (number: number | undefined) => Promise<void>
}

const audit = (sql: Sql): Audited => ({
  sql,
  record: (act) => append(sql, act),
  takeBack: async (number) => (number ? appendReversal(sql, number) : undefined),
})

/**
 * Makes a change by statements and the entry about it one transaction: whatever dies in between, there is an entry
 * exactly when there is the change.
 */
export async function audited<Done>(
  container: MedusaContainer,
  work: (audited: Audited) => Promise<Done>,
): Promise<Done> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Connection
  return await connection.transaction((sql) => work(audit(sql)))
}

/** The same for a change by a module's own service, whose methods take the context as their last argument. */
export async function auditedModule<Done>(
  service: object,
  work: (audited: Audited & { context: Context }) => Promise<Done>,
): Promise<Done> {
  // What every service that Medusa makes keeps, though its generated type does not say so.
  const { baseRepository_: repository } = service as Module
  return await repository.transaction(async (transactionManager) => {
    const { sql, record, takeBack } = audit(transactionManager.getTransactionContext())
    // The service writes when the transaction ends; every row must be held before the head of the chain is.
    const flushed =
      <Given, Answer>(write: (given: Given) => Promise<Answer>) =>
      async (given: Given) => {
        await transactionManager.flush()
        return await write(given)
      }
    return await work({
      sql,
      record: flushed(record),
      takeBack: flushed(takeBack),
      // Without its type a workflow would put its own context, without a transaction, in this one's place.
      context: { __type: MedusaContextType, transactionManager },
    })
  })
}
