import { drawCrab, drawCrayfish, drawDriedFish, drawShrimp, drawSquid } from "./kinds/catch"
import { drawBaskets, drawBlades, drawGems, drawMats, drawMortar, drawParcel } from "./kinds/crafts"
import { drawEggs, drawKralan, drawLeafParcels, drawSweets, drawTea, drawVegetables } from "./kinds/foods"
import { drawFruit } from "./kinds/fruits"
import { drawCrop } from "./kinds/harvest"
import { drawMetalPots, drawSilver } from "./kinds/metalware"
import { drawBottles, drawPaste, drawSalt } from "./kinds/pantry"
import { drawPlace } from "./kinds/places"
import { drawPottery, drawStove } from "./kinds/pots"
import { drawSpice, spiceLooks } from "./kinds/spices"
import { drawHoney, drawSugarCakes, drawSugarPowder } from "./kinds/sweeteners"
import { drawHillCloth, drawHol, drawKrama, drawSilkScarf, drawYarn } from "./kinds/textiles"
import { drawNoodles, drawSheets } from "./kinds/tray"
import { kramaColours } from "./krama"
import type { Scene } from "./scene"

type Draw = (scene: Scene) => string

const hangs = (scene: Scene) => scene.random.chance(0.5)
const silkDyes = ["#b5533c", "#d6a437", "#4c6b7d", "#7d3a5b", "#5b7a4c"] as const

/** What words in a product's kind or English name show; the first line that matches is drawn. */
const pictures: readonly (readonly [words: RegExp, draw: Draw])[] = [
  [/farm visit|agri-tourism/, (scene) => drawPlace(scene, "pepper farm")],
  [/island homestay|cycling/, (scene) => drawPlace(scene, "river island")],
  [/ecotourism|trek/, (scene) => drawPlace(scene, "forest")],
  [/tourism|homestay|class|service/, (scene) => drawPlace(scene, "village")],
  [/cardamom/, (scene) => drawSpice(scene, spiceLooks.green)],
  [/red pepper/, (scene) => drawSpice(scene, spiceLooks.red)],
  [/white pepper/, (scene) => drawSpice(scene, spiceLooks.white)],
  [/pepper|spice/, (scene) => drawSpice(scene, spiceLooks.black)],
  [/fish sauce|sauce/, (scene) => drawBottles(scene, "fish sauce")],
  [/syrup/, (scene) => drawBottles(scene, "syrup")],
  [/sugar powder/, drawSugarPowder],
  [/sugar paste/, (scene) => drawPaste(scene, "#b87a38", "#cfd3b6")],
  [/sweets|cake/, drawSweets],
  [/sugar/, drawSugarCakes],
  [/honey/, drawHoney],
  [/coffee/, (scene) => drawCrop(scene, "coffee")],
  [/\btea\b/, drawTea],
  [/cashew in shell|raw cashew/, (scene) => drawCrop(scene, "cashew in shell")],
  [/cashew|\bnut\b/, (scene) => drawCrop(scene, "cashew")],
  [/rice paper/, drawSheets],
  [/rice flakes|ambok/, (scene) => drawCrop(scene, "flakes")],
  [/kralan/, drawKralan],
  [/banana chips|snack/, (scene) => drawCrop(scene, "banana chips")],
  [/cassava|root crop/, (scene) => drawCrop(scene, "cassava")],
  [/wine/, (scene) => drawBottles(scene, "wine")],
  [/spirit|beverage/, (scene) => drawBottles(scene, "spirit")],
  [/essential oil|oil\b/, (scene) => drawBottles(scene, "oil")],
  [/organic rice/, (scene) => drawCrop(scene, "brown rice")],
  [/noodle/, drawNoodles],
  [/\brice\b/, (scene) => drawCrop(scene, "rice")],
  [/\bsalt\b/, drawSalt],
  [/egg/, drawEggs],
  [/prahok|fermented/, (scene) => drawPaste(scene, "#9a7a68", "#b9c0a8")],
  [/\bnem\b|processed fish/, drawLeafParcels],
  [/crab/, drawCrab],
  [/crayfish|lobster|crustacean/, drawCrayfish],
  [/squid/, drawSquid],
  [/shrimp/, drawShrimp],
  [/fish|seafood/, drawDriedFish],
  [/pomelo/, (scene) => drawFruit(scene, "pomelo")],
  [/durian/, (scene) => drawFruit(scene, "durian")],
  [/mango/, (scene) => drawFruit(scene, "mango")],
  [/longan/, (scene) => drawFruit(scene, "longan")],
  [/avocado/, (scene) => drawFruit(scene, "avocado")],
  [/coconut/, (scene) => drawFruit(scene, "coconut")],
  [/orange|fruit/, (scene) => drawFruit(scene, "orange")],
  [/vegetable/, drawVegetables],
  [/silk krama/, (scene) => drawKrama(scene, kramaColours[2], true, hangs(scene))],
  [/krama/, (scene) => drawKrama(scene, scene.random.pick(kramaColours), false, hangs(scene))],
  [/yarn/, drawYarn],
  [/ikat|\bhol\b/, (scene) => drawHol(scene, 0, true)],
  [/golden silk/, (scene) => drawSilkScarf(scene, "#d6a437", true)],
  [/scarf/, (scene) => drawSilkScarf(scene, scene.random.pick(silkDyes), hangs(scene))],
  [/silk/, (scene) => drawHol(scene, 1 + Math.floor(scene.random.between(0, 3)), false)],
  [/textile|woven cloth/, (scene) => drawHillCloth(scene, hangs(scene))],
  [/stove/, drawStove],
  [/pottery|clay/, drawPottery],
  [/silver/, drawSilver],
  [/aluminium|cast/, drawMetalPots],
  [/metalwork|knives/, drawBlades],
  [/gem/, drawGems],
  [/marble|stone carving/, (scene) => drawMortar(scene, "#e3dccf", "#7f8f86", true)],
  [/wood carving/, (scene) => drawMortar(scene, "#a9713f", "#dccfb2", true)],
  [/mortar|stone/, (scene) => drawMortar(scene, "#8d8a84", "#e3cba6", false)],
  [/\bmat\b/, drawMats],
  [/basket|rattan|weaving/, drawBaskets],
]

/** Chooses the picture for words about a product; a parcel stands for what no line knows. */
export function depict(words: string): Draw {
  const text = words.toLowerCase()
  return pictures.find(([pattern]) => pattern.test(text))?.[1] ?? drawParcel
}
