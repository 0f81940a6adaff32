import { getT } from "@/i18n/server"

/** A plain form: it works on the oldest phone at a market stall. */
export async function CodeForm({ isMissing = false }: { isMissing?: boolean }) {
  const { t, language } = await getT("certificate")
  return (
    <form action={`/${language}/verify`} className="max-w-lg">
      <label htmlFor="code" className="mb-1 block font-semibold">
        {t("codeLabel")}
      </label>
      <div className="flex flex-wrap gap-3">
        <input
          id="code"
          name="code"
          required
          maxLength={64}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-invalid={isMissing || undefined}
          aria-describedby={isMissing ? "code-error code-hint" : "code-hint"}
          className="field min-w-48 flex-1"
        />
        <button type="submit" className="button button-buy">
          {t("check")}
        </button>
      </div>
      {isMissing && (
        <p id="code-error" className="mt-2 font-semibold text-alarm">
          {t("codeMissing")}
        </p>
      )}
      <p id="code-hint" className="mt-2 text-sm text-muted">
        {t("codeHint")}
      </p>
    </form>
  )
}
