"use client"
import { useRouter } from "next/navigation"
import { useEffect } from "react"

const EVERY_MS = 2000

/** Shows the page anew every two seconds while somebody looks at it. */
export function KeepFresh() {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh()
    }, EVERY_MS)
    return () => clearInterval(timer)
  }, [router])
  return null
}
