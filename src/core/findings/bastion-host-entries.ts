import { BASTION_TYPE } from '../kinds/index.ts';
import type { Entries } from './entry.ts';
import { sessionEndpoints } from './session-endpoints.ts';
import { say } from './steps.ts';

/** Machines by which people get into a VPC. */
export const bastionHostEntries: Entries<'bastion-host'> = {
  'bastion-host/odd-type': {
    title: 'Hardware of which the CDK doesn’t know the processor',
    text: ({ name, type }) =>
      `${name} is a ${type}; to choose its image the CDK reads the processor from the name of the type, and can’t from this one.`,
    fixes: ({ at }) => [
      [{ label: `Use ${BASTION_TYPE}`, command: say(at.id, 'instanceType', BASTION_TYPE) }],
    ],
  },
  'bastion-host/no-way': {
    title: 'A bastion host that nobody gets to',
    text: ({ name, missing }) =>
      `${name} has no ${missing === 'route' ? 'route to the internet' : 'public address'}: Session Manager works only where the bastion host reaches it, by NAT or by endpoints for ssm and ssmmessages.`,
    fixes: ({ at }, design) => [sessionEndpoints(design, at.id)],
  },
};
