// What the validator says that `aws-cdk-lib` runs on every template by default: it knows more than the library's enums.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, CloudFormationValidatePlugin } from 'aws-cdk-lib';

export interface Verdicts {
  /** Which of these instance types, like `t3.micro`, there are in some region. */
  readonly instanceTypes: (types: readonly string[]) => readonly string[];
  /** Which of these versions an engine of RDS, like `sqlserver-ex`, may have. */
  readonly databaseVersions: (engine: string, versions: readonly string[]) => readonly string[];
}

/** Measured: a template with each of them is validated. About ten seconds for all that the library has. */
export function askValidator(): Verdicts {
  const plugin = new CloudFormationValidatePlugin();
  return {
    instanceTypes: (types) => {
      const instances = types.map((type) => instance(type));
      return accepted(plugin, types, instances, 'E3628');
    },
    databaseVersions: (engine, versions) => {
      const databases = versions.map((version) => database(engine, version));
      return accepted(plugin, versions, databases, 'E9006');
    },
  };
}

/** Those of the texts in whose resource the rule finds nothing. */
function accepted(
  plugin: CloudFormationValidatePlugin,
  texts: readonly string[],
  resources: readonly object[],
  rule: string,
): string[] {
  const template = { Resources: Object.fromEntries(resources.map((one, index) => [logicalId(index), one])) };
  const refused = new Set(
    validate(plugin, template)
      .filter(({ ruleName }) => ruleName === rule)
      .flatMap(({ violatingResources }) => violatingResources.map((one) => one.resourceLogicalId)),
  );
  return texts.filter((_, index) => !refused.has(logicalId(index)));
}

function validate(plugin: CloudFormationValidatePlugin, template: object) {
  const folder = mkdtempSync(join(tmpdir(), 'vpc-designer-catalog-'));
  try {
    const templatePath = join(folder, 'template.json');
    writeFileSync(templatePath, JSON.stringify(template));
    const stack = { stackConstructPath: 'Catalog', templatePath, accountId: undefined, region: undefined };
    return plugin.validate({
      appConstruct: new App(),
      stackTemplates: [stack],
      templatePaths: [templatePath],
    }).violations;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function instance(type: string): object {
  return { Type: 'AWS::EC2::Instance', Properties: { InstanceType: type } };
}

function database(engine: string, version: string): object {
  const Properties = { Engine: engine, EngineVersion: version, DBInstanceClass: 'db.m5.large' };
  return { Type: 'AWS::RDS::DBInstance', Properties };
}

function logicalId(index: number): string {
  return `R${index}`;
}
