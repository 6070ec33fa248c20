import type { Id } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { thingById } from '../design/queries.ts';
import { hasRole, type Machine } from '../kinds/index.ts';
import type { Entries, WayOut } from './entry.ts';
import { say, together, unsay, withoutItem } from './steps.ts';

/** From what machines start. */
export const imageEntries: Entries<'image'> = {
  'image/not-in-region': {
    title: 'No image for the region',
    text: ({ name, region }) =>
      `${name} has an image for some regions, but none for ${region}, where the stack goes.`,
  },
  'image/some-regions': {
    title: 'Images for some regions',
    text: ({ name, regions }) =>
      `${name} has images for ${regions} only, and its stack may go anywhere: in any other region the deployment fails.`,
  },
  'image/needs-account': {
    title: 'A look-up without an account',
    text: ({ name }) =>
      `${name} looks its image up by name, which the CDK does only where account and region of the stack are known.`,
  },
  'image/not-looked-up': {
    title: 'An image that was not looked up yet',
    text: ({ name }) =>
      `Which image ${name} gets isn’t known yet; paste the ID that “aws ec2 describe-images” finds, so that the code needs no account.`,
  },
  'image/impossible': {
    title: 'An image that there is not',
    text: ({ name }) =>
      `${name} asks for a combination of version, storage and virtualization for which there is no image.`,
    fixes: ({ at }) => [inUsualForm(at.id)],
  },
  'image/not-published': {
    title: 'An image that AWS doesn’t publish',
    text: ({ name, parameter }) =>
      `${name} starts from the image in ${parameter}, a parameter that AWS doesn’t publish: the deployment fails.`,
    fixes: ({ at }) => [inUsualForm(at.id), toCurrent(at.id)],
  },
  'image/end-of-support': {
    title: 'A system without updates',
    text: ({ name, system, date }) =>
      `${name} starts ${system}, which has got no security updates since ${date}; AWS may withdraw its images.`,
    fixes: ({ at }) => [toCurrent(at.id)],
  },
  'image/unknown-region': {
    title: 'An image for a region that AWS doesn’t have',
    text: ({ name, region, nearest }) =>
      `${name} names an image for ${region}, which is no region of AWS${nearest === undefined ? '' : `; the nearest is ${nearest}`}.`,
    fixes: ({ at, facts: { nearest } }, design) => {
      const images = regionImagesOf(design, at.id);
      const renamed = images.map((one, item) =>
        nearest !== undefined && item === at.item ? { ...one, region: nearest } : one,
      );
      return [
        [
          ...(nearest === undefined
            ? []
            : [{ label: `Use ${nearest}`, command: say(at.id, 'regionImages', renamed) }]),
          { label: 'Leave it out', command: say(at.id, 'regionImages', withoutItem(images, at.item)) },
        ],
      ];
    },
  },
  'image/named-twice': {
    title: 'One entry twice',
    text: ({ name, entry }) =>
      `${name} names ${entry} twice where its image is described; the code can say it once only.`,
  },
  'image/incomplete': {
    title: 'An image that is not named',
    text: ({ name, missing }) => `${name} doesn’t say from which image it starts: “${missing}” is empty.`,
  },
  'image/unknown-version': {
    title: 'A version of Windows that there is not',
    text: ({ name, version, nearest }) =>
      version === ''
        ? `${name} starts from an image of Windows, and no version is said.`
        : `${name} asks for ${version}, which AWS doesn’t publish${nearest === undefined ? '' : `; the nearest is ${nearest}`}.`,
    fixes: ({ at, facts: { nearest } }) =>
      nearest === undefined
        ? []
        : [[{ label: `Use ${nearest}`, command: say(at.id, 'windowsVersion', nearest) }]],
  },
};

function regionImagesOf(design: Design, id: Id): NonNullable<Machine['regionImages']> {
  const machine = thingById(design, id);
  return (machine && hasRole(machine) && machine.regionImages) || [];
}

/** Without what hardly any image is there in. */
function inUsualForm(id: Id): WayOut {
  const label = 'Use the usual form';
  const onDisk = [unsay(id, 'virtualization'), unsay(id, 'storage')];
  return [
    { label, command: together(label, onDisk) },
    { label, command: together(label, [...onDisk, unsay(id, 'edition')]) },
  ];
}

function toCurrent(id: Id): WayOut {
  const label = 'Use Amazon Linux 2023';
  const steps = [
    say(id, 'image', 'amazon-linux-2023'),
    unsay(id, 'generation'),
    unsay(id, 'virtualization'),
    unsay(id, 'storage'),
  ];
  return [{ label, command: together(label, steps) }];
}
