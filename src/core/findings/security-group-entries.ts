import type { FindingFacts, FindingOf } from '../base/finding.ts';
import { count } from '../base/phrases.ts';
import type { Entries, WayOut } from './entry.ts';
import { takenOff } from './list-entries.ts';
import { say, unsay } from './steps.ts';

/** Security groups: their names, how many rules they have, and what becomes of those that exist; and IP ranges. */
export const securityGroupEntries: Entries<'security-group' | 'ip-range'> = {
  'security-group/carried-twice': {
    title: 'One group under two names',
    text: ({ name, group, other }) =>
      `${name} carries ${other} and ${group}, which are one security group by their ID; AWS refuses it twice.`,
    fixes: takenOff,
  },
  'security-group/name-twice': {
    title: 'Two security groups of one name',
    text: ({ group, name, other, vpc }) =>
      `${group} has the group name “${name}”, which ${other} in ${vpc} has already: AWS refuses the second, whatever its upper and lower case.`,
    fixes: ({ at }) => [
      [{ label: 'Let CloudFormation name it', command: unsay(at.id, 'securityGroupName') }],
    ],
  },
  'security-group/unused': {
    title: 'A security group that nothing uses',
    text: ({ group }) => `Nothing carries ${group} yet, and no connection mentions it.`,
  },
  'security-group/takes-no-rules': {
    title: 'An existing security group stays as it is',
    text: ({ group, count: rules, rules: missing }) =>
      `${group} takes no rules, so ${count(rules, 'rule')} won’t be written: ${missing}. Add by hand what it doesn’t have.`,
    fixes: ({ at, facts: { group } }) => [
      [{ label: `Add rules to ${group}`, command: unsay(at.id, 'mutable') }],
    ],
  },
  'security-group/outbound-assumed': {
    title: 'Taken to allow all outbound traffic',
    text: ({ group, count: rules, rules: missing }) =>
      `Existing groups are taken to allow all outbound traffic, so ${count(rules, 'rule')} of ${group} won’t be written: ${missing}. Add by hand what it doesn’t have.`,
    fixes: leftAlone,
  },
  'security-group/loses-all-outbound': {
    title: 'An existing security group may lose its way out',
    text: ({ group, rules }) =>
      `If ${group} still allows all outbound traffic, that ends with the first outbound rule that CloudFormation adds: its members then reach only what rules allow, such as ${rules}.`,
    fixes: leftAlone,
  },
  'security-group/near-rule-quota': {
    title: 'Nearly as many rules as AWS allows',
    text: (facts) => `${quotaWords(facts)}.`,
  },
  'security-group/over-rule-quota': {
    title: 'More rules than AWS allows',
    text: (facts) => `${quotaWords(facts)}: unless the account’s quota was raised, the deployment fails.`,
  },
  'ip-range/holds-vpc': {
    title: 'An IP range around the VPC',
    text: ({ range, cidr, vpc, vpcCidr }) =>
      `${range} (${cidr}) holds ${vpc} (${vpcCidr}) too: its rules hold within the VPC, and nobody outside is reached at these addresses.`,
  },
  'ip-range/host-bits': {
    title: 'An IP range that isn’t a network address',
    text: ({ range, cidr, network }) =>
      `${range} is written as ${cidr}, which is not a network address: AWS takes it as ${network}, all of it.`,
    fixes: ({ at, facts: { network } }) => [
      [{ label: `Use ${network}`, command: say(at.id, 'cidr', network) }],
    ],
  },
};

/** To say so keeps what it allows, whatever that is. */
function leftAlone({
  at,
  facts: { group },
}: FindingOf<'security-group/outbound-assumed' | 'security-group/loses-all-outbound'>): readonly WayOut[] {
  return [
    [{ label: `Say that ${group} allows all outbound`, command: say(at.id, 'allowAllOutbound', true) }],
  ];
}

function quotaWords({
  group,
  direction,
  family,
  rules,
  quota,
  prefixLists,
  exists,
}: FindingFacts['security-group/near-rule-quota']): string {
  const beside = exists ? 'gets, beside those that it has,' : 'has';
  const lists =
    prefixLists === 0
      ? ''
      : ` (${count(prefixLists, 'prefix list')} among them, of which AWS counts the entries)`;
  return `${group} ${beside} ${count(rules, `${direction} ${family} rule`)} of ${quota} that AWS allows at first${lists}`;
}
