/** Wordings: systems of equations. The pattern language is described in src/translate/README.md. */
import type { Phrase } from "../operation.js";

const SYSTEM = "(system|systems|set|pair) [of] [(linear|nonlinear|non-linear|simultaneous|quadratic|algebraic|two|three|four)] [equations|equation]";
const METHOD = "(elimination|substitution|graphing|addition|the elimination method|the substitution method|the addition method|addition or elimination|Gaussian elimination|Gauss-Jordan elimination|Gauss elimination|row reduction|matrices|an augmented matrix|Cramer's rule|the method of elimination|the method of substitution|the method of your choice|any method)";
const METHOD_ZH = "(代入消元法|加减消元法|代入法|加减法|消元法|高斯消元法|克拉默法则)";
const all = { equations: ["{s}"] };
const one = { equations: ["{s}"], ask: ["{v}"] };
const two = { equations: ["{s}"], ask: ["{v}", "{w}"] };
const unknowns = { equations: ["{s}"], vars: ["{v}", "{w}"] };
const three = { equations: ["{s}"], vars: ["{v}", "{w}", "{u}"] };

export const phrases: readonly Phrase[] = [
  { language: "en", pattern: `solve [(the|this|each|each of the|the given)] [following] [given] [(linear|nonlinear|simultaneous)] ${SYSTEM} [(by|using|with|by using)] [${METHOD.slice(1, -1)}] [:] {s:equations} [(by|using|with|by using)] [${METHOD.slice(1, -1)}]`, step: all, example: "Solve the following system of equations by substitution: y = 2x, x + y = 9" },
  { language: "en", pattern: "solve [:] {s:equations}", step: all, example: "Solve: 2x + y = 8, x - y = 1" },
  { language: "en", pattern: "solve [(the|these|this pair of|the pair of|the following)] [following] [(linear|nonlinear|simultaneous)] equations [simultaneously] [:] {s:equations} [simultaneously]", step: all, example: "Solve the simultaneous equations 3x + y = 10 and x - y = 2" },
  { language: "en", pattern: "solve {s:equations} (for|simultaneously for) {v:variable}", step: one, example: "Solve 2*a + b = 7, a - b = 2 for a." },
  { language: "en", pattern: "solve {s:equations} for {v:variable} (and|,) {w:variable}", step: unknowns, example: "Solve 2m + n = 7, m - n = 2 for m and n" },
  { language: "en", pattern: `solve [the] [following] ${SYSTEM} [:] {s:equations} for {v:variable} (and|,) {w:variable}`, step: unknowns, example: "Solve the system a*x + y = 3, x - y = 1 for x and y" },
  { language: "en", pattern: `solve [the] [following] ${SYSTEM} [:] {s:equations} for {v:variable} , {w:variable} [,] [and] {u:variable}`, step: three, example: "Solve the system x + y = 3, y + z = 5, x + z = 4 for x, y and z" },
  { language: "en", pattern: `solve [the] [following] ${SYSTEM} for {v:variable} (and|,) {w:variable} [:] {s:equations}`, step: unknowns, example: "Solve the system for x and y: x + 3y = 5, 2x - y = 3" },
  { language: "en", pattern: "solve for {v:variable} (and|,) {w:variable} [in] [:] {s:equations}", step: unknowns, example: "Solve for x and y: 5x + y = 7, x + y = 3" },
  { language: "en", pattern: "solve for {v:variable} , {w:variable} [,] [and] {u:variable} [:] {s:equations}", step: three, example: "Solve for x, y and z: x + y = 1, y + z = 2, x + z = 3" },
  { language: "en", pattern: `(find|determine|give|what is|what are|compute) [all] [the] [real] (solution|solutions|solution set|values of the unknowns) (of|to|for) [the] [following] ${SYSTEM} [:] {s:equations}`, step: all, example: "Find all real solutions of the system x + y = 3, x - y = 1" },
  { language: "en", pattern: "(find|determine) [all] [the] [real] [values of] {v:variable} (and|,) {w:variable} (if|when|such that|given|given that|so that|satisfying|for which|where) [the system] {s:equations}", step: unknowns, example: "Find x and y such that x + y = 10 and x - y = 4" },
  { language: "en", pattern: "(find|determine) [all] [the] [real] [values of] {v:variable} , {w:variable} [,] [and] {u:variable} (if|when|such that|given|given that|so that|satisfying|where) {s:equations}", step: three, example: "Find x, y, and z such that x + y = 2, y + z = 4, x + z = 6" },
  { language: "en", pattern: "(find|determine) [all] [real] (pairs|ordered pairs|numbers) \\({v:variable}, {w:variable}\\) (such that|satisfying|with|for which|that satisfy|of real numbers such that) {s:equations}", step: unknowns, example: "Find all pairs (x, y) such that x + y = 4, xy = 3" },
  { language: "en", pattern: "[(suppose|suppose that|if|given|given that|assume|assume that|let)] {s:equations} [,] [then] (what is|find|determine|compute|calculate|give|solve for) [the value of] {v:variable}", step: one, example: "Suppose 4*p + q = 9, p - q = 1. What is p?" },
  { language: "en", pattern: "[(suppose|suppose that|if|given|given that|assume|assume that|let)] {s:equations} [,] [then] (what are|find|determine|compute|calculate|solve for) [the values of] {v:variable} and {w:variable}", step: two, example: "If x + 2y = 8 and x - y = 2, find x and y" },
  { language: "en", pattern: "(what is|find|determine) [the value of] {v:variable} (if|when|given that|given|such that) {s:equations}", step: one, example: "What is x if x + y = 12 and x - y = 2?" },
  { language: "en", pattern: `(determine|decide|find out) (if|whether) [the] [following] ${SYSTEM} [is] [:] {s:equations} (is consistent|has a solution|has any solutions)`, step: all, example: "Determine whether the system x + y = 1, x + y = 2 has a solution" },
  { language: "en", pattern: "where (do|does) [the] [(lines|line|curves|curve|graphs|circle|parabola)] {s:equations} (intersect|meet|cross)", step: all, example: "Where do the lines y = 2x and y = 6 - x intersect?" },
  { language: "en", pattern: "(find|determine|compute) [all] [the] [(point|points)] [of] (intersection|intersections|intersection point|intersection points) (of|between) [the] [(lines|line|curves|curve|graphs|graphs of|circle|parabola)] {s:equations}", step: all, example: "Find the points of intersection of y = x^2 and y = x + 2" },
  { language: "en", pattern: `use ${METHOD} to solve [the] [following] ${SYSTEM} [:] {s:equations}`, step: all, example: "Use elimination to solve the system: 2x + y = 5, x - y = 1" },
  { language: "en", pattern: `use ${METHOD} to solve {s:equations}`, step: all, example: "Use substitution to solve y = x + 1, 2x + y = 7" },
  { language: "en", pattern: "{s:equations}", step: all, example: "x + y = 3, 2x - y = 0" },
  { language: "en", pattern: `${SYSTEM} [:] {s:equations} [,] [(find|give)] [(the|its|all)] [(solution|solutions)]`, step: all, example: "System of equations: a + b = 3, a - b = 1" },
  { language: "zh", pattern: "(解|求解|解下列|解下面的|解以下)[二元一次|三元一次|二元二次|线性|非线性|联立|一次|关于x,y的|关于x、y的]方程组[:] {s:equations}", step: all, example: "解二元一次方程组:x+y=7, 2x-y=2" },
  { language: "zh", pattern: `[请][用|利用|使用]${METHOD_ZH}[来]解[下列]方程组[:] {s:equations}`, step: all, example: "用加减消元法解方程组 3x+2y=12, 3x-2y=0" },
  { language: "zh", pattern: "(解|求解)[:] {s:equations}", step: all, example: "解:x+y=4, x-y=2" },
  { language: "zh", pattern: "(求|求出|找出|写出)[下列|线性]方程组{s:equations} [的][所有|全部][实数|实](解|解集|通解)", step: all, example: "求方程组 x+y=4, xy=3 的解" },
  { language: "zh", pattern: "[线性|二元一次]方程组{s:equations} [的][所有|全部][实数|实](解|解集|通解)[是|为|有][多少|什么|哪些]", step: all, example: "方程组 2x+y=5, x-y=1 的解是什么?" },
  { language: "zh", pattern: "[联立|联立方程|将方程联立][:] {s:equations} [,](求解|解方程组|求x,y|解之)", step: all, example: "联立 y=2x, y=x+3,求解" },
  { language: "zh", pattern: "联立[方程|方程组][:] {s:equations}", step: all, example: "联立方程 y=x^2, y=x+2" },
  { language: "zh", pattern: "(已知|若|如果|设|假设|当|已知方程组){s:equations} [时] ,(求|则|那么|求出|计算){v:variable} [的值][是|等于|为|=][多少]", step: one, example: "已知 x+y=8, x-y=2,求 x 的值" },
  { language: "zh", pattern: "(已知|若|如果|设|假设|当|已知方程组){s:equations} [时] ,(求|则|那么|求出|计算){v:variable} (,|和|与|、) {w:variable} [的值]", step: two, example: "已知 x+2y=8, x-y=2,求 x 和 y 的值" },
  { language: "zh", pattern: "{s:equations} ,(求|则|那么|求出|计算){v:variable} (,|和|与|、) {w:variable} [的值]", step: two, example: "2x+y=7, x-y=2,求 x、y 的值" },
  { language: "zh", pattern: "{s:equations} ,(求|则|那么|求出|计算){v:variable} [的值][是|等于|为|=][多少]", step: one, example: "2a+b=7, a-b=2,求 a" },
  { language: "zh", pattern: "(解|求解)关于{v:variable} (,|和|与|、) {w:variable} 的[二元一次]方程组[:] {s:equations}", step: unknowns, example: "解关于 x、y 的方程组:a*x+y=3, x-y=1" },
  { language: "zh", pattern: "(求|求出|确定)(直线|曲线|抛物线|圆|函数)[的图象|的图像]{s:equations} [的](交点|交点坐标|公共点|公共点坐标)[坐标]", step: all, example: "求直线 y=2x, y=6-x 的交点" },
  { language: "zh", pattern: "(判断|讨论)方程组{s:equations} 是否有解", step: all, example: "判断方程组 x+y=1, x+y=2 是否有解" },
  { language: "zh", pattern: "[求|两条|两][直线]{e:straight} (与|和)[直线]{g:straight} 的交点[的][坐标][是|为][多少]", step: { equations: ["{e}", "{g}"] }, example: "求直线 x+y-1=0 与直线 2x-y+4=0 的交点坐标" },
  { language: "en", pattern: "(find|determine|what is) the [(point|points)] [of] (intersection|intersection point) of [the] lines {e:equation} and {g:equation}", step: { equations: ["{e}", "{g}"] }, example: "Find the point of intersection of the lines x + y = 1 and 2x - y = -4" },
];
