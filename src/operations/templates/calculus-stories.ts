/**
 * The classic word problems of a calculus course: a fence, a box, a ladder, something that grows at a rate, something thrown.
 * The words become an optimisation or one formula, which is shown with its label and proved like any plan.
 */
import type { Phrase } from "../operation.js";

const UNIT = "[-] (m|meters|metres|meter|ft|foot|feet|yards|yd|cm|centimeters|centimetres|in|inches|km|miles|ft.|in.)";
const FIELD = "(field|plot|garden|pen|pasture|area|region|corral|yard|playground|enclosure|lot)";
const DIMENSIONS = "(what|which|find the|find|determine the) [are the] dimensions [of the] [(field|plot|garden|pen|pasture|rectangle|enclosure|lot|largest field|field of largest area)] [(will|would|that|which|to)] (maximize|maximise|give|enclose|have) [the] [(largest|greatest|maximum)] [(possible|enclosed)] area";
const LARGEST = "(what is|find|determine) the (largest|greatest|maximum) [possible] area [(that can be enclosed|that can be fenced|he can enclose|she can enclose|of the field|of the garden|of the pen|of the plot)]";
const OWNER = "[(a|an|the|one)] [(farmer|rancher|gardener|man|woman|homeowner|school|city)] [(has|wants to use|uses|with|have)]";
const WALL = "(along|beside|that borders|bordering|next to|by|against|on the bank of) [(the|a|an)] [side of] [(the|a|an)] [(straight|long|existing)] (river|wall|barn|house|stream|lake|highway|road|building)";
const FREE = "[[.|,|;] [and] (no fence is needed|no fencing is needed|he needs no fence|she needs no fence|which needs no fence|no fence is required|needs no fencing) [(along|on|for)] [(the|that)] [(river|wall|barn|house|side)]]";
const fenced = (constraint: string, value: boolean): Readonly<Record<string, unknown>> => ({ steps: [{ id: "s1", op: "optimize", label: `x*y, ${constraint}`, objective: "x*y", constraint, want: "max", numbers: "positive", ...(value ? { tell: "value" } : {}) }] });

const fence: readonly Phrase[] = ([[`${WALL} ${FREE}`, "x + 2*y = {l}", " along a river"], ["", "2*x + 2*y = {l}", ""]] as const).flatMap(([place, constraint, shown]): readonly Phrase[] => ([[DIMENSIONS, false, "What dimensions maximize the area?"], [LARGEST, true, "Find the largest area."]] as const).map(([asks, value, question]): Phrase => ({
  language: "en", pattern: `${OWNER} {l:number} ${UNIT} of (fence|fencing|fencing material|wire fence) (for|to enclose|and wants to enclose|and wishes to enclose|to fence|to fence off|and wants to fence off|to build) a rectangular ${FIELD} [(of land)] ${place} [.|,|;] ${asks}`,
  plan: fenced(constraint, value), example: `A farmer has 80 m of fence for a rectangular field${shown}. ${question}`,
})));

const PLOT = "(矩形|长方形)[的](菜园|菜地|场地|花园|花圃|养鸡场|羊圈|苗圃|区域|空地|地)";
const chineseFence: readonly Phrase[] = ([["一面靠墙的", "x + 2*y = {l}"], ["", "2*x + 2*y = {l}"]] as const).flatMap(([place, constraint]): readonly Phrase[] => ([["(求|问|则)[这个|该]((菜园|菜地|场地|花园|花圃|养鸡场|羊圈|苗圃|矩形|长方形)的|)(最大面积|面积的最大值)[是多少|为多少|是|为]", true, "求最大面积"], ["[问|求](长和宽|长与宽|长、宽|两边长)各(是|为)多少[米]时[,][其|它的|菜园的|场地的|菜地的|花园的]面积最大", false, "长和宽各为多少时面积最大"]] as const).map(([asks, value, question]): Phrase => ({
  language: "zh", pattern: `[某人|某农户|小明家|农民|李大爷|张大爷][要|想|打算|计划]用[总长|长|总长为|长为]{l:number} 米[长]的(篱笆|栅栏|围栏|铁丝网|竹篱笆)围成一个${place}${PLOT}[,]${asks}`,
  plan: fenced(constraint, value), example: `用长为 48 米的篱笆围成一个${place}矩形菜园,${question}`,
})));

