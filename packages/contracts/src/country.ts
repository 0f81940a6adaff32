/** Countries besides Cambodia that a buyer can name, ISO 3166-1 alpha-2. Which of them are served, the delivery zones say. */
export const worldCountryCodes = [
  ..."ad ae af ag al am ao ar at au az ba bb bd be bf bg bh bi bj bn bo br bs bt bw by bz".split(" "),
  ..."ca cd cf cg ch ci cl cm cn co cr cu cv cy cz de dj dk dm do dz ec ee eg er es et fi fj fm fr".split(
    " ",
  ),
  ..."ga gb gd ge gh gm gn gq gr gt gw gy hk hn hr ht hu id ie il in iq ir is it jm jo jp ke kg ki".split(
    " ",
  ),
  ..."km kn kp kr kw kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mr mt mu".split(
    " ",
  ),
  ..."mv mw mx my mz na ne ng ni nl no np nr nz om pa pe pg ph pk pl pt pw py qa ro rs ru rw sa sb".split(
    " ",
  ),
  ..."sc sd se sg si sk sl sm sn so sr ss st sv sy sz td tg th tj tl tm tn to tr tt tv tw tz ua ug".split(
    " ",
  ),
  ..."us uy uz va vc ve vn vu ws ye za zm zw".split(" "),
] as const

const WITHOUT_POSTAL_CODE = new Set(
  "ae ag ao bf bi bj bo bs bw bz cd cf cg ci cm dj dm er fj ga gd gh gm gq gw gy hk jm ki km kn kp lc ly ml mo mr mw nr pa qa rw sb sc sl so sr ss st sy td tg tl to tv ug vc vu ws ye zw".split(
    " ",
  ),
)

/** Countries where an address is not found without its state or province. */
const WITH_REGION = new Set("au br ca cn id in it jp kr mx my ng ph th us vn".split(" "))

/** Whether the post of a country wants a postal code. */
export const needsPostalCode = (code: string): boolean => !WITHOUT_POSTAL_CODE.has(code)

/** Whether the post of a country wants the state, province or prefecture. */
export const needsRegion = (code: string): boolean => WITH_REGION.has(code)
