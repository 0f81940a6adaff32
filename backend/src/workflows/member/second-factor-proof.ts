/** How core wants to be told a code: six digits are the app's; recovery codes it keeps in groups of four. */
export const secondFactorProof = (code: string): { method: "totp" | "recovery_code"; code: string } =>
  code.length === 6
    ? { method: "totp", code }
    : { method: "recovery_code", code: code.match(/.{4}/g)?.join("-") ?? code }
