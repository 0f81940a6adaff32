import "server-only"
import { getT } from "@/i18n/server"

/** What every form of the account says about its fields. */
export async function fieldWords() {
  const { t } = await getT("account")
  return {
    waiting: t("sending"),
    errorSummary: t("errorSummary"),
    errors: {
      identifier: t("field.identifier"),
      password: t("field.password"),
      name: t("field.name"),
    },
  }
}
