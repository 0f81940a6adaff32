"use client"
import { useEffect } from "react"
import { noteSeen, type SeenGoods } from "../seen-goods"

/** Notes in this browser that these goods were looked at. */
export function RememberSeen({ goods }: { goods: SeenGoods }) {
  useEffect(() => noteSeen(goods), [goods])
  return null
}
