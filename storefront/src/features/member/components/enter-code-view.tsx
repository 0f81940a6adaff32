import { CODE_DIGITS, CODE_MINUTES } from "@ovop/contracts"
import { Entrance } from "@/components/entrance"
import { ActionForm } from "@/components/form/action-form"
import { PasswordField } from "@/components/form/password-field"
import { getT } from "@/i18n/server"
import { resetPassword, signInByCode } from "../actions"
import { CodeField } from "./code-field"
import { fieldWords } from "./field-words"

/** Where the code that was sent is typed in. */
export async function EnterCodeView({ contact, isReset }: { contact: string; isReset: boolean }) {
  const { t, language } = await getT("workspace")
  return (
    <Entrance
      title={t("code.enterTitle")}
      text={t("code.sent", { contact, minutes: CODE_MINUTES })}
      below={
        <a
          href={`/${language}/workspace/code${isReset ? "?for=reset" : ""}`}
          className="link inline-flex min-h-11 items-center"
        >
          {t("code.again")}
        </a>
      }
    >
      <ActionForm
        action={isReset ? resetPassword : signInByCode}
        submit={t(isReset ? "code.set" : "code.enter")}
        {...(await fieldWords())}
      >
        <input type="hidden" name="locale" value={language} />
        {/* Spaces may stand between the digits. */}
        <CodeField name="code" label={t("code.code")} maxLength={CODE_DIGITS * 2} />
        {isReset && (
          <PasswordField
            name="password"
            label={t("code.newPassword")}
            hint={t("code.passwordHint")}
            showLabel={t("signIn.showPassword")}
            autoComplete="new-password"
          />
        )}
      </ActionForm>
    </Entrance>
  )
}
