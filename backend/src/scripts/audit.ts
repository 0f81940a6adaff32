import type { ExecArgs } from "@medusajs/framework/types"
import { env } from "../env"
import { answerAudit } from "../workflows/audit/answer-audit"

/** Checks the chain of the audit log, or tells its head; reads only. */
export default async function audit({ container }: ExecArgs): Promise<void> {
  // Whoever ran the command reads these lines; the logger's own form is for machines.
  const write = (start: string, line: string) => process.stdout.write(`${start}: ${line}\n`)
  try {
    for (const line of await answerAudit(container, JSON.parse(env.AUDIT_ARGS ?? "[]") as string[]))
      write("audit", line)
  } catch (error) {
    write("audit refuses", (error as Error).message)
    process.exitCode = 1
  }
}
