import { GoodsLoading } from "@/features/catalogue/components/goods-loading"

export default GoodsLoading
