import { type Finding, finding } from '../base/finding.ts';
import type { Place } from '../base/place.ts';
import { imageContextKey } from '../plan/context-keys.ts';
import { logicalId, respellConstructId } from '../plan/paths.ts';
import { ref } from '../plan/template-value.ts';
import type { MachineImage } from './machine-image.ts';
import type { ImageNetwork, ImageParameter } from './network.ts';
import type { StackScope } from './runtime.ts';

export interface ImageAsked {
  readonly image: MachineImage;
  readonly scope: StackScope;
  /** The path of what asks: a table of images by region stands below it. */
  readonly path: readonly string[];
  readonly origin: Place;
  /** Those of the stack by their names; shared by all who ask for the same. */
  readonly parameters: Map<string, ImageParameter>;
  readonly report: (found: Finding) => void;
  /** The field that says the image; `image` unless told otherwise. */
  readonly field?: string;
}

/** `image.getImage(scope)`: the id of an image, or how the template finds it. */
export function imageId(asked: ImageAsked): ImageNetwork {
  const { image, scope, path, origin, parameters, report, field = 'image' } = asked;
  const { isWindows } = image;
  const at = { ...origin, field };
  const name = path.join('/');
  switch (image.is) {
    case 'parameter': {
      const parameter = parameters.get(image.name) ?? newParameter(image.name, asked);
      return { id: ref(parameter.logicalId), isWindows };
    }
    case 'by-region': {
      const { images } = image;
      if (scope.region === undefined) {
        const mapping = { logicalId: logicalId(...path, 'AmiMap'), images };
        return { id: findInMap(mapping.logicalId), isWindows, mapping };
      }
      const found = images.find(([region]) => region === scope.region);
      if (!found?.[1]) {
        // The CDK takes what every object has for an entry; such a region is found wrong by itself.
        if (!(scope.region in Object.prototype))
          report(finding('image/not-in-region', at, { name, region: scope.region }));
        return { id: '', isWindows };
      }
      return { id: found[1], isWindows };
    }
    case 'lookup': {
      const { account, region, context } = scope;
      if (account === undefined || region === undefined) {
        report(finding('image/needs-account', at, { name }));
        return { id: '', isWindows };
      }
      const { owners, filters } = image.request;
      const known = context[imageContextKey(account, region, owners, filters)];
      if (typeof known !== 'string') report(finding('image/not-looked-up', at, { name }));
      return { id: typeof known === 'string' ? known : '', isWindows };
    }
    case 'impossible':
      report(finding('image/impossible', at, { name }));
      return { id: '', isWindows };
  }
}

/** Names that differ in slashes and signs only come to one logical id, which the CDK finds taken. */
function newParameter(name: string, { parameters, origin, report }: ImageAsked): ImageParameter {
  const at = { ...origin, field: 'parameterName' };
  const id = parameterId(name);
  const other = [...parameters.values()].find(({ logicalId: taken }) => taken === id);
  if (other) report(finding('id/clash', at, { id: name, other: other.name, logicalId: id }));
  const parameter = { origin: at, logicalId: id, name };
  parameters.set(name, parameter);
  return parameter;
}

/** The CDK marks its parameters with an id that never changes. */
const MARK = 'C96584B6-F00A-464E-AD19-53AFF4B05118';

function parameterId(name: string): string {
  return logicalId(respellConstructId(`SsmParameterValue:${name}:${MARK}.Parameter`));
}

function findInMap(mapping: string) {
  return { 'Fn::FindInMap': [mapping, ref('AWS::Region'), 'ami'] };
}
