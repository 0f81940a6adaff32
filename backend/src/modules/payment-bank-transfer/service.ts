import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CapturePaymentInput,
  DeletePaymentInput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RetrievePaymentInput,
  UpdatePaymentInput,
} from "@medusajs/framework/types"
import { AbstractPaymentProvider, PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils"
import { newTransferReference, readTransferReference } from "./transfer-reference"

type Data = Record<string, unknown> | undefined

/** The session's own data, which must hold a reference of ours. */
function transferOf(data: Data): { reference: string } {
  const reference = readTransferReference(String(data?.reference ?? ""))
  if (!reference) throw new Error("This is not a session of a bank transfer: it has no reference.")
  return { reference }
}

/**
 * Money that a buyer sends through a bank. Authorised at once, because the buyer's promise is all there is until
 * the bank books it; what the bank booked is written down and judged by the workflows, not here.
 */
export class BankTransferProvider extends AbstractPaymentProvider {
  static override identifier = "bank-transfer"

  // The base class keeps its constructor to its heirs; the module's list of services wants a public one.
  constructor(cradle: Record<string, unknown>, options: Record<string, unknown>) {
    super(cradle, options)
  }

  async initiatePayment(_input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const reference = newTransferReference()
    return { id: reference, status: PaymentSessionStatus.PENDING, data: { reference } }
  }

  /** Another amount is the same transfer: the reference stays, so that a buyer who noted it is not misled. */
  async updatePayment({ data }: UpdatePaymentInput) {
    return { data: transferOf(data) }
  }

  async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return { data: transferOf(data), status: PaymentSessionStatus.AUTHORIZED }
  }

  async capturePayment({ data }: CapturePaymentInput) {
    return { data: transferOf(data) }
  }

  async refundPayment({ data }: RefundPaymentInput) {
    return { data: transferOf(data) }
  }

  async cancelPayment({ data }: CancelPaymentInput) {
    return { data: transferOf(data) }
  }

  /** Core deletes a session whose start failed too, and that one has no reference yet. */
  async deletePayment({ data }: DeletePaymentInput) {
    return { data: data ?? {} }
  }

  async retrievePayment({ data }: RetrievePaymentInput) {
    return { data: transferOf(data) }
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return { data: transferOf(data), status: PaymentSessionStatus.AUTHORIZED }
  }

  /** No bank calls us. */
  async getWebhookActionAndData() {
    return { action: PaymentActions.NOT_SUPPORTED }
  }
}
