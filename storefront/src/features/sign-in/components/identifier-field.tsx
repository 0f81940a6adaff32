import { TextField } from "@/components/form/text-field"
import { getT } from "@/i18n/server"

/** E-mail or telephone number, whichever a person has. */
export async function IdentifierField({ isNew = false }: { isNew?: boolean }) {
  const { t } = await getT("account")
  return (
    <TextField
      name="identifier"
      label={t("identifier")}
      {...(isNew ? { hint: t("identifierHint", { example: "dara@example.com" }) } : {})}
      autoComplete="username"
      maxLength={254}
    />
  )
}
