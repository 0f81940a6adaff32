import { Table, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"

type Props<Row> = {
  rows: readonly Row[]
  keyOf: (row: Row) => string
  columns: readonly (readonly [name: string, cell: (row: Row) => ReactNode])[]
  /** Whether a search or filter narrows the list: then nothing found is not nothing there. */
  isNarrowed?: boolean
  /** What it means that there is nothing, where more can be said. */
  empty?: string
}

/** A list as a table that scrolls by itself on a narrow screen. */
export function Rows<Row>({ rows, keyOf, columns, isNarrowed = false, empty }: Props<Row>) {
  const { t } = useTranslation("ovop")
  if (rows.length === 0)
    return (
      <Text className="border-t px-6 py-10 text-center leading-relaxed" role="status">
        {isNarrowed ? t("shared.noneFound") : (empty ?? t("shared.none"))}
      </Text>
    )
  return (
    <div className="overflow-x-auto border-t">
      <Table>
        <Table.Header>
          <Table.Row>
            {columns.map(([name]) => (
              <Table.HeaderCell key={name} className="whitespace-nowrap leading-relaxed">
                {name}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((row) => (
            <Table.Row key={keyOf(row)}>
              {columns.map(([name, cell]) => (
                <Table.Cell key={name} className="py-2 leading-relaxed">
                  {cell(row)}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
