import { beside, inAccount, twoAnswers, uneven } from '../random/faults/existing-vpc-faults.ts';
import { pick } from '../random/faults/fault.ts';
import type { FaultsWithFixes } from './fault.ts';

export const existingVpcFaults: FaultsWithFixes<'existing-vpc'> = {
  'existing-vpc/needs-account': (design) =>
    beside(
      {
        ...design,
        stacks: design.stacks.map((stack) => ({ ...stack, environment: { type: 'agnostic' } })),
      },
      { way: 'lookup', byId: true },
    ),
  'existing-vpc/any-vpc': (design) => beside(inAccount(design), { way: 'lookup' }),
  'existing-vpc/other-answer': twoAnswers,
  'existing-vpc/tag-twice': (design, choice) =>
    beside(inAccount(design), {
      way: 'lookup',
      filterTags: ['team', 'stage', pick(choice, ['team', 'stage'])].map((key) => ({ key, value: 'orders' })),
    }),
  'existing-vpc/uneven': (design, choice) => beside(inAccount(design), {}, [{ subnets: uneven(choice) }]),
  'existing-vpc/subnet-twice': (design, choice) => {
    const subnets = [1, 2].map((zone) => ({
      zone,
      subnetId: `subnet-0000000${zone}`,
      cidr: `10.99.${zone}.0/24`,
    }));
    const twin = { ...subnets[choice % 2], zone: 1, subnetId: 'subnet-00000001', cidr: '10.99.1.0/24' };
    return beside(inAccount(design), { way: 'lookup', byId: true }, [{ subnets: [...subnets, twin] }]);
  },
};
