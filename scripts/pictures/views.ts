// What there is to see, each from a new page, in the order of a walk through the app.

import { connected } from '../../e2e/connected-designs.ts';
import { longNames, longVpcs, smallSubnets } from '../../e2e/crowded-designs.ts';
import { openFile, starterText } from '../../e2e/design-file.ts';
import { guardedDesign } from '../../e2e/guarded-design.ts';
import { crowdedRow, threeTiers } from '../../e2e/workload-designs.ts';
import {
  alsoOnCanvas,
  begin,
  filledIn,
  keys,
  onCanvas,
  openDesign,
  openText,
  press,
  problems,
  routes,
  rowOfTable,
  ruleOf,
  rules,
  type Step,
  sought,
  steps,
  tallTables,
  zoomOut,
} from './steps.ts';

export interface View {
  readonly name: string;
  /** From the page as it is at first. */
  readonly show: Step;
}

const tooSmall = starterText('founding').replace('10.0.0.0/21', '10.0.0.0/23');

const shows: Readonly<Record<string, Step>> = {
  empty: async () => {},
  founding: begin('Three tiers'),
  reserved: begin('Reserved space'),
  'two-vpcs': begin('Two VPCs'),
  'existing-vpc': begin('In an existing VPC'),
  'existing-vpc-form': steps(begin('In an existing VPC'), onCanvas(/^Core network, /)),
  'dual-stack': begin('Dual stack'),
  'dual-stack-vpc': steps(begin('Dual stack'), onCanvas(/^Vpc, VPC/), press(/^IP protocol/)),
  ipam: steps(begin('Addresses from IPAM'), onCanvas(/^Vpc, VPC/), press(/^IP addresses/, false)),
  'ipam-subnet': steps(begin('Addresses from IPAM'), onCanvas(/^ApplicationSubnet2/)),
  'dual-stack-subnet': steps(begin('Dual stack'), onCanvas(/^ApplicationSubnet2/)),
  opened: (page) => openFile(page, 'design.json', JSON.stringify(longNames())),
  'too-small': openText(tooSmall),
  'crowded-names': openDesign(longNames),
  'crowded-small': openDesign(smallSubnets),
  'crowded-vpcs': openDesign(longVpcs),

  'three-tier': begin('A web application'),
  'three-tier-outputs': steps(
    begin('A web application'),
    onCanvas(/^Alb, Load balancer/),
    press(/^Outputs/, false),
  ),
  connections: begin('Connections of all kinds'),
  'ssh-instance': begin('One instance over SSH'),
  images: begin('Machine images'),
  bastions: steps(begin('Bastion hosts'), onCanvas(/^SSH bastion, Bastion host/)),
  workloads: openDesign(threeTiers),
  'crowded-row': openDesign(crowdedRow),

  'nat-instances': begin('NAT instances'),
  'nat-instances-form': steps(begin('NAT instances'), onCanvas(/^NAT instances/)),
  'nat-choice': steps(begin('NAT instances'), onCanvas(/^MyVpc, /)),
  'regional-nat': begin('A regional NAT gateway'),
  'shared-vpc': begin('A shared VPC'),
  'shared-vpc-fleet': steps(begin('A shared VPC'), onCanvas(/^Fleet, /)),
  'shared-vpc-download': steps(begin('A shared VPC'), press('Download')),

  'flow-logs': begin('Flow logs'),
  'flow-log': steps(begin('Flow logs'), onCanvas(/^Archive, flow log/)),
  'address-plan': begin('An address plan'),
  vpn: begin('A VPN to the office'),
  'vpn-connection': steps(begin('A VPN to the office'), onCanvas(/^Office, VPN connection/)),
  'vpn-gateway': steps(begin('A VPN to the office'), onCanvas(/^Hybrid, /), press(/^VPN ?Data/)),
  'fixed-subnet': steps(begin('An address plan'), onCanvas(/^ApplicationSubnet2, /)),
  'fixed-group': steps(begin('An address plan'), onCanvas(/^Application, /)),
  'fixed-cell': steps(begin('An address plan'), onCanvas(/^ApplicationSubnet3, /), keys('f')),

  endpoints: begin('No way out'),
  'endpoints-gateway': steps(begin('No way out'), onCanvas(/^S3, /)),
  'endpoints-policy': steps(begin('No way out'), onCanvas(/^S3, /), press(/^Details/, false)),
  'endpoints-rules': steps(begin('No way out'), rules, tallTables),
  'endpoints-interface': steps(begin('No way out'), onCanvas(/^Partner, /)),

  group: steps(begin('Three tiers'), onCanvas(/^Application, /)),
  vpc: steps(begin('Three tiers'), onCanvas(/^TheVPC, /)),
  subnet: steps(begin('Three tiers'), onCanvas(/^ApplicationSubnet2, /)),
  'reserved-group': steps(begin('Reserved space'), onCanvas(/^Application2, /)),
  'group-tags': steps(begin('One of everything'), onCanvas(/^Application, /), press(/^Tags/, false)),
  'several-groups': steps(begin('Three tiers'), onCanvas(/^Ingress, /), alsoOnCanvas(/^Database, /)),
  'crowded-names-group': steps(openDesign(longNames), onCanvas(/^Order processing/)),
  'crowded-names-vpc': steps(openDesign(longNames), onCanvas(/^ProductionNetwork/)),
  'crowded-names-subnet': steps(
    openDesign(longNames),
    onCanvas(/^BackgroundWorkersOfTheDepartmentOfLogisticsSubnet3, /),
  ),

  connected: openDesign(connected),
  'connected-group': steps(openDesign(connected), onCanvas(/^App, Security group/)),
  'connected-arrow': steps(openDesign(connected), onCanvas(/^App may open TCP 5432/)),
  'connected-arrows': steps(openDesign(connected), onCanvas(/^2 connections from Internet/)),
  'connected-form': steps(
    openDesign(connected),
    onCanvas(/^Web, Security group/),
    press('Connect Web to…'),
    sought('Admin', `Connect Web to`),
    keys('Enter'),
  ),
  'connected-to': steps(openDesign(connected), onCanvas(/^Web, Security group/), press('Connect Web to…')),
  'connected-zoomed-out': steps(openDesign(connected), ...zoomOut(2)),

  'row-menu': steps(begin('Three tiers'), press('Actions for Application')),
  'vpc-menu': steps(begin('Three tiers'), press('Actions for TheVPC')),
  rename: steps(begin('Three tiers'), onCanvas(/^Application, /), keys('F2')),
  'zoomed-out': steps(begin('Three tiers'), ...zoomOut(5)),
  'crowded-names-zoomed-out': steps(openDesign(longNames), ...zoomOut(3)),
  'crowded-vpcs-zoomed-out': steps(openDesign(longVpcs), ...zoomOut(3)),

  table: steps(begin('Three tiers'), tallTables, rowOfTable('ApplicationSubnet2')),
  'table-edited': steps(begin('Three tiers'), rowOfTable('ApplicationSubnet2'), keys('Enter')),
  'table-free': steps(begin('Two VPCs'), tallTables, press('Show free space')),
  'crowded-names-table': steps(openDesign(longNames), tallTables),
  'crowded-small-table': steps(openDesign(smallSubnets), tallTables, keys('Control+e')),

  routes: steps(begin('An address plan'), routes),
  'routes-by-target': steps(begin('An address plan'), routes, (page) => page.getByText('By target').click()),
  rules: steps(openDesign(guardedDesign), rules, ruleOf('orders and invoices')),
  'rules-tall': steps(openDesign(guardedDesign), rules, tallTables),
  'rules-found': steps(openDesign(guardedDesign), rules, filledIn('Find rules', '203.0.113.7')),
  'rules-none': steps(begin('Three tiers'), rules),

  problems: steps(begin('One NAT gateway'), problems),
  'too-small-problems': steps(openText(tooSmall), problems),
  explanation: steps(begin('One NAT gateway'), problems, press('Explain')),

  download: steps(begin('Three tiers'), press('Download')),
  'file-menu': steps(begin('Three tiers'), press('File')),
  'theme-menu': steps(begin('Three tiers'), press('Theme')),
  regions: steps(begin('Three tiers'), press(/zones$/)),
  account: steps(begin('Three tiers'), press(/zones$/), press('For one account, with its zones…')),
  'command-palette': steps(begin('Three tiers'), keys('Control+k')),
  'command-palette-found': steps(begin('Three tiers'), keys('Control+k'), sought('appl')),
  shortcuts: steps(begin('Three tiers'), keys('Control+/')),
  'saved-designs': steps(...[smallSubnets, longNames, longVpcs].map(openDesign), press('File'), (page) =>
    page.getByRole('menuitem', { name: 'Designs in this browser…' }).click(),
  ),
};

export const views: readonly View[] = Object.entries(shows).map(([name, show]) => ({ name, show }));

/** The views of these names and those beneath them: `group` is one, `crowded` all that begin with `crowded-`. */
export function viewsNamed(names: readonly string[]): readonly View[] {
  const found = views.filter((view) => names.some((name) => `${view.name}-`.startsWith(`${name}-`)));
  if (found.length === 0) throw new Error(`No view is called ${names.join(' or ')}.`);
  return found;
}
