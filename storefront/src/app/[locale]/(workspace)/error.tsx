"use client"
import { ShopError } from "@/components/shop-error"

export default ShopError
