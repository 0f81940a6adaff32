import { getT } from "@/i18n/server"
import { signOut } from "../actions"

export async function SignOutForm() {
  const { t, language } = await getT("workspace")
  return (
    <form action={signOut}>
      <input type="hidden" name="locale" value={language} />
      <button type="submit" className="link min-h-11">
        {t("signOut")}
      </button>
    </form>
  )
}
