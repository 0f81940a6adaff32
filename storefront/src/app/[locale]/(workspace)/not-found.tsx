import { ShopNotFound } from "@/components/shop-not-found"

export default ShopNotFound
