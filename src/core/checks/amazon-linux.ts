import { type Finding, finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import { amazonLinuxParameter, latestAmazonLinuxParameter } from '../catalog/amazon-linux.ts';
import { amazonLinuxSupport, isPublishedAmazonLinux } from '../catalog/amazon-linux-support.ts';
import { hasRole, type Machine, type Thing } from '../kinds/index.ts';
import type { Check } from './check.ts';

/** Amazon Linux that AWS doesn't publish in this form, or supports no longer. */
export const amazonLinux: Check = ({ design }) => design.things.flatMap((thing) => ofThing(thing));

const ofThing = memoByIdentity((thing: Thing): readonly Finding[] => {
  if (!hasRole(thing)) return [];
  const { id, label: name } = thing;
  const parameter = parameterOf(thing);
  if (parameter === undefined) return [];
  const at = { id, field: 'image' };
  if (!isPublishedAmazonLinux(parameter)) return [finding('image/not-published', at, { name, parameter })];
  const { system, ended } = amazonLinuxSupport[generationOf(thing)];
  return ended === undefined ? [] : [finding('image/end-of-support', at, { name, system, date: ended })];
});

function generationOf({ image, generation = 'amzn' }: Machine) {
  if (image === 'amazon-linux') return generation;
  return image === 'amazon-linux-2' ? 'amzn2' : 'al2023';
}

/** The parameter that holds the image; none for other images, and where the CDK makes none of what is said. */
function parameterOf(machine: Machine): string | undefined {
  switch (machine.image ?? 'amazon-linux-2023') {
    case 'amazon-linux-2023':
      return latestAmazonLinuxParameter({ ...ofEither(machine), generation: 'al2023' });
    case 'amazon-linux-2':
      return latestAmazonLinuxParameter({ ...ofEither(machine), ...onDisk(machine), generation: 'amzn2' });
    case 'amazon-linux': {
      const generation = generationOf(machine);
      return amazonLinuxParameter({ ...ofEither(machine), ...onDisk(machine), generation });
    }
    default:
      return undefined;
  }
}

function ofEither({ edition, cpuType }: Machine) {
  return { edition, cpuType };
}

function onDisk({ virtualization, storage }: Machine) {
  return { virtualization, storage };
}
