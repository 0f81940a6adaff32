import { Entrance } from "@/components/entrance"
import { ActionForm } from "@/components/form/action-form"
import { getT } from "@/i18n/server"
import { requestReset } from "../actions"
import { fieldWords } from "./field-words"
import { IdentifierField } from "./identifier-field"

export async function ForgottenView() {
  const { t, language } = await getT("account")
  return (
    <Entrance
      title={t("forgotten.title")}
      text={t("forgotten.text")}
      below={
        <a
          href={`/${language}/sign-in`}
          className="link inline-flex min-h-11 items-center justify-self-start"
        >
          {t("forgotten.back")}
        </a>
      }
    >
      <ActionForm
        action={requestReset}
        submit={t("forgotten.submit")}
        done={t("forgotten.sent")}
        {...(await fieldWords())}
      >
        <input type="hidden" name="locale" value={language} />
        <IdentifierField isNew />
      </ActionForm>
    </Entrance>
  )
}
