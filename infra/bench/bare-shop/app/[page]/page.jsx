/** Static: each address is made once, when it is first asked for, and never again. */
export const generateStaticParams = () => []

/** How many lines make the page about as heavy as the one it stands beside; the suite writes it in. */
const LINES = 100

export default async function Page({ params }) {
  const { page } = await params
  return (
    <main>
      <h1>{page}</h1>
      {Array.from({ length: LINES }, (_, line) => (
        <p
          key={line}
        >{`${page}, line ${line}: pepper, silk, palm sugar, rice, honey and baskets of a village`}</p>
      ))}
    </main>
  )
}
