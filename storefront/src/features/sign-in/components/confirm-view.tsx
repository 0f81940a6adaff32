import { Entrance } from "@/components/entrance"
import { ActionForm } from "@/components/form/action-form"
import { getT } from "@/i18n/server"
import { confirmContact } from "../actions"
import { fieldWords } from "./field-words"

/** A button and not the mere opening: programs that look at mail open every link in it. */
export async function ConfirmView({ token }: { token: string }) {
  const { t, language } = await getT("account")
  return (
    <Entrance
      title={t("confirm.title")}
      text={t("confirm.text")}
      below={
        <a
          href={`/${language}/account`}
          className="link inline-flex min-h-11 items-center justify-self-start"
        >
          {t("confirm.toAccount")}
        </a>
      }
    >
      <ActionForm
        action={confirmContact}
        submit={t("confirm.submit")}
        done={t("confirm.done")}
        {...(await fieldWords())}
      >
        <input type="hidden" name="token" value={token} />
      </ActionForm>
    </Entrance>
  )
}
