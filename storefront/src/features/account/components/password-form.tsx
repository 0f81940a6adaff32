import { ActionForm } from "@/components/form/action-form"
import { PasswordField } from "@/components/form/password-field"
import { getT } from "@/i18n/server"
import { changePassword } from "../actions"

export async function PasswordForm() {
  const { t } = await getT("account")
  return (
    <ActionForm
      action={changePassword}
      submit={t("changePassword")}
      waiting={t("sending")}
      done={t("passwordChanged")}
      errors={{ current_password: t("field.current_password"), password: t("field.password") }}
      errorSummary={t("errorSummary")}
      look="quiet"
    >
      <PasswordField
        name="current_password"
        label={t("currentPassword")}
        showLabel={t("showPassword")}
        autoComplete="current-password"
      />
      <PasswordField
        name="password"
        label={t("newPassword")}
        hint={t("passwordHint")}
        showLabel={t("showPassword")}
        autoComplete="new-password"
      />
    </ActionForm>
  )
}
