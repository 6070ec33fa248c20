import type { Tag } from '../base/fields.ts';
import { finding } from '../base/finding.ts';
import type { Place } from '../base/place.ts';
import { DEFAULT_DATABASE_TYPE, databaseEngines } from '../catalog/database-engines.ts';
import { logicalId, respellConstructId } from '../plan/paths.ts';
import type { Construct } from '../plan/plan.ts';
import { getAtt } from '../plan/template-value.ts';
import type { Connections } from './connections.ts';
import { evaluate } from './evaluate.ts';
import { keepWorkload } from './keep.ts';
import { groupIdsOf, groupOf, type MachineSurroundings, vpcOf } from './machine.ts';
import { finishGroup, groupAt, type MadeGroup } from './made-groups.ts';
import type { DatabaseNetwork, RemovalPolicy } from './network.ts';
import { portMethods } from './ports.ts';
import { missing, type StackScope, type Value } from './runtime.ts';
import type { GroupDraft } from './security-group.ts';
import { type SelectedSubnet, selectAny } from './select-subnets.ts';
import { booleanOf, fieldOf, numberOf, textOf } from './values.ts';
import { subnetIdOf } from './vpc-network.ts';

/** A database as its statement makes it; later ones may still add tags and rules. */
export interface DatabaseDraft {
  /** The expression that makes it. */
  readonly subject: object;
  readonly scope: StackScope;
  readonly ownGroup?: MadeGroup;
  readonly groups: GroupDraft[];
  readonly subnets: readonly SelectedSubnet[];
  readonly parts: Omit<DatabaseNetwork, 'tags' | 'ownGroup' | 'groupIds' | 'subnets'>;
}

/** `rds.DatabaseInstance`: it stands in the private subnets with egress unless told otherwise. */
export function databaseDraft(
  construct: Construct,
  origin: Place,
  surroundings: MachineSurroundings,
): DatabaseDraft | undefined {
  const { scope, names } = surroundings;
  const props = construct.props ? evaluate(construct.props, names) : missing;
  const vpc = vpcOf(fieldOf(props, 'vpc'));
  if (!vpc) return undefined;
  const path = [respellConstructId(construct.id)];
  const at = (...below: readonly string[]) => logicalId(...path, ...below);
  // The CDK says the id as the construct tree holds it.
  const [id] = path;
  const given = fieldOf(props, 'securityGroups');
  const ownGroup =
    given === undefined
      ? groupAt([...path, 'SecurityGroup'], {
          subject: construct,
          origin,
          scope,
          vpc,
          description: `Security group for ${id} database`,
          name: undefined,
          allowAllOutbound: true,
        })
      : undefined;
  return {
    subject: construct,
    scope,
    ...(ownGroup ? { ownGroup, groups: [ownGroup.draft] } : { groups: groupsIn(given) }),
    subnets: subnetsOf(construct.id, props, vpc, origin, surroundings),
    parts: {
      is: 'database',
      origin,
      path,
      stackId: scope.id,
      vpc,
      logicalId: at('Resource'),
      subnetGroupLogicalId: at('SubnetGroup', 'Default'),
      secretLogicalId: at('Secret', 'Resource'),
      attachmentLogicalId: at('Secret', 'Attachment', 'Resource'),
      ...settingsOf(props),
    },
  };
}

type Settings = Pick<
  DatabaseNetwork,
  | 'engine'
  | 'engineVersion'
  | 'instanceType'
  | 'allocatedStorage'
  | 'storageType'
  | 'removalPolicy'
  | 'storageEncrypted'
  | 'multiAz'
  | 'deletionProtection'
  | 'publiclyAccessible'
  | 'databaseName'
>;

