import { literal, scope } from '../plan/expressions.ts';
import type { Construct, Expression, Literal, StructField } from '../plan/plan.ts';
import {
  aliasOf,
  FIXED_CIDRS,
  isTable,
  type Language,
  originOf,
  type Printing,
  typeName,
  variableOf,
  withNeeded,
} from './language.ts';
import { pythonName, reserved } from './python-names.ts';
import { snakeCase } from './spelling.ts';
import { stringLiteral } from './string-literal.ts';

export const python: Language = {
  indentation: '    ',
  self: 'self',
  reserved,
  spellVariable: snakeCase,
  gap: '\n\n',

  imports({ modules, construct, fixesCidrs }) {
    const core = `import aws_cdk as cdk\n${fixesCidrs ? 'import jsii\n' : ''}`;
    const lines = [...modules].sort().map(importModule);
    return core + lines.join('') + (construct ? 'from constructs import Construct\n' : '');
  },

  openStack({ writer }, { className, origin, needed }) {
    const mark = writer.begin(origin);
    writer.write(`class ${className}(cdk.Stack):`);
    writer.end(mark);
    writer.indent();
    writer.newLine();
    const given = needed.map(({ variable, className: type }) => `${variable}: ${type}, `).join('');
    const parameters = `self, scope: Construct, construct_id: str, ${needed.length > 0 ? '*, ' : ''}${given}**kwargs`;
    writer.write(`def __init__(${parameters}) -> None:`);
    writer.indent();
    writer.newLine();
    writer.write('super().__init__(scope, construct_id, **kwargs)');
    writer.newLine();
  },

  statement(printing, value, variable) {
    if (variable !== undefined) printing.writer.write(`${variable} = `);
    expression(value, 0, printing);
  },

  closeStack(printing, origin, zones) {
    const { writer } = printing;
    writer.outdent();
    if (zones !== undefined) {
      writer.newLine();
      writer.write('# By itself the CDK counts on two Availability Zones where it has no account to ask.');
      writer.newLine();
      const mark = writer.begin(origin);
      writer.write('@property');
      writer.newLine();
      writer.write('def availability_zones(self) -> list[str]:');
      writer.indent();
      writer.newLine();
      writer.write('return ');
      expression(zones, 0, printing);
      writer.outdent();
      writer.end(mark);
      writer.newLine();
    }
    writer.outdent();
  },

  fixedCidrs: `@jsii.implements(ec2.IIpAddresses)
class ${FIXED_CIDRS}:
    """Every subnet has the CIDR that is written down for it."""

    def __init__(self, vpc_cidr: str, cidrs: dict[str, str]) -> None:
        self._vpc_cidr = vpc_cidr
        self._cidrs = cidrs

    def allocate_vpc_cidr(self) -> ec2.VpcIpamOptions:
        return ec2.VpcIpamOptions(cidr_block=self._vpc_cidr)

    def allocate_subnets_cidr(self, *, requested_subnets, vpc_cidr) -> ec2.SubnetIpamOptions:
        return ec2.SubnetIpamOptions(
            allocated_subnets=[
                ec2.AllocatedSubnet(cidr=self._cidr_of(subnet.subnet_construct_id))
                for subnet in requested_subnets
            ],
        )

    def _cidr_of(self, subnet: str) -> str:
        if subnet not in self._cidrs:
            raise KeyError(f"{subnet} has no CIDR")
        return self._cidrs[subnet]
`,

  openApp: 'app = cdk.App()\n',

  makeStack(printing, { className, id, props, needed }, variable) {
    if (variable !== undefined) printing.writer.write(`${variable} = `);
    printing.writer.write(className);
    constructArguments({ id, props: withNeeded(props, needed) }, 0, printing);
  },

  closeApp: 'app.synth()\n',
};

function importModule(module: string): string {
  const alias = aliasOf(module, reserved);
  return `from aws_cdk import ${module}${alias === module ? '' : ` as ${alias}`}\n`;
}

const ARGUMENTS = { open: '(', close: ')' };
const LIST = { open: '[', close: ']' };
const TABLE = { ...LIST, broken: true };
const DICTIONARY = { open: '{', close: '}' };

