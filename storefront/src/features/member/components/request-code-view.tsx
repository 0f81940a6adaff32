import { Entrance } from "@/components/entrance"
import { ActionForm } from "@/components/form/action-form"
import { getT } from "@/i18n/server"
import { requestCode } from "../actions"
import { fieldWords } from "./field-words"
import { IdentifierField } from "./identifier-field"

/** Where a one-time code is asked for, to sign in by it or to set a password. */
export async function RequestCodeView({ isReset }: { isReset: boolean }) {
  const { t, language } = await getT("workspace")
  return (
    <Entrance
      title={t(isReset ? "code.resetTitle" : "code.title")}
      text={t(isReset ? "code.resetText" : "code.text")}
      below={
        <a href={`/${language}/workspace/sign-in`} className="link inline-flex min-h-11 items-center">
          {t("code.toPassword")}
        </a>
      }
    >
      <ActionForm action={requestCode} submit={t("code.submit")} {...(await fieldWords())}>
        <input type="hidden" name="locale" value={language} />
        <input type="hidden" name="purpose" value={isReset ? "reset_password" : "sign_in"} />
        <IdentifierField />
      </ActionForm>
    </Entrance>
  )
}
