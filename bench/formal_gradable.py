#!/usr/bin/env python3
"""Formal problems → rows that the independent grader reads.
usage: formal_gradable.py CORPUS.jsonl > GRADABLE.jsonl

Input rows: {id, op, input, var, args, expected, numeric_truth}; `expected` in SymPy syntax. Output: {id, topic, gradable}.
Rows whose reference is missing or is no answer (None, an engine's error) are left out and counted on standard error.
Needs SymPy (Debian: python3-sympy).
"""
import json
import sys
import sympy as sp
from sympy import S, sympify

NAMES = {"Interval": sp.Interval, "Union": sp.Union, "ImageSet": sp.ImageSet, "Complement": sp.Complement, "oo": sp.oo,
         "true": True, "false": False, "Integers": S.Integers, "Dummy": lambda name, dummy_index=0: sp.Symbol(name, integer=True)}


def expr(text):
    return {"kind": "expr", "expr": str(text).replace("^", "**")}


def families(s):
    """The members of a union of images of the integers, as expressions in n; None for another kind of set."""
    parts = s.args if isinstance(s, sp.Union) else [s]
    out = []
    for p in parts:
        if isinstance(p, sp.FiniteSet):
            out += list(p)
        elif isinstance(p, sp.ImageSet) and p.base_sets[0] == S.Integers:
            out.append(p.lamda.expr.subs(p.lamda.variables[0], sp.Symbol("n")))
        else:
            return None
    return out


def intervals(s):
    parts = s.args if isinstance(s, sp.Union) else [s]
    return [[str(sp.nsimplify(p.start)), str(sp.nsimplify(p.end)), bool(p.left_open), bool(p.right_open)] for p in parts]


def gradable(row):
    op, want = row["op"], row["expected"]
    if op == "differentiate":
        return expr(want)
    if op == "integrate_indefinite":
        return None if want is None else {"kind": "antideriv", "expr": str(want).replace("^", "**"), "var": row["var"]}
    if op in ("limit", "integrate_definite"):
        if want is None:
            return None
        if want in ("undef", "nan") or "AccumBounds" in want:
            return {"kind": "word", "word": "dne" if op == "limit" else "div"}
        if want in ("oo", "-oo"):
            return {"kind": "word", "word": "inf" if want == "oo" else "-inf"} if op == "limit" else {"kind": "word", "word": "div"}
        return expr(want.replace("euler_gamma", "EulerGamma"))
    if op == "solve":
        if isinstance(want, list):
            return {"kind": "set", "items": [expr(w) for w in want]} if want else {"kind": "word", "word": "none"}
        if isinstance(want, dict):
            members = families(eval(want["set"], dict(vars(sp), **NAMES)))
            return None if members is None else {"kind": "set", "items": [expr(m) for m in members], "family": True}
        return None
    if op == "inequality":
        return {"kind": "interval", "sets": intervals(eval(want["set"], dict(vars(sp), **NAMES)))}
    if op == "extrema":
        crit = want["crit"]
        if isinstance(crit, dict):
            members = families(eval(crit["set"], dict(vars(sp), **NAMES)))
            if members is None:
                return None
            x, n = sp.Symbol(row["var"]), sp.Symbol("n")
            second = sympify(want["f2"].replace("^", "**"))
            items = []
            for m in members:
                v = second.subs(x, m.subs(n, 0))
                if sp.simplify(v) == 0:
                    near = [e for e in row["numeric_truth"]["ext"] if abs(e[0] - float(m.subs(n, 0))) < 1e-3]
                    if near:
                        return None
                    continue
                items.append({"type": "max" if v < 0 else "min", "x": str(m)})
            return {"kind": "extrema", "items": items}
        points = {k: t for k, t, _ in ((round(e[0], 4), e[1], 0) for e in row["numeric_truth"]["ext"])}
        items = []
        for c in crit:
            kind = points.get(round(float(sympify(c.replace("^", "**"))), 4))
            if kind:
                items.append({"type": kind, "x": c.replace("^", "**")})
        return {"kind": "extrema", "items": items} if len(items) == len(points) else None
    if op == "system":
        if not want:
            return {"kind": "word", "word": "none"}
        names = row["var"]
        if len(want) == 1:
            full = {v: want[0].get(v, v) for v in names}
            return {"kind": "assign", "items": {v: expr(e) for v, e in full.items()}}
        return {"kind": "set", "items": [{"kind": "tuple", "items": [expr(w.get(v, v)) for v in names]} for w in want]}
    return None


def main():
    left_out = []
    for line in open(sys.argv[1], encoding="utf8"):
        row = json.loads(line)
        g = gradable(row)
        if g is None:
            left_out.append(row["id"])
            continue
        print(json.dumps({"id": row["id"], "topic": row["op"], "gradable": g}))
    print("left out: " + " ".join(left_out), file=sys.stderr)


main()
