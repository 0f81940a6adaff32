import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useAct } from "../market/use-market"

/** A form behind a button: whether it is open, what is typed, and what comes of sending it. A refusal keeps what was typed. */
export function useDialog<Form extends object>(empty: Form) {
  const act = useAct()
  const [isOpen, setOpen] = useState(false)
  const [form, setForm] = useState(empty)
  const close = () => {
    setOpen(false)
    act.forget()
  }
  return {
    form,
    run: act.run,
    /** Closes the form and says what was done. */
    finish: (said: string) => {
      close()
      toast.success(said)
    },
    open: () => {
      setForm(empty)
      setOpen(true)
    },
    set:
      <Name extends keyof Form>(name: Name) =>
      (value: Form[Name]) =>
        setForm((before) => ({ ...before, [name]: value })),
    /** What `DialogForm` is told. */
    state: { isOpen, isPending: act.isPending, refusal: act.refusal, onClose: close },
  }
}
