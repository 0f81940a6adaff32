import { Entrance } from "@/components/entrance"
import { ActionForm } from "@/components/form/action-form"
import { PasswordField } from "@/components/form/password-field"
import { Notice } from "@/components/notice"
import { breakable, getT } from "@/i18n/server"
import { signIn } from "../actions"
import { fieldWords } from "./field-words"
import { IdentifierField } from "./identifier-field"

type Given = string | string[] | undefined

const said = { reset: "afterReset", removal: "afterRemoval", "sign-out": "afterSignOut" } as const

export async function SignInView({ next, after }: { next: Given; after: Given }) {
  const { t, language } = await getT("account")
  const words = await fieldWords()
  const afterwards = typeof next === "string" ? `?next=${encodeURIComponent(next)}` : ""
  const happened = typeof after === "string" && after in said ? said[after as keyof typeof said] : undefined
  return (
    <Entrance
      title={t("signIn.title")}
      below={
        <>
          <p>
            {t("signIn.noAccount")}{" "}
            <a href={`/${language}/register${afterwards}`} className="link inline-flex min-h-11 items-center">
              {t("signIn.register")}
            </a>
          </p>
          <p className="text-muted">{breakable(t("signIn.asGuest"))}</p>
        </>
      }
    >
      {happened && (
        <Notice tone="good">
          <p role="status">{breakable(t(`signIn.${happened}`))}</p>
        </Notice>
      )}
      <ActionForm
        action={signIn}
        submit={t("signIn.submit")}
        {...words}
        // Of a password that is only compared, its length is nobody's business.
        errors={{ identifier: words.errors.identifier, password: t("field.current_password") }}
      >
        <input type="hidden" name="locale" value={language} />
        {typeof next === "string" && <input type="hidden" name="next" value={next} />}
        <IdentifierField />
        <PasswordField
          name="password"
          label={t("password")}
          showLabel={t("showPassword")}
          autoComplete="current-password"
        />
      </ActionForm>
      <a
        href={`/${language}/forgotten`}
        className="link inline-flex min-h-11 items-center justify-self-start"
      >
        {t("signIn.forgotten")}
      </a>
    </Entrance>
  )
}
