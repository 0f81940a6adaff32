import { Checkbox, Label } from "@medusajs/ui"
import { useId } from "react"

type Props = { label: string; isTicked: boolean; onTick: (isTicked: boolean) => void }

/** A box to tick, with its name. */
export function Ticked({ label, isTicked, onTick }: Props) {
  const id = useId()
  return (
    <div className="flex items-center gap-2">
      <Checkbox id={id} checked={isTicked} onCheckedChange={(checked) => onTick(checked === true)} />
      <Label htmlFor={id} className="leading-relaxed">
        {label}
      </Label>
    </div>
  )
}
