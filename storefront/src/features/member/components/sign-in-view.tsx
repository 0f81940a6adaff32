import { Entrance } from "@/components/entrance"
import { ActionForm } from "@/components/form/action-form"
import { PasswordField } from "@/components/form/password-field"
import { Notice } from "@/components/notice"
import { breakable, getT } from "@/i18n/server"
import { signInByPassword } from "../actions"
import { fieldWords } from "./field-words"
import { IdentifierField } from "./identifier-field"

const said = { reset: "afterReset", "sign-out": "afterSignOut" } as const

export async function SignInView({ after }: { after: string | string[] | undefined }) {
  const { t, language } = await getT("workspace")
  const words = await fieldWords()
  const happened = typeof after === "string" && after in said ? said[after as keyof typeof said] : undefined
  const way = "link inline-flex min-h-11 items-center justify-self-start"
  return (
    <Entrance
      title={t("signIn.title")}
      text={t("signIn.text")}
      below={
        <>
          <p className="text-muted">{breakable(t("signIn.noAccount"))}</p>
          <a href={`/${language}/workspace/apply`} className={way}>
            {t("signIn.apply")}
          </a>
        </>
      }
    >
      {happened && (
        <Notice tone="good">
          <p role="status">{breakable(t(`signIn.${happened}`))}</p>
        </Notice>
      )}
      <ActionForm
        action={signInByPassword}
        submit={t("signIn.submit")}
        {...words}
        // Of a password that is only compared, its length is nobody's business.
        errors={{ identifier: words.errors.identifier, password: t("field.given_password") }}
      >
        <input type="hidden" name="locale" value={language} />
        <IdentifierField />
        <PasswordField
          name="password"
          label={t("signIn.password")}
          showLabel={t("signIn.showPassword")}
          autoComplete="current-password"
        />
      </ActionForm>
      <a href={`/${language}/workspace/code`} className="button button-quiet">
        {t("signIn.byCode")}
      </a>
      <a href={`/${language}/workspace/code?for=reset`} className={way}>
        {t("signIn.forgotten")}
      </a>
    </Entrance>
  )
}
