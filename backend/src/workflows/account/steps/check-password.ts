import { scrypt } from "node:crypto"
import { promisify } from "node:util"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import { customerSignedInBy, PASSWORD_PROVIDER } from "../sign-ins"

const derive = promisify<string, string, number, object, Buffer>(scrypt)

/** As long as a real comparison takes, so that an absent account is not told by the clock. */
const spendAsLong = (password: string) =>
  derive(password, "no account", 64, { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 })

type Input = { identifier: string | undefined; password: string }

/** Finds whose password this is. One refusal for an absent account and a wrong password. */
export const checkPasswordStep = createStep(
  "check-password",
  async ({ identifier, password }: Input, { container }) => {
    const customer_id = identifier && (await customerSignedInBy(container, identifier))
    if (!customer_id) {
      await spendAsLong(password)
      throw new Refusal("sign_in_failed")
    }
    const { success } = await container
      .resolve(Modules.AUTH)
      .authenticate(PASSWORD_PROVIDER, { body: { email: identifier, password } })
    if (!success) throw new Refusal("sign_in_failed")
    return new StepResponse({ customer_id })
  },
)
