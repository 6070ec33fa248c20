/** A value as CloudFormation holds it: plain JSON in which some objects are intrinsic functions. */
export type TemplateValue =
  | string
  | number
  | boolean
  | readonly TemplateValue[]
  | { readonly [key: string]: TemplateValue };

export function ref(logicalId: string): TemplateValue {
  return { Ref: logicalId };
}

export function getAtt(logicalId: string, attribute: string): TemplateValue {
  return { 'Fn::GetAtt': [logicalId, attribute] };
}

/** The name of a zone that is known by its number only. */
export function zoneByNumber(index: number): TemplateValue {
  return { 'Fn::Select': [index, { 'Fn::GetAZs': '' }] };
}

/** A join as the CDK writes it: neighbouring texts are merged, and joining one value is that value. */
export function join(delimiter: string, values: readonly TemplateValue[]): TemplateValue {
  const merged: TemplateValue[] = [];
  for (const value of values) {
    const last = merged.at(-1);
    if (typeof value === 'string' && typeof last === 'string')
      merged[merged.length - 1] = last + delimiter + value;
    else merged.push(value);
  }
  const [only] = merged;
  return merged.length === 1 && only !== undefined ? only : { 'Fn::Join': [delimiter, merged] };
}
