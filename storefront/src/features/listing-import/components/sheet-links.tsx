type Props = { address: string; excel: string; csv: string }

/** The same table as two kinds of files. */
export function SheetLinks({ address, excel, csv }: Props) {
  return (
    <ul className="flex flex-wrap gap-3">
      <li>
        <a href={`${address}&format=xlsx`} download className="button button-quiet">
          {excel}
        </a>
      </li>
      <li>
        <a href={`${address}&format=csv`} download className="button button-quiet">
          {csv}
        </a>
      </li>
    </ul>
  )
}
