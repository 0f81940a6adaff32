import { Icon } from "./icon"

type Props = {
  /** The list's own address. */
  action: string
  /** Of the field, on its page. */
  id: string
  label: string
  submit: string
  asked: string | undefined
  /** What else of the list is asked for, and stays. */
  kept?: Readonly<Record<string, string>>
}

/** Finds within a list of the workspace; a plain form, so that it works without scripts. */
export function ListSearch({ action, id, label, submit, asked, kept = {} }: Props) {
  return (
    <search className="min-w-0 flex-1">
      <form action={action} className="flex">
        <label htmlFor={id} className="sr-only">
          {label}
        </label>
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input
          id={id}
          name="q"
          type="search"
          maxLength={100}
          defaultValue={asked}
          placeholder={label}
          autoComplete="off"
          className="field min-w-0 flex-1 rounded-e-none border-e-0"
        />
        <button type="submit" className="button button-quiet rounded-s-none px-4">
          <Icon name="search" />
          <span className="sr-only">{submit}</span>
        </button>
      </form>
    </search>
  )
}
