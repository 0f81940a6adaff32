type Notes = { hint?: string | undefined; error?: string | undefined }

/** What a field names as its description: ids of the notes that are there. */
export const notesOf = (id: string, { hint, error }: Notes): string | undefined =>
  [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ") || undefined

/** What stands beneath a field: its error first, then its hint. */
export function FieldNotes({ id, hint, error }: Notes & { id: string }) {
  return (
    <>
      {error && (
        <p id={`${id}-error`} className="mt-1 font-semibold text-alarm">
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-sm text-muted">
          {hint}
        </p>
      )}
    </>
  )
}
