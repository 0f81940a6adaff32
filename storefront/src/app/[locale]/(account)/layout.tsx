import ShopLayout from "../(shop)/layout"

/** The same frame as the shop's. */
export default ShopLayout
