/**
 * Derives the other currency's price of one batch of products. What a seller priced in is in the goods' metadata; the
 * other price of the same set, quantities and list follows: riel rounded up to a hundred, dollars up to the cent, as
 * `derive-price.ts` does it for one. A price that is right already is not touched, so repeating changes nothing.
 * Deliveries need none of this: their price lists are in dollars, and what a basket pays follows the day's rate.
 *
 * Takes `:rate`, `:after` and `:take`; answers with the products looked at and how many prices moved.
 */
export const DERIVE_PRODUCTS = `
  with page as (
    select id, case metadata->>'priced_in' when 'khr' then 'khr' else 'usd' end as priced_in
      from product where id > :after and deleted_at is null order by id limit :take),
  pair as (
    select page.id as owner_id, follower.id as price_id,
           case page.priced_in
             when 'usd' then ceil(named.amount * :rate / 100) * 100
             else round(ceil(named.amount * 100 / :rate) / 100, 2) end as amount
      from page
      join product_variant variant on variant.product_id = page.id and variant.deleted_at is null
      join product_variant_price_set owned on owned.variant_id = variant.id and owned.deleted_at is null
      join price named on named.price_set_id = owned.price_set_id
       and named.currency_code = page.priced_in and named.deleted_at is null and named.rules_count = 0
      join price follower on follower.price_set_id = owned.price_set_id
       and follower.currency_code = case page.priced_in when 'usd' then 'khr' else 'usd' end
       and follower.deleted_at is null and follower.rules_count = 0
       and follower.price_list_id is not distinct from named.price_list_id
       and follower.min_quantity is not distinct from named.min_quantity
       and follower.max_quantity is not distinct from named.max_quantity),
  followed as (
    update price
       set amount = pair.amount, updated_at = now(),
           raw_amount = jsonb_build_object('value', pair.amount::text, 'precision', 20)
      from pair where price.id = pair.price_id and price.amount <> pair.amount
    returning price.id)
  select array(select id from page order by id) as ids, (select count(*) from followed)::int as changed`
