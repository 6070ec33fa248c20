import type { Entries } from './entry.ts';
import { say } from './steps.ts';

/** From what machines start. */
export const imageEntries: Entries<'image'> = {
  'image/not-in-region': {
    title: 'No image for the region',
    text: ({ name, region }) =>
      `${name} has an image for some regions, but none for ${region}, where the stack goes.`,
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
  'image/impossible': {
    title: 'An image that there is not',
    text: ({ name }) =>
      `${name} asks for a combination of version, storage and virtualization for which there is no image.`,
  },
};
