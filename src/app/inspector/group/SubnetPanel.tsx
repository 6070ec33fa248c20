import type { ReactNode } from 'react';
import {
  dnsAddress,
  formatAddress,
  formatBlock,
  formatCount,
  formatIpv6Subnet,
  isRelative,
  routerAddress,
  type SubnetGroup,
  type SubnetRow,
} from '../../../core/index.ts';
import { select } from '../../store/selection.ts';
import { FixButton } from '../../ui/FixButton.tsx';
import { CopyButton } from '../controls/CopyButton.tsx';
import { SubnetCidr } from './SubnetCidr.tsx';

/** A single subnet: what its group and zone made of it. */
export function SubnetPanel({ group, row }: { readonly group: SubnetGroup; readonly row: SubnetRow }) {
  const { block, usable } = row;
  const routes = row.routeTable === undefined ? [] : (group.routes ?? []);
  return (
    <div className="space-y-3 px-4 pb-3">
      {block && isRelative(block) ? (
        <p className="text-[12px] text-muted leading-4">
          Addresses are counted from the start of the block that the IPAM pool gives.
        </p>
      ) : (
        <SubnetCidr group={group} row={row} />
      )}
      <dl className="space-y-1">
        {block && isRelative(block) && (
          <Fact term="IPv4 CIDR" mono>
            {formatBlock(block)}
          </Fact>
        )}
        {block && usable && (
          <>
            <Fact term="Usable">{formatCount(usable.count)}</Fact>
            <Fact term="First – last" mono>
              {`${formatAddress(usable.first)} – ${formatAddress(usable.last)}`}
            </Fact>
            <Fact term="Router" mono>
              {formatAddress(routerAddress(block))}
            </Fact>
            <Fact term="DNS" mono>
              {formatAddress(dnsAddress(block))}
            </Fact>
          </>
        )}
        {row.ipv6Number !== undefined && (
          <Fact term="IPv6" mono>
            {formatIpv6Subnet(row.ipv6Number)}
          </Fact>
        )}
        <Fact term="Zone">{row.zone}</Fact>
        <Fact term="Default route">{row.defaultRoute ?? 'none; the space is only reserved'}</Fact>
        {row.ipv6DefaultRoute !== undefined && <Fact term="IPv6 route">{row.ipv6DefaultRoute}</Fact>}
        {row.learnsRoutes && <Fact term="Learns routes from">virtual private gateway</Fact>}
        {routes.map(({ destination, target }) => (
          <Fact key={destination} term={`Route to ${destination}`} mono>
            {target}
          </Fact>
        ))}
        {row.assignsPublicIp !== undefined && (
          <Fact term="Public IPv4">{row.assignsPublicIp ? 'assigned automatically' : 'not assigned'}</Fact>
        )}
        {row.assignsIpv6 !== undefined && (
          <Fact term="IPv6 address">{row.assignsIpv6 ? 'assigned automatically' : 'not assigned'}</Fact>
        )}
        {row.routeTable !== undefined && (
          <Fact term="Route table" copy={row.routeTable}>
            {row.routeTable}
          </Fact>
        )}
        <Fact term="Name in code" copy={row.subnet}>
          {row.subnet}
        </Fact>
        {row.logicalId !== undefined && (
          <Fact term="Logical ID" copy={row.logicalId}>
            {row.logicalId}
          </Fact>
        )}
      </dl>
      <FixButton onClick={() => select(group.id)}>Edit the subnet group {group.label}</FixButton>
    </div>
  );
}

function Fact({
  term,
  copy,
  mono = false,
  children,
}: {
  readonly term: string;
  readonly copy?: string | undefined;
  readonly mono?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className="grid grid-cols-[96px_1fr_24px] items-baseline py-0.5">
      <dt className="text-[12px] text-muted">{term}</dt>
      <dd className={`min-w-0 break-words ${mono ? 'font-mono text-[12px]' : ''}`}>{children}</dd>
      <dd className="-my-0.5 self-start">{copy !== undefined && <CopyButton text={copy} />}</dd>
    </div>
  );
}
