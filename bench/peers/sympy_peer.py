"""SymPy as its users use it, one problem a line: {"row": {op, input, var, args}, "mark"} → the answer as text, then the mark."""
import json
import sys
import sympy as sp
from sympy import S
from sympy.parsing.sympy_parser import parse_expr

NAMES = {n: getattr(sp, n) for n in "sin cos tan cot sec csc asin acos atan sinh cosh tanh coth sech csch asinh acosh atanh acot asec acsc exp log sqrt pi oo".split()}
NAMES.update(abs=sp.Abs, e=sp.E, E=sp.E)


def read(text, symbols):
    env = dict(NAMES, Integer=sp.Integer, Float=lambda t: sp.Rational(t), Rational=sp.Rational, Symbol=sp.Symbol, Eq=sp.Eq)
    return parse_expr(text.replace("^", "**"), local_dict=symbols, global_dict=env)


def sides(text, symbols):
    left, right = text.split("=")
    return read(left, symbols) - read(right, symbols)


def show(e):
    return str(e).replace("**", "^")


def shown_set(s):
    if s is S.EmptySet:
        return "no solution"
    out = []
    for p in (s.args if isinstance(s, sp.Union) else [s]):
        if isinstance(p, sp.FiniteSet):
            out += [show(m) for m in p]
        elif isinstance(p, sp.ImageSet) and p.base_sets[0] == S.Integers:
            out.append(show(p.lamda.expr.subs(p.lamda.variables[0], sp.Symbol("n"))))
        else:
            return None
    return "{" + ", ".join(out) + "}"


def shown_region(s):
    if s is S.EmptySet:
        return "no solution"
    out = []
    for p in (s.args if isinstance(s, sp.Union) else [s]):
        if isinstance(p, sp.FiniteSet):
            out += ["{%s}" % show(m) for m in p]
        elif isinstance(p, sp.Interval):
            out.append("%s%s, %s%s" % ("(" if p.left_open else "[", show(p.start), show(p.end), ")" if p.right_open else "]"))
        else:
            return None
    return " U ".join(out)


def extrema(f, x):
    roots = sp.solveset(sp.diff(f, x), x, S.Reals)
    out = []
    for p in (roots.args if isinstance(roots, sp.Union) else [roots]):
        if isinstance(p, sp.FiniteSet):
            points = [(r, r) for r in p]
        elif isinstance(p, sp.ImageSet) and p.base_sets[0] == S.Integers:
            e = p.lamda.expr.subs(p.lamda.variables[0], sp.Symbol("n"))
            points = [(e, e.subs(sp.Symbol("n"), 0))]
        elif p is S.EmptySet:
            points = []
        else:
            return None
        for name, at in points:
            v = sp.N(sp.diff(f, x, 2).subs(x, at))
            if v < 0 or v > 0:
                out.append("%s at (%s, %s)" % ("max" if v < 0 else "min", show(name), show(sp.simplify(f.subs(x, at)))))
    return "; ".join(out) or "no extrema"


def work(row):
    names = row["var"] if isinstance(row["var"], list) else [row["var"]]
    symbols = {n: sp.Symbol(n, real=True) for n in names}
    x = symbols[names[0]]
    op, a = row["op"], row["args"]
    if op == "system":
        found = sp.solve([sides(e, symbols) for e in row["input"]], list(symbols.values()), dict=True)
        if not found:
            return "no solution"
        if len(found) == 1:
            return ", ".join("%s = %s" % (n, show(found[0].get(s, s))) for n, s in symbols.items())
        return "{" + ", ".join("(%s)" % ", ".join(show(f.get(s, s)) for s in symbols.values()) for f in found) + "}"
    if op == "solve":
        return shown_set(sp.solveset(sides(row["input"], symbols), x, S.Reals))
    if op == "inequality":
        return shown_region(sp.solve_univariate_inequality(read(row["input"], symbols), x, relational=False))
    f = read(row["input"], symbols)
    if op == "differentiate":
        return show(sp.diff(f, x))
    if op == "integrate_indefinite":
        r = sp.integrate(f, x)
        return None if r.has(sp.Integral) else show(r) + " + C"
    if op == "integrate_definite":
        r = sp.integrate(f, (x, read(a["a"], symbols), read(a["b"], symbols)))
        return None if r.has(sp.Integral) else show(r)
    if op == "limit":
        r = sp.limit(f, x, read(a["point"], symbols), {"both": "+-", "+": "+", "-": "-"}[a["side"]]) if a["point"] not in ("oo", "-oo") else sp.limit(f, x, read(a["point"], symbols))
        return None if r.has(sp.Limit) else "does not exist" if isinstance(r, sp.AccumBounds) else show(r)
    if op == "extrema":
        return extrema(f, x)
    return None


for line in sys.stdin:
    q = json.loads(line)
    try:
        text = work(q["row"])
    except ValueError as e:
        text = "does not exist" if "does not exist" in str(e) else None
    except Exception:
        text = None
    sys.stdout.write(("" if text is None else text) + "\n" + q["mark"] + "\n")
    sys.stdout.flush()
