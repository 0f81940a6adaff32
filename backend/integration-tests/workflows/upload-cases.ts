import type { Market } from "../builders/market"
import type { WorkflowCase } from "./workflow-case"

const uploadOf = async ({ query }: Market) => {
  await query(
    `insert into upload (id, association_id, member_id, purpose, name, size_bytes)
     values ('upl_test', 'assoc_test', 'mem_test', 'picture', 'test', 1)`,
  )
  return { id: "upl_test" }
}

/** What members send. */
export const uploadCases: WorkflowCase[] = [
  {
    name: "begin-upload",
    input: () => ({
      tenant: { association_id: "assoc_test", member_id: "mem_test" },
      upload: { id: "upl_test", purpose: "picture", name: "test", size_bytes: 1 },
    }),
  },
  { name: "note-received", input: uploadOf },
]
