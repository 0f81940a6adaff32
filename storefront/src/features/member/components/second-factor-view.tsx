import { Entrance } from "@/components/entrance"
import { ActionForm } from "@/components/form/action-form"
import { getT } from "@/i18n/server"
import { passSecondFactor } from "../actions"
import { CodeField } from "./code-field"
import { fieldWords } from "./field-words"
import { SignOutForm } from "./sign-out-form"

export async function SecondFactorView() {
  const { t, language } = await getT("workspace")
  return (
    <Entrance title={t("secondFactor.title")} text={t("secondFactor.text")} below={<SignOutForm />}>
      <ActionForm action={passSecondFactor} submit={t("secondFactor.submit")} {...(await fieldWords())}>
        <input type="hidden" name="locale" value={language} />
        <CodeField name="second_factor" label={t("secondFactor.code")} maxLength={80} />
      </ActionForm>
    </Entrance>
  )
}
