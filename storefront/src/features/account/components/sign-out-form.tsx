import type { Language } from "@ovop/i18n"
import { signOut } from "../actions"

export function SignOutForm({ language, name }: { language: Language; name: string }) {
  return (
    <form action={signOut}>
      <input type="hidden" name="locale" value={language} />
      <button type="submit" className="link min-h-11">
        {name}
      </button>
    </form>
  )
}
