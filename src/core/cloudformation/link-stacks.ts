import { memoByIdentity } from '../base/memo.ts';
import type { Network, StackNetwork } from '../network/network.ts';
import { logicalId } from '../plan/paths.ts';
import type { ReferenceStrength } from '../plan/plan.ts';
import {
  mapReferences,
  OUTPUT_HOLDERS,
  readStackReference,
  speaksOfStacks,
} from '../plan/stack-reference.ts';
import { getAtt, ref, type TemplateValue } from '../plan/template-value.ts';
import type { Properties, Resource, ResourceGroup, Template, TemplateEntry } from './template.ts';

/**
 * Lets templates speak of each other as the CDK does: what another stack made is imported, and that stack gets an output
 * for it, in the order in which the stacks are walked.
 */
export function linkStacks(
  templates: readonly Template[],
  { stacks, crossStackReferences: strength = 'strong' }: Network,
): readonly Template[] {
  if (templates.length < 2) return templates;
  const uses = new Map<string, Map<string, Use>>();
  const linked = templates.map((template, index): Template => {
    // Those that speak of each other go to the same region.
    const region = stacks[index]?.region;
    const resources = template.resources.map((group) => {
      const { group: own, used } = linkedGroup(group, template.stackId, strength, region);
      for (const use of used) noteUse(uses, use);
      return own;
    });
    return { ...template, resources };
  });
  return linked.map((template, index) => {
    const exported = [...(uses.get(template.stackId)?.values() ?? [])];
    const stack = stacks[index];
    if (exported.length === 0 || !stack) return template;
    return {
      ...template,
      outputs: [...template.outputs, ...outputsFor(exported, stack, template, strength)],
    };
  });
}

/** What a stack says of what another one made. */
interface Use {
  readonly stackId: string;
  readonly logicalId: string;
  readonly value: TemplateValue;
  /** What no other value has: uses of the same one are the same. */
  readonly key: string;
}

function noteUse(uses: Map<string, Map<string, Use>>, use: Use): void {
  const of = uses.get(use.stackId) ?? new Map<string, Use>();
  if (!of.has(use.key)) of.set(use.key, use);
  uses.set(use.stackId, of);
}

interface LinkedGroup {
  readonly group: ResourceGroup;
  readonly used: readonly Use[];
}

const linkedGroup = memoByIdentity(
  (
    group: ResourceGroup,
    stackId: string,
    strength: ReferenceStrength,
    region: string | undefined,
  ): LinkedGroup => {
    const { resources } = group;
    const used: Use[] = [];
    const link = (value: TemplateValue): TemplateValue =>
      mapReferences(value, (id, attribute) => {
        const outside = readStackReference(id);
        const own = outside?.logicalId ?? id;
        const reference = attribute === undefined ? ref(own) : getAtt(own, attribute);
        if (!outside || outside.stackId === stackId) return reference;
        const use = { ...outside, value: reference, key: JSON.stringify(reference) };
        used.push(use);
        return imported(use, strength, region);
      });
    const linked = resources.map((one) => linkedResource(one, link));
    const isSame = linked.every((one, index) => one === resources[index]);
    return { group: isSame ? group : { resources: linked }, used };
  },
);

function linkedResource(resource: Resource, link: (value: TemplateValue) => TemplateValue): Resource {
  const { Properties: given, DependsOn: needed, ...attributes } = resource.body;
  const waits = needed?.some((id) => readStackReference(id)) ?? false;
  if (!waits && !(given && speaksOfStacks(given))) return resource;
  const { Type, ...rest } = attributes;
  // Stacks are deployed one after the other, so nothing has to wait for what another one made.
  const dependsOn = needed?.filter((id) => readStackReference(id) === undefined) ?? [];
  return {
    ...resource,
    body: {
      Type,
      ...(given === undefined ? {} : { Properties: propertiesFrom(link(given)) }),
      ...(dependsOn.length === 0 ? {} : { DependsOn: dependsOn }),
      ...rest,
    },
  };
}

/** A dictionary stays one, whatever becomes of its values. */
function propertiesFrom(value: TemplateValue): Properties {
  return value as Properties;
}

function imported(
  { stackId, value }: Use,
  strength: ReferenceStrength,
  region: string | undefined,
): TemplateValue {
  if (strength === 'strong') return { 'Fn::ImportValue': exportName(stackId, value) };
  return {
    'Fn::GetStackOutput': {
      StackName: stackId,
      Region: region ?? ref('AWS::Region'),
      OutputName: logicalId(...publishPath(value)),
    },
  };
}

/** Outputs stand in the order in which they are first used; those that are exported in front of the others. */
function outputsFor(
  uses: readonly Use[],
  { id: stackId }: StackNetwork,
  template: Template,
  strength: ReferenceStrength,
): readonly TemplateEntry[] {
  const origins = originsIn(template, new Set(uses.map((use) => use.logicalId)));
  const entry = (use: Use, path: readonly string[], exported: boolean): TemplateEntry => ({
    origin: origins.get(use.logicalId) ?? { id: stackId },
    logicalId: logicalId(...path),
    body: {
      Value: use.value,
      ...(exported ? { Export: { Name: exportName(stackId, use.value) } } : {}),
    },
  });
  return [
    ...(strength === 'weak' ? [] : uses.map((use) => entry(use, exportPath(use.value), true))),
    ...(strength === 'strong' ? [] : uses.map((use) => entry(use, publishPath(use.value), false))),
  ];
}

function originsIn(
  { resources }: Template,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, Resource['origin']> {
  const origins = new Map<string, Resource['origin']>();
  for (const group of resources) {
    for (const { logicalId: id, origin } of group.resources) if (wanted.has(id)) origins.set(id, origin);
  }
  return origins;
}

/** The constructs that the CDK makes for what others use: `Exports/Output{…}`. */
function exportPath(value: TemplateValue): readonly string[] {
  return [OUTPUT_HOLDERS.exported, `Output${JSON.stringify(value)}`];
}

function publishPath(value: TemplateValue): readonly string[] {
  return [OUTPUT_HOLDERS.published, `Output${JSON.stringify(value)}`];
}

const LONGEST_EXPORT = 255;

/** The name of the stack and that of the output; of one that is too long the end. */
function exportName(stackId: string, value: TemplateValue): string {
  const prefix = `${stackId}:`;
  const name = logicalId(...exportPath(value));
  return prefix + name.slice(Math.max(0, name.length - LONGEST_EXPORT + prefix.length));
}
