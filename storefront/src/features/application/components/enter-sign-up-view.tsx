import { CODE_MINUTES } from "@ovop/contracts"
import { formatCount } from "@ovop/i18n"
import { Entrance } from "@/components/entrance"
import { ActionForm } from "@/components/form/action-form"
import { TextField } from "@/components/form/text-field"
import { breakable, getT } from "@/i18n/server"
import { signUp } from "../actions"

/** Where the code is typed that makes the account. */
export async function EnterSignUpView({ contact }: { contact: string }) {
  const { t, language } = await getT("application")
  return (
    <Entrance
      title={t("signUp.enterTitle")}
      below={
        <a href={`/${language}/workspace/apply`} className="link inline-flex min-h-11 items-center">
          {t("signUp.again")}
        </a>
      }
    >
      <p>{breakable(t("signUp.sent", { contact, minutes: formatCount(CODE_MINUTES, language) }))}</p>
      <ActionForm
        action={signUp}
        submit={t("signUp.enter")}
        waiting={t("saving")}
        errors={{ code: t("field.code"), person: t("field.person") }}
        errorSummary={t("errorSummary")}
      >
        <input type="hidden" name="locale" value={language} />
        <TextField name="code" label={t("signUp.code")} autoComplete="one-time-code" maxLength={40} />
        <TextField name="person" label={t("signUp.name")} autoComplete="name" maxLength={100} />
      </ActionForm>
    </Entrance>
  )
}
