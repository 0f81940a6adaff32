import "server-only"
import { getT } from "@/i18n/server"

/** What every form of the workspace says about its fields. */
export async function fieldWords() {
  const { t } = await getT("workspace")
  return {
    waiting: t("sending"),
    errorSummary: t("errorSummary"),
    errors: {
      identifier: t("field.identifier"),
      password: t("field.password"),
      code: t("field.code"),
      second_factor: t("field.second_factor"),
      name: t("field.name"),
    },
  }
}