/** Writes an expression behind which `after` characters must still fit on the line. */
function expression(value: Expression, after: number, printing: Printing): void {
  const mark = printing.writer.begin(originOf(value));
  withoutOrigin(value, after, printing);
  printing.writer.end(mark);
}

function withoutOrigin(value: Expression, after: number, printing: Printing): void {
  const { writer } = printing;
  switch (value.is) {
    case 'literal':
      writer.write(literalText(value));
      break;
    case 'list': {
      const brackets = isTable(value.items) ? TABLE : LIST;
      writer.bracketed(brackets, value.items, (item, space) => expression(item, space, printing), after);
      break;
    }
    case 'dictionary':
      writer.bracketed(DICTIONARY, value.entries, (item, space) => entry(item, space, printing), after);
      break;
    case 'struct':
      writer.write(typeName(value.type, printing, reserved));
      writer.bracketed(
        ARGUMENTS,
        value.fields,
        (item, space) => keywordArgument(item, space, printing),
        after,
      );
      break;
    case 'scope':
      writer.write(printing.scope);
      break;
    case 'nothing':
      writer.write('None');
      break;
    case 'reference':
      writer.write(variableOf(value.statement, printing));
      break;
    case 'member':
      writer.write(`${typeName(value.type, printing, reserved)}.${value.member}`);
      break;
    case 'construct':
      writer.write(typeName(value.type, printing, reserved));
      constructArguments(value, after, printing);
      break;
    case 'fixed-cidrs':
      writer.write(FIXED_CIDRS);
      callArguments([value.vpc, value.subnets], after, printing);
      break;
    case 'creation':
      writer.write(typeName(value.type, printing, reserved));
      callArguments(value.args, after, printing);
      break;
    case 'static-call':
      writer.write(`${typeName(value.type, printing, reserved)}.${pythonName(value.method)}`);
      callArguments(value.args, after, printing);
      break;
    case 'method-call': {
      const tail = `.${pythonName(value.method)}`;
      expression(value.object, tail.length + 1, printing);
      writer.write(tail);
      callArguments(value.args, after, printing);
      break;
    }
    case 'property': {
      const tail = `.${pythonName(value.property)}`;
      expression(value.object, tail.length + after, printing);
      writer.write(tail);
      break;
    }
    case 'element': {
      const tail = `[${value.index}]`;
      expression(value.list, tail.length + after, printing);
      writer.write(tail);
      break;
    }
  }
}

function constructArguments(
  { scope: within, id, props }: Pick<Construct, 'scope' | 'id' | 'props'>,
  after: number,
  printing: Printing,
): void {
  const fixed = [within ?? scope, literal(id)];
  callArguments(props ? [...fixed, props] : fixed, after, printing);
}

/** The fields of a struct that comes last are arguments by keyword: so is the library made for Python. */
function callArguments(values: readonly Expression[], after: number, printing: Printing): void {
  const { writer } = printing;
  const last = values.at(-1);
  const props = last?.is === 'struct' ? last : undefined;
  const fields = props?.fields ?? [];
  const [first, end] = [fields.at(0), fields.at(-1)];
  const positional = props ? values.slice(0, -1) : values;
  let mark = 0;

  function argument(item: Expression | StructField, space: number): void {
    if ('is' in item) {
      expression(item, space, printing);
      return;
    }
    if (item === first) mark = writer.begin(props?.origin);
    keywordArgument(item, space, printing);
    if (item === end) writer.end(mark);
  }

  writer.bracketed(ARGUMENTS, [...positional, ...fields], argument, after);
}

function keywordArgument({ name, value, origin }: StructField, after: number, printing: Printing): void {
  const { writer } = printing;
  const mark = writer.begin(origin);
  writer.write(`${pythonName(name)}=`);
  expression(value, after, printing);
  writer.end(mark);
}

function entry([key, value]: readonly [string, Expression], after: number, printing: Printing): void {
  printing.writer.write(`${stringLiteral(key, '"')}: `);
  expression(value, after, printing);
}

function literalText({ value }: Literal): string {
  if (typeof value === 'string') return stringLiteral(value, '"');
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return String(value);
}
