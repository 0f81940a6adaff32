import { ActionForm } from "@/components/form/action-form"
import { PasswordField } from "@/components/form/password-field"
import { getT } from "@/i18n/server"
import { removeAccount } from "../actions"

export async function RemovalForm() {
  const { t, language } = await getT("account")
  return (
    <ActionForm
      action={removeAccount}
      submit={t("removeSubmit")}
      waiting={t("sending")}
      errors={{ removal_password: t("field.current_password") }}
      errorSummary={t("errorSummary")}
      look="quiet"
    >
      <input type="hidden" name="locale" value={language} />
      <PasswordField
        name="removal_password"
        label={t("currentPassword")}
        showLabel={t("showPassword")}
        autoComplete="current-password"
      />
    </ActionForm>
  )
}