function settingsOf(props: Value): Settings {
  const engine = fieldOf(props, 'engine');
  const type = fieldOf(props, 'instanceType');
  const truth = (name: 'storageEncrypted' | 'multiAz') => {
    const value = booleanOf(fieldOf(props, name));
    return value === undefined ? {} : { [name]: value };
  };
  const removalPolicy = removalPolicyOf(fieldOf(props, 'removalPolicy'));
  const deletionProtection =
    booleanOf(fieldOf(props, 'deletionProtection')) ?? (removalPolicy === 'RETAIN' ? true : undefined);
  const publiclyAccessible = isPublic(props);
  const databaseName = textOf(fieldOf(props, 'databaseName'));
  return {
    ...(engine?.is === 'object' && engine.object.type === 'database-engine'
      ? { engine: engine.object.name, engineVersion: engine.object.version }
      : { engine: '', engineVersion: '' }),
    instanceType:
      type?.is === 'object' && type.object.type === 'instance-type'
        ? type.object.name
        : DEFAULT_DATABASE_TYPE,
    allocatedStorage: numberOf(fieldOf(props, 'allocatedStorage')) ?? DEFAULT_STORAGE,
    storageType: memberOf(fieldOf(props, 'storageType'))?.toLowerCase() ?? 'gp2',
    removalPolicy,
    ...truth('storageEncrypted'),
    ...truth('multiAz'),
    ...(deletionProtection === undefined ? {} : { deletionProtection }),
    ...(publiclyAccessible === undefined ? {} : { publiclyAccessible }),
    ...(databaseName === undefined ? {} : { databaseName }),
  };
}

const DEFAULT_STORAGE = 100;

function memberOf(value: Value | undefined): string | undefined {
  return value?.is === 'member' ? value.name : undefined;
}

const policies: Readonly<Record<string, RemovalPolicy>> = {
  SNAPSHOT: 'SNAPSHOT',
  DESTROY: 'DESTROY',
  RETAIN: 'RETAIN',
  RETAIN_ON_UPDATE_OR_DELETE: 'RETAIN_ON_UPDATE_OR_DELETE',
};

function removalPolicyOf(value: Value | undefined): RemovalPolicy {
  return policies[memberOf(value) ?? ''] ?? 'SNAPSHOT';
}

/** As it is said; otherwise a selection says it by its type, and no selection says nothing. */
function isPublic(props: Value): boolean | undefined {
  const said = booleanOf(fieldOf(props, 'publiclyAccessible'));
  const selection = fieldOf(props, 'vpcSubnets');
  if (said !== undefined || selection === undefined) return said;
  return memberOf(fieldOf(selection, 'subnetType')) === 'PUBLIC';
}

function groupsIn(given: Value | undefined): GroupDraft[] {
  return (given?.is === 'list' ? given.items : []).flatMap((value) => groupOf(value) ?? []);
}

function subnetsOf(
  name: string,
  props: Value,
  vpc: DatabaseNetwork['vpc'],
  origin: Place,
  { report }: MachineSurroundings,
): readonly SelectedSubnet[] {
  const selection = fieldOf(props, 'vpcSubnets');
  const at = { ...origin, field: 'subnetGroup' };
  return selectAny({
    vpc,
    selection,
    fallback: 'private',
    name,
    at,
    report: (found) =>
      report(selection ? found : finding('database/no-private-subnets', at, { name, vpc: vpc.id })),
  });
}

/** What may open connections to it, and on which port: the template asks the deployment for it. */
export function databaseConnections({ groups, parts }: DatabaseDraft): Connections {
  const port = portMethods.tcp?.(getAtt(parts.logicalId, 'Endpoint.Port'));
  const expected = databaseEngines.find((engine) => engine.name === parts.engine)?.defaultPort;
  const defaultPort = port && expected !== undefined ? { ...port, expected } : port;
  return { name: parts.path.join('/'), groups, ...(defaultPort ? { defaultPort } : {}) };
}

export function finishDatabase(
  { subject, parts, ownGroup, groups, subnets }: DatabaseDraft,
  tags: readonly Tag[],
): DatabaseNetwork {
  return keepWorkload(subject, {
    ...parts,
    tags,
    ...(ownGroup ? { ownGroup: finishGroup(ownGroup, parts.stackId, tags) } : {}),
    groupIds: groupIdsOf(groups),
    subnets: subnets.map(({ subnet }) => ({
      subnetId: subnetIdOf(subnet),
      origin: subnet.origin,
    })),
  });
}
