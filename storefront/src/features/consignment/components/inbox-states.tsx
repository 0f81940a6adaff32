import { type Inbox, type InboxState, inboxStateSchema } from "@ovop/contracts"
import { formatCount } from "@ovop/i18n"
import Link from "next/link"
import { Strip } from "@/components/strip"
import { getT } from "@/i18n/server"
import { DUE_STATES, type InboxAddress } from "../schema"

type Props = { path: string; counts: Inbox["counts"]; open: InboxAddress["state"]; isSearch: boolean }

const dueFirst = [
  ...DUE_STATES,
  ...inboxStateSchema.options.filter((state) => !(DUE_STATES as readonly InboxState[]).includes(state)),
]

/** Every state in which something stands, with how much; what is to be done comes first. */
export async function InboxStates({ path, counts, open, isSearch }: Props) {
  const { t, language } = await getT("consignment")
  const due = DUE_STATES.reduce((sum, state) => sum + counts[state], 0)
  const states = [
    { state: undefined, name: t("todo"), count: due },
    ...dueFirst
      .filter((state) => counts[state] > 0 || state === open)
      .map((state) => ({ state, name: t(`state.${state}`), count: counts[state] })),
    { state: "all" as const, name: t("all"), count: 0 },
  ]
  return (
    <nav aria-label={t("views")}>
      <Strip open={open ?? "todo"}>
        {states.map(({ state, name, count }) => (
          <li key={state ?? "todo"} className="shrink-0">
            <Link
              href={state ? `${path}?state=${state}` : path}
              prefetch={false}
              aria-current={!isSearch && open === state ? "page" : undefined}
              className="inline-flex min-h-11 items-center gap-2 rounded-full border-[1.5px] border-line bg-surface px-4 -outline-offset-3 hover:border-ink aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-white"
            >
              {name}
              {count > 0 && <span className="font-bold tabular-nums">{formatCount(count, language)}</span>}
            </Link>
          </li>
        ))}
      </Strip>
    </nav>
  )
}
