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
import { camelCase } from './spelling.ts';
import { stringLiteral } from './string-literal.ts';
import type { Brackets } from './writer.ts';

const reserved = new Set(
  `app arguments as async await break case catch class const continue debugger default delete do else enum eval
  export extends false finally for from function get id if implements import in instanceof interface let new null of
  package private props protected public return scope set static super switch this throw true try type typeof
  undefined var void while with yield`.split(/\s+/),
);

export const typescript: Language = {
  indentation: '  ',
  self: 'this',
  reserved,
  spellVariable: camelCase,
  gap: '\n',

  imports({ modules, construct }) {
    const core = "import * as cdk from 'aws-cdk-lib';\n";
    const lines = [...modules].sort().map(importModule);
    return core + lines.join('') + (construct ? "import { Construct } from 'constructs';\n" : '');
  },

  openStack(printing, { className, origin, exposed, needed }) {
    const { writer } = printing;
    const propsType = needed.length === 0 ? 'cdk.StackProps' : `${className}Props`;
    if (needed.length > 0) {
      writer.write(`export interface ${propsType} extends cdk.StackProps {`);
      writer.indent();
      writer.newLine();
      for (const { variable, className: type } of needed) {
        writer.write(`readonly ${variable}: ${type};`);
        writer.newLine();
      }
      writer.outdent();
      writer.write('}');
      writer.newLine();
      writer.newLine();
    }
    const mark = writer.begin(origin);
    writer.write(`export class ${className} extends cdk.Stack {`);
    writer.end(mark);
    writer.indent();
    writer.newLine();
    for (const { attribute, type } of exposed) {
      writer.write(`readonly ${attribute}: ${typeName(type, printing, reserved)};`);
      writer.newLine();
    }
    if (exposed.length > 0) writer.newLine();
    const optional = needed.length === 0 ? '?' : '';
    writer.write(`constructor(scope: Construct, id: string, props${optional}: ${propsType}) {`);
    writer.indent();
    writer.newLine();
    writer.write('super(scope, id, props);');
    writer.newLine();
    if (needed.length === 0) return;
    writer.write(`const { ${needed.map(({ variable }) => variable).join(', ')} } = props;`);
    writer.newLine();
  },

  statement(printing, value, variable) {
    const { writer } = printing;
    if (variable !== undefined)
      writer.write(isAttribute(variable) ? `${variable} = ` : `const ${variable} = `);
    expression(value, 1, printing);
    writer.write(';');
  },

  closeStack(printing, origin, zones) {
    const { writer } = printing;
    writer.outdent();
    writer.write('}');
    writer.newLine();
    if (zones !== undefined) {
      writer.newLine();
      writer.write('// By itself the CDK counts on two Availability Zones where it has no account to ask.');
      writer.newLine();
      const mark = writer.begin(origin);
      writer.write('override get availabilityZones(): string[] {');
      writer.indent();
      writer.newLine();
      writer.write('return ');
      expression(zones, 1, printing);
      writer.write(';');
      writer.outdent();
      writer.newLine();
      writer.write('}');
      writer.end(mark);
      writer.newLine();
    }
    writer.outdent();
    writer.write('}');
    writer.newLine();
  },

  fixedCidrs: `/** Every subnet has the CIDR that is written down for it. */
class ${FIXED_CIDRS} implements ec2.IIpAddresses {
  constructor(
    private readonly vpcCidr: string,
    private readonly cidrs: Record<string, string>,
  ) {}

  allocateVpcCidr(): ec2.VpcIpamOptions {
    return { cidrBlock: this.vpcCidr };
  }

  allocateSubnetsCidr({ requestedSubnets }: ec2.AllocateCidrRequest): ec2.SubnetIpamOptions {
    return {
      allocatedSubnets: requestedSubnets.map(({ subnetConstructId }) => {
        const cidr = this.cidrs[subnetConstructId];
        if (cidr === undefined) throw new Error(\`\${subnetConstructId} has no CIDR\`);
        return { cidr };
      }),
    };
  }
}
`,

  openApp: 'const app = new cdk.App();\n',

  makeStack(printing, { className, id, props, needed }, variable) {
    const { writer } = printing;
    if (variable !== undefined) writer.write(`const ${variable} = `);
    writer.write(`new ${className}`);
    const all = withNeeded(props, needed);
    constructArguments(all.fields.length > 0 ? { id, props: all } : { id }, 1, printing);
    writer.write(';');
  },

  closeApp: '',
};

