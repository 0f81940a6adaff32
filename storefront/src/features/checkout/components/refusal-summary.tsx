"use client"
import { useEffect, useRef } from "react"
import { Notice } from "@/components/notice"
import { useTranslation } from "@/i18n/messages-provider"
import { useErrorMessage } from "@/i18n/use-error-message"
import type { DeliveryRefusal } from "../actions"
import { keptFields } from "../schema-fields"

/** Takes the focus when a form was refused and links to each field, so that nobody hunts for what is wrong. */
export function RefusalSummary({ refusal }: { refusal: DeliveryRefusal | null }) {
  const { t } = useTranslation("checkout")
  const messageOf = useErrorMessage()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (refusal) box.current?.focus()
  }, [refusal])
  if (!refusal) return null
  const nameOf = (field: string) => {
    const known = keptFields.find((name) => name === field)
    return t(known ? `field.${known}` : "field.delivery")
  }
  return (
    <div ref={box} tabIndex={-1} role="alert" className="mb-6">
      <Notice tone="alarm">
        {refusal.fields.length === 0 ? (
          <p>{messageOf(refusal.code)}</p>
        ) : (
          <>
            <p className="font-semibold">{t("errorSummary")}</p>
            <ul className="list-disc ps-5">
              {refusal.fields.map((field) => (
                <li key={field}>
                  <a href={`#${field}`} className="underline underline-offset-4">
                    {nameOf(field)}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </Notice>
    </div>
  )
}
