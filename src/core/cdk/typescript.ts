import type { Expression, Literal, StructField } from '../plan/plan.ts';
import { literal, scope } from '../plan/expressions.ts';
import { type Language, isTable, originOf, type Printing, typeName, variableOf } from './language.ts';
import { camelCase } from './spelling.ts';
import { stringLiteral } from './string-literal.ts';

export const typescript: Language = {
  indentation: '  ',
  reserved: new Set(
    `app arguments as async await break case catch class const continue debugger default delete do else enum eval
    export extends false finally for from function get id if implements import in instanceof interface let new null
    of package private props protected public return scope set static super switch this throw true try type typeof
    undefined var void while with yield`.split(/\s+/),
  ),
  spellVariable: camelCase,
  statementDepth: 2,

  statement(printing, variable, value) {
    const { writer } = printing;
    if (variable !== undefined) writer.write(`const ${variable} = `);
    expression(value, 1, printing);
    writer.write(';');
  },

  imports(modules) {
    const lines = modules.map(
      ({ module, alias }) => `import * as ${alias} from 'aws-cdk-lib/${module.replaceAll('_', '-')}';\n`,
    );
    return `import * as cdk from 'aws-cdk-lib';\n${lines.join('')}`;
  },
  importConstruct: "import { Construct } from 'constructs';\n",

  openStack(writer, className, origin) {
    const mark = writer.begin(origin);
    writer.write(`export class ${className} extends cdk.Stack {`);
    writer.end(mark);
    writer.write('\n  constructor(scope: Construct, id: string, props?: cdk.StackProps) {');
    writer.write('\n    super(scope, id, props);\n');
  },

  closeStack(printing, zones, origin) {
    const { writer } = printing;
    writer.write('  }\n');
    if (zones !== undefined) {
      writer.write('\n  // Without account and region the CDK counts on two Availability Zones; this stack on these.\n');
      writer.indent();
      writer.startLine();
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
      writer.outdent();
      writer.newLine();
    }
    writer.write('}\n');
  },

  topLevelGap: '\n',
  openApp: 'const app = new cdk.App();\n',
  makeStack(printing, className, id, props) {
  },
  closeApp: '',
};
