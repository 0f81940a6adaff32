import { scrypt } from "node:crypto"
import { promisify } from "node:util"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AccountKind } from "../../../account-kind"
import { Refusal } from "../../../refusal"
import { accountSignedInBy, PASSWORD_PROVIDERS } from "../sign-ins"

const derive = promisify<string, string, number, object, Buffer>(scrypt)

/** As long as a real comparison takes, so that an absent account is not told by the clock. */
const spendAsLong = (password: string) =>
  derive(password, "no account", 64, { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 })

type Input = { kind: AccountKind; identifier: string | undefined; password: string }

/** Finds whose password this is. One refusal for an absent account and a wrong password. */
export const checkPasswordStep = createStep(
  "check-password",
  async ({ kind, identifier, password }: Input, { container }) => {
    const account_id = identifier && (await accountSignedInBy(container, kind, identifier))
    if (!account_id) {
      await spendAsLong(password)
      throw new Refusal("sign_in_failed")
    }
    const { success } = await container
      .resolve(Modules.AUTH)
      .authenticate(PASSWORD_PROVIDERS[kind], { body: { email: identifier, password } })
    if (!success) throw new Refusal("sign_in_failed")
    return new StepResponse({ account_id })
  },
)
