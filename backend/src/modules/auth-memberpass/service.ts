import type { IAuthProvider } from "@medusajs/framework/types"
import emailpass from "@medusajs/medusa/auth-emailpass"

type Provider = new (...args: never[]) => IAuthProvider

/** Core's package shows its provider only as the one service of its module. */
const [EmailPassword] = emailpass.services as unknown as [Provider]

/** It looks its rows up by its own name, so it takes a name of its own and not only another entry in the settings. */
export class MemberPasswordProvider extends EmailPassword {
  static identifier = "memberpass"
  static DISPLAY_NAME = "Members' password"
}
