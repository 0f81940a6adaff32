import { ShopLoading } from "@/components/shop-loading"

export default ShopLoading
