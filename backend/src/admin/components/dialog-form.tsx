import { XMark } from "@medusajs/icons"
import { Button, Drawer, IconButton } from "@medusajs/ui"
import type { FormEvent, ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { MarketRefusal } from "../market/use-market"
import { RefusalAlert } from "./refusal-alert"
import { RefusedFields } from "./refused-fields"

type Props = {
  title: string
  lead?: string
  submit: string
  isOpen: boolean
  isDangerous?: boolean
  isPending: boolean
  refusal: MarketRefusal | null
  onClose: () => void
  onSubmit: () => void
  children?: ReactNode
}

/** A form that slides in beside the screen. Escape closes it, Enter sends it, a click beside it loses nothing. */
export function DialogForm(props: Props) {
  const { t } = useTranslation("ovop")
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!props.isPending) props.onSubmit()
  }
  return (
    <Drawer open={props.isOpen} onOpenChange={(open) => !open && props.onClose()}>
      <Drawer.Content onInteractOutside={(event) => event.preventDefault()}>
        <form onSubmit={send} className="flex h-full flex-col overflow-hidden">
          {/* The dashboard's own head has a button to close that no screen reader can name. */}
          <div className="flex items-start justify-between gap-4 border-b px-6 py-4">
            <div className="flex flex-col gap-1">
              <Drawer.Title className="leading-relaxed">{props.title}</Drawer.Title>
              <Drawer.Description className="leading-relaxed">{props.lead}</Drawer.Description>
            </div>
            <Drawer.Close asChild>
              <IconButton type="button" size="small" variant="transparent" aria-label={t("shared.close")}>
                <XMark />
              </IconButton>
            </Drawer.Close>
          </div>
          <Drawer.Body className="flex flex-1 flex-col gap-4 overflow-y-auto">
            <RefusalAlert refusal={props.refusal} />
            <RefusedFields.Provider value={props.refusal?.fields ?? []}>
              {props.children}
            </RefusedFields.Provider>
          </Drawer.Body>
          <Drawer.Footer>
            <Button type="button" variant="secondary" onClick={props.onClose}>
              {t("shared.cancel")}
            </Button>
            <Button
              type="submit"
              variant={props.isDangerous ? "danger" : "primary"}
              isLoading={props.isPending}
            >
              {props.submit}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
