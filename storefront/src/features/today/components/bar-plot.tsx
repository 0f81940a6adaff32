import { axisMarks } from "../plot-scale"

/** One bar, with the narrow one beside it where it has a second value. Values are for drawing; `says` is in words. */
export type Bar = { key: string; value: number; beside: number; says: string }

type Props = {
  bars: readonly Bar[]
  /** Names of the first, the middle and the last bar; the last is the current one. */
  names: readonly [string, string, string]
  nameOf: (mark: number) => string
  label: string
}

const WIDTH = 300
const HEIGHT = 176
const TOP = 18
const BOTTOM = 26
const FLOOR = HEIGHT - BOTTOM
/** A digit of the axis at its size, a little more than the widest. */
const DIGIT = 7.2

/**
 * Bars over a short axis, drawn by the server: no script, no style attribute, and of a size that a narrow phone shows
 * without shrinking its letters much. The last bar is the current one and is marked by colour and by name.
 */
export function BarPlot({ bars, names, nameOf, label }: Props) {
  const marks = axisMarks(Math.max(...bars.map(({ value, beside }) => Math.max(value, beside))))
  const top = marks.at(-1) ?? 1
  const gutter = Math.ceil(Math.max(...marks.map((mark) => nameOf(mark).length)) * DIGIT) + 4
  const slot = (WIDTH - gutter) / bars.length
  const heightOf = (value: number) => ((FLOOR - TOP) * value) / top
  const [first, middle, last] = names
  const half = Math.floor((bars.length - 1) / 2)
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
      className="mx-auto h-auto w-full max-w-[26rem]"
    >
      {marks.map((mark) => {
        const y = FLOOR - heightOf(mark)
        return (
          <g key={mark}>
            <line
              x1={gutter}
              x2={WIDTH}
              y1={y}
              y2={y}
              className={mark === 0 ? "stroke-ink" : "stroke-line"}
              strokeWidth="1"
            />
            <text x={gutter - 6} y={y + 4} textAnchor="end" className="fill-muted text-[12px]">
              {nameOf(mark)}
            </text>
          </g>
        )
      })}
      {bars.map(({ key, value, beside, says }, index) => {
        const x = gutter + index * slot + slot * 0.14
        const isCurrent = index === bars.length - 1
        const width = slot * (beside > 0 ? 0.48 : 0.72)
        return (
          <g key={key}>
            <title>{says}</title>
            {/* A week without anything can be pointed at, too. */}
            <rect
              x={gutter + index * slot}
              y={TOP}
              width={slot}
              height={FLOOR - TOP}
              className="fill-transparent"
            />
            {value > 0 && (
              <rect
                x={x}
                y={FLOOR - Math.max(1.5, heightOf(value))}
                width={width}
                height={Math.max(1.5, heightOf(value))}
                rx="1.5"
                className={isCurrent ? "fill-krama" : "fill-leaf"}
              />
            )}
            {beside > 0 && (
              <rect
                x={x + width + 1}
                y={FLOOR - Math.max(1.5, heightOf(beside))}
                width={slot * 0.22}
                height={Math.max(1.5, heightOf(beside))}
                rx="1"
                className="fill-stone"
              />
            )}
          </g>
        )
      })}
      <text x={gutter} y={HEIGHT - 8} className="fill-muted text-[12px]">
        {first}
      </text>
      <text
        x={gutter + (half + 0.5) * slot}
        y={HEIGHT - 8}
        textAnchor="middle"
        className="fill-muted text-[12px]"
      >
        {middle}
      </text>
      <text x={WIDTH} y={HEIGHT - 8} textAnchor="end" className="fill-krama text-[12px] font-semibold">
        {last}
      </text>
    </svg>
  )
}
