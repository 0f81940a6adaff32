import type { IPaymentProvider } from "@medusajs/framework/types"

const CONTEXT = { context: { idempotency_key: "payses_test" } }
const AMOUNT = { amount: 75_900, currency_code: "khr" }

type Made = {
  provider: IPaymentProvider
  /** What the money's own side does so that a session can be authorised: nothing where the promise is enough. */
  pay?: (data: Record<string, unknown>) => Promise<void>
  /** Whether authorising already takes the money. */
  capturesAtOnce?: boolean
}

/** What the market relies on in every way to pay. A new provider passes this, with its outside server played by a double. */
export function providerContract(name: string, make: () => Promise<Made> | Made): void {
  describe(`the payment provider ${name}`, () => {
    let made: Made
    beforeEach(async () => {
      made = await make()
    })
    const started = async () => {
      const session = await made.provider.initiatePayment({ ...AMOUNT, ...CONTEXT, data: {} })
      return session.data as Record<string, unknown>
    }
    const authorised = async () => {
      const data = await started()
      await made.pay?.(data)
      return await made.provider.authorizePayment({ data, ...CONTEXT })
    }

    it("starts every session anew, with data that can be stored", async () => {
      const [first, second] = [await started(), await started()]
      expect(first).not.toEqual(second)
      expect(JSON.parse(JSON.stringify(first))).toEqual(first)
    })

    it("is authorised once paid, keeps what identifies the payment, and stays so when asked again", async () => {
      const first = await authorised()
      expect(first.status).toBe(made.capturesAtOnce ? "captured" : "authorized")
      const again = await made.provider.authorizePayment({ data: first.data ?? {}, ...CONTEXT })
      expect(again).toEqual(first)
      const status = await made.provider.getPaymentStatus({ data: first.data ?? {} })
      expect(status.status).toBe(first.status)
    })

    it("captures, refunds a part and cancels without losing what identifies the payment", async () => {
      const { data = {} } = await authorised()
      const captured = await made.provider.capturePayment({ data, ...CONTEXT })
      const refunded = await made.provider.refundPayment({
        data: captured.data ?? {},
        amount: 900,
        ...CONTEXT,
      })
      expect(refunded.data).toMatchObject(data)
      const other = await authorised()
      const cancelled = await made.provider.cancelPayment({ data: other.data ?? {}, ...CONTEXT })
      expect(cancelled.data).toMatchObject(other.data ?? {})
    })

    it("takes another amount without becoming another payment, and can be dropped", async () => {
      const data = await started()
      const updated = await made.provider.updatePayment({ ...AMOUNT, amount: 80_000, data, ...CONTEXT })
      expect(updated.data).toMatchObject(data)
      await expect(made.provider.deletePayment({ data, ...CONTEXT })).resolves.toBeDefined()
    })

    it("refuses data that is not of a session of its own", async () => {
      await expect(made.provider.authorizePayment({ data: {}, ...CONTEXT })).rejects.toThrow()
      await expect(made.provider.capturePayment({ data: { id: "other" }, ...CONTEXT })).rejects.toThrow()
    })

    it("does nothing for a call from outside that nobody signed", async () => {
      const payload = { data: {}, rawData: "{}", headers: {} }
      const { action } = await made.provider.getWebhookActionAndData(payload)
      expect(["not_supported", "failed"]).toContain(action)
    })
  })
}
