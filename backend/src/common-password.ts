import { dictionary } from "@zxcvbn-ts/language-common"

let known: Set<string> | undefined

function commonPasswords(): Set<string> {
  known ??= new Set(dictionary["passwords-common"].map(String))
  return known
}

/** Whether a password is among the fifty thousand that are tried first, or only what the account is known by. */
export function isCommonPassword(password: string, identifiers: readonly string[]): boolean {
  const typed = password.toLowerCase()
  if (new Set(typed).size <= 2) return true
  if (commonPasswords().has(typed)) return true
  return identifiers.some((identifier) => [identifier, identifier.split("@")[0]].includes(typed))
}
