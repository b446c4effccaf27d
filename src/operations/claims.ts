/** TRUSTED: the list of statements. The verifier knows no other operation. */
import { type ClosedStatement, closeStatement } from "../certify/kernel/statement.js";
import { statement as antiderivative } from "./antiderivative/claims.js";
import { statement as asymptotes } from "./asymptotes/claims.js";
import { statement as complexValue } from "./complex_value/claims.js";
import { statement as concavity } from "./concavity/claims.js";
import { statement as definiteIntegral } from "./definite_integral/claims.js";
import { statement as integralApplication } from "./integral_application/claims.js";
import { statement as derivative } from "./derivative/claims.js";
import { statement as domain } from "./domain/claims.js";
import { statement as evaluate } from "./evaluate/claims.js";
import { statement as extrema } from "./extrema/claims.js";
import { statement as inequality } from "./inequality/claims.js";
import { statement as limit } from "./limit/claims.js";
import { statement as monotonicity } from "./monotonicity/claims.js";
import { statement as parity } from "./parity/claims.js";
import { statement as period } from "./period/claims.js";
import { statement as range } from "./range/claims.js";
import { statement as series } from "./series/claims.js";
import { statement as optimize } from "./optimize/claims.js";
import { statement as simplify } from "./simplify/claims.js";
import { statement as setExpression } from "./set_expression/claims.js";
import { statement as solve } from "./solve/claims.js";
import { statement as tangent } from "./tangent/claims.js";
import { statement as expansionCoefficient } from "./expansion_coefficient/claims.js";
import { statement as progression } from "./progression/claims.js";
import { statement as trigValue } from "./trig_value/claims.js";
import { statement as triangle } from "./triangle/claims.js";
import { statement as conic } from "./conic/claims.js";
import { statement as vector } from "./vector/claims.js";
import { statement as system } from "./system/claims.js";
import { statement as implicitDerivative } from "./implicit_derivative/claims.js";
import { statement as taylor } from "./taylor/claims.js";
import { statement as parametricDerivative } from "./parametric_derivative/claims.js";
import { statement as inverseDerivative } from "./inverse_derivative/claims.js";
import { statement as meanValuePoints } from "./mean_value_points/claims.js";
import { statement as linearApproximation } from "./linear_approximation/claims.js";
import { statement as intercepts } from "./intercepts/claims.js";
import { statement as rate } from "./rate/claims.js";
import { statement as compare } from "./compare/claims.js";
import { statement as integerFacts } from "./integer_facts/claims.js";
import { statement as digits } from "./digits/claims.js";
import { statement as sequence } from "./sequence/claims.js";
import { statement as drawProbability } from "./draw_probability/claims.js";
import { statement as clock } from "./clock/claims.js";
import { statement as coefficients } from "./coefficients/claims.js";
import { statement as points } from "./points/claims.js";
import { statement as inverseFunction } from "./inverse_function/claims.js";
import { statement as equationFromRoots } from "./equation_from_roots/claims.js";
import { statement as scientificNotation } from "./scientific_notation/claims.js";

export const statements: readonly ClosedStatement[] = [
  closeStatement(antiderivative),
  closeStatement(derivative),
  closeStatement(extrema),
  closeStatement(series),
  closeStatement(solve),
  closeStatement(system),
  closeStatement(simplify),
  closeStatement(evaluate),
  closeStatement(limit),
  closeStatement(asymptotes),
  closeStatement(monotonicity),
  closeStatement(concavity),
  closeStatement(optimize),
  closeStatement(inequality),
  closeStatement(tangent),
  closeStatement(domain),
  closeStatement(implicitDerivative),
  closeStatement(parity),
  closeStatement(taylor),
  closeStatement(parametricDerivative),
  closeStatement(inverseDerivative),
  closeStatement(range),
  closeStatement(definiteIntegral),
  closeStatement(period),
  closeStatement(intercepts),
  closeStatement(integralApplication),
  closeStatement(meanValuePoints),
  closeStatement(linearApproximation),
  closeStatement(rate),
  closeStatement(setExpression),
  closeStatement(compare),
  closeStatement(integerFacts),
  closeStatement(digits),
  closeStatement(sequence),
  closeStatement(drawProbability),
  closeStatement(clock),
  closeStatement(coefficients),
  closeStatement(complexValue),
  closeStatement(vector),
  closeStatement(progression),
  closeStatement(expansionCoefficient),
  closeStatement(trigValue),
  closeStatement(triangle),
  closeStatement(points),
  closeStatement(inverseFunction),
  closeStatement(equationFromRoots),
  closeStatement(scientificNotation),
  closeStatement(conic),
];
