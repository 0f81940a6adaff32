import {
  bankTransfersQuery,
  bankTransfersSchema,
  confirmBankTransferBody,
  confirmedTransferSchema,
  payRefundBody,
  refundOwedSchema,
  refundsOwedQuery,
  refundsOwedSchema,
} from "../bank-transfer.js"
import type { Route } from "./route.js"

export const bankTransferRoutes = {
  listBankTransfers: {
    method: "GET",
    path: "/admin/bank-transfers",
    summary: "Bank transfers by state, reference and amount; those that wait longest first",
    query: bankTransfersQuery,
    answer: bankTransfersSchema,
    refusals: ["invalid_input"],
  },
  confirmBankTransfer: {
    method: "POST",
    path: "/admin/bank-transfers/:reference/confirm",
    summary: "Say that the bank booked money under a reference",
    body: confirmBankTransferBody,
    answer: confirmedTransferSchema,
    refusals: [
      "invalid_input",
      "not_found",
      "transfer_already_received",
      "bank_reference_used",
      "order_in_progress",
    ],
  },
  listRefundsOwed: {
    method: "GET",
    path: "/admin/refunds-owed",
    summary: "Money that the market owes buyers back",
    query: refundsOwedQuery,
    answer: refundsOwedSchema,
    refusals: ["invalid_input"],
  },
  payRefund: {
    method: "POST",
    path: "/admin/refunds-owed/:id/pay",
    summary: "Say that a refund was paid out at the bank",
    body: payRefundBody,
    answer: refundOwedSchema,
    refusals: ["invalid_input", "not_found", "refund_already_paid", "order_in_progress"],
  },
} as const satisfies Record<string, Route>
