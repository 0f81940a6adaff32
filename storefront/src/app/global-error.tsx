"use client"
import "./globals.css"
import { commonMessages, languages } from "@ovop/i18n"
import { fontVariables } from "@/fonts"

/** Stands in when even the frame failed, so it knows no language: it speaks both. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="km" className={fontVariables}>
      <body className="font-sans">
        <title>{commonMessages.km.outageTitle}</title>
        <main className="page-width grid gap-10 py-16">
          {languages.map((language) => (
            <section key={language} lang={language}>
              <h1 className="text-2xl">{commonMessages[language].outageTitle}</h1>
              <p className="mt-2 mb-5">{commonMessages[language].outageText}</p>
              <button type="button" onClick={retry} className="button button-buy">
                {commonMessages[language].tryAgain}
              </button>
            </section>
          ))}
        </main>
      </body>
    </html>
  )
}
