"use client"
import { useEffect, useRef } from "react"
import { Notice } from "@/components/notice"
import { useTranslation } from "@/i18n/messages-provider"

/** Says what was removed and brings it back. Takes the focus, which stood on what is gone. */
export function UndoNotice({ text, onUndo }: { text: string; onUndo: () => void }) {
  const { t } = useTranslation("listing")
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus({ preventScroll: true }), [])
  return (
    <div role="status">
      <Notice tone="quiet" icon="back">
        <p className="flex flex-wrap items-center justify-between gap-x-4">
          {text}
          <button ref={button} type="button" onClick={onUndo} className="link min-h-11 font-semibold">
            {t("pictures.undo")}
          </button>
        </p>
      </Notice>
    </div>
  )
}