const box = { steps: [{ id: "s1", op: "extrema", label: "V = x(a - 2x)^2", expr: "x*({a} - 2*x)^2", var: "x", on: "(0, {a}/2)", want: "global_max", tell: "value" }] };
const SQUARE = `[(a|an|the)] [open] [(box|open box|open-top box|box without a lid|box with an open top)] (is made|is formed|is to be made|is constructed|is to be constructed) from a square (piece|sheet) of (cardboard|tin|metal|paper|sheet metal) (of side|with side|of side length|with sides of length|with side length|,) {a:number} ${UNIT} [on a side|long] [,] by cutting [out] [(equal|identical|congruent)] squares [of equal size] from (each|the|all) [of the] [four] (corners|corner) and (folding|bending|turning) up the (sides|edges|flaps)`;
const boxes: readonly Phrase[] = [
  { language: "en", pattern: `${SQUARE} [.|,] (find|what is|determine) the (largest|greatest|maximum) [possible] volume [(of the box|of such a box|that the box can have)]`, plan: box, example: "An open box is made from a square sheet of tin of side 18 cm by cutting equal squares from the four corners and folding up the sides. Find the largest volume." },
  { language: "zh", pattern: "(用|将|把)[一块]边长[为|是]{a:number} (米|厘米|分米|cm|m)的正方形(铁皮|纸板|硬纸板|纸片)[,][在][的]四[个]角(各|都)(截|剪|切)去[一个]大小相同的小正方形[,][然后][把四边折起,][做成|折成|制成|焊成][一个]无盖(的|)(方盒|盒子|长方体盒子|水箱|铁盒|方盒子)[,](求|则|问)[盒子的|方盒的|它的|该盒子的](最大容积|容积的最大值|体积的最大值|最大体积)[是多少|为多少]", plan: box, example: "把边长为 12 厘米的正方形铁皮四角各截去一个大小相同的小正方形,做成无盖的方盒,求最大容积" },
];

