/** Reads the facts of the application of one association, by `:association_id`. */
export const APPLICATION_FACTS = `
  select a.name, p.name_en, a.form, coalesce(a.village, '') as village, p.village_en, a.province_code, a.district_code,
         a.story, p.story_en, a.founded_year, a.member_count, a.women_led, a.youth_led, a.vat_registered,
         p.contact_name, p.contact
    from association a join association_application p on p.association_id = a.id and p.deleted_at is null
   where a.id = :association_id and a.deleted_at is null`

/**
 * The checklist as an application `p` stands to it: items in use, and those that were looked at in it before they went
 * out of use.
 */
export const CHECKLIST = `
  from checklist_item i
  left join association_application_check k
    on k.item_id = i.id and k.application_id = p.id and k.deleted_at is null
 where i.deleted_at is null and (i.is_used or k.id is not null)`

/** How many required items are not ticked in the application `p`. */
export const OPEN_ITEMS = `
  (select cast(count(*) as int) ${CHECKLIST} and i.is_used and i.is_required and coalesce(k.state, 'open') <> 'ticked')`
