import { messages, type Namespace } from "@ovop/i18n"
import type { ReactNode } from "react"
import { MessagesProvider } from "./messages-provider"
import { pageLanguage } from "./server"

/** Hands client components beneath it the messages of the namespaces they show, and no more. */
export async function ClientMessages({ of: namespaces, children }: { of: Namespace[]; children: ReactNode }) {
  const language = await pageLanguage()
  const chosen = Object.fromEntries(namespaces.map((namespace) => [namespace, messages[language][namespace]]))
  return (
    <MessagesProvider language={language} messages={chosen}>
      {children}
    </MessagesProvider>
  )
}
