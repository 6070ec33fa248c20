import { fewOf } from '../base/phrases.ts';
import type { Id } from '../base/place.ts';
import {
  BASTION_TYPE,
  type BastionHost,
  type Connectable,
  type Database,
  defaultPortOf,
  engineLabel,
  type InterfaceEndpoint,
  isEncrypted,
  isMachine,
  isSecurityGroup,
  isWorkload,
  kinds,
  type Listener,
  type Machine,
  type NatInstances,
  type Peer,
  portOfEndpoint,
} from '../kinds/index.ts';
import type { ItemLayout } from '../layout/row-items.ts';
import type { StripLayout } from '../layout/vpc-layout.ts';
import type { Network } from '../network/network.ts';

const NO_ID = 'no ID yet';

/** What a box at which arrows end says beneath its name: which addresses or ID it means, or its rules. */
export function boxDetail(network: Network, thing: Connectable | Peer): string {
  return peerDetail(thing) || ruleWords(network, thing.id);
}

/** Which addresses or ID are meant; empty for what the design makes itself. */
export function peerDetail(thing: Connectable | Peer): string {
  switch (thing.kind) {
    case 'internet':
      return thing.addresses === 'ipv6' ? 'any IPv6, ::/0' : 'any IPv4, 0.0.0.0/0';
    case 'ip-range':
    case 'ipv6-range':
      return thing.cidr;
    case 'prefix-list':
      return thing.prefixListId || NO_ID;
    case 'foreign-security-group':
    case 'imported-security-group':
      return thing.securityGroupId || NO_ID;
    default:
      return '';
  }
}

/** "2 in · all out": the rules that were asked for. */
function ruleWords({ stacks }: Network, id: Id): string {
  const group = stacks.flatMap(({ securityGroups }) => securityGroups).find(({ origin }) => origin.id === id);
  if (!group) return '';
  // What a group has by itself comes from no field; that an endpoint is open does.
  const asked = group.rules.filter(({ origin }) => origin.id !== id || origin.field !== undefined);
  const [inbound, outbound] = ['ingress', 'egress'].map(
    (direction) => asked.filter((rule) => rule.direction === direction).length,
  );
  return `${inbound} in · ${group.created?.allowAllOutbound ? 'all' : outbound} out`;
}

/**
 * What a workload is, in a few words: "2–6 × t3.micro", "PostgreSQL 17"; whose rules it has, if not its own; and other
 * rows that it stands in too, or that it stands in none; and its stack, if that isn't the one of its VPC.
 */
export function workloadDetail(item: ItemLayout): string {
  return detailOf(item, 'carries ');
}

function detailOf({ thing, row, alsoIn, carries, stack }: ItemLayout, carrying: string): string {
  const isHomeless = row === undefined && isWorkload(thing);
  const also = isHomeless ? ['no subnet'] : alsoIn.length > 0 ? [`also in ${alsoIn.join(', ')}`] : [];
  const own = ownWords(thing);
  const given = carries.length > 0 ? [`${carrying}${fewOf(carries)}`] : [];
  const made = stack === undefined ? [] : [`stack ${stack}`];
  return [...own, ...given, ...also, ...made].join(' · ');
}

function ownWords(thing: ItemLayout['thing']): readonly string[] {
  if (isMachine(thing) || thing.kind === 'nat-instances') return [machineWords(thing)];
  if (thing.kind === 'database') return [engineWords(thing)];
  return thing.kind === 'interface-endpoint' ? [serviceWords(thing)] : [];
}

/** "ecr.dkr, port 443"; a name that says the service needs no second one. */
function serviceWords(endpoint: InterfaceEndpoint): string {
  const port = `port ${portOfEndpoint(endpoint)}`;
  return endpoint.label === endpoint.service ? port : `${endpoint.service}, ${port}`;
}

function machineWords(machine: Machine | BastionHost | NatInstances): string {
  const { instanceType = BASTION_TYPE } = machine;
  if (machine.kind !== 'auto-scaling-group') return instanceType;
  const { minCapacity = 1, desiredCapacity, maxCapacity } = machine;
  const most = maxCapacity ?? desiredCapacity ?? Math.max(minCapacity, 1);
  return `${minCapacity === most ? most : `${minCapacity}–${most}`} × ${instanceType}`;
}

/** "PostgreSQL 17". */
function engineWords({ engine, engineVersion }: Database): string {
  return `${engineLabel(engine)} ${engineVersion}`;
}

/** What a listener takes: "HTTPS 443". */
export function listenerWords(listener: Listener): string {
  const port = defaultPortOf(listener);
  return [
    listener.protocol ?? (isEncrypted(listener) ? 'HTTPS' : 'HTTP'),
    ...(port === undefined ? [] : [port]),
  ].join(' ');
}

/** Kind, size and listeners of a workload, in one line. */
export function itemWords(item: ItemLayout): string {
  const { thing, parts } = item;
  return [kinds[thing.kind].label, workloadDetail(item), ...parts.map(listenerWords)]
    .filter((one) => one !== '')
    .join(' · ');
}

/** The same where there is little room: nouns only, and the kind, which the glyph says, if there is nothing else. */
export function fewItemWords(item: ItemLayout): string {
  const words = [detailOf(item, ''), ...item.parts.map(listenerWords)].filter((one) => one !== '');
  return words.length === 0 ? kinds[item.thing.kind].label : words.join(' · ');
}

/** What stands below the rows of a VPC, in a word or two. */
export function stripWords({ items }: Pick<StripLayout, 'items'>): string {
  return items.every(({ thing }) => isSecurityGroup(thing)) ? 'Security groups' : 'In this VPC';
}
