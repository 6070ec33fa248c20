// What the validator says that `aws-cdk-lib` runs on every template by default: it knows more than the library's enums.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, CloudFormationValidatePlugin } from 'aws-cdk-lib';

export interface Verdicts {
  /** Which of these instance types, like `t3.micro`, there are in a region; in some region if none is given. */
  readonly instanceTypes: (types: readonly string[], region?: string) => readonly string[];
  /** Which of these versions an engine of RDS, like `sqlserver-ex`, may have. */
  readonly databaseVersions: (engine: string, versions: readonly string[]) => readonly string[];
  /** The instance types, like `m5.large`, that RDS has for an engine in a region; none where it doesn't know the region. */
  readonly databaseTypes: (engine: string, region: string) => readonly string[];
  /** The instance types that a version of an engine of RDS runs on. */
  readonly databaseClasses: (engine: string, version: string) => readonly string[];
}

/**
 * Measured: a template with each of them is validated. Some ten minutes for all that the library has, nearly all of
 * them for the classes of databases.
 */
export function askValidator(): Verdicts {
  const plugin = new CloudFormationValidatePlugin();
  const listed = new Map<string, readonly string[]>();
  return {
    instanceTypes: (types, region) => {
      const instances = types.map((type) => instance(type));
      return accepted(plugin, types, instances, 'E3628', region);
    },
    databaseVersions: (engine, versions) => {
      const databases = versions.map((version) => database(engine, version));
      return accepted(plugin, versions, databases, 'E9006');
    },
    databaseTypes: (engine, region) => listedClasses(plugin, engine, region),
    databaseClasses: (engine, version) => {
      const types = listed.get(engine) ?? listedClasses(plugin, engine);
      listed.set(engine, types);
      const databases = types.map((type) => database(engine, version, type));
      return accepted(plugin, types, databases, 'E3062');
    },
  };
}

/** Those of the texts in whose resource the rule finds nothing. */
function accepted(
  plugin: CloudFormationValidatePlugin,
  texts: readonly string[],
  resources: readonly object[],
  rule: string,
  region?: string,
): string[] {
  const template = { Resources: Object.fromEntries(resources.map((one, index) => [logicalId(index), one])) };
  const refused = new Set(
    validate(plugin, template, region)
      .filter(({ ruleName }) => ruleName === rule)
      .flatMap(({ violatingResources }) => violatingResources.map((one) => one.resourceLogicalId)),
  );
  return texts.filter((_, index) => !refused.has(logicalId(index)));
}

function validate(plugin: CloudFormationValidatePlugin, template: object, region?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'vpc-designer-catalog-'));
  try {
    const templatePath = join(folder, 'template.json');
    writeFileSync(templatePath, JSON.stringify(template));
    const stack = { stackConstructPath: 'Catalog', templatePath, accountId: undefined, region };
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

function database(engine: string, version: string, type = 'm5.large'): object {
  const Properties = { Engine: engine, EngineVersion: version, DBInstanceClass: `db.${type}` };
  return { Type: 'AWS::RDS::DBInstance', Properties };
}

/** It asks for the license where there are several. Container databases of Oracle run on what others do. */
const licenses = [undefined, 'license-included', 'bring-your-own-license'];
/** Those of Oracle with a number of threads, like `r5.large.tpc1.mem2x`, are no instance types of EC2. */
const instanceType = /^[a-z]+-?\d[a-z\d-]*\.[a-z\d-]+$/;

/** The classes that it names itself, where it is asked for one that there is not. */
function listedClasses(
  plugin: CloudFormationValidatePlugin,
  engine: string,
  region?: string,
): readonly string[] {
  const Resources = Object.fromEntries(
    licenses.map((LicenseModel, index) => {
      const Properties = { Engine: engine.replace(/-cdb$/, ''), LicenseModel, DBInstanceClass: 'db.no.such' };
      return [logicalId(index), { Type: 'AWS::RDS::DBInstance', Properties }];
    }),
  );
  const found = validate(plugin, { Resources }, region).filter(({ ruleName }) => ruleName === 'E3025');
  const types = found.flatMap(({ description }) =>
    [...description.matchAll(/'db\.(?<type>[^']+)'/g)].map(({ groups }) => groups?.type ?? ''),
  );
  return [...new Set(types)].filter((type) => instanceType.test(type)).sort();
}

function logicalId(index: number): string {
  return `R${index}`;
}