/** Attributes are spoken of behind the stack that has them. */
function isAttribute(variable: string): boolean {
  return variable.includes('.');
}

function importModule(module: string): string {
  return `import * as ${aliasOf(module, reserved)} from 'aws-cdk-lib/${module.replaceAll('_', '-')}';\n`;
}

const ARGUMENTS = { open: '(', close: ')' };
const HUGGING_ARGUMENTS = { ...ARGUMENTS, hugLast: true };
const LIST = { open: '[', close: ']' };
const TABLE = { ...LIST, broken: true };
const OBJECT = { open: '{', close: '}', padding: ' ' };

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
    case 'list':
      expressions(isTable(value.items) ? TABLE : LIST, value.items, after, printing);
      break;
    case 'dictionary':
      writer.bracketed(OBJECT, value.entries, (item, space) => entry(item, space, printing), after);
      break;
    case 'struct':
      writer.bracketed(OBJECT, value.fields, (item, space) => structField(item, space, printing), after);
      break;
    case 'scope':
      writer.write(printing.scope);
      break;
    case 'nothing':
      writer.write('undefined');
      break;
    case 'reference':
      writer.write(variableOf(value.statement, printing));
      break;
    case 'member':
      writer.write(`${typeName(value.type, printing, reserved)}.${value.member}`);
      break;
    case 'construct':
      writer.write(`new ${typeName(value.type, printing, reserved)}`);
      constructArguments(value, after, printing);
      break;
    case 'fixed-cidrs':
      writer.write(`new ${FIXED_CIDRS}`);
      callArguments([value.vpc, value.subnets], after, printing);
      break;
    case 'creation':
      writer.write(`new ${typeName(value.type, printing, reserved)}`);
      callArguments(value.args, after, printing);
      break;
    case 'static-call':
      writer.write(`${typeName(value.type, printing, reserved)}.${value.method}`);
      callArguments(value.args, after, printing);
      break;
    case 'method-call': {
      const tail = `.${value.method}`;
      expression(value.object, tail.length + 1, printing);
      writer.write(tail);
      callArguments(value.args, after, printing);
      break;
    }
    case 'property': {
      const tail = `.${value.property}`;
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

function expressions(
  brackets: Brackets,
  values: readonly Expression[],
  after: number,
  printing: Printing,
): void {
  printing.writer.bracketed(brackets, values, (item, space) => expression(item, space, printing), after);
}

function constructArguments(
  { scope: within, id, props }: Pick<Construct, 'scope' | 'id' | 'props'>,
  after: number,
  printing: Printing,
): void {
  const fixed = [within ?? scope, literal(id)];
  callArguments(props ? [...fixed, props] : fixed, after, printing);
}

/** Brackets at the end of a call open on the line of the call. */
function callArguments(values: readonly Expression[], after: number, printing: Printing): void {
  const last = values.at(-1)?.is;
  const hugs = last === 'struct' || last === 'dictionary' || last === 'list';
  expressions(hugs ? HUGGING_ARGUMENTS : ARGUMENTS, values, after, printing);
}

function entry([key, value]: readonly [string, Expression], after: number, printing: Printing): void {
  printing.writer.write(`${dictionaryKey(key)}: `);
  expression(value, after, printing);
}

function structField({ name, value, origin }: StructField, after: number, printing: Printing): void {
  const { writer } = printing;
  const mark = writer.begin(origin);
  const isShorthand = value.is === 'reference' && variableOf(value.statement, printing) === name;
  if (!isShorthand) writer.write(`${name}: `);
  expression(value, after, printing);
  writer.end(mark);
}

function literalText({ value }: Literal): string {
  return typeof value === 'string' ? stringLiteral(value, "'") : String(value);
}

/** Quoted where it must be; a plain `__proto__` would set the prototype instead of a key. */
function dictionaryKey(key: string): string {
  if (key === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : stringLiteral(key, "'");
}
