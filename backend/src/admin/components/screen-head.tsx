import { Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type Props = { title: ReactNode; lead?: ReactNode; level?: "h1" | "h2"; children?: ReactNode }

/** The head of a screen: what it is, and what can be done on it. */
export function ScreenHead({ title, lead, level = "h1", children }: Props) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
      <div className="min-w-0">
        <Heading level={level} className="leading-relaxed">
          {title}
        </Heading>
        {lead && (
          <Text as="div" size="small" className="text-ui-fg-subtle leading-relaxed">
            {lead}
          </Text>
        )}
      </div>
      <div className="flex flex-wrap gap-2">{children}</div>
    </div>
  )
}
