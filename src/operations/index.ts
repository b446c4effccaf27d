/** The list of operations. claims.ts beside it is the trusted list of what their answers mean. */
import { asymptotes } from "./asymptotes/index.js";
import { complexValue } from "./complex_value/index.js";
import { concavity } from "./concavity/index.js";
import { definiteIntegral } from "./definite_integral/index.js";
import { integralApplication } from "./integral_application/index.js";
import { antiderivative } from "./antiderivative/index.js";
import { derivative } from "./derivative/index.js";
import { domain } from "./domain/index.js";
import { evaluate } from "./evaluate/index.js";
import { extrema } from "./extrema/index.js";
import { inequality } from "./inequality/index.js";
import { limit } from "./limit/index.js";
import { monotonicity } from "./monotonicity/index.js";
import type { AnyOperation } from "./operation.js";
import { parity } from "./parity/index.js";
import { intercepts } from "./intercepts/index.js";
import { period } from "./period/index.js";
import { range } from "./range/index.js";
import { series } from "./series/index.js";
import { optimize } from "./optimize/index.js";
import { simplify } from "./simplify/index.js";
import { setExpression } from "./set_expression/index.js";
import { solve } from "./solve/index.js";
import { tangent } from "./tangent/index.js";
import { expansionCoefficient } from "./expansion_coefficient/index.js";
import { progression } from "./progression/index.js";
import { trigValue } from "./trig_value/index.js";
import { triangle } from "./triangle/index.js";
import { conic } from "./conic/index.js";
import { vector } from "./vector/index.js";
import { system } from "./system/index.js";
import { implicitDerivative } from "./implicit_derivative/index.js";
import { taylor } from "./taylor/index.js";
import { parametricDerivative } from "./parametric_derivative/index.js";
import { inverseDerivative } from "./inverse_derivative/index.js";
import { meanValuePoints } from "./mean_value_points/index.js";
import { linearApproximation } from "./linear_approximation/index.js";
import { rate } from "./rate/index.js";
import { compare } from "./compare/index.js";
import { integerFacts } from "./integer_facts/index.js";
import { digits } from "./digits/index.js";
import { sequence } from "./sequence/index.js";
import { drawProbability } from "./draw_probability/index.js";
import { clock } from "./clock/index.js";
import { coefficients } from "./coefficients/index.js";
import { points } from "./points/index.js";
import { inverseFunction } from "./inverse_function/index.js";
import { equationFromRoots } from "./equation_from_roots/index.js";
import { scientificNotation } from "./scientific_notation/index.js";

export const operations: readonly AnyOperation[] = [
  antiderivative,
  derivative,
  extrema,
  series,
  solve,
  evaluate,
  limit,
  asymptotes,
  monotonicity,
  concavity,
  optimize,
  inequality,
  tangent,
  system,
  domain,
  implicitDerivative,
  parity,
  taylor,
  parametricDerivative,
  inverseDerivative,
  range,
  definiteIntegral,
  period,
  intercepts,
  simplify,
  integralApplication,
  meanValuePoints,
  linearApproximation,
  rate,
  setExpression,
  compare,
  integerFacts,
  digits,
  sequence,
  drawProbability,
  clock,
  coefficients,
  complexValue,
  vector,
  progression,
  expansionCoefficient,
  trigValue,
  triangle,
  points,
  inverseFunction,
  equationFromRoots,
  scientificNotation,
  conic,
];
