import type { ReactNode } from "react"
import { Icon, type IconName } from "./icon"

const tones = {
  alarm: { box: "border-alarm bg-alarm-soft text-alarm", icon: "warning" },
  caution: { box: "border-amber bg-amber-soft text-amber", icon: "warning" },
  good: { box: "border-leaf bg-leaf-soft text-leaf", icon: "check" },
  quiet: { box: "border-stone bg-stone-soft text-stone", icon: "question" },
} as const satisfies Record<string, { box: string; icon: IconName }>

type Props = { tone: keyof typeof tones; children: ReactNode; className?: string; icon?: IconName }

/** One sentence that must be seen: coloured, with a sign, and in words. */
export function Notice({ tone, children, className = "", icon }: Props) {
  return (
    <div
      className={`flex items-start gap-3 rounded-lg border-s-4 px-4 py-2.5 ${tones[tone].box} ${className}`}
    >
      <Icon name={icon ?? tones[tone].icon} className="mt-1 size-5" />
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  )
}
