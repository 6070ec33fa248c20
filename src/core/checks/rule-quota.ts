import { type Finding, finding } from '../base/finding.ts';
import { memoByIdentity } from '../base/memo.ts';
import { vpcQuotas } from '../catalog/vpc-quotas.ts';
import type { Connectable } from '../kinds/index.ts';
import type { SecurityGroupNetwork } from '../network/network.ts';
import type { SecurityGroupRule } from '../network/rule-network.ts';
import type { Check } from './check.ts';
import { drawnGroups } from './drawn-groups.ts';
import { directionWord } from './rule-words.ts';

const quota = vpcQuotas.rulesPerSecurityGroup;
const NEARLY_FULL = 0.8;

/** Security groups with more rules in one direction than AWS allows an account to begin with, or almost as many. */
export const ruleQuota: Check = (drawing) =>
  drawnGroups(drawing).flatMap(({ thing, built }) => ofGroup(built, thing));

const ofGroup = memoByIdentity((built: SecurityGroupNetwork, thing: Connectable): readonly Finding[] =>
  (['ingress', 'egress'] as const).flatMap((direction): readonly Finding[] => {
    const own = built.rules.filter((rule) => rule.direction === direction);
    const family = fullerFamily(own);
    const rules = own.filter((rule) => countsFor(family, rule)).length;
    if (rules < quota * NEARLY_FULL) return [];
    const facts = {
      group: thing.label,
      direction: directionWord({ direction }),
      family,
      rules,
      quota,
      prefixLists: own.filter(({ peer }) => peer.is === 'prefix-list').length,
      exists: !built.created,
    };
    const code = rules > quota ? 'security-group/over-rule-quota' : 'security-group/near-rule-quota';
    return [finding(code, { id: thing.id }, facts)];
  }),
);

type Family = 'IPv4' | 'IPv6';

/** Each family counts by itself; the one that has more rules tells enough. */
function fullerFamily(rules: readonly SecurityGroupRule[]): Family {
  const only = (is: 'ipv4' | 'ipv6') => rules.filter(({ peer }) => peer.is === is).length;
  return only('ipv6') > only('ipv4') ? 'IPv6' : 'IPv4';
}

/** Rules for security groups and prefix lists count for both. */
function countsFor(family: Family, { peer }: SecurityGroupRule): boolean {
  return family === 'IPv4' ? peer.is !== 'ipv6' : peer.is !== 'ipv4';
}
