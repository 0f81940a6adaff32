import { Entrance } from "@/components/entrance"
import { ActionForm } from "@/components/form/action-form"
import { PasswordField } from "@/components/form/password-field"
import { getT } from "@/i18n/server"
import { resetPassword } from "../actions"
import { fieldWords } from "./field-words"

export async function ResetView({ token }: { token: string }) {
  const { t, language } = await getT("account")
  return (
    <Entrance
      title={t("reset.title")}
      text={t("reset.text")}
      below={
        <a
          href={`/${language}/forgotten`}
          className="link inline-flex min-h-11 items-center justify-self-start"
        >
          {t("reset.again")}
        </a>
      }
    >
      <ActionForm action={resetPassword} submit={t("reset.submit")} {...(await fieldWords())}>
        <input type="hidden" name="locale" value={language} />
        <input type="hidden" name="token" value={token} />
        <PasswordField
          name="password"
          label={t("newPassword")}
          hint={t("passwordHint")}
          showLabel={t("showPassword")}
          autoComplete="new-password"
        />
      </ActionForm>
    </Entrance>
  )
}
