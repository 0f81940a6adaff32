"use client"
import "./global-error.css"
import { commonMessages, languages } from "@ovop/i18n"

/** Stands in when even the frame failed, so it knows no language: it speaks both. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="km">
      <body>
        <title>{commonMessages.km.outageTitle}</title>
        <main>
          {languages.map((language) => (
            <section key={language} lang={language}>
              <h1>{commonMessages[language].outageTitle}</h1>
              <p>{commonMessages[language].outageText}</p>
              <button type="button" onClick={retry}>
                {commonMessages[language].tryAgain}
              </button>
            </section>
          ))}
        </main>
      </body>
    </html>
  )
}
