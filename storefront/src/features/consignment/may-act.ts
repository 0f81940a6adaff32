import { type CallResult, mayAsk } from "@ovop/contracts"

/** Whether whoever reads may act on orders at all: what a role may not do is not offered, and nothing while suspended. */
export const mayAct = (workspace: CallResult<"readWorkspace">): boolean =>
  workspace.ok &&
  workspace.data.association.status === "active" &&
  mayAsk("acceptOwnConsignment", workspace.data.membership.role)
