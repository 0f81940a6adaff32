"use client"
import type { Language, Namespace } from "@ovop/i18n"
import { createInstance, type i18n, type ResourceLanguage } from "i18next"
import { createContext, type ReactNode, useContext, useMemo, useState } from "react"

const InstanceContext = createContext<i18n | undefined>(undefined)

type Props = { language: Language; messages: ResourceLanguage; children: ReactNode }

/** One i18next instance for the client components beneath. Never a shared one: a server renders both languages. */
export function MessagesProvider({ language, messages, children }: Props) {
  const [instance] = useState(() => {
    const created = createInstance()
    void created.init({
      lng: language,
      fallbackLng: false,
      resources: { [language]: messages },
      ns: Object.keys(messages),
      defaultNS: "common",
      initAsync: false,
      interpolation: { escapeValue: false },
    })
    return created
  })
  return <InstanceContext value={instance}>{children}</InstanceContext>
}

/**
 * `t` of one namespace in a client component. A page never changes its language in place, so nothing needs to listen
 * and react-i18next would only be weight.
 */
export function useTranslation<N extends Namespace>(namespace: N) {
  const instance = useContext(InstanceContext)
  if (!instance?.hasResourceBundle(instance.language, namespace))
    throw new Error(`No ClientMessages above gives the namespace ${namespace}`)
  return { t: useMemo(() => instance.getFixedT(instance.language, namespace), [instance, namespace]) }
}
