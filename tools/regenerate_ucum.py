#!/usr/bin/env python3
"""Writes runtime/units/ucum_table.inc from the UCUM definitions (ucum-essence.xml).

In: the XML file, by default ../shared/data/ucum/ucum-essence.xml beside the project. Out: prefixes and units with
their exact factors to the base units, as C++ initialisers. Run it again for a new UCUM version; nothing is edited by hand.
Usage: tools/regenerate_ucum.py [XML] [OUTPUT]
"""
import hashlib
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree
from decimal import Decimal
from fractions import Fraction

ROOT = pathlib.Path(__file__).resolve().parent.parent
NAMESPACE = '{http://unitsofmeasure.org/ucum-essence}'
BASES = ['m', 's', 'g', 'rad', 'K', 'C', 'cd']

# SOURCE: UCUM 2.2, section 4.5 table "heat units": base value = factor * x + shift, in kelvin.
SHIFTS = {'Cel': Fraction('273.15'), 'degF': Fraction('459.67') * 5 / 9, 'degRe': Fraction('273.15')}


class Meaning:
    """A factor to the base units, the exponents of the base units, and those of units that have no common base."""

    def __init__(self, factor=Fraction(1), dimensions=None, opaque=None):
        self.factor = Fraction(factor)
        self.dimensions = dict(dimensions or {})
        self.opaque = dict(opaque or {})

    def times(self, other, sign=1):
        result = Meaning(self.factor * other.factor**sign, self.dimensions, self.opaque)
        for name, exponent in other.dimensions.items():
            result.dimensions[name] = result.dimensions.get(name, 0) + sign * exponent
        for name, exponent in other.opaque.items():
            result.opaque[name] = result.opaque.get(name, 0) + sign * exponent
        return result


class Definitions:
    def __init__(self, root):
        self.version = root.get('version')
        self.prefixes = {e.get('Code'): Fraction(Decimal(e.find(NAMESPACE + 'value').get('value')))
                         for e in root.findall(NAMESPACE + 'prefix')}
        self.units = {e.get('Code'): e for e in root.findall(NAMESPACE + 'unit')}
        self.known = {base: Meaning(1, {base: 1}) for base in BASES}
        self.known['10*'] = self.known['10^'] = Meaning(10)

    def is_metric(self, code):
        return code in BASES or self.units[code].get('isMetric') == 'yes'

    def kind(self, code):
        if code in BASES:
            return 'Plain'
        unit = self.units[code]
        if unit.get('isSpecial') == 'yes':
            function = unit.find(f'{NAMESPACE}value/{NAMESPACE}function')
            return 'Shifted' if function.get('name') in SHIFTS else 'Opaque'
        return 'Opaque' if unit.get('isArbitrary') == 'yes' else 'Plain'

    def shift(self, code):
        if self.kind(code) != 'Shifted':
            return Fraction(0)
        return SHIFTS[self.units[code].find(f'{NAMESPACE}value/{NAMESPACE}function').get('name')]

    def meaning(self, code):
        if code not in self.known:
            value = self.units[code].find(NAMESPACE + 'value')
            kind = self.kind(code)
            if kind == 'Shifted':
                function = value.find(NAMESPACE + 'function')
                self.known[code] = self.number(function).times(self.expression(function.get('Unit')))
            elif kind == 'Opaque':
                # An arbitrary unit defined by another one ([IU] by [iU]) is that one; all others stand alone.
                target = value.get('Unit')
                alias = target in self.units and self.kind(target) == 'Opaque' and value.get('value') == '1'
                self.known[code] = self.meaning(target) if alias else Meaning(1, {}, {code: 1})
            else:
                self.known[code] = self.number(value).times(self.expression(value.get('Unit')))
        return self.known[code]

    @staticmethod
    def number(element):
        return Meaning(Fraction(Decimal(element.get('value'))))

    def symbol(self, text):
        if text in self.known or text in self.units:
            return self.meaning(text)
        for prefix, factor in self.prefixes.items():
            rest = text[len(prefix):]
            if text.startswith(prefix) and (rest in BASES or rest in self.units) and self.is_metric(rest):
                return Meaning(factor).times(self.meaning(rest))
        raise SystemExit(f'no unit {text!r}')

    def expression(self, text):
        """Definitions use only products, quotients, powers and whole numbers, without parentheses."""
        result = Meaning()
        for operator, part in re.findall(r'([./]?)((?:\[[^\]]*\]|[^./\[])+)', text):
            if part.isdigit():
                factor = Meaning(int(part))
            else:
                name, exponent = re.fullmatch(r'(10[*^]|.*?[^0-9+-])([+-]?\d+)?', part).groups()
                base = self.symbol(name)
                factor = Meaning()
                for _ in range(abs(int(exponent or 1))):
                    factor = factor.times(base, -1 if int(exponent or 1) < 0 else 1)
            result = result.times(factor, -1 if operator == '/' else 1)
        return result


def row(definitions, code):
    meaning = definitions.meaning(code)
    shift = definitions.shift(code)
    opaque = [name for name, exponent in meaning.opaque.items() if exponent]
    assert len(opaque) <= 1 and all(meaning.opaque[name] == 1 for name in opaque), code
    exponents = ', '.join(str(meaning.dimensions.get(base, 0)) for base in BASES)
    fields = [f'"{code}"', 'true' if definitions.is_metric(code) else 'false', f'UnitKind::{definitions.kind(code)}',
              f'"{meaning.factor.numerator}"', f'"{meaning.factor.denominator}"',
              f'"{shift.numerator}"', f'"{shift.denominator}"', f'{{{exponents}}}',
              f'"{opaque[0]}"' if opaque else '""']
    return f'    {{{", ".join(fields)}}},'


def main():
    source = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / 'shared/data/ucum/ucum-essence.xml'
    output = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else ROOT / 'runtime/units/ucum_table.inc'
    data = source.read_bytes()
    definitions = Definitions(ElementTree.fromstring(data))
    codes = sorted([*BASES, *definitions.units], key=lambda code: code.encode())
    lines = [
        '// The units and prefixes of UCUM with exact factors to the base units m, s, g, rad, K, C, cd.',
        '// Generated by tools/regenerate_ucum.py; do not edit. Included by ucum_table.cpp only.',
        f'// SOURCE: UCUM version {definitions.version}, ucum-essence.xml, sha256 {hashlib.sha256(data).hexdigest()}',
        '// This material contains content from UCUM (http://ucum.org). UCUM is copyright (c) 1999-2024,',
        '// Regenstrief Institute, Inc. and available under the license at http://ucum.org/license.',
        '// clang-format off',
        f'constexpr std::array<PrefixRow, {len(definitions.prefixes)}> kPrefixes{{{{',
        '    // code, numerator, denominator',
        *(f'    {{"{code}", "{factor.numerator}", "{factor.denominator}"}},'
          for code, factor in sorted(definitions.prefixes.items())),
        '}};',
        f'constexpr std::array<UnitRow, {len(codes)}> kUnits{{{{',
        '    // code, takes prefixes, kind, factor (numerator, denominator), shift in kelvin, base exponents, opaque base',
        *(row(definitions, code) for code in codes),
        '}};',
        '// clang-format on',
    ]
    output.write_text('\n'.join(lines) + '\n', encoding='utf-8')
    print(f'{len(codes)} units, {len(definitions.prefixes)} prefixes -> {output.name}')


if __name__ == '__main__':
    main()
