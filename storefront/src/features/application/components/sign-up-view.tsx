import { Entrance } from "@/components/entrance"
import { ActionForm } from "@/components/form/action-form"
import { TextField } from "@/components/form/text-field"
import { breakable, getT } from "@/i18n/server"
import { askSignUpCode } from "../actions"

/** Where somebody new begins: with a contact, to which a code is sent. */
export async function SignUpView() {
  const { t, language } = await getT("application")
  return (
    <Entrance
      title={t("title")}
      text={t("lead")}
      below={
        <a href={`/${language}/workspace/sign-in`} className="link inline-flex min-h-11 items-center">
          {t("signUp.haveAccount")}
        </a>
      }
    >
      <p>{breakable(t("signUp.text"))}</p>
      <ActionForm
        action={askSignUpCode}
        submit={t("signUp.submit")}
        waiting={t("saving")}
        errors={{ identifier: t("field.identifier") }}
        errorSummary={t("errorSummary")}
      >
        <input type="hidden" name="locale" value={language} />
        <TextField name="identifier" label={t("signUp.identifier")} autoComplete="username" maxLength={254} />
      </ActionForm>
    </Entrance>
  )
}
