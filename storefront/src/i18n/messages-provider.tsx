"use client"
import { type Language, type Messages, type Namespace, translateFrom } from "@ovop/i18n"
import { createContext, type ReactNode, useContext, useMemo } from "react"

type Given = { language: Language; messages: Partial<Messages> }

const MessagesContext = createContext<Given | undefined>(undefined)

/** The messages that the client components beneath may show. */
export function MessagesProvider({ language, messages, children }: Given & { children: ReactNode }) {
  const given = useMemo(() => ({ language, messages }), [language, messages])
  return <MessagesContext value={given}>{children}</MessagesContext>
}

/** `t` of one namespace in a client component. */
export function useTranslation<N extends Namespace>(namespace: N) {
  const given = useContext(MessagesContext)
  const catalogue = given?.messages[namespace]
  if (!given || !catalogue) throw new Error(`No ClientMessages above gives the namespace ${namespace}`)
  return { t: useMemo(() => translateFrom<N>(given.language, catalogue), [given, catalogue]) }
}