const PER = "(/s|/sec|per second|a second|per minute|/min|per sec)";
const ladder = { steps: [{ id: "s1", op: "evaluate", label: "x^2 + y^2 = L^2, |y'| = x*x'/y", expr: "{v}*{d}/sqrt({l}^2 - {d}^2)" }] };
/** One unit in the whole problem: feet and inches would need a conversion. */
const FAMILIES: readonly (readonly [name: string, words: string, cubic: string])[] = [
  ["m", "[-] (m|meters|metres|meter)", "(m^3|m³|cubic meters|cubic metres)"], ["ft", "[-] (ft|ft.|feet|foot)", "(ft^3|ft³|cubic feet)"],
  ["cm", "[-] (cm|centimeters|centimetres)", "(cm^3|cm³|cubic centimeters|cubic centimetres)"], ["in", "[-] (in|in.|inches)", "(in^3|in³|cubic inches)"],
];
const FOOT = "(bottom|foot|base|lower end) [of the ladder]";
const byUnit = FAMILIES.flatMap(([unit, u, cubic]): readonly Phrase[] => {
  const slides = `(leans|is leaning|rests|is resting) against a [vertical] (wall|house|building) [.|,|and] [if] [its|the] ${FOOT} (slides|is pulled|moves|is sliding|is moving) (away|horizontally away) [from the wall] at [a rate of] {v:number} ${u} ${PER} [.|,|;] how fast (is|does) the (top|upper end) [of the ladder] (sliding|slide|moving|falling|descending|coming) down [the wall] when the ${FOOT} is {d:number} ${u} [away] from the (wall|house|building)`;
  return [
    { language: "en", pattern: `a {l:number} ${u} [long] ladder ${slides}`, plan: ladder, example: `A 10 ${unit} ladder leans against a wall. The bottom slides away at 2 ${unit} per second. How fast is the top sliding down when the bottom is 6 ${unit} from the wall?` },
    { language: "en", pattern: `a ladder {l:number} ${u} long ${slides}`, plan: ladder, example: `A ladder 13 ${unit} long leans against a wall. The bottom slides away at 1 ${unit} per second. How fast is the top sliding down when the bottom is 5 ${unit} from the wall?` },
    { language: "en", pattern: `[air is pumped into] a spherical balloon [is inflated] at [a rate of] {v:number} ${cubic} ${PER} [.|,|;] how fast is (the|its) radius [of the balloon] (increasing|growing|changing) when (the|its) radius is {r:number} ${u}`, plan: { steps: [{ id: "s1", op: "evaluate", label: "V = 4/3*pi*r^3, r' = V'/(4*pi*r^2)", expr: "{v}/(4*pi*{r}^2)" }] }, example: `A spherical balloon is inflated at 20 ${unit}^3 per second. How fast is the radius increasing when the radius is 5 ${unit}?` },
    { language: "en", pattern: `the radius of a circle (increases|is increasing|grows|is growing) at [a rate of] {v:number} ${u} ${PER} [.|,|;] how fast is (the|its) area (increasing|growing|changing) when (the|its) radius is {r:number} ${u}`, plan: { steps: [{ id: "s1", op: "evaluate", label: "A = pi*r^2, A' = 2*pi*r*r'", expr: "2*pi*{r}*{v}" }] }, example: `The radius of a circle increases at 3 ${unit} per second. How fast is the area increasing when the radius is 10 ${unit}?` },
  ];
});
const rates: readonly Phrase[] = [
  ...byUnit,
  { language: "zh", pattern: "[一架|一个]长[为|是]{l:number} (米|m)的梯子(斜靠|靠)在[竖直的|一面][墙|墙上][上][,][若|如果|当][梯子]下端[以](每秒|){v:number} (米|m)[/秒|/s|每秒][的速度|的速率](沿地面|)(离开墙|滑离墙脚|向外滑动|滑动)[,][问|求]当下端离墙[脚|角]{d:number} (米|m)时[,]上端下滑的(速度|速率)[是多少|为多少]", plan: ladder, example: "一架长 5 米的梯子斜靠在墙上,下端以每秒 1 米的速度离开墙,求当下端离墙 3 米时,上端下滑的速度" },
];

const THROWN = "[(a|an|the)] [(ball|stone|rock|object|rocket|projectile|arrow)] (is thrown|is launched|is fired|is shot|is hit|is tossed) [(straight|vertically)] [(upward|upwards|up|into the air)] [.|,|and|so that] [and] [(its|the)] [(height|position)] [(in|measured in) (feet|meters|metres|ft|m)] [(above the ground)] [(after|at)] [time] [t] [(seconds|s)] [(later)] (is|is given by|is modeled by|is described by)";
const thrown: readonly Phrase[] = [
  { language: "en", pattern: `${THROWN} [the] [function] {f:expr} [.|,|;] (find|what is|determine) (the|its) (maximum height|greatest height|highest point|largest height) [(it reaches|of the ball|of the object|reached|that it reaches|reached by the ball)]`, step: { expr: "{f}", on: "[0, oo)", want: "global_max", tell: "value" }, example: "A ball is thrown upward and its height in feet after t seconds is given by h(t) = -16t^2 + 64t + 80. Find the maximum height." },
].map((p): Phrase => ({ language: "en", pattern: p.pattern, plan: { steps: [{ id: "s1", op: "extrema", ...p.step }] }, example: p.example }));
const ground: Phrase = { language: "en", pattern: `${THROWN} [the] [function] {f:expr} [.|,|;] (when|at what time|after how many seconds) (does|will) (it|the ball|the stone|the object|the rocket) (hit|reach|strike|return to) [the] ground`, plan: { steps: [{ id: "s1", op: "solve", label: "h = 0", equation: "{f_body} = 0", on: "(0, oo)" }] }, example: "A ball is thrown upward and its height in feet after t seconds is h(t) = -16t^2 + 64t + 80. When does it hit the ground?" };

export const calculusStories: readonly Phrase[] = [...fence, ...chineseFence, ...boxes, ...rates, ...thrown, ground];
