import { TextField } from "@/components/form/text-field"
import { getT } from "@/i18n/server"

/** E-mail or telephone number, whichever a person has. */
export async function IdentifierField() {
  const { t } = await getT("workspace")
  return (
    <TextField name="identifier" label={t("signIn.identifier")} autoComplete="username" maxLength={254} />
  )
}
