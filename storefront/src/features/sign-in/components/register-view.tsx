import { Entrance } from "@/components/entrance"
import { ActionForm } from "@/components/form/action-form"
import { PasswordField } from "@/components/form/password-field"
import { TextField } from "@/components/form/text-field"
import { breakable, getT } from "@/i18n/server"
import { register } from "../actions"
import { fieldWords } from "./field-words"
import { IdentifierField } from "./identifier-field"

export async function RegisterView({ next }: { next: string | string[] | undefined }) {
  const { t, language } = await getT("account")
  return (
    <Entrance
      title={t("register.title")}
      text={t("register.text")}
      below={
        <>
          <p>
            {t("register.hasAccount")}{" "}
            <a href={`/${language}/sign-in`} className="link inline-flex min-h-11 items-center">
              {t("signIn.title")}
            </a>
          </p>
          <p className="text-sm text-muted">{breakable(t("register.privacy"))}</p>
        </>
      }
    >
      <ActionForm action={register} submit={t("register.submit")} {...(await fieldWords())}>
        <input type="hidden" name="locale" value={language} />
        {typeof next === "string" && <input type="hidden" name="next" value={next} />}
        <TextField name="name" label={t("name")} autoComplete="name" maxLength={100} />
        <IdentifierField isNew />
        <PasswordField
          name="password"
          label={t("password")}
          hint={t("passwordHint")}
          showLabel={t("showPassword")}
          autoComplete="new-password"
        />
      </ActionForm>
    </Entrance>
  )
}
