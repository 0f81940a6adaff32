/**
 * What an association has sent, by its id. Pictures count for the day in Cambodia on which they were begun, refused
 * ones too; bytes while they are kept.
 */
export const ROOM_USED = `
  select coalesce(sum(size_bytes) filter (where state <> 'refused'), 0)::float8 as bytes,
         count(*) filter (where purpose = 'picture'
           and created_at >= date_trunc('day', now() at time zone 'Asia/Phnom_Penh') at time zone 'Asia/Phnom_Penh'
         )::int as pictures_today,
         count(*) filter (where state = 'receiving')::int as open
    from upload where association_id = ? and deleted_at is null`
