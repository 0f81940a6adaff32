import type { TodayTask } from "@ovop/contracts"
import { formatCount, formatDate } from "@ovop/i18n"
import Link from "next/link"
import { Icon } from "@/components/icon"
import { getT } from "@/i18n/server"
import { ageOf } from "../days-between"
import { taskAddress } from "../task-address"

type Props = { home: string; day: string; tasks: readonly TodayTask[] }

/** How long a task waits, or until when it has time, in words. */
async function Waiting({ task, day }: { task: TodayTask; day: string }) {
  const { t, language } = await getT("today")
  if (task.kind === "consent_ending") {
    const isPast = task.since <= new Date().toISOString()
    // The end of a day is the first moment of the next.
    const last = new Date(Date.parse(task.since) - 1).toISOString()
    return t(isPast ? "ends.past" : "ends.ahead", { date: formatDate(last, language) })
  }
  const age = ageOf(task.since, day)
  const words = task.count > 1 ? "oldest" : "age"
  return typeof age === "number" ? t(`${words}.days`, { count: age }) : t(`${words}.${age}`)
}

/** What waits for whoever reads, each with how much and how long, and where it is done. */
export async function TasksSection({ home, day, tasks }: Props) {
  const { t, language } = await getT("today")
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks" className="text-xl">
        {t("tasks")}
      </h2>
      {tasks.length === 0 && (
        <div className="card mt-2 flex items-start gap-4 p-4">
          <Icon name="check" className="mt-1 size-7 text-leaf" />
          <p>
            <span className="block font-semibold">{t("none")}</span>
            {t("noneText")}
          </p>
        </div>
      )}
      <ol className="mt-2 grid gap-3">
        {tasks.map((task) => (
          <li
            key={task.kind}
            className="card group relative flex min-h-16 items-center gap-4 p-4 hover:bg-rice"
          >
            <span className="grid size-11 shrink-0 place-items-center rounded-full bg-krama text-lg font-bold text-white tabular-nums">
              {formatCount(task.count, language)}
            </span>
            <div className="min-w-0 flex-1">
              <h3 className="text-base">
                <Link href={taskAddress(home, task)} prefetch={false} className="whole-card">
                  {t(`task.${task.kind}`)}
                </Link>
              </h3>
              <p className="flex flex-wrap items-baseline justify-between gap-x-4 text-sm text-muted">
                <Waiting task={task} day={day} />
                {task.may_act && (
                  <span className="no-print text-base font-semibold text-krama-deep">
                    {t(`act.${task.kind}`)}
                  </span>
                )}
              </p>
            </div>
            <Icon
              name="forward"
              className={`no-print size-5 ${task.may_act ? "text-krama-deep" : "text-muted"}`}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}
