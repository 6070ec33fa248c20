import type { Place } from '../base/place.ts';
import type { TemplateValue } from '../plan/template-value.ts';
import type { Properties, Resource } from './template.ts';

/** A resource, as the CDK writes those without further attributes. */
export function resource(
  origin: Place,
  id: string,
  type: string,
  properties: Properties,
  dependsOn: readonly string[] = [],
): Resource {
  const body = { Type: type, Properties: properties };
  return { origin, logicalId: id, body: dependsOn.length === 0 ? body : { ...body, DependsOn: dependsOn } };
}

/** The properties that have a value; nearly always all have one, and spreading them one by one is slow. */
export function withValue(properties: { readonly [name: string]: TemplateValue | undefined }): Properties {
  return areAllThere(properties)
    ? properties
    : Object.fromEntries(
        Object.entries(properties).filter(
          (entry): entry is [string, TemplateValue] => entry[1] !== undefined,
        ),
      );
}

function areAllThere(properties: {
  readonly [name: string]: TemplateValue | undefined;
}): properties is Properties {
  return !Object.values(properties).includes(undefined);
}
