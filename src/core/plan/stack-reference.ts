import type { TemplateValue } from './template-value.ts';

/**
 * How values speak of what another stack makes: its logical id behind the id of that stack. Templates hold none of these;
 * where one is written, it becomes an import, or in the template of the stack itself a plain reference.
 */

const SEPARATOR = '.';

export function idInStack(stackId: string, logicalId: string): string {
  return `${stackId}${SEPARATOR}${logicalId}`;
}

/** The constructs of a stack below which the CDK makes outputs for others: those that are imported, and those that are read. */
export const OUTPUT_HOLDERS = { exported: 'Exports', published: 'Publish' } as const;

export interface StackReference {
  readonly stackId: string;
  readonly logicalId: string;
}

/** The two parts of such an id; `undefined` for one of the same stack. Logical ids have letters and digits only. */
export function readStackReference(id: string): StackReference | undefined {
  const at = id.lastIndexOf(SEPARATOR);
  return at < 0 ? undefined : { stackId: id.slice(0, at), logicalId: id.slice(at + 1) };
}

type Replace = (logicalId: string, attribute: string | undefined) => TemplateValue;

/** The value with other references, asked for in the order in which the CDK does; the same object where it has none. */
export function mapReferences(value: TemplateValue, replace: Replace): TemplateValue {
  if (typeof value !== 'object') return value;
  if (isList(value)) {
    const items = value.map((item) => mapReferences(item, replace));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  const { Ref: id, 'Fn::GetAtt': attribute } = value;
  if (typeof id === 'string') return isPseudo(id) ? value : replace(id, undefined);
  if (attribute !== undefined && isList(attribute))
    return replace(String(attribute[0]), String(attribute[1]));
  const entries = Object.entries(value);
  const replaced = new Map(
    inOrderOfReading(entries).map(([key, inner]) => [key, mapReferences(inner, replace)]),
  );
  if (entries.every(([key, inner]) => inner === replaced.get(key))) return value;
  return Object.fromEntries(entries.map(([key, inner]) => [key, replaced.get(key) ?? inner]));
}

/** As the template has them, except that `ec2.Instance` says the subnet of a network interface before its groups. */
function inOrderOfReading(entries: readonly Entry[]): readonly Entry[] {
  const subnet = entries.find(([key]) => key === 'SubnetId');
  const groups = entries.findIndex(([key]) => key === 'GroupSet');
  if (!subnet || groups < 0) return entries;
  return [subnet, ...entries.filter((entry) => entry !== subnet)];
}

type Entry = readonly [key: string, value: TemplateValue];

/** Does the value have no other references than to what this stack makes, as others speak of it? */
export function speaksOnlyOf(stackId: string, value: TemplateValue): boolean {
  let speaks = true;
  mapReferences(value, (id) => {
    speaks &&= readStackReference(id)?.stackId === stackId;
    return id;
  });
  return speaks;
}

/** Does the value speak of what some stack makes, as others do? Most don't, and looking is quicker than mapping. */
export function speaksOfStacks(value: TemplateValue): boolean {
  if (typeof value !== 'object') return false;
  if (isList(value)) return value.some(speaksOfStacks);
  for (const key in value) {
    const inner = value[key];
    if (inner === undefined) continue;
    if (key === 'Ref') return String(inner).includes(SEPARATOR);
    if (key === 'Fn::GetAtt') return isList(inner) && String(inner[0]).includes(SEPARATOR);
    if (speaksOfStacks(inner)) return true;
  }
  return false;
}

/** `AWS::Region` and the like are there in every stack. */
function isPseudo(id: string): boolean {
  return id.startsWith('AWS::');
}

function isList(value: TemplateValue): value is readonly TemplateValue[] {
  return Array.isArray(value);
}
